/** The lives under the strip, as a few paths: what is on the list is filled, what is left out is open. */
import type { Form } from '#lib/chart/chart.ts';
import { episodeOf, episodes, lifeOf, type TurningPoint } from './data.ts';
import { hourWidth, lanesOf, xOf } from './layout.ts';
import { planOf } from './plan.ts';
import { peopleOf, type RewatchView } from './view.ts';

export interface Paths {
	/** Lines of fortune, or the grounds of rows. */
	lines: string;
	/** Zero, for each line. */
	zeros: string;
	/** Points on the list and points that are not, drawn as dots of a round stroke. */
	on: string;
	off: string;
	/** Radius of a dot; 0 where bars are drawn. */
	r: number;
	/** Width of a bar. */
	bar: number;
	/** Thin lines from the strip down to what an episode carries. */
	guides: string;
}

const d = (value: number) => Math.round(value * 10) / 10;

/** Middle of an hour's place, at the hour of the turning point itself. */
function across({ hour, file }: TurningPoint, form: Form): number {
	const { hour_start, hour_end } = episodeOf(file);
	return xOf(Math.min(Math.max(hour, hour_start), hour_end), form) + hourWidth(form) / 2;
}

/** Everything that is drawn of the lives of a view. */
export function pathsOf(view: RewatchView, form: Form): Paths | null {
	const { kind, box, each } = lanesOf(view, form);
	if (kind === 'none') return null;
	const files = new Set(planOf(view).entries.map(({ episode }) => episode.file));
	const lives = peopleOf(view).map(lifeOf);
	if (kind === 'bars') return bars(view, form, files);
	const pad = kind === 'lines' ? (lives.length > 1 ? 6 : 8) : 0;
	const [lines, zeros, on, off]: string[][] = [[], [], [], []];
	const lowest = new Map<string, number>();
	lives.forEach(({ points }, i) => {
		const top = box.y + i * each + pad;
		const high = each - 2 * pad;
		const y = (fortune: number) => (kind === 'lines' ? top + high * (0.5 - fortune / 10) : top + each / 2);
		const spots = points.map((point) => [d(across(point, form)), d(y(point.fortune))] as const);
		if (kind === 'lines') lines!.push(`M${spots.map(([x, high]) => `${x} ${high}`).join('L')}`);
		else lines!.push(`M${spots[0]![0]} ${spots[0]![1]}H${spots.at(-1)![0]}`);
		if (kind === 'lines') zeros!.push(`M${box.x} ${d(y(0))}h${box.w}`);
		points.forEach(({ file }, k) => {
			const [x, high] = spots[k]!;
			(files.has(file) ? on : off)!.push(`M${x} ${high}h0`);
			if (files.has(file)) lowest.set(file, Math.max(lowest.get(file) ?? 0, high));
		});
	});
	const guides = [...lowest].map(([file, foot]) => {
		const { hour_start, episodes: n } = episodeOf(file);
		return `M${d(xOf(hour_start, form) + (n * hourWidth(form)) / 2)} ${box.y - 22}V${d(foot)}`;
	});
	return {
		lines: lines!.join(''),
		zeros: zeros!.join(''),
		on: on!.join(''),
		off: off!.join(''),
		r: kind === 'rows' ? 3.4 : form === 'wide' ? 4.2 : 3.4,
		bar: 0,
		guides: kind === 'lines' ? guides.join('') : ''
	};
}

/** How many of the people chosen turn in each episode. */
export function turningIn(view: RewatchView): readonly { file: string; n: number }[] {
	const lives = peopleOf(view).map(lifeOf);
	return episodes
		.map(({ file }) => ({ file, n: lives.filter(({ points }) => points.some((point) => point.file === file)).length }))
		.filter(({ n }) => n > 0);
}

function bars(view: RewatchView, form: Form, files: ReadonlySet<string>): Paths {
	const { box } = lanesOf(view, form);
	const all = turningIn(view);
	const most = Math.max(...all.map(({ n }) => n));
	const foot = box.y + box.h;
	const draw = (chosen: boolean) =>
		all
			.filter(({ file }) => files.has(file) === chosen)
			.map(({ file, n }) => {
				const { hour_start, episodes: hours } = episodeOf(file);
				return `M${d(xOf(hour_start, form) + (hours * hourWidth(form)) / 2)} ${foot}V${d(foot - (n / most) * (box.h - 14))}`;
			})
			.join('');
	return {
		lines: '',
		zeros: `M${box.x} ${foot}h${box.w}`,
		on: draw(true),
		off: draw(false),
		r: 0,
		bar: d(hourWidth(form) - 0.9),
		guides: ''
	};
}
