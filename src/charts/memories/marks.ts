/** The marks of a view: one frame per row, the same one in every view, and a bar of words where people are compared. */
import type { Form } from '#lib/chart/chart.ts';
import { missing, type Memory } from './data.ts';
import { barOf, frameOf, type Box } from './layout.ts';
import { nameOf } from './said.ts';
import { shown, type MemoriesView } from './view.ts';

/** How a frame is filled: seen and sure, seen by one account, two accounts against each other, not known, empty. */
export type Fill = 'solid' | 'hatched' | 'split' | 'unknown' | 'empty';

export interface Mark {
	id: string;
	frame: Box;
	fill: Fill;
	bar: Box | null;
	accent: boolean;
	name: string;
}

function fillOf({ standing, item }: Memory, person: boolean): Fill {
	if (standing === 'missing') return 'empty';
	if (item.known === 'disputed') return 'split';
	if (standing === 'open' || standing === 'unnamed') return 'unknown';
	return person && standing === 'one-page' ? 'hatched' : 'solid';
}

/** Every item of the view as a mark, in the order of its rows. */
export function marksOf(view: MemoriesView, form: Form): readonly Mark[] {
	const all = view.draw === 'all';
	return shown(view).map((memory) => ({
		id: memory.id,
		frame: frameOf(view, memory, form),
		fill: fillOf(memory, all),
		bar: all ? barOf(memory, form) : null,
		accent: memory === missing || memory.standing === 'missing',
		name: nameOf(memory, all)
	}));
}
