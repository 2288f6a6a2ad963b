/** The words in the drawings, and the lines that lead to names. */
import type { Label } from '#lib/chart/label.ts';
import { count, percent } from '#lib/chart/number.ts';
import { lines, textWidth } from '#lib/chart/text.ts';
import { column } from '#lib/marks/dodge.ts';
import { beside, place, type Box, type Lines } from '#lib/marks/place.ts';
import { barOf, pointOf, type Channels, type Scales } from '#lib/marks/scales.ts';
import { about, people, personOf, seasons, type Part } from './data.ts';
import { ordinal, place as placeOf, turns } from './phrases.ts';
import { nogRows, seasonsOf, type NogRow, type SeasonRow } from './rows.ts';
import type { VoicesView } from './view.ts';
import { peakOf, turning } from './words.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- seasons of people, or of Nog's words
type K = Scales<any>;

export const lineName = (id: string) => {
	const { name, parts } = personOf(id);
	const says = parts.map(({ share }) => percent(share).replace('\u202f%', '')).join(', ');
	return `${name}, season ${parts[0]!.season} on: ${says}\u202f% of the words`;
};
export const dotName = (who: string) => (row: SeasonRow) =>
	`${personOf(who).name}, season ${row.season}: ${percent(row.share)} of the words (${count(row.words)}), ${row.words ? ordinal(row.rank) : 'none'} of thirty`;
export const nogName = ({ season, trade, ranks, words }: NogRow) =>
	`Season ${season}: ${count(trade)} trade and ${count(ranks)} rank words among ${count(words)} words of Nog`;

/** What a line stands at, as a label says it. */
const says = ({ by }: VoicesView, part: Part) => (by === 'share' ? percent(part.share) : placeOf(part.rank));
const rowOf = (id: string, { season }: Part) => seasonsOf(personOf(id)).find((row) => row.season === season)!;
const around = ([x, y]: readonly [number, number], r: number): Box => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r });

/** The names where lines end: in a column at the right, or where somebody falls silent; and what leads to them. */
export function endings(k: K, view: VoicesView): { labels: Label[]; leaders: string } {
	const { size } = k.custom;
	const { last } = turns(view.who);
	const own = { size: size.text, weight: 600, fill: 'accent' };
	const most = Math.min(9, Math.round((k.yRange[0] - k.yRange[1]) / 32));
	const final = people
		.filter(({ parts }) => parts.at(-1)!.season === seasons.length)
		.toSorted((a, b) => b.parts.at(-1)!.share - a.parts.at(-1)!.share)
		.filter(({ id }, i) => i < most || (id === view.who && last.season === seasons.length));
	const gap = size.narrow ? 17 : 22;
	const [edge] = pointOf(k, rowOf(final[0]!.id, final[0]!.parts.at(-1)!));
	const room = size.width - edge - gap;
	/** The name of the person picked out is shortened where it has no room. */
	const short = (text: string) =>
		textWidth(text, size.text, size.form) > room ? text.replace(/^The |\u202f%$/g, '') : text;
	const ends = final.map(({ id, name, parts }) => {
		const part = parts.at(-1)!;
		const [x, y] = pointOf(k, rowOf(id, part));
		const mine = id === view.who;
		const text = mine
			? short(`${name} ${says(view, part)}`)
			: view.by === 'share'
				? `${name} ${(part.share * 100).toFixed(1)}`
				: name;
		return { x: x + (mine ? 6 : 2), at: y, lines: [[text, mine ? own : { size: size.note, fill: 'ink-2' }]] as const };
	});
	const names = column(ends, edge + gap, k.yRange[1], k.yRange[0] + 6, size.low ? 1 : 3);
	const leaders = ends
		.map(({ x, at }, i) => `M${x} ${at}L${edge + gap - 4} ${Math.round(names[i]!.y - size.note * 0.36)}`)
		.join('');
	if (last.season === seasons.length) return { labels: names, leaders };
	const end = around(pointOf(k, rowOf(view.who, last)), 7);
	const text = [`${personOf(view.who).name} ${says(view, last)}`];
	const early = place(
		[[beside(end, 'right', text, own), beside(end, 'above-left', text, own), beside(end, 'above', text, own)]],
		{ size, taken: names }
	);
	return { labels: [...names, ...early], leaders };
}

/** Where the person picked out begins, and where they speak most if that is neither end. */
export function turnLabels(k: K, view: VoicesView, taken: Lines): Label[] {
	const { size } = k.custom;
	const { first, last, peak } = turns(view.who);
	const parts = [...new Set([first, peak])].filter(
		(part) => part !== last && !(part === peak && part.season - first.season === 1)
	);
	const wishes = parts.map((part) => {
		const dot = around(pointOf(k, rowOf(view.who, part)), part === first ? 8 : 5);
		return (['above', 'above-right', 'right', 'left'] as const).map((side) =>
			beside(dot, side, [says(view, part)], { size: size.text, weight: 600 })
		);
	});
	return place(wishes, { size, taken, within: { x: k.xRange[0], y: -1, w: size.width, h: size.height } });
}

/** What the bars of the hours show, and the highest of them. */
export function hoursHead(k: K, { who }: VoicesView): Label[] {
	const { size } = k.custom;
	if (size.low) return [];
	const peak = peakOf(who);
	const n = count(Math.round(peak.words / peak.hours));
	const style = { y: k.yRange[1] - 8, size: size.note + (size.roomy ? 0.5 : 0) };
	const head = { ...style, x: k.xRange[0], text: `Words ${about.get(who)!.pronoun} speaks, hour by hour`, weight: 600 };
	const x = head.x + textWidth(head.text, head.size, size.form) + 22;
	const quiet = { ...style, fill: 'ink-3' };
	return place(
		[
			[[head]],
			[
				[{ ...quiet, x, text: `most: ${n} in hour ${peak.hour}, “${peak.title}”` }],
				[{ ...quiet, x: size.width, text: `most ${n}`, anchor: 'end' as const }]
			]
		],
		{ size }
	);
}

/** The raw counts above the bars of Nog's words, once what they count, and how the bars are to be read. */
export function nogLabels(k: K, channels: Readonly<Record<'trade' | 'ranks', Channels<NogRow>>>): Label[] {
	const { size } = k.custom;
	const fills = { trade: 'ferengi', ranks: 'federation' };
	const counts = nogRows.flatMap((row) =>
		(['trade', 'ranks'] as const).flatMap((kind) => {
			const bar = barOf(k, row, channels[kind]);
			const lit = kind === 'ranks' && row.season === turning.season;
			const shift = size.narrow ? (kind === 'trade' ? -3 : 3) : 0;
			const style = { size: size.narrow ? 12 : size.text, weight: lit ? 600 : 400, fill: lit ? 'accent' : 'ink' };
			const [label] = beside({ ...bar, x: bar.x + shift }, 'above', [count(row[kind])], style);
			if (!lit && (row.season > 1 || kind !== 'trade')) return [label!];
			const word = kind === 'trade' ? 'trade' : 'rank';
			const text = size.roomy ? `Words of ${word}` : word;
			const name = beside({ ...bar, y: bar.y - size.text - 2 }, lit ? 'above-left' : 'above-right', [text], {
				size: size.text,
				weight: 600,
				fill: fills[kind]
			});
			return [label!, ...name];
		})
	);
	if (size.width < 700) return counts;
	const note = lines('Height: per 1,000 of his words. Numbers: raw counts.', size.note, 92, size.form);
	return [
		...counts,
		...note.map((text, i) => ({
			x: k.xRange.at(-1) + 12,
			y: k.yRange[1] + 14 + i * 16,
			text,
			size: size.note,
			fill: 'ink-3'
		}))
	];
}
