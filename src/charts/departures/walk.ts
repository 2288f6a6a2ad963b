/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import { crewOf, type CrewId, type Person } from './data.ts';
import { nameOf } from './words.ts';

/** Crew by crew, those who leave first. */
export const walk = (): Walk => ({
	name: (row) => nameOf(row as Person, crewOf(row.id.split('-')[0] as CrewId)),
	group: ({ show }) => String(show),
	value: 'outcome'
});
