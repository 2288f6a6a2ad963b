/** How numbers reach the prose: the page's load makes them from rows, on the server; the prose asks for them by name. */
import { getContext, setContext } from 'svelte';
import type { figures } from './numbers.ts';

export type FigureId = keyof ReturnType<typeof figures>;
/** A number as it reads, and the address of the row it comes from, within the site. */
export interface Figure {
	text: string;
	row: string;
}
export type Figures = Record<FigureId, Figure>;

const key = Symbol('figures');

/** Hands the figures to everything below. */
export function withFigures(all: () => Figures): void {
	setContext(key, all);
}

/** The figures of the page. @throws outside a page that has any. */
export function figuresHere(): Figures {
	const all = getContext<(() => Figures) | undefined>(key);
	if (!all) throw new Error('A number stands outside a page with figures');
	return all();
}
