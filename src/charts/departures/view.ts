/** What a reader may change in this chart, and how it is written in an address. */
import { choice, type Fields } from '#lib/chart/view.ts';
import { crewOf, crews, type Crew, type CrewId, type Person } from './data.ts';

const draws = ['all', 'ds9', 'voyager', 'enterprise'] as const;
export type Draw = (typeof draws)[number];

export interface DeparturesView {
	draw: Draw;
}

export const fields: Fields<DeparturesView> = { draw: choice(draws, { path: true }) };

export const views = {
	all: { label: 'Three crews', view: { draw: 'all' } as DeparturesView },
	ds9: { label: 'Deep Space Nine', view: { draw: 'ds9' } as DeparturesView },
	voyager: { label: 'Voyager', view: { draw: 'voyager' } as DeparturesView },
	enterprise: { label: 'The Enterprise', view: { draw: 'enterprise' } as DeparturesView }
};

const own: Readonly<Record<Draw, readonly CrewId[]>> = {
	all: crews,
	ds9: ['ds9'],
	voyager: ['voy'],
	enterprise: ['tng']
};

/** The crews a view draws. */
export const crewsOf = ({ draw }: DeparturesView): readonly Crew[] => own[draw].map(crewOf);

/** One row per person of a main cast: those who leave first. */
export const rows = (view: DeparturesView): readonly Person[] => crewsOf(view).flatMap(({ people }) => people);

/** The view of the crew a person belongs to. */
export function viewOf(id: string): DeparturesView {
	const crew = crews.find((one) => id.startsWith(one));
	return { draw: draws.find((draw) => draw !== 'all' && own[draw][0] === crew) ?? 'all' };
}
