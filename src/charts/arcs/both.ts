/** The two lines as they are drawn: where they run, what joins them at each handle, and the words on them. */
import { signed } from '#lib/chart/number.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import { compare, pairs } from './compare.ts';
import { colourOf } from './colour.ts';
import { hours, lifeOf } from './data.ts';
import { high, last, low } from './facts.ts';
import { isWide, plotOf, sizes, type Scales } from './layout.ts';
import { path, subjectsOf } from './lines.ts';
import { exactAt, handleHours } from './mine.ts';
import { place, type Placed, type Wish } from './place.ts';
import { distance } from './points.ts';
import type { ArcsView } from './view.ts';

/** Where the handles stand. */
export function handlePlaces(view: ArcsView, at: Scales): readonly { x: number; y: number; value: number }[] {
	return handleHours(lifeOf(view.who[0]!)).map((hour, i) => {
		const value = view.mine?.[i] ?? 0;
		return { x: at.x(hour), y: at.y(value), value };
	});
}

/** Our line, hour by hour straight: where hours widen it bends, so that it lies at each handle where the rows say. */
export function ourLine(
	view: ArcsView,
	at: Scales
): { places: readonly { x: number; y: number }[]; d: string; band: string } {
	const life = lifeOf(view.who[0]!);
	const bend = hours.lastTen - 0.5;
	const knots = life.points.map(({ hour, fortune }) => ({ hour, fortune }));
	const next = knots.findIndex(({ hour }) => hour > bend);
	if (next > 0) knots.splice(next, 0, { hour: bend, fortune: exactAt(life, bend) });
	const along = (by: number) =>
		knots.map(({ hour, fortune }) => ({ x: at.x(hour), y: at.y(Math.min(5, Math.max(-5, fortune + by))) }));
	return { places: along(0), d: path(along(0)), band: `${path([...along(1), ...along(-1).toReversed()])}z` };
}

/** What joins the lines at each handle; of the furthest, `most` is true. */
export function stems(view: ArcsView, at: Scales) {
	const all = pairs(view);
	const { furthest } = compare(all);
	const life = lifeOf(view.who[0]!);
	return all.map((pair) => {
		const { hour, season, title, mine, ours, apart } = pair;
		const where = `Hour ${Math.floor(hour)}, season ${season}, ${title}`;
		const values = view.mine
			? `yours ${signed(mine)}, ours ${signed(ours)}, ${distance(apart)} apart`
			: `ours ${signed(ours)}`;
		return {
			x: at.x(hour),
			from: at.y(exactAt(life, hour)),
			to: at.y(view.mine ? mine : exactAt(life, hour)),
			apart,
			most: view.mine !== null && pair === furthest && apart > 0,
			name: `${where}: ${values}`
		};
	});
}

const onStem = ({ x, from, to }: { x: number; from: number; to: number }, part: number) => ({
	x,
	y: from + (to - from) * part,
	r: 1
});

/** The words on both lines, none on a line or on another word. */
export function bothNotes(view: ArcsView, form: Form, at: Scales, taken: readonly Placed['box'][]): readonly Placed[] {
	const plot = plotOf(view, form);
	const { label, point, end } = sizes(form);
	const [ours] = subjectsOf(view, at);
	const life = ours!.life;
	const { places } = ourLine(view, at);
	const mine = view.mine ? handlePlaces(view, at) : [];
	const joins = view.mine ? stems(view, at) : [];
	const wishes: Wish[] = [];
	const name = (text: string, owner: string, marks: readonly { x: number; y: number }[], fill: string) => {
		const all = marks.map(({ x, y }) => ({ x, y, r: point }));
		wishes.push({
			text,
			owner,
			name: true,
			...all[0]!,
			or: all.slice(1),
			side: 'above',
			rank: -1,
			size: label,
			weight: 600,
			fill
		});
	};
	name('ours', 'ours', ours!.dots, colourOf(view, 0));
	if (view.mine) name('yours', 'mine', mine, 'accent');
	const most = joins.find((stem) => stem.most);
	if (most && !forms[form].compact)
		wishes.push({
			text: `${distance(most.apart)} apart`,
			short: [`${most.apart} apart`],
			owner: 'apart',
			...onStem(most, 0.5),
			or: [0.3, 0.7, 0.15, 0.85].map((part) => onStem(most, part)),
			side: 'right',
			rank: 0,
			size: label,
			weight: 600,
			fill: 'accent'
		});
	const turns = isWide(form) ? [last(life), high(life), low(life)] : form === 'narrow' ? [last(life)] : [];
	for (const [i, turn] of [...new Set(turns)].entries()) {
		const dot = ours!.dots.find((one) => one.point === turn)!;
		wishes.push({
			text: `${turn.label}, ${signed(turn.fortune)}`,
			short: [turn.label],
			owner: 'ours',
			x: dot.x,
			y: dot.y,
			r: dot.last ? end : point,
			side: turn.fortune > 0 ? 'above' : 'below',
			rank: 1 + i,
			size: label,
			weight: 500,
			fill: 'ink'
		});
	}
	const points = [
		...ours!.dots.map(({ x, y, last }) => ({ x, y, r: last ? end : point, owner: 'ours' })),
		...mine.map(({ x, y }) => ({ x, y, r: point, owner: 'mine' }))
	];
	const stretches = [
		...[places, mine].flatMap((line) => line.slice(1).map(({ x, y }, i) => [line[i]!.x, line[i]!.y, x, y] as const)),
		...joins.map(({ x, from, to }) => [x, from, x, to] as const)
	];
	const bounds = { x: plot.x + 2, y: plot.y, w: plot.w - 2, h: plot.h };
	return place(wishes, { stretches, points, boxes: taken, bounds }, form, wishes.length);
}
