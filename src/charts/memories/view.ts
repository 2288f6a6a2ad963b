/** What a reader may change in this chart, and how it is written in an address. */
import { choice, type Fields } from '#lib/chart/view.ts';
import { about, memories, type Memory } from './data.ts';

const draws = ['all', 'jadzia'] as const;

export interface MemoriesView {
	draw: (typeof draws)[number];
}

export const fields: Fields<MemoriesView> = { draw: choice(draws, { path: true }) };

export const views = {
	all: { label: 'Who is remembered', view: { draw: 'all' } as MemoriesView },
	jadzia: { label: 'Who is missing', view: { draw: 'jadzia' } as MemoriesView }
};

/** The items a view draws as frames. */
export const shown = ({ draw }: MemoriesView): readonly Memory[] => (draw === 'all' ? memories : about);
