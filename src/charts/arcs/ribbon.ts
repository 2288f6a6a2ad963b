/** The ribbon under the lines: words per hour of the people picked out (measured), or how many lives move far in each hour. */
import type { Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { count, inWords } from '#lib/chart/number.ts';
import { colourOf } from './colour.ts';
import { hours, large, lifeOf, mostWords, together, turnsByHour, type Spoken } from './data.ts';
import { named } from './facts.ts';
import { isWide, ribbonOf, sizes, type Box, type Scales } from './layout.ts';
import { tenth } from './lines.ts';
import { textWidth } from '#lib/chart/text.ts';
import type { ArcsView } from './view.ts';

/** Bars of one width as one path, stroked. */
export interface Bars {
	d: string;
	width: number;
	fill: string;
}

interface Bar {
	x: number;
	height: number;
	width: number;
	fill: string;
}

/** Width of a bar; only its height counts. A two-hour episode is as wide as two hours. */
function barWidth(hour: number, long: number, form: Form, at: Scales): number {
	const step = at.x(hour + 1) - at.x(hour);
	const bar = hour >= hours.lastTen ? Math.min(step * 0.5, 9) : step * 0.72;
	return tenth(bar + (long - 1) * step);
}

/** Bars standing on (or, upside down, hanging from) a line. */
export function barsOf(bars: readonly Bar[], base: number, down = false): readonly Bars[] {
	const found = new Map<string, Bars>();
	for (const { x, height, width, fill } of bars) {
		const key = `${width} ${fill}`;
		const before = found.get(key)?.d ?? '';
		found.set(key, { d: `${before}M${tenth(x)} ${tenth(base)}v${tenth(down ? height : -height)}`, width, fill });
	}
	return [...found.values()];
}

/** Words per hour as bars of at most `h` pixels. */
export function wordBars(
	spoken: readonly Spoken[],
	fill: string,
	h: number,
	most: number,
	form: Form,
	at: Scales
): readonly Bar[] {
	return spoken.map(({ hour, hours: long, each }) => ({
		x: (at.x(hour) + at.x(hour + long - 1)) / 2,
		height: Math.max((each / most) * h, 0.5),
		width: barWidth(hour, long, form, at),
		fill
	}));
}

/** The bars of a ribbon, and what explains them. */
export function ribbon(view: ArcsView, form: Form, at: Scales): { bars: readonly Bars[]; layer: Layer } {
	const layer = emptyLayer();
	const box = ribbonOf(form);
	const { who } = view;
	const pair = who.length === 2;
	const base = pair ? box.y + box.h / 2 : box.y + box.h;
	layer.lines.push({ x1: box.x, x2: box.x + box.w, y1: base, y2: base, stroke: 'ink-3' });
	title(layer, view, form, box);
	if (who.length === 0) return { bars: barsOf(turnBars(box, form, at), base), layer };
	if (pair) {
		const [up, down] = who.map((id, i) =>
			wordBars(lifeOf(id).spoken, colourOf(view, i), box.h / 2, mostWords, form, at)
		);
		return { bars: [...barsOf(up!, base), ...barsOf(down!, base, true)], layer };
	}
	const spoken = who.length === 1 ? lifeOf(who[0]!).spoken : together(who.map(lifeOf));
	const most = who.length === 1 ? mostWords : Math.max(...spoken.map(({ each }) => each));
	const bars = wordBars(spoken, who.length === 1 ? colourOf(view, 0) : 'ink-3', box.h, most, form, at);
	peak(layer, spoken, bars, base, form);
	return { bars: barsOf(bars, base), layer };
}

/** How many lives move by two points or more in each hour: the hour with most before the last in the accent. */
function turnBars(box: Box, form: Form, at: Scales): readonly Bar[] {
	const turns = turnsByHour();
	const most = turns[0]!.lives;
	const { hour: first } = turns.find(({ hour }) => hour < hours.last)!;
	return turns.map(({ hour, lives }) => ({
		x: at.x(hour),
		height: (lives / most) * box.h,
		width: barWidth(hour, 1, form, at),
		fill: hour === first ? 'accent' : 'ink-3'
	}));
}

function title(layer: Layer, view: ArcsView, form: Form, box: Box) {
	const size = sizes(form).axis;
	const wide = isWide(form);
	if (!wide && form !== 'narrow') {
		const text = view.who.length ? 'words' : 'moves';
		layer.labels.push({ x: box.x - 6, y: box.y + box.h - 2, text, size, anchor: 'end', fill: 'ink-3' });
		return;
	}
	const y = box.y - 10;
	const kind = view.who.length ? 'measured' : 'judged';
	const text = caption(view, wide) + (wide ? '' : ` (${kind})`);
	layer.labels.push({ x: box.x, y, text, size, weight: 600 });
	if (!wide) return;
	const note = view.who.length ? 'two-hour episodes as their mean' : 'from one turning point to the next';
	const x = box.x + textWidth(text, size, form) + 14;
	layer.labels.push({ x, y, text: `${kind}; ${note}`, size, fill: 'ink-3' });
}

/** What the bars are, for wide and for narrow drawings. */
function caption({ who }: ArcsView, wide: boolean): string {
	const names = who.map((id) => named(lifeOf(id)));
	if (names.length === 0)
		return wide
			? `Lives whose fortune moves by ${inWords(large)} points or more`
			: `Moves of ${inWords(large)} points or more`;
	if (names.length === 1) return `Words ${names[0]} speaks${wide ? ', hour by hour' : ''}`;
	if (names.length === 2) return `Words: ${names[0]} above, ${names[1]} below`;
	return `Words of all ${inWords(names.length)} together`;
}

/** The largest bar says its value, on the side where its neighbours are low; else it says nothing. */
function peak(layer: Layer, spoken: readonly Spoken[], bars: readonly Bar[], base: number, form: Form) {
	if (!isWide(form)) return;
	const top = bars.reduce((best, bar) => (bar.height > best.height ? bar : best));
	const text = count(Math.round(spoken[bars.indexOf(top)]!.each));
	const size = sizes(form).axis;
	const w = textWidth(text, size, form) + 6;
	const free = (from: number, to: number) =>
		bars.every((bar) => bar === top || bar.x < from || bar.x > to || bar.height < top.height - size);
	const edge = top.width / 2 + 4;
	const y = base - top.height + size * 0.8;
	if (free(top.x - edge - w, top.x))
		layer.labels.push({ x: top.x - edge, y, text, size, anchor: 'end', fill: 'ink-2' });
	else if (free(top.x, top.x + edge + w)) layer.labels.push({ x: top.x + edge, y, text, size, fill: 'ink-2' });
}
