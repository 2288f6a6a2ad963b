/** What a build publishes of its sentences and figures (`/story.json`), and what changed since it was last published. Server only. */
import { changes } from '#data/changes.ts';
import { figures } from '#data/figures.ts';
import kept from '#data/published.json';
import { asOf } from '#data/provenance.ts';
import { tables } from '#data/tables.ts';
import views from '#data/views.sql?raw';
import { sourcesOf } from '#lib/proof/proof.ts';
import { changed, type Kept } from '#lib/proof/published.ts';
import { site } from '#lib/site.ts';
import { database, faults, places } from './story.ts';

/** Every sentence, figure, formula and row of this build. */
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
		sentences: places.flatMap(({ outcome }) => outcome.proven)
	};
}

/** The same in few words, to be held against later. */
export function keptOf({ revision, figures, sentences }: ReturnType<typeof story>): Kept {
	return {
		revision,
		figures: Object.fromEntries(figures.map(({ id, reads }) => [id, reads])),
		sentences: Object.fromEntries(sentences.map(({ id, text }) => [id, text]))
	};
}

/** Everything for which this story may not be published, one line each. */
export function objections(now: ReturnType<typeof story>): string[] {
	return [...faults, ...changed(kept as Kept, keptOf(now), changes)];
}
