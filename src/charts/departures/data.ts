/** Three crews at the end: who of the main casts leaves, who stays, and where the leavers go. */
import { mean } from 'd3-array';
import { characters } from '#data/characters.ts';
import { departures, type Departure } from '#data/departures.ts';
import { finales } from '#data/finales.ts';
import type { Column, Row } from '#lib/chart/chart.ts';
import { rowOf } from '#lib/table/lookup.ts';

export const crews = ['ds9', 'voy', 'tng'] as const;
export type CrewId = (typeof crews)[number];

type Told =
	| 'person'
	| 'outcome'
	| 'from_place'
	| 'to_place'
	| 'role'
	| 'beside'
	| 'evidence'
	| 'confidence'
	| 'file'
	| 'scene'
	| 'note';
/** One of a main cast, as the table shows it. */
export type Person = Row & Pick<Departure, Told> & { show: string };

export interface Crew {
	id: CrewId;
	/** What they leave or stay with. */
	home: string;
	show: string;
	/** Those who leave first, in the order of their last scenes; then those who stay. */
	people: readonly Person[];
	leavers: readonly Person[];
	stayers: readonly Person[];
}

export const leaves = ({ outcome }: Person) => outcome === 'leaves';
/** Gone before the finale. */
export const before = (one: Person) => leaves(one) && one.file !== 's07e25';

/** Who somebody is, where the site says it. */
export const aboutOf = ({ id }: Person) =>
	characters.find((one) => one.id === rowOf('departures', departures, { id }).character);

/** "Geordi La Forge" → "La Forge", as in the transcripts; where somebody else speaks of the person, the last word. */
export function nameIn(one: Person): string {
	const { speaker } = rowOf('departures', departures, { id: one.id });
	return aboutOf(one)?.name ?? (one.person.endsWith(speaker) ? speaker : one.person.split(' ').at(-1)!);
}

function read(id: CrewId): Crew {
	const { show } = rowOf('finales', finales, { series: id });
	const main = departures.filter((row) => row.series === id && row.billing === 'main');
	const all = main.map((row): Person => {
		const { person, outcome, from_place, to_place, role, beside, evidence, confidence, file, scene, note } = row;
		const where = { from_place, to_place, role, beside, evidence, confidence, file, scene, note };
		return { id: row.id, show, person, outcome, ...where };
	});
	const leavers = all.filter(leaves);
	const stayers = all.filter((one) => !leaves(one));
	const home = { ds9: 'the station', voy: 'Voyager', tng: 'the Enterprise' }[id];
	return { id, home, show, people: [...leavers, ...stayers], leavers, stayers };
}

const read3 = crews.map(read);

/** The crew of a series. */
export const crewOf = (id: CrewId): Crew => read3[crews.indexOf(id)]!;
/** "4 of 9" */
export const shareOf = ({ leavers, people }: Crew) => `${leavers.length} of ${people.length}`;

/** Where people stand under each other: stayers one apart, leavers further, and a gap between. */
export function ranks({ people, leavers }: Crew, apart: number) {
	const stay = leavers.length && leavers.length * apart + 0.3;
	return (one: Person) => {
		const i = people.indexOf(one);
		return i < leavers.length ? i * apart : stay + i - leavers.length;
	};
}
/** The middle of those who stay: from there the point looks straight at them. */
export const middle = (crew: Crew, apart: number) => mean(crew.stayers, ranks(crew, apart))!;

export const columns: readonly Column[] = [
	{ key: 'show', label: 'Series', kind: 'fact' },
	{ key: 'person', label: 'Person', kind: 'fact' },
	{ key: 'outcome', label: 'Outcome', kind: 'fact' },
	{ key: 'from_place', label: 'From', kind: 'fact' },
	{ key: 'to_place', label: 'To', kind: 'fact' },
	{ key: 'role', label: 'As', kind: 'fact' },
	{ key: 'beside', label: 'With', kind: 'fact' },
	{ key: 'evidence', label: 'Evidence', kind: 'fact' },
	{ key: 'confidence', label: 'How surely', kind: 'judged' },
	{ key: 'file', label: 'Transcript file', kind: 'fact' },
	{ key: 'scene', label: 'Scene (the first is 0)', kind: 'fact' },
	{ key: 'note', label: 'Note', kind: 'fact' }
];
