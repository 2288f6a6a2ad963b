/** The words in the drawings: a number and what it counts at every figure, or a battle over every tile. */
import type { Label } from '#lib/chart/label.ts';
import { lines, textWidth } from '#lib/chart/text.ts';
import { place, type Lines } from '#lib/marks/place.ts';
import type { Scales } from '#lib/marks/scales.ts';
import { toldOf } from './battles.ts';
import { subjectOf, type Part } from './data.ts';
import { numberOf } from './phrases.ts';
import { settingOf, type Places } from './places.ts';
import type { Tiles } from './tiles.ts';

/** A number, and what it counts, at every line of ships. */
export function captions(k: Scales, { spots }: Places): Label[] {
	const { size } = k.custom;
	const { above, number, at, step } = settingOf(size);
	return spots.flatMap(({ part, words, at: [, top], y: ships }): Label[] => {
		const fill = part === subjectOf(part.battle) ? 'accent' : 'ink';
		const said = { text: numberOf(part), size: number, fill };
		const written = (x: number, y: number) =>
			words.map((text, i) => ({ x, y: y + i * step, text, size: size.text, fill: 'ink-2' }));
		if (above) {
			if (!words.length) return [];
			const y = k.yScale(ships) - 6 - (words.length - 1) * step;
			return [{ ...said, x: 0, y, weight: 600 }, ...written(textWidth(said.text, number, size.form) + 6, y)];
		}
		const y = top + number * 0.72;
		const first = words.length > 1 ? top + size.text * 0.82 : y - number * 0.14 + (size.low ? 2 : 0);
		return [{ ...said, x: 0, y, serif: true }, ...written(at, first)];
	});
}

/** "112 sent, 14 came back, 98 lost": as many of the figures as find room. */
function summary(parts: readonly Part[], room: number, { size }: Scales['custom']): string {
	let said = '';
	for (const part of parts) {
		if (part.ships === null && part.row === null) continue;
		const one = part.ships === null ? part.short : `${numberOf(part)} ${part.short}`;
		const longer = said ? `${said}, ${one}` : one;
		if (textWidth(longer, size.note, size.form) > room) break;
		said = longer;
	}
	return said;
}

/** What the marks mean, in one line. */
export const key = [
	{ look: 'full', text: 'sent or back' },
	{ look: 'outline', text: 'lost' },
	{ look: 'half', text: 'out of action' },
	{ look: 'faint', text: 'no word of them' }
] as const;
export function keyLabels({ custom: { size } }: Scales): Label[] {
	let x = 0;
	return key.map(({ text }) => {
		const label = { x: x + 18, y: 13, text, size: size.note, fill: 'ink-2' };
		x += 18 + textWidth(text, size.note, size.form) + 24;
		return label;
	});
}

/** Over every tile its battle and when it is, in its hull that nobody counts, under it what is said. */
export function tileLabels(k: Scales, { tiles, pitch, said }: Tiles): Label[] {
	const { size } = k.custom;
	const { form, note } = size;
	const wishes = tiles.flatMap(({ id, hull, parts, open, lit, spots }): Lines[][] => {
		const { x, y, w, h } = hull;
		const fill = lit ? { fill: 'accent' } : {};
		const name: Label = { x, y: y - 6, text: toldOf(id).label, size: size.text, weight: 600, ...fill };
		const when = parts.find(({ row }) => row)!.row!;
		const code = `${when.season}×${String(when.episode).padStart(2, '0')}`;
		const at: Label = { x: x + w, y: y - 6, text: code, size: note, fill: 'ink-3', anchor: 'end' };
		const within = textWidth(name.text, size.text, form) <= w + 4;
		const end = Math.max(...spots.map((spot) => (spot.x + Math.ceil(spot.ships / spot.rows)) * pitch));
		const ask = ['how many?', '?'].map((text): Lines => [
			{ x: x + w - h * 0.26, y: y + h / 2 + 4.5, text, size: note, fill: 'ink-3', anchor: 'end' }
		]);
		const room = x + w - h * 0.26 - end - 6;
		const asks = ask.filter(([one]) => textWidth(one!.text, note, form) < room);
		const whole = summary(parts, said > 1 ? Infinity : w + 4, k.custom);
		const rows = said ? lines(whole, note, w + 4, form, said) : [];
		const foot: Lines = rows.map((text, i) => ({
			x,
			y: y + h + 14 + i * 14.5,
			text,
			size: note,
			fill: lit ? 'accent' : 'ink-2'
		}));
		return [within ? [[name]] : [], said ? [foot] : [], size.roomy ? [[at]] : [], open && h > 26 ? asks : []];
	});
	return place(wishes, { size, pad: 1 });
}
