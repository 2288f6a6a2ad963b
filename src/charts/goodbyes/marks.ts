/** The marks of a view: one arc per goodbye, the same one in every view, and the blocks of the scenes. */
import type { Form } from '#lib/chart/chart.ts';
import { finaleOf, type Standing } from './data.ts';
import { along, riseOf, spansOf, stripOf, thickness, type Strip } from './layout.ts';
import { nameOf } from './said.ts';
import { shown, type GoodbyesView } from './view.ts';

export interface Mark {
	id: string;
	/** The arc, or a stem where the two have no earlier scene together. */
	d: string;
	/** The end in the scene of the goodbye. */
	cx: number;
	cy: number;
	r: number;
	colour: string;
	width: number;
	dash: string | undefined;
	/** Said: the end is filled. */
	filled: boolean;
	picked: boolean;
	name: string;
}

const p = (value: number) => String(Math.round(value * 10) / 10);

const dashes: Readonly<Record<Standing, string | undefined>> = {
	said: undefined,
	refused: '9 5',
	contested: '2 4',
	uncounted: '1 4',
	unsaid: '9 5'
};

/** Every goodbye of the view as a mark, in the order of its rows. */
export function marksOf(view: GoodbyesView, form: Form): readonly Mark[] {
	const strip = stripOf(view, form);
	const small = form !== 'wide';
	return spansOf(view, strip).map((span): Mark => {
		const { goodbye, from, to } = span;
		const { standing, scene } = goodbye;
		const rise = riseOf(span, strip, form);
		const faint = standing === 'uncounted';
		const accent = standing === 'unsaid' || standing === 'refused';
		const at = (u: number, v: number) => (strip.down ? [strip.x - v, strip.y + u] : [strip.x + u, strip.y - v]);
		const [cx, cy] = at(to, 4) as [number, number];
		const [sx, sy] = at(from ?? to, from === null ? rise : 4) as [number, number];
		const [ax, ay] = from === null ? [1, 1] : strip.down ? [rise, (to - from) / 2] : [(to - from) / 2, rise];
		const flag = strip.down ? 0 : 1;
		return {
			id: goodbye.id,
			d:
				from === null
					? `M${p(sx)} ${p(sy)}L${p(cx)} ${p(cy)}`
					: `M${p(sx)} ${p(sy)}A${p(ax!)} ${p(ay!)} 0 0 ${flag} ${p(cx)} ${p(cy)}`,
			cx,
			cy,
			r: faint ? 2.5 : small ? 4 : 5,
			colour: faint ? 'ink-3' : accent ? 'accent' : strip.series,
			width: faint ? 1.2 : small ? 2 : 2.5,
			dash: dashes[standing],
			filled: standing === 'said',
			picked: view.picked === goodbye.id,
			name: nameOf(goodbye, finaleOf(strip.series).scenes[scene]!.location)
		};
	});
}

/** The scenes of a strip as one path per colour: context drained, the scenes of drawn goodbyes in the show’s hue. */
export function blocksOf(view: GoodbyesView, strip: Strip): readonly { fill: string; d: string }[] {
	const said = shown(view).filter(
		({ series, standing }) => series === strip.series && standing !== 'unsaid' && standing !== 'uncounted'
	);
	const paths: Record<string, string> = { 'people-dim': '', 'plot-dim': '', [strip.series]: '' };
	for (const { scene, start, end, people } of finaleOf(strip.series).scenes) {
		const a = along(strip, start);
		const raw = along(strip, end) - a;
		const long = Math.max(raw - (raw > 3 ? 1.2 : 0.3), 0.9);
		const across = people ? 0 : strip.lane + strip.gap;
		const fill = said.some((one) => one.scene === scene) ? strip.series : people ? 'people-dim' : 'plot-dim';
		if (end === start) continue;
		paths[fill] += strip.down
			? `M${p(strip.x + across)} ${p(strip.y + a)}h${strip.lane}v${p(long)}h${-strip.lane}z`
			: `M${p(strip.x + a)} ${p(strip.y + across)}h${p(long)}v${strip.lane}h${p(-long)}z`;
	}
	return Object.entries(paths).flatMap(([fill, d]) => (d ? [{ fill, d }] : []));
}

/** The stretch after the win, as a box from the outer side of the arcs to the foot. */
export function panelOf(strip: Strip, form: Form, out: number) {
	const a = strip.before;
	const long = strip.length - a;
	const deep = thickness(strip);
	return strip.down
		? { x: strip.x - out, y: strip.y + a, w: out + deep + 4, h: long, fill: 'lit' }
		: { x: strip.x + a, y: strip.y - out, w: long, h: out + deep + (form === 'wide' ? 8 : 4), fill: 'lit' };
}
