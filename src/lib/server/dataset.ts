/** What search engines for data are told about a table (schema.org Dataset), as text for a script element. */
import { absolute, site } from '#lib/site.ts';
import type { Published } from '#lib/table/publish.ts';
import { isFree } from './datapackage.ts';

const creator = () => ({ '@type': 'Organization', name: site.name, url: absolute('/') });
const cc = 'https://creativecommons.org/licenses/by/4.0/';

const file = (path: string, encodingFormat: string) => ({
	'@type': 'DataDownload',
	encodingFormat,
	contentUrl: absolute(path)
});

/** A script element may not hold a "<". */
const script = (value: object) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** One table: its licence, its files, what is in each column. */
export function datasetOf(table: Published, description: string): string {
	const { name, title, licence, columns } = table.schema;
	return script({
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: title,
		description,
		url: absolute(`/data/${name}/`),
		isAccessibleForFree: true,
		license: isFree(table) ? cc : licence,
		version: String(table.schema.revision),
		datePublished: site.published,
		dateModified: table.schema.asOf,
		creator: creator(),
		includedInDataCatalog: { '@type': 'DataCatalog', name: `${site.name}: the tables`, url: absolute('/data/') },
		variableMeasured: Object.entries(columns).map(([key, { meaning, unit }]) => ({
			'@type': 'PropertyValue',
			name: key,
			description: meaning,
			...(unit ? { unitText: unit } : {})
		})),
		distribution: [file(`/data/${name}.csv`, 'text/csv'), file(`/data/${name}.json`, 'application/json')]
	});
}

/** All of them as one. */
export function datasetOfAll(description: string): string {
	return script({
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: `${site.name}: the tables`,
		description,
		url: absolute('/data/'),
		isAccessibleForFree: true,
		license: cc,
		version: String(site.revision),
		datePublished: site.published,
		dateModified: site.asOf,
		creator: creator(),
		distribution: [file('/data/shape-of-goodbye-data.zip', 'application/zip')]
	});
}
