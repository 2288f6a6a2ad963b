/** How people and their places are spoken of. */
import type { Crew, Person } from './data.ts';

/** Places in a few words, by person. */
const places: Readonly<Record<string, string>> = {
	'ds9-01': 'the Prophets',
	'ds9-02': 'the Great Link',
	'ds9-03': 'the Klingons',
	'ds9-04': 'Earth',
	'voy-09': 'a colony'
};

/** Where somebody who leaves goes, in a few words. */
export const placeOf = ({ id, row }: Person) => places[id] ?? row.to_place ?? '?';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Role first, then the name, where there is a role: "the captain, Sisko". */
export function called({ about, name }: Person): string {
	return about ? `${about.role}, ${about.name}` : name;
}

/** Where somebody is at the end: "with the Prophets, outside time", "stays". */
export function whereOf({ leaves, row }: Person): string {
	if (!leaves) return row.role ? `stays: ${lower(row.role)}` : 'stays';
	const place = lower(row.to_place!);
	return /^with /.test(place) ? place : `to ${place.replace(/^earth/, 'Earth')}`;
}

/** For example: The captain, Sisko, leaves the station: with the Prophets, outside time. In a vision he … */
export function nameOf(person: Person, crew: Crew): string {
	const { row, leaves, before } = person;
	const who = called(person);
	const start = `${who.charAt(0).toUpperCase()}${who.slice(1)}`;
	const verb = person.about ? ', ' : ' ';
	const early = before ? ', before the finale' : '';
	const what = leaves ? `leaves ${crew.home}${early}: ${whereOf(person)}` : `stays with ${crew.home}`;
	const as = row.role ? ` (${row.role})` : '';
	return `${start}${verb}${what}${as}. ${row.evidence ?? ''}`.trim();
}
