/** What CSV files are, for programs, as W3C's CSV on the Web says it (https://www.w3.org/TR/tabular-metadata/). */
import type { Chart, Row } from '#lib/chart/chart.ts';
import { about } from '#lib/share/files.ts';
import { absolute, site } from '#lib/site.ts';
import type { Schema } from '#lib/table/columns.ts';
import type { Published } from '#lib/table/publish.ts';

/** Our types and theirs; every other type of ours is a list of words to choose from. */
const types: Readonly<Record<string, string>> = {
	text: 'string',
	number: 'number',
	integer: 'integer',
	day: 'date',
	month: 'gYearMonth'
};

const context = ['http://www.w3.org/ns/csvw', { '@language': 'en' }];

/** Who made it, when, and what may be done with it. */
const origin = (source: string, licence: string, day: string, revision: number) => ({
	'dc:creator': site.name,
	'dc:source': source,
	...(licence === site.licence
		? { 'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' } }
		: { 'dc:rights': licence }),
	'dc:modified': { '@value': day, '@type': 'xsd:date' },
	'schema:version': String(revision)
});

/** A column that CSV calls by its key, and we by its label. */
const column = (key: string, says: string, datatype: string, more: object = {}) => ({
	name: key,
	titles: key,
	'dc:description': says,
	datatype,
	...more
});

/** What the cells of a column are. */
function datatypeOf(rows: readonly Row[], key: string): string {
	const cells = rows.flatMap((row) => row[key] ?? []);
	if (!cells.length || !cells.every((cell) => typeof cell === 'number')) return 'string';
	return cells.every(Number.isInteger) ? 'integer' : 'number';
}

/** The metadata of a view's `data.csv`. */
export function metadataOf(chart: Chart, view: unknown): string {
	const { title, permalink, date, revision, source, limits, licence } = about(chart, view);
	const rows = chart.rows(view);
	const columns = chart.columns(view).map(({ key, label, kind, unit }) => {
		const says = `${label}${unit ? ` (${unit})` : ''}: ${kind}`;
		return column(key, says, datatypeOf(rows, key));
	});
	const id = column('id', 'The row, by a name that means the same in every view of the chart', 'string', {
		required: true
	});
	const file = {
		'@context': context,
		url: `${permalink}data.csv`,
		'dc:title': title,
		'dc:description': chart.words(view).alt,
		'dc:isReferencedBy': { '@id': permalink },
		...origin(source, licence, date, revision),
		'rdfs:comment': limits,
		tableSchema: { columns: [id, ...columns], primaryKey: 'id' }
	};
	return `${JSON.stringify(file, null, 1)}\n`;
}

function tableOf({ name, title, source, licence, limits, key, columns, rules, revision, asOf }: Schema) {
	const foreignKeys = (rules ?? []).flatMap(({ foreignKey }) =>
		foreignKey
			? {
					columnReference: [...foreignKey.fields],
					reference: { resource: `${foreignKey.resource}.csv`, columnReference: [...foreignKey.to] }
				}
			: []
	);
	return {
		url: `${name}.csv`,
		'dc:title': title,
		'dc:isReferencedBy': { '@id': absolute(`/data/${name}/`) },
		...origin(source, licence, asOf, revision),
		'rdfs:comment': limits.join(' '),
		tableSchema: {
			columns: Object.entries(columns).map(([one, { label, meaning, unit, kind, type }]) => {
				const datatype = types[type.replace(/ or empty$/, '')] ?? 'string';
				const says = `${label}: ${meaning}${unit ? ` (${unit})` : ''} (${kind})`;
				return column(one, says, datatype, type.endsWith(' or empty') ? {} : { required: true });
			}),
			primaryKey: [...key],
			...(foreignKeys.length ? { foreignKeys } : {})
		}
	};
}

/** The metadata of all tables, whose files lie beside it. */
export function metadataOfTables(tables: readonly Published[]): string {
	const file = {
		'@context': context,
		'dc:title': `${site.name}: the tables`,
		tables: tables.map(({ schema }) => tableOf(schema))
	};
	return `${JSON.stringify(file, null, 1)}\n`;
}
