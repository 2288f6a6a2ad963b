/** The choices a reader has beside the named views. */
import type { Control } from '#lib/chart/chart.ts';
import type { ArcsView, Lens } from './view.ts';

const labels: Record<Lens, string> = {
	fortune: 'fortune (judged)',
	belonging: 'belonging (judged)',
	words: 'words (measured)'
};

/** What the picture shows of the people in it. */
export function controls(view: ArcsView): readonly Control<ArcsView>[] {
	if (view.draw === 'two-axes') return [];
	const lenses = (Object.keys(labels) as Lens[]).filter((lens) => view.draw === 'lines' || lens !== 'words');
	const options = lenses.map((lens) => ({ label: labels[lens], view: { ...view, lens }, current: view.lens === lens }));
	return [{ label: 'Show', options }];
}
