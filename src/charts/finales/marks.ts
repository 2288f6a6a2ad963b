/** The marks of a view: one block per scene, the same block in every view, so that it can move from one to the next. */
import type { Form } from '#lib/chart/chart.ts';
import { count, percent } from '#lib/chart/number.ts';
import { endingOf, finaleOf, modeShares, people, type Mode, type Scene } from './data.ts';
import { barsOf, laneOf, packed, stretch, stripsOf, type Bars, type Box, type Strip } from './layout.ts';
import type { FinalesView } from './view.ts';

export interface Mark {
	id: string;
	box: Box;
	fill: string;
	/** The second reader's mode, as a stripe on the outer edge. */
	edge: { box: Box; fill: string } | null;
	picked: boolean;
	/** What the mark is, for readers who point at it. */
	name: string;
}

/** The longest bar of the view `modes`, by either reader: the scale is pinned to all three finales. */
const longest = Math.max(
	...(['ds9', 'voy', 'tng'] as const).flatMap((key) => modeShares(key).map((mode) => mode.high))
);

/** The bars of the view `modes`. */
export function modeBars(view: FinalesView, form: Form): Bars {
	return barsOf(view, form, longest);
}

/** Whether a scene is what the view is about, or context. */
export function isLit(view: FinalesView, scene: Scene): boolean {
	if (view.draw === 'before' && scene.series === 'voy') return scene.future;
	if (view.draw === 'after' || view.draw === 'before' || view.draw === 'cuts')
		return endingOf(scene.series, view.cut).counts(scene);
	return true;
}

function fillOf(view: FinalesView, scene: Scene): string {
	if (view.draw === 'guess') return 'var(--plot-dim)';
	if (isLit(view, scene)) return `var(--${scene.mode})`;
	return people.includes(scene.mode) ? 'var(--people-dim)' : 'var(--plot-dim)';
}

/** For example: Deep Space Nine, scene 44, Dominion briefing room: aftermath, 217 words, from 72.6 % to 75.4 %. */
export function nameOf(scene: Scene): string {
	const place = `from ${percent(scene.start)} to ${percent(scene.end)}`;
	const mode: string = scene.other ? `${scene.mode}, or ${scene.other} by a second reader` : scene.mode;
	return `${finaleOf(scene.series).show}, scene ${scene.scene}, ${scene.location}: ${mode}, ${count(scene.words)} words, ${place}`;
}

const edgeDepth = (thickness: number) => Math.min(4, Math.max(1.5, thickness / 8));

function edgeOf(box: Box, strip: Strip | null, mode: Mode, other: Mode): Mark['edge'] {
	const outer = laneOf(mode) === 0;
	const depth = edgeDepth(strip ? strip.lane : box.h);
	const edge = strip?.down
		? { ...box, x: outer ? box.x : box.x + box.w - depth, w: depth }
		: { ...box, y: outer ? box.y : box.y + box.h - depth, h: depth };
	return { box: edge, fill: `var(--${other})` };
}

/** Every scene of the shown finales as a mark. `along` maps a share of the words to pixels along a strip. */
export function marksOf(view: FinalesView, form: Form, along: (share: number) => number): readonly Mark[] {
	const bars = modeBars(view, form);
	return stripsOf(view, form).flatMap((strip) => {
		const finale = finaleOf(strip.series);
		const starts = packed(finale.scenes, finale.words);
		return finale.scenes.map((scene): Mark => {
			const lane = view.draw === 'guess' || view.draw === 'voices' ? null : laneOf(scene.mode);
			const box =
				view.draw === 'modes'
					? inBar(bars, scene, starts.get(scene.id)!, finale.words)
					: stretch(strip, along, scene.start, scene.end, lane);
			const split = scene.other !== null && view.draw !== 'guess' && isLit(view, scene);
			return {
				id: scene.id,
				box,
				fill: fillOf(view, scene),
				edge: split ? edgeOf(box, view.draw === 'modes' ? null : strip, scene.mode, scene.other!) : null,
				picked: view.scene === scene.id,
				name: nameOf(scene)
			};
		});
	});
}

function inBar(bars: Bars, scene: Scene, start: number, total: number): Box {
	const w = (scene.words / total) * bars.scale;
	return {
		x: bars.x + start * bars.scale,
		y: bars.top(scene.mode, scene.series),
		w: Math.max(w - (w > 3 ? 1 : 0.3), 0.9),
		h: bars.bar
	};
}
