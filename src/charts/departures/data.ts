/** Three crews at the end: who of the main casts leaves, who stays, and where the leavers go. */
import { characters, type Character } from '#data/characters.ts';
import { departures, type Departure } from '#data/departures.ts';
import { finales } from '#data/finales.ts';
import { rowOf } from '#lib/table/lookup.ts';

export const crews = ['ds9', 'voy', 'tng'] as const;
export type CrewId = (typeof crews)[number];

export interface Person {
	id: string;
	row: Departure;
	about: Character | undefined;
	/** Short name, as in labels. */
	name: string;
	leaves: boolean;
	/** Gone before the finale. */
	before: boolean;
}

export interface Crew {
	id: CrewId;
	/** What they leave or stay with. */
	home: string;
	show: string;
	year: number;
	/** Those who leave first, in the order of their last scenes; then those who stay. */
	people: readonly Person[];
	leavers: readonly Person[];
	stayers: readonly Person[];
}

/** "Geordi La Forge" → "La Forge", as in the transcripts; where somebody else speaks of the person, the last word. */
function shortOf({ person, speaker }: Departure): string {
	return person.endsWith(speaker) ? speaker : person.split(' ').at(-1)!;
}

function read(id: CrewId): Crew {
	const { show, year } = rowOf('finales', finales, { series: id });
	const main = departures.filter((row) => row.series === id && row.billing === 'main');
	const people = main.map((row): Person => {
		const about = characters.find((one) => one.id === row.character);
		const leaves = row.outcome === 'leaves';
		return {
			id: row.id,
			row,
			about,
			name: about?.name ?? shortOf(row),
			leaves,
			before: leaves && row.file !== 's07e25'
		};
	});
	const leavers = people.filter(({ leaves }) => leaves);
	const stayers = people.filter(({ leaves }) => !leaves);
	const home = { ds9: 'the station', voy: 'Voyager', tng: 'the Enterprise' }[id];
	return { id, home, show, year, people: [...leavers, ...stayers], leavers, stayers };
}

const read3 = crews.map(read);

/** The crew of a series. */
export function crewOf(id: CrewId): Crew {
	return read3[crews.indexOf(id)]!;
}
