/** The words around the steps: the two tracks, the room in which they meet, the key. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { met } from './data.ts';
import { half, heightOf, isTurned, place, roomOf } from './layout.ts';
import { tally } from './speaks.ts';
import type { PeaceView, Reading } from './view.ts';
import { made, sizeOf, type Word } from './word.ts';

type Along = (step: number) => number;

/** The two tracks, named where they begin. */
export function heads(form: Form, along: Along): Word[] {
	const size = form === 'wide' ? 15 : sizeOf(form);
	return ([-1, 1] as const).map((side) => {
		const text = side < 0 ? 'The disease' : 'The war';
		const fill = side < 0 ? 'dominion' : 'cardassia';
		const draft = { id: null, text, tail: '', size, fill, weight: 600, halo: isTurned(form) };
		if (isTurned(form)) {
			const edge = place(0, side * (half(1, form) - (side < 0 ? 22 : 12)), form);
			return made({ ...draft, x: along(1) - 2, y: edge.y, anchor: 'start' }, form);
		}
		const { x } = place(0, side * half(1, form), form);
		const y = form === 'wide' ? 18 : 13;
		return made({ ...draft, x: x - side * 3, y, anchor: side < 0 ? 'end' : 'start' }, form);
	});
}

/** The scene in which the tracks meet, named on its ground. */
export function roomName(form: Form, along: Along): Word {
	const room = roomOf(form, along);
	const draft = { id: null, tail: '', size: sizeOf(form), fill: 'ink', weight: 600 };
	const text = `Scene ${met[0]!.scene}`;
	if (isTurned(form)) {
		const y = form === 'narrow-compact' ? heightOf(form) - 6 : heightOf(form) - 8;
		return made({ ...draft, text, x: room.x + room.w / 2, y, anchor: 'middle' }, form);
	}
	return form === 'narrow'
		? made({ ...draft, text, x: 4, y: room.y + 14, anchor: 'start' }, form)
		: made(
				{ ...draft, text: `${text} of the finale`, x: 12, y: room.y + (form === 'wide' ? 20 : 15), anchor: 'start' },
				form
			);
}

/** What the marks mean, with how many there are, in one line; low drawings leave it to the subtitle. */
export function key(reading: Reading, form: Form): Word[] {
	if (isTurned(form)) return [];
	const { yes, no, rest } = tally(reading);
	const long = form !== 'narrow';
	const says = { weapon: 'speak for it', gift: 'speak for it', missing: long ? 'are left out' : 'left out' }[reading];
	const size = long ? 13 : 12.5;
	const y = heightOf(form) - (form === 'wide' ? 6 : 4);
	const parts = [
		`${yes} ${long ? says : says.replace('speak ', '')}`,
		...(no ? [`${no} against${long && reading === 'missing' ? ' the armies alone' : ''}`] : []),
		`${rest} neither`
	];
	let x = long ? forms[form].width / 2 - (no ? (reading === 'missing' ? 200 : 150) : 110) : no ? 34 : 70;
	return parts.map((text) => {
		const word = made({ id: null, text, tail: '', size, fill: 'ink-2', x: x + 12, y, anchor: 'start' }, form);
		x = word.box.x + word.box.w + (long ? 26 : 16);
		return word;
	});
}

/** The small marks of the key, left of its words. */
export function keyMarks({ reading }: PeaceView, form: Form, words: readonly Word[]) {
	const { no } = tally(reading);
	const own = words.slice(3).filter(({ id }) => id === null);
	const kinds = ['for', ...(no ? ['against'] : []), null];
	const r = form === 'wide' ? 5 : 4;
	return own.map(({ x, y }, i) => ({
		x: Math.round(x - 9),
		y: Math.round(y - 4.5),
		r: kinds[i] ? r : 2,
		speaks: kinds[i]!
	}));
}
