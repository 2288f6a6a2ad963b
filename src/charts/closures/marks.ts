/** The marks of a view: one group per person, the same one in every view. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { band, family, winners, type Ending } from './data.ts';
import { isLit } from './facts.ts';
import { barSizes, dotOf, kindOf, lineOf, rowOf, rowSizes, type Rowed } from './layout.ts';
import { nameOf } from './said.ts';
import { personOf, shown, type ClosuresView } from './view.ts';

export interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
	fill: string;
}

export interface Mark {
	id: string;
	/** Cost to the left and reward to the right of zero. */
	bars: readonly Box[];
	/** The band of one point either way: a line, or none. */
	span: { from: number; to: number; y: number } | null;
	dot: { x: number; y: number; r: number; fill: string; stroke: string };
	name: string;
}

/** A score with its band, kept on the scale. */
const clamp = (value: number) => Math.max(-5, Math.min(5, value));

/** The hue of a person’s power. */
export const hueOf = ({ about }: Ending) => (about.allegiance === 'none' ? 'ink-2' : about.allegiance.toLowerCase());

/** Everybody as a mark, in the order of the rows. */
export function marksOf(view: ClosuresView, form: Form): readonly Mark[] {
	const kind = kindOf(view, form);
	return shown(view).map((ending): Mark => {
		const mark = kind === 'rows' ? inRows(view, ending, form as Rowed) : onLine(view, ending, form);
		return { id: ending.id, name: nameOf(ending), ...mark };
	});
}

type Placed = Omit<Mark, 'id' | 'name'>;

function inRows(view: ClosuresView, ending: Ending, form: Rowed): Placed {
	const { zero, bar, unit: full } = rowSizes[form];
	const { reward, cost, net } = ending;
	const r = form === 'wide' ? 4.5 : 3.5;
	if (net === null) {
		const { x, y } = deadIn(ending, form);
		return { bars: [], span: null, dot: { x, y, r, fill: 'ground', stroke: 'ink-3' } };
	}
	const y = rowOf(ending, form);
	const both = view.show === 'all';
	const lit = winners.includes(ending);
	const paid = family.includes(ending);
	const bars = both
		? [
				{ x: zero - cost! * full, y: y - bar / 2, w: cost! * full, h: bar, fill: paid ? 'ds9' : 'plot-dim' },
				{ x: zero, y: y - bar / 2, w: reward! * full, h: bar, fill: lit ? 'accent' : 'people-dim' }
			]
		: [];
	const span = { from: zero + clamp(net - band) * full, to: zero + clamp(net + band) * full, y };
	const colour = ending.group === 'close' ? 'ink-3' : 'ink';
	const dot = both
		? { x: zero + net * full, y, r, fill: 'ground', stroke: 'ink' }
		: { x: zero + net * full, y, r, fill: ending.group === 'close' ? 'ground' : colour, stroke: colour };
	return { bars, span, dot };
}

/** Where those stand who were not scored: one after the other at the foot, each before a name. */
export function deadIn(ending: Ending, form: Rowed): { x: number; y: number } {
	const i = shown({ show: 'all' })
		.filter(({ net }) => net === null)
		.indexOf(ending);
	const start = { wide: 236, frame: 240, narrow: 84 }[form];
	const pitch = { wide: 96, frame: 96, narrow: 74 }[form];
	return { x: start + i * pitch, y: { wide: 506, frame: 322, narrow: 327 }[form] };
}

function onLine(view: ClosuresView, ending: Ending, form: Form): Placed {
	const person = personOf(view);
	const line = lineOf(view, form);
	const { x, y } = dotOf(ending, line);
	const { r, unit } = line;
	const { net } = ending;
	const lit = person ? ending === person : isLit(view, ending);
	const fill = net === null ? 'ground' : lit ? 'accent' : 'context';
	const dot = { x, y, r, fill, stroke: net === null ? (lit ? 'accent' : 'ink-3') : fill };
	if (ending !== person || net === null) return { bars: [], span: null, dot };
	const from = line.zero + clamp(net - band) * unit;
	const to = line.zero + clamp(net + band) * unit;
	return { bars: largeBars(ending, form), span: { from, to, y: line.y + 5 }, dot };
}

function largeBars(ending: Ending, form: Form): readonly Box[] {
	const { y, h, unit } = barSizes[form];
	const zero = forms[form].width / 2;
	const cost = ending.cost! * unit;
	const reward = ending.reward! * unit;
	return [
		{ x: zero - cost, y, w: cost, h, fill: 'plot-dim' },
		{ x: zero, y, w: reward, h, fill: hueOf(ending) }
	];
}
