import { tables } from '#data/tables.ts';
import { error } from '@sveltejs/kit';

export function entries() {
	return tables.map(({ schema }) => ({ table: schema.name }));
}

export function load({ params }) {
	const found = tables.find(({ schema }) => schema.name === params.table);
	if (!found) error(404, 'There is no such table');
	const { name, title, source, licence, asOf, revision, limits, columns } = found.schema;
	return {
		about: { name, title, source, licence, asOf, revision, limits },
		columns: Object.entries(columns).map(([key, { label, meaning, type, unit, kind }]) => ({
			key,
			label,
			meaning,
			type,
			unit,
			kind
		})),
		count: found.rows.length,
		preview: found.rows.slice(0, 12)
	};
}
