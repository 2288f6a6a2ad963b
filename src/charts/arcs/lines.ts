/** The lines of a view: everyone's, and of those picked out with band and points. */
import type { Form } from '#lib/chart/chart.ts';
import type { Axis } from './facts.ts';
import { lifeOf, lives, type Life, type TurningPoint } from './data.ts';
import { colourOf, dashOf } from './colour.ts';
import type { Scales } from './layout.ts';
import type { ArcsView } from './view.ts';

export interface Dot {
	id: string;
	point: TurningPoint;
	x: number;
	y: number;
	last: boolean;
}

/** A person who is picked out. */
export interface Subject {
	life: Life;
	/** A token. */
	colour: string;
	dash: string | undefined;
	d: string;
	/** The band of one point either way; none where too many lie on each other. */
	band: string | null;
	dots: readonly Dot[];
}

/** The judged axis a view reads upwards. */
export function axisOf(view: ArcsView): Axis {
	return view.lens === 'belonging' ? 'belonging' : 'fortune';
}

export const tenth = (value: number) => Math.round(value * 10) / 10;

/** A path through places in whole pixels, straight from one to the next: a curve would invent values. */
export function path(places: readonly { x: number; y: number }[]): string {
	return places.map(({ x, y }, i) => `${i ? (i === 1 ? 'L' : ' ') : 'M'}${Math.round(x)} ${Math.round(y)}`).join('');
}

function placesOf(life: Life, view: ArcsView, at: Scales) {
	const axis = axisOf(view);
	return life.points.map((point) => ({
		point,
		x: view.draw === 'two-axes' ? at.across(point.belonging) : at.x(point.hour),
		y: at.y(point[axis])
	}));
}

/** The people a view picks out. */
export function subjectsOf(view: ArcsView, at: Scales): readonly Subject[] {
	return view.who.map((id, i) => {
		const life = lifeOf(id);
		const places = placesOf(life, view, at);
		const dots = places.map(({ point, x, y }, n) => ({ id: point.id, point, x, y, last: n === places.length - 1 }));
		const banded = view.draw === 'lines' && view.who.length < 3;
		return {
			life,
			colour: colourOf(view, i),
			dash: dashOf(view, i),
			d: path(places),
			band: banded ? bandOf(life, view, at) : null,
			dots
		};
	});
}

/** One point either way, within the scale. */
function bandOf(life: Life, view: ArcsView, at: Scales): string {
	const axis = axisOf(view);
	const up = life.points.map((point) => ({ x: at.x(point.hour), y: at.y(Math.min(point[axis] + 1, 5)) }));
	const down = life.points.map((point) => ({ x: at.x(point.hour), y: at.y(Math.max(point[axis] - 1, -5)) }));
	return `${path([...up, ...down.toReversed()])}z`;
}

/** A small arrowhead in the middle of each stretch that has room for one: which way a path across two axes runs. */
export function arrowsOf({ dots }: Subject, size: number): string {
	return dots
		.slice(1)
		.map(({ x, y }, i) => {
			const [dx, dy] = [x - dots[i]!.x, y - dots[i]!.y];
			const length = Math.hypot(dx, dy);
			if (length < 30) return '';
			const [u, v] = [(dx / length) * size * 1.4, (dy / length) * size * 1.4];
			const [mx, my] = [x - dx * 0.42, y - dy * 0.42];
			return `M${tenth(mx - u - v)} ${tenth(my - v + u)}L${tenth(mx)} ${tenth(my)} ${tenth(mx - u + v)} ${tenth(my - v - u)}`;
		})
		.join('');
}

/** Every life as a path of its own, in whole pixels. */
export function allLines(
	view: ArcsView,
	at: Scales
): readonly { life: Life; d: string; end: { x: number; y: number } }[] {
	return lives.map((life) => {
		const places = placesOf(life, view, at);
		return { life, d: path(places), end: places.at(-1)! };
	});
}

/** Stretches of the subjects' lines, which labels keep clear of. */
export function stretchesOf(subjects: readonly Subject[]): readonly (readonly [number, number, number, number])[] {
	return subjects.flatMap(({ dots }) => dots.slice(1).map((dot, i) => [dots[i]!.x, dots[i]!.y, dot.x, dot.y] as const));
}

/** How many labels a form may carry. */
export function mostLabels(form: Form): number {
	return { wide: 13, frame: 9, narrow: 4, 'wide-compact': 6, 'narrow-compact': 3, card: 3 }[form];
}
