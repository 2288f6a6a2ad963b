/** Where the lines of one battle stand: a line per figure, its words beside or above its ships. Pure geometry. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { lines, textWidth } from '#lib/chart/text.ts';
import { type Part } from './data.ts';
import { numberOf } from './said.ts';
import { heightOf, settings } from './settings.ts';
import { columnsOf } from './ships.ts';
import { shown, type FleetsView } from './view.ts';

/** One figure in a drawing. */
export interface Line {
	part: Part;
	/** Its words, line by line; none where there is no room. */
	words: readonly string[];
	/** Top of the line, of its ships, and the left of these. */
	top: number;
	x: number;
	y: number;
	/** Ships in a column. */
	rows: number;
}

const pitches = [30, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2.5, 2];

function wordsOf(part: Part, form: Form, many: boolean): readonly string[] {
	const { text, size, above, number } = settings[form];
	const small = forms[form].compact;
	if (form === 'narrow-compact' && many && part.ships !== null && part.ships < 20) return [];
	if (!above) return lines(small ? part.short : part.says, size, text.room, form, small ? 1 : form === 'wide' ? 4 : 3);
	const lead = textWidth(numberOf(part), number, form) + 6;
	return lines(small ? part.short : part.says, size, text.room - lead, form, small ? 1 : 2);
}

/** A size of the ships, and how many stand in a column at every line. */
interface Fit {
	pitch: number;
	rows: readonly number[];
	/** Columns to the left of each line. */
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
				const rows = counts.map((ships) => Math.max(base, Math.ceil(ships / wide)));
				yield { pitch, rows, falls: even ? waterfall(parts, base) : parts.map(() => 0) };
			}
		}
	}
}

/** The lines of a battle, as large as they fit. */
export function linesOf(view: FleetsView, form: Form): { pitch: number; lines: readonly Line[] } {
	const parts = shown(view);
	const { x: left, step, number, glyph, above, least, thick, apart } = settings[form];
	const words = parts.map((part) => wordsOf(part, form, parts.length > 4));
	const text = words.map((own) => (above ? own.length * step : Math.max(number * 0.8, own.length * step)));
	for (const { pitch, rows, falls } of fits(parts, forms[form].width - left - 4, thick)) {
		const bars = parts.map(({ ships }, i) => (ships === null ? glyph : Math.min(rows[i]!, ships) * pitch));
		const tall = bars.map((bar, i) => (above ? text[i]! + bar : Math.max(text[i]!, bar)));
		const free = heightOf(form) - 4 - tall.reduce((sum, each) => sum + each, 0);
		if (free < least * parts.length) continue;
		const gap = Math.min(free / parts.length, apart);
		let next = (free - gap * (parts.length - 1)) / 2;
		const lines = parts.map((part, i): Line => {
			const [top, spare] = [next, Math.max(0, text[i]! - bars[i]!) / 2];
			next += tall[i]! + gap;
			const x = left + falls[i]! * pitch;
			return { part, words: words[i]!, top, x, y: above ? top + text[i]! : top + spare, rows: rows[i]! };
		});
		return { pitch, lines };
	}
	throw new Error(`fleets: ${view.battle} does not fit ${form}`);
}

/** Where all that were sent are accounted for, what became of them stands one after the other, in columns. */
function waterfall(parts: readonly Part[], rows: number): readonly number[] {
	const own = parts.filter(({ enemy, ships }) => !enemy && ships !== null);
	const sent = own.find(({ fate }) => fate === 'sent');
	const fates = own.filter(({ fate }) => fate !== 'sent');
	const all = fates.reduce((sum, { ships }) => sum + ships!, 0) === sent?.ships;
	let at = 0;
	return parts.map((part) => {
		if (!all || !fates.includes(part)) return 0;
		const here = at;
		at += Math.floor(part.ships! / rows);
		return here;
	});
}
