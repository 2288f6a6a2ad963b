/** What a reader may change in this chart, and how it is written in an address. */
import { choice, type Fields } from '#lib/chart/view.ts';
import { about } from './data.ts';

const draws = ['share', 'nog-words'] as const;
const bys = ['share', 'rank'] as const;

export interface VoicesView {
	/** One person among all, or what Nog's words are about. */
	draw: (typeof draws)[number];
	/** Who is picked out. */
	who: string;
	/** Whether lines stand at the share of words or at the place it gives. */
	by: (typeof bys)[number];
}

const ids = [...about.keys()];

export const fields: Fields<VoicesView> = {
	draw: choice(draws, { path: true }),
	who: choice(ids, { path: true }),
	by: choice(bys)
};

const person = (who: string): VoicesView => ({ draw: 'share', who, by: 'share' });

export const views: Readonly<Record<string, { label: string; view: VoicesView }>> = {
	sisko: { label: 'Sisko', view: person('sisko') },
	'nog-words': { label: 'What Nog talks of', view: { draw: 'nog-words', who: 'nog', by: 'share' } },
	...Object.fromEntries(
		ids.filter((id) => id !== 'sisko').map((id) => [id, { label: about.get(id)!.name, view: person(id) }])
	)
};

/** What Nog talks of has no place among others. */
export function settle(view: VoicesView): VoicesView {
	return view.draw === 'nog-words' ? { ...view, who: 'nog', by: 'share' } : view;
}
