/** Everything that may be given away, in one archive. The same tables give the same bytes, on every day and machine. */
import { absolute, site } from '#lib/site.ts';
import { csvOf, type Published } from '#lib/table/publish.ts';
import { strToU8, zipSync } from 'fflate';
import { descriptorFile, isFree } from './datapackage.ts';

/** The licence as it lies in the archive. */
const licenceFile = () => `The tables and the texts about them, ${site.name}, revision ${site.revision}.

They are licensed under Creative Commons Attribution 4.0 International (CC BY 4.0).
The licence: https://creativecommons.org/licenses/by/4.0/legalcode
In short:    https://creativecommons.org/licenses/by/4.0/

You may copy, change and publish them, for money too, if you name the source, link the licence and say what you changed.
The source: ${site.name}, ${absolute('/data/')}, revision ${site.revision}.

They come without any warranty. Star Trek and its names belong to their owners, who have neither made nor endorsed this.
`;

const before = (left: readonly Published[]) => `# ${site.name}: the tables, revision ${site.revision}

Data as of ${site.asOf}. From ${absolute('/data/')}, where every column is explained; \`datapackage.json\` says the same to
programs (Frictionless Tabular Data Package). Corrections are dated at ${absolute('/changes/')}.
${left.map(({ schema }) => `\nNot in here, because its licence forbids it: \`${schema.name}\` (${schema.licence}), see ${absolute(`/data/${schema.name}/`)}\n`).join('')}
`;

/**
 * The archive of all tables whose licence allows it, with descriptor, licence and readme.
 * @param readme what the tables say of themselves, put below a head that names revision and date
 */
export function archive(tables: readonly Published[], readme: string): Uint8Array {
	const free = tables.filter(isFree);
	const left = tables.filter((table) => !isFree(table));
	const texts: Record<string, string> = {
		'README.md': before(left) + readme.replace(/^# /, '## '),
		'LICENSE.txt': licenceFile(),
		'datapackage.json': descriptorFile(free)
	};
	for (const table of free) texts[`${table.schema.name}.csv`] = csvOf(table);
	return packed(Object.fromEntries(Object.entries(texts).map(([name, text]) => [`shape-of-goodbye/${name}`, text])));
}

/** Texts by name as a ZIP file, dated by the day of the revision. */
export function packed(texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
	const files = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
	// The format keeps local time: a date made of local parts reads the same in every zone.
	const [year, month, day] = site.asOf.split('-').map(Number) as [number, number, number];
	return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(year, month - 1, day) });
}
