/** Where things stand in each of the drawings, in the drawing's own pixels. Pure geometry, no colour, no words. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { finaleOf, shows, type Goodbye, type Show } from './data.ts';
import { showOf, shown, type GoodbyesView } from './view.ts';

/** Height of a drawing: the same for all views of a form. */
export function heightOf(form: Form): number {
	return { wide: 516, frame: 330, narrow: 336, 'wide-compact': 200, 'narrow-compact': 168, card: 186 }[form];
}

/** A strip of scenes; on phones the one that a view is about runs downwards. */
export interface Strip {
	series: Show;
	x: number;
	y: number;
	length: number;
	lane: number;
	gap: number;
	down: boolean;
	/** Pixels for the words before the win; what comes after takes the rest. */
	before: number;
}

/** Room for the arcs, the strip, and the step from label to label; where the other strip stands, or who speaks where, if there is room. */
export const sizes: Readonly<
	Record<
		Form,
		{ y: number; lane: number; rise: number; label: number; step: number; other: number | null; rows: number | null }
	>
> = {
	wide: { y: 216, lane: 23, rise: 172, label: 13.5, step: 22, other: 466, rows: 426 },
	frame: { y: 128, lane: 14, rise: 104, label: 12.5, step: 17, other: 302, rows: 271 },
	narrow: { y: 40, lane: 15, rise: 96, label: 12.5, step: 16, other: null, rows: null },
	'wide-compact': { y: 108, lane: 13, rise: 88, label: 12.5, step: 17, other: null, rows: null },
	card: { y: 100, lane: 12, rise: 80, label: 12.5, step: 17, other: null, rows: null },
	'narrow-compact': { y: 98, lane: 10, rise: 74, label: 12.5, step: 15, other: null, rows: null }
};

/** Share of the strip’s length that the words before the win keep where those after it are widened. */
const kept = 0.36;

/** The strip a view is about. Voyager’s has hardly a word after its win, so it is drawn true. */
export function stripOf(view: GoodbyesView, form: Form): Strip {
	const series = showOf(view);
	const { y, lane } = sizes[form];
	const down = form === 'narrow';
	const length = down ? heightOf(form) - y - 4 : forms[form].width;
	const before = length * (series === 'ds9' ? kept : finaleOf(series).at);
	return { series, x: down ? 108 : 0, y, length, lane, gap: 2, down, before };
}

/** The other finale, small and at its true scale, where a drawing has room for it. */
export function otherOf(view: GoodbyesView, form: Form): Strip | null {
	const { other } = sizes[form];
	if (other === null || view.draw === 'unspoken') return null;
	const series = shows.find((one) => one !== showOf(view))!;
	const length = forms[form].width;
	const lane = form === 'wide' ? 10 : 7;
	return { series, x: 0, y: other, length, lane, gap: 2, down: false, before: length * finaleOf(series).at };
}

/** Both lanes together. */
export const thickness = ({ lane, gap }: Strip) => 2 * lane + gap;

/** Pixels along a strip for a share of the words. */
export function along({ series, before, length }: Strip, share: number): number {
	const { at } = finaleOf(series);
	return share <= at ? (share / at) * before : before + ((share - at) / (1 - at)) * (length - before);
}

/** Where an arc starts and ends along its strip; without a start it is a stem. */
export interface Span {
	goodbye: Goodbye;
	from: number | null;
	to: number;
}

/** The ends of all arcs. Those that meet in one scene stand side by side in it, ends before starts. */
export function spansOf(view: GoodbyesView, strip: Strip): readonly Span[] {
	const all = shown(view);
	const { scenes } = finaleOf(strip.series);
	const at = (scene: number, key: string) => {
		const ends = all.filter((one) => one.scene === scene).map(({ id }) => `${id}>`);
		const starts = all.filter((one) => one.from === scene).map(({ id }) => `${id}<`);
		const keys = [...ends, ...starts];
		const [a, b] = [scenes[scene]!.start, scenes[scene]!.end].map((share) => along(strip, share)) as [number, number];
		return a + ((keys.indexOf(key) + 1) / (keys.length + 1)) * (b - a);
	};
	return all.map((goodbye) => ({
		goodbye,
		from: goodbye.from === null ? null : at(goodbye.from, `${goodbye.id}<`),
		to: at(goodbye.scene, `${goodbye.id}>`)
	}));
}

/** How far an arc stands off its strip: the wider, the further, so that arcs nest. */
export function riseOf({ from, to }: Span, strip: Strip, form: Form): number {
	const { rise } = sizes[form];
	if (from === null) return rise * 0.2;
	return Math.max(rise * 0.12, rise * Math.min(1, ((to - from) / (strip.length * 0.4)) ** 0.8));
}
