/** What the picture says of itself: which turning points are named on it, and where. */
import type { Form } from '#lib/chart/chart.ts';
import { InWords, signed } from '#lib/chart/number.ts';
import { corners, crossedEnds } from './around.ts';
import { hueOf } from './colour.ts';
import { episodeAt, hours, lives, turnsByHour, type TurningPoint } from './data.ts';
import { end, high, low } from './facts.ts';
import { isWide, plotOf, sizes, type Box, type Scales } from './layout.ts';
import { axisOf, mostLabels, stretchesOf, type Subject } from './lines.ts';
import { place, type Placed, type Wish } from './place.ts';
import { textWidth } from '#lib/chart/text.ts';
import type { ArcsView } from './view.ts';

/** The labels of a view, placed so that none lies on another, on a picked line or on a point. */
export function notesOf(view: ArcsView, form: Form, subjects: readonly Subject[]): readonly Placed[] {
	const plot = plotOf(view, form);
	const size = sizes(form);
	const bounds = { x: plot.x + 2, y: plot.y, w: plot.w - 2, h: plot.h };
	const taken = view.draw === 'two-axes' ? crossedEnds(form, plot) : corners(view, form);
	const points = subjects.flatMap(({ life, dots }) =>
		dots.map(({ x, y, last }) => ({ x, y, r: last ? size.end : size.point, owner: life.id }))
	);
	const boxes = taken.map(({ box }) => box);
	const wishes = subjects.flatMap((subject, i) => wishesOf(view, form, subject, i));
	return place(wishes, { stretches: stretchesOf(subjects), points, boxes, bounds }, form, mostLabels(form));
}

/** What a person's line would like to say: its name, its last point, then its turns, the sharpest first. */
function wishesOf(view: ArcsView, form: Form, { life, colour, dots }: Subject, i: number): readonly Wish[] {
	const size = sizes(form);
	const axis = axisOf(view);
	const crowd = view.who.length > 2;
	const extremes = [high(life, axis), low(life, axis)];
	const ranked = [...dots].sort((a, b) => turn(b) - turn(a));
	function turn(dot: (typeof dots)[number]) {
		const n = dots.indexOf(dot);
		const value = dot.point[axis];
		const around = [dots[n - 1], dots[n + 1]].flatMap((other) => (other ? [Math.abs(value - other.point[axis])] : []));
		return (
			around.reduce((a, b) => a + b, 0) / around.length + (n === 0 ? 1.5 : 0) + (extremes.includes(dot.point) ? 5 : 0)
		);
	}
	const marks = dots.map(({ x, y, last }) => ({ x, y, r: last ? size.end : size.point }));
	const [begin, finish] = [marks[0]!, marks.at(-1)!];
	const name: Wish = {
		text: life.about.name,
		owner: life.id,
		name: true,
		...(crowd ? finish : begin),
		or: crowd ? [] : marks.slice(1),
		side: crowd ? 'left' : 'above',
		rank: (view.who.length === 2 ? -2 : 0) + i / 10,
		size: size.label,
		weight: 600,
		fill: colour
	};
	if (crowd) return [name];
	const labels = dots.map((dot, n): Wish => {
		const value = dot.point[axis];
		const before = dots[n - 1]?.point[axis] ?? value;
		const after = dots[n + 1]?.point[axis] ?? value;
		const peak = value >= before && value >= after;
		return {
			text: dot.last ? closing(view, form, dot.point) : dot.point.label,
			...(dot.last && { short: [dot.point.label, signed(value)] }),
			owner: life.id,
			x: dot.x,
			y: dot.y,
			r: dot.last ? size.end : size.point,
			side: dot.last
				? value >= before
					? 'above'
					: 'below'
				: peak
					? 'above'
					: value <= before && value <= after
						? 'below'
						: 'above',
			rank: dot.last ? -1 + i / 10 : (n === 0 && view.draw === 'two-axes' ? 1 : 2 + ranked.indexOf(dot)) + i / 10,
			size: size.label,
			weight: dot.last ? 600 : 500,
			fill: dot.last ? 'accent' : 'ink'
		};
	});
	return [name, ...labels];
}

/** What the last point says: its label and where it stands, where there is room. */
function closing(view: ArcsView, form: Form, point: TurningPoint): string {
	if (form === 'narrow-compact') return point.label;
	const value = signed(point[axisOf(view)]);
	return view.draw === 'two-axes'
		? `${point.label}: ${value} and ${signed(point.belonging)}`
		: `${point.label}, ${value}`;
}

/** The hour in which most lives move by two points or more: where it is, how many, and what it is called. */
export function busiest(form: Form, at: Scales, plot: Box): { x: number; label: Placed } {
	const { hour, lives: many } = turnsByHour().find((one) => one.hour < hours.last)!;
	const size = sizes(form).label;
	const move = `${InWords(many)} lives move`;
	const text = isWide(form) ? `${move} far in “${episodeAt(hour).title}”` : move;
	const x = at.x(hour);
	const w = textWidth(text, size, form);
	const box = { x: x - w - 8, y: plot.y + 4, w, h: size };
	const wish: Wish = { text, owner: '', x, y: plot.y, r: 0, side: 'left', rank: 0, size, weight: 600, fill: 'accent' };
	return { x, label: { ...wish, box, baseline: box.y + size * 0.8, leader: null } };
}

/** In the view of everyone, a few names at the ends of lines: the best and the worst endings first. */
export function endNames(view: ArcsView, form: Form, at: Scales, first: Placed): readonly Placed[] {
	const plot = plotOf(view, form);
	const axis = axisOf(view);
	const { label, point } = sizes(form);
	const wishes = lives.map((life): Wish => {
		const { hour } = life.points.at(-1)!;
		const value = end(life, axis);
		return {
			text: life.about.name,
			owner: life.id,
			x: at.x(hour),
			y: at.y(value),
			r: point,
			side: value > 0 ? 'above' : 'below',
			rank: 10 - Math.abs(value) + (value > 0 ? 0.2 : 0),
			size: label,
			weight: 600,
			fill: hueOf(life)
		};
	});
	const bounds = { x: plot.x + 2, y: plot.y, w: plot.w - 2, h: plot.h };
	const boxes = [
		...corners(view, form).map(({ box }) => box),
		first.box,
		{ x: first.x - 2, y: plot.y, w: 4, h: plot.h }
	];
	const points = lives.map((life) => ({
		x: at.x(life.points.at(-1)!.hour),
		y: at.y(end(life, axis)),
		r: point,
		owner: life.id
	}));
	return place(wishes, { stretches: [], points, boxes, bounds }, form, Math.min(mostLabels(form) - 1, 8));
}
