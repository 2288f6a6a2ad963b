/** The prose of the chapters, rendered to markup. Server only: it knows every table. */
import { serverRender, still } from '#lib/chart/renderStatic.ts';
import { lines } from '#lib/chart/text.ts';
import { escape } from '#lib/html.ts';
import type { Component } from 'svelte';
import Card from './Card.svelte';
import Becoming from './chapters/Becoming.svelte';
import BuildUp from './chapters/BuildUp.svelte';
import ColdOpen from './chapters/ColdOpen.svelte';
import LightsDown from './chapters/LightsDown.svelte';
import TheBill from './chapters/TheBill.svelte';
import TheDeal from './chapters/TheDeal.svelte';
import TheRecord from './chapters/TheRecord.svelte';
import TheRoom from './chapters/TheRoom.svelte';
import TheShadow from './chapters/TheShadow.svelte';
import WatchAgain from './chapters/WatchAgain.svelte';
import TwoEndings from './chapters/TwoEndings.svelte';
import { chapters } from './chapters.ts';
import { descriptions } from './descriptions.ts';
import Head from './Head.svelte';
import type { Chapter, Step } from './step.ts';
import WhoIsWho from './WhoIsWho.svelte';
import Words from './Words.svelte';

/** The prose of a chapter, piece by piece: `id` is that of a step, or of the chapter for its first sentences. */
export type Text = Component<{ id: string }>;

const texts: Record<string, Text> = {
	'cold-open': ColdOpen,
	'build-up': BuildUp,
	'the-bill': TheBill,
	becoming: Becoming,
	'the-deal': TheDeal,
	'the-shadow': TheShadow,
	'two-endings': TwoEndings,
	'the-room': TheRoom,
	'the-record': TheRecord,
	'watch-again': WatchAgain,
	'lights-down': LightsDown
};

/** What every step's picture says, by step. */
const said = await descriptions();

/** The text of a chapter. @throws when it has none. */
function textOf({ id }: Chapter): Text {
	const text = texts[id];
	if (!text) throw new Error(`The chapter "${id}" has no text`);
	return text;
}

export const says = ({ id }: Step): string => {
	const one = said.get(id);
	if (!one) return '';
	const rest = one.more.length ? serverRender!(Words, { more: one.more }, `${id}-words-`) : '';
	return `<p class="sans says">${escape(one.says)}</p>${rest}`;
};

/** What a step's picture draws, where the two lines over it on the narrowest phone do not hold it (`Scrolly.svelte`). */
export function drawn({ id }: Step): string {
	const text = said.get(id)?.drawn ?? '';
	return lines(text, 12.5, 328, 'frame').length > 2 ? `<p class="drawn">${escape(text)}</p>` : '';
}

const written: NonNullable<typeof serverRender> = (...all) => still(serverRender!(...all));

export const text = (chapter: Chapter, part: string): string => written(textOf(chapter), { id: part }, `${part}-`);

export const head = (chapter: Chapter): string => written(Head, { chapter, text: textOf(chapter) }, `${chapter.id}-`);

export const card = (chapter: Chapter, step: Step): string =>
	written(Card, { chapter, step, text: textOf(chapter), said: said.get(step.id) }, `${step.id}-`);

export const whoIsWho = (): string => written(WhoIsWho, {}, 'who-');

/** Words of the chapters, as they are read: a figure is one, and so is a name. */
export const words = (): number =>
	chapters
		.flatMap((chapter) =>
			[chapter.id, chapter.last ?? [], ...chapter.steps.map(({ id }) => [id, `${id}-after`])]
				.flat(2)
				.map((part) => text(chapter, part))
		)
		.flatMap((html) => html.replace(/<[^>]*>/g, ' ').match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).length;

/** Words read in a minute, by somebody who also looks at pictures. */
const pace = 180;

/** How long the essay takes to read, in whole minutes. */
export const minutes = (): number => Math.round(words() / pace);
