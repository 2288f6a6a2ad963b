/** The words around the strip and the lives, and the list: number, title and whose turning points, the close as its last line. */
import { greatest } from 'd3-array';
import type { Label } from '#lib/chart/label.ts';
import { inWords } from '#lib/chart/number.ts';
import { lines, textWidth } from '#lib/chart/text.ts';
import { place } from '#lib/marks/place.ts';
import type { Scales } from '#lib/marks/scales.ts';
import { typeset } from '../titles.ts';
import { closing, closingHours, episodeOf, lifeOf, numberOf, wholeHours } from './data.ts';
import { allHours, seasons, type Parts } from './parts.ts';
import { planOf, type Entry } from './plan.ts';
import { turning, turningIn } from './rows.ts';
import { peopleOf, type RewatchView } from './view.ts';

/** Seasons and the close over a scale of all hours. */
function hourLabels(k: Scales, y: number): Label[] {
	const { size } = k.custom;
	const small = { size: size.note, fill: 'ink-3' };
	const xScale = k.xScale.copy().domain(allHours);
	const close: Label = {
		x: size.width,
		y,
		text: 'the close',
		size: size.note,
		anchor: 'end',
		fill: 'accent',
		weight: 600
	};
	const end = episodeOf(closing[0]!).hour_start;
	const wishes = seasons.map(({ season, first, last }) => {
		const x = xScale((first + Math.min(last + 1, end)) / 2);
		const texts = season > 1 ? [String(season)] : ['Season 1', '1'];
		return texts.map((text): Label[] => [{ ...small, x, y, text, anchor: 'middle' }]);
	});
	return [close, ...place(wishes, { size, taken: [close], pad: 2 })];
}

/** Seasons over the strip, or before their tracks; and how many hours are lit. */
function stripLabels(k: Scales, view: RewatchView, { strip, lives }: Parts): Label[] {
	const { size } = k.custom;
	const small = { size: size.note, fill: 'ink-3' };
	if (strip.tracks > 1) {
		if (!strip.left) return [];
		const y = (track: number) => k.yScale(track) + strip.high / 2 + 4.5;
		const own = seasons.map(({ season }, track) => ({ ...small, x: 0, y: y(track), text: String(season) }));
		return lives ? [...own, ...hourLabels(k, lives.top - 7)] : own;
	}
	const named = hourLabels(k, strip.top - 7);
	if (!lives) return named;
	const text = String(planOf(view).hours);
	const large = strip.high > 36 ? 38 : 28;
	const of = `of ${wholeHours} hours`;
	const beside = textWidth(text, large, size.form) + 5;
	const one = large < 38 && beside + textWidth(of, size.note, size.form) < strip.left - 2;
	return [
		...named,
		{ x: 0, y: strip.foot - (one ? 6 : 14), text, size: large, serif: true },
		{ ...small, x: one ? beside : 0, y: strip.foot + (one ? -6 : 3), text: of }
	];
}

/** Who the lives are, at their left, and what their points are; or what bars count. */
function livesLabels(k: Scales, view: RewatchView, { strip, lives }: Parts): Label[] {
	if (!lives) return [];
	const { size } = k.custom;
	const { kind, top, foot, each } = lives;
	const small = { size: size.note, fill: 'ink-3' };
	if (kind === 'bars') {
		const { file, n } = greatest(turningIn(view), (a, b) => a.n - b.n)!;
		const { title, hour_start, ...episode } = episodeOf(file);
		const text = `${numberOf(episode)} ${typeset(title)}, ${n}`;
		const style = { y: top + 12, text, size: size.note, weight: 600 };
		const left = { ...style, x: k.xScale(hour_start - 1) - 2, anchor: 'end' as const };
		const right = { ...style, x: k.xScale(hour_start + episode.episodes) + 4 };
		const counts = { x: 0, size: size.note, fill: 'ink-2' };
		return [
			{ ...counts, y: foot - 18, text: 'How many turn' },
			{ ...counts, y: foot - 2, text: 'in each episode' },
			...place([[[left], [right]]], { size, within: { x: strip.left, y: 0, w: size.width - strip.left, h: foot } })
		];
	}
	const names = (size.narrow ? [] : peopleOf(view)).flatMap((id, lane): Label[] => {
		const { name, role } = lifeOf(id).about;
		const middle = top + (lane + 0.5) * each;
		if (kind === 'rows')
			return [{ x: strip.left - 10, y: middle + 4.5, text: name, size: size.note, anchor: 'end', fill: 'ink-2' }];
		const most = each > 60 ? 3 : each > 45 ? 1 : 0;
		const roles = most ? lines(role, size.note, strip.left - 12, size.form, most) : [];
		const y = middle - (roles.length * 16) / 2 + 5;
		return [
			{ x: 0, y, text: name, size: size.text, weight: 600 },
			...roles.map((text, i): Label => ({ ...small, x: 0, y: y + 17 + i * 16, text }))
		];
	});
	if (size.low || kind === 'rows') return names;
	const text = 'Fortune, judged. Filled: a turning point on the list; open: one left out.';
	const notes = [text, text.split('. Filled')[0]! + '.'].map((text): Label[] => [
		{ ...small, x: strip.left, y: foot + 12, text }
	]);
	return [...names, ...place([notes], { size, taken: names })];
}

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

const headOf = (all: number, shown: number) => {
	if (!all) return 'There is time for the close alone:';
	if (shown < all) return `Of ${all} before the close, ${inWords(shown)} that carry most:`;
	return `Before the close, ${all === 1 ? 'one episode' : `${inWords(all)} episodes`}:`;
};

/** The list, or as much of it as there is room for: then some that carry most (of several that carry the same, the earlier), and it says so. */
function listLabels(k: Scales, view: RewatchView, { list }: Parts): Label[] {
	const { size } = k.custom;
	const { form, width } = size;
	const { columns } = list;
	const fine = columns > 1 && list.lead === 20 ? 13 : size.note;
	const before = planOf(view).entries.filter((entry) => !entry.closing);
	const room = list.foot - list.top - 17;
	const rows = Math.max(1, Math.floor(room / list.lead));
	if (size.narrow && size.low && before.length >= rows) return numbers(k, before, list.top + 12, room);
	const most = before.toSorted((a, b) => b.turns.length - a.turns.length).slice(0, rows * columns - 1);
	const shown = before.filter((entry) => most.includes(entry));
	const each = Math.min(rows, Math.ceil((shown.length + 1) / columns));
	const pitch = width / columns;
	const lead = Math.min(list.lead * 1.45, room / each);
	const indent = Math.ceil(textWidth('0×00', fine, form)) + 7;
	const at = (i: number) => ({
		x: Math.floor(i / each) * pitch,
		y: list.top + 12 + ((i % each) + 1) * lead,
		size: fine
	});
	const cut = (text: string, room: number) => lines(text, fine, room, form, 1)[0]!;
	return [
		{ x: 0, y: list.top + 12, text: headOf(before.length, shown.length), size: fine, weight: 600 },
		...shown.flatMap((entry, i): Label[] => [
			{ ...at(i), text: numberOf(entry.episode), weight: 600 },
			{ ...at(i), x: at(i).x + indent, text: cut(about(entry, view), pitch - indent - 10), fill: 'ink-2' }
		]),
		{ ...at(shown.length), text: cut(close(), pitch - 10), weight: 600, fill: 'accent' }
	];
}

/** The smallest drawing has room for numbers alone, said to be all where they are. */
function numbers(k: Scales, before: readonly Entry[], y: number, room: number): Label[] {
	const { note, form, width } = k.custom.size;
	const all = before.map(({ episode }) => numberOf(episode)).join(', ');
	const rows = Math.floor(room / 16);
	const whole = lines(all, note, width, form);
	const head = whole.length + 1 <= rows ? [headOf(before.length, before.length)] : [];
	const own = lines(all, note, width, form, rows);
	const lead = Math.min(24, room / (own.length + head.length));
	return [...head, ...own, close()].map((text, i, { length }): Label => {
		const style = i === length - 1 ? { weight: 600, fill: 'accent' } : head[i] ? { weight: 600 } : { fill: 'ink-2' };
		return { ...style, x: 0, y: y + i * lead, text, size: note };
	});
}

/** All words of a view. */
export const labels = (k: Scales, view: RewatchView, parts: Parts): Label[] => [
	...stripLabels(k, view, parts),
	...livesLabels(k, view, parts),
	...listLabels(k, view, parts)
];
