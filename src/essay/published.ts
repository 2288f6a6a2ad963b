/** What a build publishes of its sentences, figures and labels (`/story.json`), and what changed since it was last published. Server only. */
import { charts } from '#charts/index.ts';
import { changes } from '#data/changes.ts';
import { figures } from '#data/figures.ts';
import kept from '#data/published.json';
import { asOf } from '#data/provenance.ts';
import { tables } from '#data/tables.ts';
import views from '#data/views.sql?raw';
import { givesLabel } from '#lib/proof/labels.ts';
import { sourcesOf } from '#lib/proof/proof.ts';
import { changed } from '#lib/proof/published.ts';
import { site } from '#lib/site.ts';
import { keptOf } from '../host/kept.js';
import { database, faults, labelsOf, places } from './story.ts';

const labels = await Promise.all(Object.keys(charts).map(labelsOf));

/** Every sentence, figure, label, formula and row of this build. */
export function story() {
	return {
		about:
			'Every sentence and figure of the essay with the rows it rests on. Each CSV file under /data/ is a table of SQLite, "-" read as "_" in its name, each cell numeric where it reads as a number, empty cells null; "views" are made first. A hash is the SHA-256 of JSON of all cells of those rows, in the order of the file.',
		revision: site.revision,
		asOf,
		tables: tables.map(({ schema }) => schema.name),
		views,
		figures: figures.map(({ rows, ...figure }) => ({
			...figure,
			rows: sourcesOf(rows).map((from) => database.rows(from))
		})),
		sentences: places.flatMap(({ outcome }) => outcome.proven),
		labels: labels.flatMap(({ proven }) => proven)
	};
}

/** Everything for which this story may not be published, one line each. */
export function objections(now: ReturnType<typeof story>): string[] {
	const rules = new Map(now.labels.map((one) => [one.id, one]));
	const holds = (rule: string, label: string) => {
		const gives = rules.get(rule)?.gives;
		return gives !== undefined && givesLabel(database.ask(gives), label, rules.get(rule)!.list);
	};
	return [...faults, ...labels.flatMap((one) => one.faults), ...changed(kept, keptOf(now), changes, holds)];
}
