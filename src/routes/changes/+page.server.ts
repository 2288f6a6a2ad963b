import { changes } from '#data/changes.ts';
import { tables } from '#data/tables.ts';
import { count } from '#lib/chart/number.ts';
import type { PageCard } from '#lib/share/pageCard.ts';
import { site } from '#lib/site.ts';

/** What the page is shared with. */
function card(): PageCard {
	const many = (entry: string) => count(changes.filter((one) => one.entry === entry).length);
	return {
		headline: 'What was corrected, when, and why',
		figures: [
			{ figure: many('corrected'), says: 'published figures and sentences put right' },
			{ figure: many('differs'), says: 'figures that an independent count gives differently' },
			{ figure: count(site.revision), says: 'revisions, each with its day' }
		],
		source: 'Kept by hand, from the first edition on.'
	};
}

/** The entries by revision, the latest first, each with the title of its table. */
export function load() {
	const revisions = [...new Set(changes.map(({ revision }) => revision))].sort((a, b) => b - a);
	const title = (name: string | null) => tables.find(({ schema }) => schema.name === name)?.schema.title ?? null;
	return {
		card: card(),
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
