/** The list in words, under the strip: number, title and whose turning points; the close as its last line. */
import type { Form } from '#lib/chart/chart.ts';
import type { Layer } from '#lib/chart/layer.ts';
import { lines, textWidth } from '#lib/chart/text.ts';
import { typeset } from '../titles.ts';
import { closing, closingHours, episodeOf, lifeOf, numberOf } from './data.ts';
import { inWords } from '#lib/chart/number.ts';
import { listOf } from './layout.ts';
import { planOf, type Entry } from './plan.ts';
import { turning } from './rows.ts';
import { peopleOf, type RewatchView } from './view.ts';

/** The close in a line. */
function close(): string {
	const [first, last] = [closing[0]!, closing.at(-1)!].map((file) => numberOf(episodeOf(file)));
	return `then ${first} to ${last}, the last ${inWords(closingHours)} hours`;
}

/** What an entry is about: the turning points of one person, or the people of several. */
function about(entry: Entry, view: RewatchView): string {
	const { file } = entry.episode;
	const title = typeset(entry.episode.title);
	const [one, ...more] = peopleOf(view);
	if (!more.length) {
		const labels = lifeOf(one!)
			.points.filter((point) => point.file === file)
			.map(({ label }) => label);
		return labels.length ? `${title}: ${labels.join('; ')}` : title;
	}
	const who = turning(entry, view);
	if (!who.length) return title;
	return `${title}: ${who.length > 3 ? `${inWords(who.length)} lives` : who.join(', ')}`;
}

/** Adds the list, or as much of it as there is room for: then some that carry most (of several that carry the same, the earlier), and it says so. */
export function list(layer: Layer, view: RewatchView, form: Form) {
	const { box, columns, lead } = listOf(view, form);
	const size = form === 'wide' ? 13 : 12.5;
	const before = planOf(view).entries.filter((entry) => !entry.closing);
	if (form === 'narrow-compact') return codes(layer, view, before);
	const rows = Math.max(1, Math.floor((box.h - 22) / lead));
	const room = rows * columns - 1;
	const most = before.toSorted((a, b) => b.turns.length - a.turns.length).slice(0, room);
	const shown = before.filter((entry) => most.includes(entry));
	const all = shown.length === before.length;
	const head = !before.length
		? 'There is time for the close alone:'
		: all
			? `Before the close, ${before.length === 1 ? 'one episode' : `${inWords(before.length)} episodes`}:`
			: `Of ${before.length} before the close, ${inWords(shown.length)} that carry most:`;
	layer.labels.push({ x: box.x, y: box.y + 12, text: head, size, weight: 600 });
	const each = Math.min(rows, Math.ceil((shown.length + 1) / columns));
	const pitch = box.w / columns;
	const indent = Math.ceil(textWidth('0×00', size, form)) + 7;
	shown.forEach((entry, i) => {
		const x = box.x + Math.floor(i / each) * pitch;
		const y = box.y + 12 + ((i % each) + 1) * lead;
		const [text] = lines(about(entry, view), size, pitch - indent - 10, form, 1) as [string];
		layer.labels.push({ x, y, text: numberOf(entry.episode), size, weight: 600 });
		layer.labels.push({ x: x + indent, y, text, size, fill: 'ink-2' });
	});
	const i = shown.length;
	const [text] = lines(close(), size, pitch - 10, form, 1) as [string];
	layer.labels.push({
		x: box.x + Math.floor(i / each) * pitch,
		y: box.y + 12 + ((i % each) + 1) * lead,
		text,
		size,
		weight: 600,
		fill: 'accent'
	});
}

/** The smallest drawing has room for numbers alone. */
function codes(layer: Layer, view: RewatchView, before: readonly Entry[]) {
	const { box } = listOf(view, 'narrow-compact');
	const numbers = before.map(({ episode }) => numberOf(episode)).join(', ');
	const own = before.length ? lines(numbers, 12.5, box.w, 'narrow-compact', 4) : [];
	own.forEach((text, i) => layer.labels.push({ x: 0, y: box.y + 12 + i * 16, text, size: 12.5, fill: 'ink-2' }));
	const y = box.y + 12 + own.length * 16;
	layer.labels.push({ x: 0, y, text: close(), size: 12.5, weight: 600, fill: 'accent' });
}
