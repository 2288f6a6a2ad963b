/** The tables as a Frictionless Tabular Data Package (https://specs.frictionlessdata.io), made from their schemas. */
import { createHash } from 'node:crypto';
import { absolute, site } from '#lib/site.ts';
import type { Cell, Column, Schema } from '#lib/table/columns.ts';
import { csvOf, type Published } from '#lib/table/publish.ts';

/** Our types and theirs; every other type of ours is a list of words to choose from. */
const types: Readonly<Record<string, string>> = {
	text: 'string',
	number: 'number',
	integer: 'integer',
	day: 'date',
	month: 'yearmonth'
};

/** The licence that everything has unless it says otherwise. */
const ours = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0 International',
	path: 'https://creativecommons.org/licenses/by/4.0/'
};

/** Whether a table may be given away in an archive: whatever is ours. */
export function isFree({ schema }: Published): boolean {
	return schema.licence === site.licence;
}

function field(name: string, column: Column<Cell>) {
	const { label, meaning, type: told, unit, kind, minimum, maximum, pattern, unique } = column;
	const type = told.replace(/ or empty$/, '');
	// Readers of packages compare months as text, in which October comes before September.
	const ordered = types[type] !== 'yearmonth';
	const constraints = {
		...(type === told ? { required: true } : {}),
		...(unique ? { unique } : {}),
		...(minimum !== undefined && ordered ? { minimum } : {}),
		...(maximum !== undefined && ordered ? { maximum } : {}),
		...(pattern ? { pattern } : {}),
		...(types[type] ? {} : { enum: type.split(' | ') })
	};
	return {
		name,
		type: types[type] ?? 'string',
		title: label,
		description: unit ? `${meaning} (${unit})` : meaning,
		...(Object.keys(constraints).length ? { constraints } : {}),
		...(unit ? { unit } : {}),
		kind
	};
}

/** References to tables of the same package; those with a condition of their own still hold without it. */
function foreignKeys({ rules = [], name }: Schema, among: readonly Published[]) {
	const here = new Set(among.map(({ schema }) => schema.name));
	return rules.flatMap(({ foreignKey }) =>
		foreignKey && here.has(foreignKey.resource)
			? {
					fields: [...foreignKey.fields],
					reference: {
						resource: foreignKey.resource === name ? '' : foreignKey.resource,
						fields: [...foreignKey.to]
					}
				}
			: []
	);
}

function resource(table: Published, among: readonly Published[]) {
	const keys = foreignKeys(table.schema, among);
	const { name, title, source, licence, limits, key, columns, revision, asOf } = table.schema;
	const csv = csvOf(table);
	return {
		name,
		profile: 'tabular-data-resource',
		path: `${name}.csv`,
		title,
		description: limits.join(' '),
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes: Buffer.byteLength(csv),
		hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
		dialect: { lineTerminator: '\n' },
		revision,
		asOf,
		sources: [{ title: source }],
		licenses: [isFree(table) ? ours : { title: licence, path: absolute(`/data/${name}/#licence`) }],
		schema: {
			fields: Object.entries(columns).map(([column, about]) => field(column, about)),
			primaryKey: [...key],
			...(keys.length ? { foreignKeys: keys } : {}),
			missingValues: ['']
		}
	};
}

/** The descriptor of some tables, whose files lie beside it. */
export function descriptor(tables: readonly Published[]) {
	return {
		profile: 'tabular-data-package',
		name: 'shape-of-goodbye',
		id: absolute('/data/datapackage.json'),
		title: `${site.name}: the tables`,
		description:
			'Every table behind a visual essay on how Deep Space Nine ended: established facts, words counted by a program, and judgements made with a rubric. The kind of each column is named.',
		homepage: absolute('/data/'),
		version: `${site.revision}.0.0`,
		created: `${site.asOf}T00:00:00Z`,
		licenses: [ours],
		sources: [
			{
				title:
					'jkingsman/Star-Trek-Script-Programmatics, commit af7a980: structured fan transcripts, from which only counts were taken',
				path: 'https://github.com/jkingsman/Star-Trek-Script-Programmatics'
			}
		],
		contributors: [{ title: site.name, role: 'author', path: absolute('/') }],
		resources: tables.map((table) => resource(table, tables))
	};
}

/** The descriptor as a file. */
export function descriptorFile(tables: readonly Published[]): string {
	return `${JSON.stringify(descriptor(tables), null, 1)}\n`;
}
