import { tables } from '#data/tables.ts';
import { count } from '#lib/chart/number.ts';
import { isFree } from '#lib/server/datapackage.ts';
import { datasetOf } from '#lib/server/dataset.ts';
import { pictureOf, type PageCard } from '#lib/share/pageCard.ts';
import { anchorOf, dictionaryOf, kindsOf, previewOf } from '#lib/table/publish.ts';
import { error } from '@sveltejs/kit';

export function entries() {
	return tables.map(({ schema }) => ({ table: schema.name }));
}

/** What a table says of itself, its columns, and its rows or the first of them. */
export function load({ params }: { params: { table: string } }) {
	const found = tables.find(({ schema }) => schema.name === params.table);
	if (!found) error(404, 'There is no such table');
	const { schema, rows } = found;
	const { name, title, source, licence, asOf, revision, limits, key } = schema;
	const columns = dictionaryOf(schema);
	const shown = previewOf(found);
	const description = `${title}: a table of ${count(rows.length)} rows and ${columns.length} columns, with dictionary, provenance, limits and downloads.`;
	const words = { fact: 'columns of facts', measured: 'columns measured', judged: 'columns judged' };
	const card: PageCard = {
		headline: title,
		figures: [
			{ figure: count(rows.length), says: rows.length === 1 ? 'row' : 'rows' },
			...kindsOf(schema).map((kind) => {
				const { length } = columns.filter((column) => column.kind === kind);
				return { figure: count(length), says: length === 1 ? words[kind].replace('columns', 'column') : words[kind] };
			})
		],
		source: `Table ${name}, revision ${revision}, as CSV and JSON.`
	};
	return {
		card,
		picture: pictureOf(`/data/${name}/`, card),
		about: { name, title, source, licence, asOf, revision, limits, key: [...key] },
		kinds: kindsOf(schema),
		free: isFree(found),
		description,
		dataset: datasetOf(found, description),
		columns: columns.map((column) => ({
			...column,
			numeric: rows.some((row) => typeof row[column.key] === 'number'),
			long: shown.some((row) => String(row[column.key] ?? '').length > 40)
		})),
		rows: shown.map((row) => ({ anchor: anchorOf(schema, row), cells: columns.map(({ key }) => row[key] ?? null) })),
		count: count(rows.length),
		more: rows.length > shown.length ? count(rows.length - shown.length) : null
	};
}
