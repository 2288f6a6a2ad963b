/** The words in the drawings: a number and what it counts at every figure, or a line of words for every battle. */
import { groups, max, min } from 'd3-array';
import type { Label } from '#lib/chart/label.ts';
import { textWidth } from '#lib/chart/text.ts';
import { place, type Lines } from '#lib/marks/place.ts';
import { tenth, type Scales } from '#lib/marks/scales.ts';
import { toldOf } from './battles.ts';
import { countedBothWays, subjectOf } from './data.ts';
import { numberOf } from './phrases.ts';
import { settingOf, type Places, type Spot } from './places.ts';

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
function summary(spots: readonly Spot[], room: number, { size }: Scales['custom']): string {
	let said = '';
	for (const { part } of spots) {
		if (part.ships === null && part.row === null) continue;
		const one = part.ships === null ? part.short : `${numberOf(part)} ${part.short}`;
		const longer = said ? `${said}, ${one}` : one;
		if (textWidth(longer, size.note, size.form) > room) break;
		said = longer;
	}
	return said;
}

/** An arrow from what was sent to what became of them. */
function arrow(k: Scales, sent: Spot | undefined, fates: readonly Spot[], middle: number): string {
	if (!sent || !fates.length) return '';
	const from = tenth(k.xScale(sent.x + sent.wide) + 4);
	const to = tenth(k.xScale(fates[0]!.x) - 5);
	const wing = tenth(Math.min(3.5, (to - from) / 3));
	return `M${from} ${middle}H${to}m-${wing}-${wing}l${wing} ${wing}l-${wing} ${wing}`;
}

/** Every battle of the drawing of all: its ships, how it is lit, and its arrow. */
export function battlesIn(k: Scales, { spots }: Places) {
	return groups(spots, ({ part }) => part.battle).map(([id, own]) => {
		const middle = tenth(k.yScale(own[0]!.y + own[0]!.rows / 2));
		const sent = own.find(({ part }) => part.fate === 'sent');
		const fates = own.filter((spot) => spot !== sent);
		const lit = countedBothWays.some((one) => one.id === id);
		return { id, spots: own, middle, lit, arrow: arrow(k, sent, fates, middle) };
	});
}

/** The names of all battles and what is said of each, beside their ships or over them; a mark of doubt where none are counted. */
export function namesOfAll(k: Scales, places: Places): Label[] {
	const { size } = k.custom;
	const tall = size.roomy && size.height > 400;
	const { columns, width, spots } = places;
	const texts = battlesIn(k, places).flatMap(({ id, spots: own, middle, lit }): Label[] => {
		const name = size.narrow && columns > 1 ? toldOf(id).label : toldOf(id).name;
		const [x] = own[0]!.at;
		const bold = { x, text: name, size: size.text, weight: 600, fill: lit ? 'accent' : 'ink' };
		const says = (at: number, y: number, room: number): Label[] => {
			const text = summary(own, room, k.custom);
			return text ? [{ x: at, y, text, size: size.note, fill: lit ? 'accent' : 'ink-2' }] : [];
		};
		const from = k.xScale(min(own, (spot) => spot.x)!);
		const end = k.xScale(max(own, (spot) => spot.x + spot.wide)!);
		if (tall) return [{ ...bold, y: middle - 3 }, ...says(x, middle + 13, from - 10)];
		if (size.roomy && columns === 1)
			return [{ ...bold, y: middle + 4.5 }, ...says(end + 12, middle + 4.5, width - end - 12)];
		const lead = textWidth(name, size.text, size.form) + 12;
		const y = k.yScale(own[0]!.y) - 4;
		return [{ ...bold, y }, ...says(x + lead, y, width - lead)];
	});
	const style = { y: 11, size: size.note, fill: 'ink-3' };
	const end = Math.max(...spots.filter(({ part }) => part.fate === 'sent').map((spot) => spot.x + spot.wide));
	const fates = Math.min(...spots.filter(({ part }) => part.fate !== 'sent').map(({ x }) => x));
	const heads: Label[] = [
		{ ...style, x: k.xScale(end), text: 'sent', anchor: 'end' },
		{ ...style, x: k.xScale(fates), text: 'what became of them' }
	];
	const taken = tall ? [...heads, ...texts] : texts;
	const doubts = spots
		.filter(({ part, rows }) => part.ships === null && rows * places.pitch > 9.5)
		.map(({ x, y, rows, wide }): Lines[] => {
			const at = { x: k.xScale(x + wide * 0.45), y: k.yScale(y + rows / 2) + 4.5 };
			return [[{ ...at, text: '?', size: size.note, anchor: 'middle', fill: 'ink-2' }]];
		});
	return [...taken, ...place(doubts, { size, taken, pad: -1 })];
}
