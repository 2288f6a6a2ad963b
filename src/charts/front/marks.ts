/** The marks of a view: one per band and one per turning point, the same in every view, so that they can move. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { textWidth } from '#lib/chart/text.ts';
import type { Band, Stance } from './data.ts';
import { boxOf, places, turnPlaces, type Box } from './layout.ts';
import { periodOf } from './periods.ts';
import { nameOf, saidOf, turnName } from './said.ts';
import { bandsIn, turnsIn, type FrontView } from './view.ts';

export interface Mark {
	id: string;
	box: Box;
	/** A token, or a pattern where the stance is hatched. */
	fill: string;
	hatch: boolean;
	/** Not what the view is about. */
	dim: boolean;
	/** Told in hindsight: drawn open. */
	open: boolean;
	picked: boolean;
	name: string;
	/** What stands in it, where it fits. */
	text: { x: number; y: number; says: string; fill: string; halo: boolean } | null;
}

const fills: Readonly<Record<Stance, readonly [fill: string, hatch: boolean]>> = {
	with: ['federation', false],
	against: ['dominion', false],
	pact: ['dominion', true],
	cool: ['ink-3', true],
	apart: ['context', false],
	between: ['klingon', true]
};

const own: Readonly<Record<string, string>> = { S1: 'cardassia', A14: 'cardassia', A19: 'ink-3', A04: 'klingon' };

/** A band as a mark. What stands on the line has its words above it, the rest inside. */
function ofBand(view: FrontView, band: Band, form: Form, at: (hour: number) => number): Mark {
	const box = boxOf(view, band, form, at);
	const [fill, hatch] = fills[band.stance];
	const { size } = places[form];
	const { lanes: lit } = periodOf(view.period);
	const dim = lit.length > 0 && !lit.includes(band.lane);
	const says = saidOf(band).find((one) => textWidth(one, size, form) + 10 <= box.w);
	const slim = band.stance === 'apart' || band.stance === 'between';
	const room = !forms[form].compact || view.period === 'station';
	const over = band.stance === 'between' ? box.y + box.h + 11 : box.y - 4;
	// Where there is little room only the lanes of the view speak.
	const roomy = form === 'wide' || form === 'frame';
	const speaks = dim ? roomy && !slim : !slim || form === 'wide';
	const shown = room && says !== undefined && speaks && (slim || box.h >= 10.5);
	return {
		id: band.id,
		box,
		fill: own[band.id] ?? fill,
		hatch,
		dim,
		open: false,
		picked: view.picked === band.id,
		name: nameOf(band),
		text: shown
			? {
					x: Math.max(box.x + 5, places[form].x + 5),
					y: slim ? over : box.y + Math.min(box.h / 2, 40) + size * 0.36,
					says,
					fill: slim ? 'ink-3' : hatch || dim ? 'ink' : 'ground',
					halo: slim || hatch
				}
			: null
	};
}

/** Everything that is drawn, in the order of the rows. */
export function marksOf(view: FrontView, form: Form, at: (hour: number) => number): readonly Mark[] {
	const { ticks, tick } = places[form];
	const spots = turnPlaces(view);
	const bands = bandsIn(view).map((band) => ofBand(view, band, form, at));
	const turns = turnsIn(view).map((turn): Mark => ({
		id: turn.id,
		box: { x: Math.min(at(spots.get(turn.id)!), forms[form].width) - 1, y: ticks, w: 2, h: tick },
		fill: 'ink-3',
		hatch: false,
		dim: false,
		open: turn.hindsight !== null,
		picked: view.picked === turn.id,
		name: turnName(turn),
		text: null
	}));
	return [...bands, ...turns];
}
