/** Every key of the essay, of its figures and of the talk. */
import type { Shortcut } from '#lib/keys.ts';

/** While the focus is in the bar above or in a figure. */
export const essay = [
	{ act: 'next', keys: ['j'], does: 'Goes a step on.' },
	{ act: 'back', keys: ['k'], does: 'Goes a step back.' }
] as const satisfies readonly Shortcut[];

export const talk = [
	{ act: 'next', keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'], does: 'Goes a step on.' },
	{ act: 'back', keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ '], does: 'Goes a step back.' },
	{ act: 'first', keys: ['Home'], does: 'Goes to the first step.' },
	{ act: 'last', keys: ['End'], does: 'Goes to the last step.' },
	{ act: 'words', keys: ['n'], does: 'Shows what the essay says at this step, or hides it.' },
	{ act: 'full', keys: ['f'], does: 'Takes the whole screen, or gives it back.' },
	{
		act: 'leave',
		keys: ['Escape'],
		does: 'Leaves for the same step of the essay; from the whole screen first for the window.'
	}
] as const satisfies readonly Shortcut[];

/** While the focus is in a drawing; its code is in `lib/inspect`, which also lives in frames and so keeps its own list. */
export const figure = [
	{ act: 'next', keys: ['ArrowRight', 'ArrowDown'], does: 'Reads the next mark.' },
	{ act: 'back', keys: ['ArrowLeft', 'ArrowUp'], does: 'Reads the mark before.' },
	{ act: 'first', keys: ['Home'], does: 'Reads the first mark.' },
	{ act: 'last', keys: ['End'], does: 'Reads the last mark.' },
	{ act: 'pick', keys: ['Enter'], does: 'Picks the mark that is read, where a chart lets one pick.' },
	{ act: 'leave', keys: ['Escape'], does: 'Leaves the mark; in the essay a second time leads back to the text.' }
] as const satisfies readonly Shortcut[];

/** What can be moved in a picture: the end of a story, a line that one draws. */
export const mark = [
	{ act: 'move', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], does: 'Moves it a little.' },
	{ act: 'far', keys: ['PageUp', 'PageDown'], does: 'Moves it further.' },
	{ act: 'ends', keys: ['Home', 'End'], does: 'Moves it to either end.' }
] as const satisfies readonly Shortcut[];
