/** The marks of a view: one rectangle per loss, the same one in every view, so that it can move from one to the next. */
import type { Form } from '#lib/chart/chart.ts';
import { count, decimal } from '#lib/chart/number.ts';
import { lossIn, losses, pixels, type Loss } from './data.ts';
import { rungOf } from './ladder.ts';
import { areasOf, isEnlarged, type Box } from './layout.ts';
import { figureOf, saidOf, spelled } from './said.ts';
import { shown, type TollView } from './view.ts';

/** How an area is filled: a count solid, a claim hatched, casualties (not deaths) open; `people` is filled by its people. */
export type Fill = 'solid' | 'claim' | 'open' | 'people';

export interface Mark {
	id: string;
	box: Box;
	/** Room for a pointer: what is smaller than a finger can still be read. */
	reach: Box;
	fill: Fill;
	/** A token. */
	colour: string;
	picked: boolean;
	/** What the mark is, for readers who point at it. */
	name: string;
}

/** Pixels of the one scale, in words: "640,000 pixels", "0.12 of a pixel". */
export function inPixels(lives: number): string {
	const n = pixels(lives);
	if (n === 1) return 'one pixel';
	return n < 1 ? `${decimal(n, n < 0.01 ? 3 : 2)} of a pixel` : `${n < 10 ? decimal(n) : count(n)} pixels`;
}

/** For example: Cardassian soldiers: 7 million Cardassian soldiers dead in two years of war, 5,600 pixels; said by … */
export function nameOf(loss: Loss): string {
	const said = saidOf(loss);
	return `${said.name}: ${figureOf(loss)} ${said.what(loss)}, ${inPixels(loss.lives)}; said by ${said.who}, in ${spelled(loss)}. ${said.open}`;
}

const least = 14;

function reachOf(box: Box): Box {
	const w = Math.max(box.w, least);
	const h = Math.max(box.h, least);
	return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
}

const fillOf = (loss: Loss): Fill => (loss.claim ? 'claim' : loss.counts === 'casualties' ? 'open' : 'solid');

/** Every loss of the view as a mark, in the order of its rows. `along` maps a power of ten to pixels. */
export function marksOf(view: TollView, form: Form, along: (power: number) => number): readonly Mark[] {
	const mark = (loss: Loss, box: Box, colour: string): Mark => ({
		id: loss.id,
		box,
		reach: reachOf(box),
		fill: fillOf(loss),
		colour,
		picked: view.picked === loss.id,
		name: nameOf(loss)
	});
	const ids = shown(view);
	if (view.figure === 'all')
		return ids
			.map(lossIn)
			.map((loss) => mark(loss, rungOf(loss, form, along), loss === losses.at(-1) ? 'accent' : 'ink-2'));
	return areasOf(view, form).map(({ id, box }, i) => {
		const lit = i === 0 || isEnlarged(view);
		const one = mark(lossIn(id), box, lit ? 'accent' : box.w < 2 ? 'ink' : 'ink-2');
		return i === 0 && isEnlarged(view) ? { ...one, fill: 'people' } : one;
	});
}
