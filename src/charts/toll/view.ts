/** What a reader may change in this chart, and how it is written in an address. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { count } from '#lib/chart/number.ts';
import { choice, maybe, type Fields } from '#lib/chart/view.ts';
import type { Cell } from '#lib/table/columns.ts';
import { lossIn, losses, pixels } from './data.ts';
import { phrasesOf, where } from './phrases.ts';

/** The figures with a view of their own, the largest first, and all of them. */
export const figures = ['cardassia', 'soldiers', 'lakarian-city', 'casualty-list', 'grissom', 'ar-558', 'all'] as const;
export type Figure = (typeof figures)[number];

export interface TollView {
	figure: Figure;
	/** The id of a picked loss, such as `septimus`. */
	picked: string | null;
}

export const fields: Fields<TollView> = {
	figure: choice(figures, { path: true }),
	picked: maybe(choice(losses.map((loss) => loss.id)))
};

const view = (figure: Figure): TollView => ({ figure, picked: null });

export const views = {
	cardassia: { label: 'Cardassia', view: view('cardassia') },
	soldiers: { label: 'The soldiers', view: view('soldiers') },
	'lakarian-city': { label: 'One city', view: view('lakarian-city') },
	'casualty-list': { label: 'One list', view: view('casualty-list') },
	grissom: { label: 'One ship', view: view('grissom') },
	'ar-558': { label: 'One outpost', view: view('ar-558') },
	all: { label: 'All that is counted', view: view('all') }
};

/** What stands beside the subject of a view at the same scale, for comparison; never added to it. */
const beside: Readonly<Record<Figure, readonly string[]>> = {
	cardassia: ['soldiers', 'lakarian-city', 'grissom'],
	soldiers: ['grissom'],
	'lakarian-city': ['soldiers'],
	'casualty-list': ['grissom'],
	grissom: [],
	'ar-558': ['grissom'],
	all: []
};

/** The ids of the losses a view draws, its subject first. */
export function shown(view: TollView): readonly string[] {
	return view.figure === 'all' ? losses.toReversed().map((loss) => loss.id) : [view.figure, ...beside[view.figure]];
}

/** Pixels with four digits behind the point: the smallest loss fills a few thousandths of one. */
const round = (value: number) => Math.round(value * 10000) / 10000;
const asCount = (value: Cell) => (typeof value === 'number' ? count(value) : '');
const asPixels = (value: Cell) =>
	typeof value === 'number' ? (value < 10 ? String(Math.round(value * 1000) / 1000) : count(value)) : '';

/** One row per loss that the view draws: its subject first, then what stands beside it. Never to be added up. */
export function rows(view: TollView): readonly Row[] {
	return shown(view).map((id): Row => {
		const loss = lossIn(id);
		const { row } = loss;
		return {
			id,
			name: phrasesOf(loss).name,
			lives: loss.lives,
			left: loss.left,
			counts: loss.counts,
			bound: row.bound,
			pixels: round(pixels(loss.lives)),
			speaker: row.speaker,
			where: where(loss),
			file: row.file,
			scene: row.scene,
			standing: row.standing,
			ambiguity: loss.ambiguity,
			figure: row.id
		};
	});
}

/** The columns of the rows, the same in every view. */
export const columns: readonly Column[] = [
	{ key: 'name', label: 'What', kind: 'fact' },
	{ key: 'lives', label: 'People', kind: 'fact', unit: 'people', print: asCount },
	{ key: 'left', label: 'Left of them', kind: 'fact', unit: 'people', print: asCount },
	{ key: 'counts', label: 'Counted are', kind: 'fact' },
	{ key: 'bound', label: 'Bound', kind: 'fact' },
	{ key: 'pixels', label: 'Pixels', kind: 'fact', unit: 'pixels of 1,250 lives', print: asPixels },
	{ key: 'speaker', label: 'Said by', kind: 'fact' },
	{ key: 'where', label: 'In (season × episode)', kind: 'fact' },
	{ key: 'file', label: 'Transcript file', kind: 'fact' },
	{ key: 'scene', label: 'Scene (the first is 0)', kind: 'fact' },
	{ key: 'standing', label: 'Standing', kind: 'fact' },
	{ key: 'ambiguity', label: 'What it leaves open', kind: 'fact' },
	{ key: 'figure', label: 'Row of the table “war-figures”', kind: 'fact' }
];
