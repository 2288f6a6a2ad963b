/** The one figure of each view, for the drawing, for posters and for tests. */
import { goodbyes, type Goodbye } from './data.ts';
import { shown, type GoodbyesView } from './view.ts';

export interface Finding {
	figure: string;
	/** The same in lines short enough for a drawing. */
	lines: readonly string[];
	says: string;
}

/** Goodbyes that both readers count, after the win and before it. */
export function bothCount(series: Goodbye['series'], after: boolean): number {
	return goodbyes.filter((one) => one.series === series && one.standing === 'said' && one.after === after).length;
}

/** The captain’s goodbyes that both readers count. */
export function his(view: GoodbyesView): number {
	return shown(view).filter(({ standing }) => standing === 'said').length;
}

/** Goodbyes that both readers count between these two speakers. */
function between(one: string, other: string): number {
	return goodbyes.filter(
		({ row: { a, b }, standing }) => standing === 'said' && [a, b].includes(one) && [a, b].includes(other)
	).length;
}

/** The figure of a view and what it says. */
export function findingOf(view: GoodbyesView): Finding {
	switch (view.draw) {
		case 'ds9':
			return {
				figure: String(bothCount('ds9', true)),
				lines: ['pairs say goodbye', 'once it is won'],
				says: 'pairs say goodbye once the war is won, and a sixth is refused'
			};
		case 'voyager':
			return {
				figure: String(bothCount('voy', true)),
				lines: ['goodbyes are said', 'once it is won'],
				says: 'goodbyes are said in Voyager’s finale once it is won'
			};
		case 'unspoken':
			return {
				figure: String(between('Sisko', 'Jake')),
				lines: ['goodbyes of', 'father and son'],
				says: 'goodbyes are said between the captain and his son'
			};
	}
}
