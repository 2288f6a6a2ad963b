/** The one figure of each view, for the drawing, for posters and for tests. */
import { signed } from '#lib/chart/number.ts';
import { inGroup, winners, type Ending } from './data.ts';
import { called } from './said.ts';
import { personOf, type ClosuresView } from './view.ts';

/** The figure of a view and what it says. */
export function findingOf(view: ClosuresView): { figure: string; says: string } {
	const person = personOf(view);
	if (person)
		return {
			figure: person.net === null ? '?' : signed(person.net),
			says: `net for ${called(person)}, within a point`
		};
	if (view.show === 'all')
		return { figure: String(winners.length), says: `simply win: ${winners.map(({ about }) => about.name).join(', ')}` };
	return { figure: String(inGroup('close').length), says: 'endings are too close to call' };
}

/** Who is picked out where everybody is drawn: those who simply win, or those too close to call. */
export function isLit(view: ClosuresView, ending: Ending): boolean {
	return view.show === 'net' ? ending.group === 'close' : winners.includes(ending);
}
