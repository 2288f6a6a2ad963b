/** The choices a reader has beside the named views. */
import type { Control } from '#lib/chart/chart.ts';
import type { VoicesView } from './view.ts';

export function controls(view: VoicesView): readonly Control<VoicesView>[] {
	if (view.draw === 'nog-words') return [];
	return [
		{
			label: 'By',
			options: [
				{ label: 'share of words', view: { ...view, by: 'share' }, current: view.by === 'share' },
				{ label: 'place among thirty', view: { ...view, by: 'rank' }, current: view.by === 'rank' }
			]
		}
	];
}
