/** The choices a reader has beside the named views. */
import type { Control } from '#lib/chart/chart.ts';
import { ids, lifeOf } from './data.ts';
import type { ArcsView, Lens } from './view.ts';

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
