/** Where the ships of one battle stand, figure by figure. The unit of both axes is one ship. */
import { sum } from 'd3-array';
import type { Size } from '#lib/chart/forms.ts';
import { lines, textWidth } from '#lib/chart/text.ts';
import type { Part } from './data.ts';
import { numberOf } from './phrases.ts';
import { shown, type FleetsView } from './view.ts';

/** The ships of one figure: where they begin, and how they stand. */
export interface Spot {
	part: Part;
	x: number;
	y: number;
	/** Ships in a column. */
	rows: number;
	/** How many are drawn. */
	ships: number;
	/** Its words, line by line, and where they have their place, in pixels. */
	words: readonly string[];
	at: readonly [x: number, y: number];
}

export interface Places {
	/** Size of a ship, in pixels. */
	pitch: number;
	/** Left edge of the ships, in pixels. */
	left: number;
	/** Size of a ship in a ratio, which is not to scale. */
	glyph: number;
	spots: readonly Spot[];
}

const columnsOf = (ships: number, rows: number) => Math.ceil(ships / rows);
/** Sizes of the words of one battle: beside the ships, with room for the number and for what it counts, or above them. */
export function settingOf({ width, narrow, low, text, figure, form }: Size) {
	const number = narrow ? text + 1 : low ? 20 : Math.round(figure * 0.75);
	const at = narrow ? 0 : Math.round(Math.max(number * 2.2 + 14, textWidth('0,000', number, form) + 4));
	const left = narrow ? 0 : Math.round(Math.min(256, width * (low ? 0.37 : 0.44)));
	const glyph = Math.min(narrow ? (low ? 11 : 14) : number * 0.68, (width - left - 4) / 21.6);
	return { above: narrow, number, at, left, room: left - at - 14, step: text + (low ? 2 : 3), glyph };
}

function wordsOf(part: Part, size: Size, many: boolean): readonly string[] {
	const { low, narrow, text, form } = size;
	const { above, room, number } = settingOf(size);
	if (low && narrow && many && part.ships !== null && part.ships < 20) return [];
	const says = low ? part.short : part.says;
	if (!above) return lines(says, text, room, form, low ? 1 : size.height > 400 ? 4 : 3);
	return lines(says, text, size.width - 2 - textWidth(numberOf(part), number, form) - 6, form, low ? 1 : 2);
}

const pitches = [30, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2.5, 2, 1.5];

/** A size of the ships, how many stand in a column at every line, and the columns left of each. */
interface Fit {
	pitch: number;
	rows: readonly number[];
	falls: readonly number[];
}

/** Every size that is wide enough, the largest first: one thickness for all lines, so that lengths compare, then others. */
function* fits(parts: readonly Part[], room: number, most: number): Generator<Fit> {
	const counts = parts.map(({ ships }) => ships ?? 0);
	const longest = (rows: number) =>
		Math.max(...waterfall(parts, rows).map((at, i) => at + columnsOf(counts[i]!, rows)));
	for (const even of [true, false]) {
		for (const pitch of pitches.filter((one) => one >= (even ? 3 : 0))) {
			const wide = Math.floor(room / pitch);
			let thin = 1;
			while (longest(thin) > wide) thin++;
			for (let base = Math.min(thin, Math.floor(most / pitch)); base >= (even ? thin : 1); base--) {
				const rows = counts.map((ships) => Math.max(base, columnsOf(ships, wide)));
				yield { pitch, rows, falls: even ? waterfall(parts, base) : parts.map(() => 0) };
			}
		}
	}
}

/** The figures of a battle, a line each, as large as they fit. */
export function placesOfBattle(view: FleetsView, size: Size): Places {
	const parts = shown(view);
	const { width, height } = size;
	const { above, number, left, step, glyph } = settingOf(size);
	/** How thick a line may be, as a share of the height: one that is compared to no other may take half of it. */
	const alone = parts.filter(({ ships }) => ships !== null).length === 1;
	const share = alone ? 0.55 : Math.max(0.24, 0.6 / parts.length);
	const words = parts.map((part) => wordsOf(part, size, parts.length > 4));
	const text = words.map((own) => (above ? own.length * step : Math.max(number * 0.8, own.length * step)));
	for (const { pitch, rows, falls } of fits(parts, width - left - 4, height * share)) {
		const bars = parts.map(({ ships }, i) => (ships === null ? glyph : Math.min(rows[i]!, ships) * pitch));
		const tall = bars.map((bar, i) => (above ? text[i]! + bar : Math.max(text[i]!, bar)));
		const gap = (height - 4 - sum(tall)) / parts.length;
		if (gap < height * 0.024) continue;
		let next = gap / 2;
		const spots = parts.map((part, i): Spot => {
			const { ships } = part;
			const top = next;
			next += tall[i]! + gap;
			const y = top + (above ? text[i]! : Math.max(0, text[i]! - bars[i]!) / 2);
			return {
				part,
				x: falls[i]!,
				y: y / pitch,
				rows: rows[i]!,
				ships: ships ?? 0,
				words: words[i]!,
				at: [0, top]
			};
		});
		return { pitch, left, glyph, spots };
	}
	throw new Error(`fleets: ${view.battle} does not fit ${size.form}`);
}

/** Where all that were sent are accounted for, what became of them stands one after the other, in columns. */
function waterfall(parts: readonly Part[], rows: number): readonly number[] {
	const own = parts.filter(({ enemy, ships }) => !enemy && ships !== null);
	const sent = own.find(({ fate }) => fate === 'sent');
	const fates = own.filter(({ fate }) => fate !== 'sent');
	const all = sum(fates, ({ ships }) => ships!) === sent?.ships;
	let at = 0;
	return parts.map((part) => {
		if (!all || !fates.includes(part)) return 0;
		const here = at;
		at += Math.floor(part.ships! / rows);
		return here;
	});
}
