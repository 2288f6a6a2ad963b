import readme from '#data/README.md?raw';
import { tables } from '#data/tables.ts';
import { count } from '#lib/chart/number.ts';
import { archive } from '#lib/server/archive.ts';
import { isFree } from '#lib/server/datapackage.ts';
import type { PageCard } from '#lib/share/pageCard.ts';
import { site } from '#lib/site.ts';
import { datasetOfAll } from '#lib/server/dataset.ts';
import { kindOf, kindsOf } from '#lib/table/publish.ts';

const description =
	'Every table behind the essay, with its dictionary, provenance, limits and downloads: facts, counted words and judgements.';

/** The tables in three groups, and what can be taken at once. */
export function load() {
	const groups = (['fact', 'measured', 'judged'] as const).map((kind) => ({
		kind,
		tables: tables
			.filter(({ schema }) => kindOf(schema) === kind)
			.map((table) => ({
				name: table.schema.name,
				title: table.schema.title,
				rows: count(table.rows.length),
				kinds: kindsOf(table.schema),
				licence: isFree(table) ? null : table.schema.licence
			}))
	}));
	const rows = count(tables.reduce((sum, { rows }) => sum + rows.length, 0));
	const words = { fact: 'tables of facts', measured: 'measured: counted by a program', judged: 'judged by readers' };
	const card: PageCard = {
		headline: `${count(tables.length)} tables with ${rows} rows: what everything here is drawn from`,
		figures: groups.map(({ kind, tables: { length } }) => ({ figure: count(length), says: words[kind], part: length })),
		source: `Revision ${site.revision}. ${site.licence}, with few exceptions.`
	};
	return {
		card,
		description,
		dataset: datasetOfAll(description),
		groups,
		tables: tables.length,
		rows,
		free: tables.filter(isFree).length,
		size: `${count(Math.ceil(archive(tables, readme).length / 1000))} kB`
	};
}
