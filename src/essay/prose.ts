/** The prose as markup, made on the server. The browser keeps what it finds in the page and never carries the words. */
import type { Chapter, Step } from './step.ts';

const server = import.meta.env.SSR ? await import('./markup.ts') : null;
const plain = import.meta.env.SSR ? await import('./plain.ts') : null;

/** Not empty, so that what the server wrote is kept. */
const kept = '<div></div>';

/** Title and first sentences of a chapter. */
export function head(chapter: Chapter): string {
	return server?.head(chapter) ?? kept;
}

/** The text of a step alone; `part` names a second text of the same step. */
export function text(chapter: Chapter, part: string): string {
	return server?.text(chapter, part) ?? kept;
}

/** The card of a step: where one is, the text, what the picture says, and the links. */
export function card(chapter: Chapter, step: Step): string {
	return server?.card(chapter, step) ?? kept;
}

/** What a step's picture draws: for small screens, which have no room for it over the picture. */
export function drawn(step: Step): string {
	return server?.drawn(step) ?? kept;
}

/** What a step's picture says, in words: a sentence or two, and the rest on request. */
export function says(step: Step): string {
	return server?.says(step) ?? kept;
}

/** A figure for pages that no script ever touches. */
export function figure(props: Parameters<typeof import('./plain.ts').plainFigure>[0]): string {
	return plain?.plainFigure(props) ?? kept;
}

/** A note on everybody who is named, opened by the name. */
export function whoIsWho(): string {
	return server?.whoIsWho() ?? kept;
}

/** How long it takes to read. */
export function minutes(): string {
	return server ? `<span>About ${server.minutes()} minutes.</span>` : kept;
}
