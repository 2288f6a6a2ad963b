/** Other lists of words, for those who doubt ours. */
import type { Control } from '#lib/chart/chart.ts';
import type { VocabularyView } from './view.ts';

export function controls(view: VocabularyView): readonly Control<VocabularyView>[] {
	const found: Control<VocabularyView>[] = [];
	if (view.draw !== 'people')
		found.push({
			label: 'Technical terms',
			options: [
				{ label: 'without those of the ship', view: { ...view, ship: 'no' }, current: view.ship === 'no' },
				{ label: 'with shields, sensors and warp', view: { ...view, ship: 'yes' }, current: view.ship === 'yes' }
			]
		});
	if (view.draw !== 'tech')
		found.push({
			label: 'People words',
			options: [
				{ label: 'all', view: { ...view, home: 'yes' }, current: view.home === 'yes' },
				{ label: 'without home and death', view: { ...view, home: 'no' }, current: view.home === 'no' }
			]
		});
	return found;
}
