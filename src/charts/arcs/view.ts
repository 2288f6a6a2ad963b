/** What a reader may change in this chart, and how it is written in an address. */
import { powerOf } from '#data/characters.ts';
import type { Control } from '#lib/chart/chart.ts';
import { choice, maybe, type Field, type Fields } from '#lib/chart/view.ts';
import { ids, lifeOf } from './data.ts';
import type { Axis } from './facts.ts';
import { drawn, type Line } from './readerLine.ts';

const draws = ['lines', 'endings', 'two-axes', 'mine'] as const;
const lenses = ['fortune', 'belonging', 'words'] as const;
const oursIs = ['hidden', 'shown'] as const;
export type Draw = (typeof draws)[number];
export type Lens = (typeof lenses)[number];

export interface ArcsView {
	draw: Draw;
	/** Ids of the people picked out, in the order of the table; nobody picked means everyone. */
	who: readonly string[];
	lens: Lens;
	/** The line the reader drew of the one person picked out. */
	mine: Line | null;
	/** Whether our line is shown beside it. */
	ours: (typeof oursIs)[number];
}

const people: Field<readonly string[]> = {
	parse(text) {
		if (text === '') return [];
		const asked = text.split(',');
		const found = ids.filter((id) => asked.includes(id));
		return found.length === asked.length ? found : undefined;
	},
	format: (who) => who.join(',')
};

export const fields: Fields<ArcsView> = {
	draw: choice(draws, { path: true }),
	who: people,
	lens: choice(lenses),
	mine: maybe(drawn),
	ours: choice(oursIs)
};

const view = (draw: Draw, who: readonly string[]): ArcsView => ({
	draw,
	who: ids.filter((id) => who.includes(id)),
	lens: 'fortune',
	mine: null,
	ours: 'hidden'
});

/** Whose line the reader draws, unless they choose somebody. */
const drawnFirst = 'garak';

/** Endings are everybody's, two axes are somebody's; neither is made of words. The reader draws one person's fortune. */
export function settle(asked: ArcsView): ArcsView {
	if (asked.draw === 'mine')
		return asked.who.length === 1 ? { ...asked, lens: 'fortune' } : { ...views.draw!.view, ours: asked.ours };
	const view: ArcsView = { ...asked, mine: null, ours: 'hidden' };
	if (view.draw === 'endings') return { ...view, who: [], lens: view.lens === 'words' ? 'fortune' : view.lens };
	if (view.draw === 'two-axes') return { ...view, who: view.who.length ? view.who : ['damar'], lens: 'fortune' };
	return view;
}

/** Whether a view is of everyone alike, not of people picked out. */
export function isOfAll({ draw, who }: ArcsView): boolean {
	return draw === 'endings' || (draw === 'lines' && who.length === 0);
}

/** The judged axis a view reads upwards. */
export const axisOf = ({ lens }: ArcsView): Axis => (lens === 'belonging' ? 'belonging' : 'fortune');

/** Pairs that matter, by their names in addresses. */
const pairs = {
	'kira-odo': ['kira', 'odo'],
	'dukat-winn': ['dukat', 'winn'],
	'bashir-ezri': ['bashir', 'ezri'],
	'sisko-dukat': ['sisko', 'dukat']
};

const named = (who: readonly string[]) => who.map((id) => lifeOf(id).about.name).join(' and ');

export const views: Readonly<Record<string, { label: string; view: ArcsView; group?: string }>> = {
	all: { label: 'Everyone', view: view('lines', []) },
	endings: { label: 'How they end', view: view('endings', []) },
	'damar-two-axes': { label: 'Damar, on two axes', view: view('two-axes', ['damar']) },
	draw: { label: 'Draw it yourself', view: view('mine', [drawnFirst]) },
	...Object.fromEntries(
		Object.entries(pairs).map(([name, who]) => [
			name,
			{ label: named(who), view: view('lines', who), group: 'Two lives' }
		])
	),
	...Object.fromEntries(
		ids.map((id) => [id, { label: named([id]), view: view('lines', [id]), group: powerOf(lifeOf(id).about) }])
	)
};

const labels: Record<Lens, string> = {
	fortune: 'fortune (judged)',
	belonging: 'belonging (judged)',
	words: 'words (measured)'
};

/** What the picture shows of the people in it. */
export function controls(view: ArcsView): readonly Control<ArcsView>[] {
	if (view.draw === 'two-axes') return [];
	if (view.draw === 'mine') return drawing(view);
	const lenses = (Object.keys(labels) as Lens[]).filter((lens) => view.draw === 'lines' || lens !== 'words');
	const options = lenses.map((lens) => ({ label: labels[lens], view: { ...view, lens }, current: view.lens === lens }));
	return [{ label: 'Show', options }];
}

/** Whose line is drawn, whether ours is shown, and a clean canvas. */
function drawing(view: ArcsView): readonly Control<ArcsView>[] {
	const clean: ArcsView = { ...view, mine: null, ours: 'hidden' };
	const people = ids.map((id) => {
		const current = view.who[0] === id;
		return { label: lifeOf(id).about.name, view: current ? view : { ...clean, who: [id] }, current };
	});
	const ours = (['hidden', 'shown'] as const).map((ours) => ({
		label: ours === 'shown' ? 'Show ours' : 'hidden',
		view: { ...view, ours },
		current: view.ours === ours
	}));
	return [
		{ label: 'Our line', options: ours },
		...(view.mine ? [{ label: 'Your line', options: [{ label: 'Start again', view: clean, current: false }] }] : []),
		{ label: 'Whose life', options: people }
	];
}
