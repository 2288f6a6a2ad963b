/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import { dotName, lineName, nogName } from './labels.ts';
import { people } from './data.ts';
import { seasonsOf, type NogRow, type SeasonRow } from './rows.ts';
import type { VoicesView } from './view.ts';

/** Person by person, season by season; of the one picked out also every episode. */
export function walk({ draw, who }: VoicesView): Walk {
	if (draw === 'nog-words') return { name: (row) => nogName(row as NogRow), value: 'rank_rate' };
	/** The whole line of anybody else is pointed at by its first season. */
	const lines = new Set(people.flatMap((one) => (one.id === who ? [] : seasonsOf(one)[0]!.id)));
	const isLine = (id: string) => lines.has(id);
	return {
		name(row) {
			const person = row.id.split('-')[0]!;
			if (row.season === null) return `${row.person}, ${row.title}: ${row.words} words`;
			return isLine(row.id) ? lineName(person) : dotName(person)(row as SeasonRow);
		},
		group: ({ person }) => String(person),
		segment: ({ season }) => (season === null ? 'Episodes' : 'Seasons'),
		value: 'share',
		drawn: ({ id, season }) => season !== null && (isLine(id) || id.startsWith(`${who}-`))
	};
}
