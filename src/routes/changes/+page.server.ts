import { changes } from '#data/changes.ts';
import { tables } from '#data/tables.ts';

/** The entries by revision, the latest first, each with the title of its table. */
export function load() {
	const revisions = [...new Set(changes.map(({ revision }) => revision))].sort((a, b) => b - a);
	const title = (name: string | null) => tables.find(({ schema }) => schema.name === name)?.schema.title ?? null;
	return {
		revisions: revisions.map((revision) => {
			const all = changes
				.filter((one) => one.revision === revision)
				.map((one) => ({ ...one, title: title(one.table) }));
			const of = (entry: string) => all.filter((one) => one.entry === entry);
			return {
				revision,
				date: all[0]!.date,
				published: of('published'),
				corrected: of('corrected'),
				differs: of('differs')
			};
		})
	};
}

export type Entry = ReturnType<typeof load>['revisions'][number]['differs'][number];
