import { brotliCompressSync, constants } from 'node:zlib';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { arcs } from '#data/arcs.ts';
import { address, readView } from '#lib/chart/view.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { drawing } from '#lib/server/markup.ts';
import { absolute } from '#lib/site.ts';
import { elements } from '../../../tests/elements.ts';
import { closing, closingHours, ids, lives, wholeHours } from './data.ts';
import { ics } from './ics.ts';
import chart from './index.ts';
import { planOf } from './plan.ts';
import { rows } from './rows.ts';
import { markdown, text } from './exports.ts';
import { askable, fields, mostAsked, viewOf, views, type RewatchView } from './view.ts';
import { words } from './words.ts';

const named = Object.entries(views).map(([name, { view }]) => ({ name, view }));
const states: readonly RewatchView[] = [
	...named.flatMap(({ view }) => [view, { ...view, hours: 10 }, { ...view, hours: 16 }]),
	viewOf(['kira', 'odo']),
	viewOf(['worf', 'jadzia', 'martok']),
	viewOf(['sisko', 'kira', 'odo', 'quark', 'dukat', 'winn']),
	viewOf(ids.slice(0, 12), 40),
	viewOf(['garak'], 14, ['s01e03', 's05e09']),
	viewOf(
		[],
		null,
		askable.slice(0, 30).map(({ file }) => file)
	)
];

/** A small seeded generator of numbers from 0 to 1, so that a failure can be seen again. */
function seeded(seed: number): () => number {
	return () => (seed = (seed * 16807) % 2147483647) / 2147483647;
}

describe('turns', () => {
	it('hold every turning point once, in order, and go up or down by turns', () => {
		const points = lives.flatMap(({ turns }) => turns.flatMap((turn) => turn.points.map(({ id }) => id)));
		expect(points).toEqual(arcs.filter(({ alternate }) => alternate !== 'yes').map(({ id }) => id));
		for (const { turns } of lives) {
			expect(turns.map(({ kind }) => kind).lastIndexOf('beginning')).toBe(0);
			for (const [i, { kind }] of turns.slice(1).entries()) if (i) expect(kind).not.toBe(turns[i]!.kind);
		}
	});
});

describe('every list', () => {
	it('ends with the last ten hours, keeps to the hours there are, and counts what it carries', () => {
		expect([closingHours, closing[0], closing.at(-1), wholeHours]).toEqual([10, 's07e17', 's07e25', 176]);
		for (const view of states) {
			const { entries, hours, turns, carried } = planOf(view);
			expect(entries.slice(-closing.length).map(({ episode }) => episode.file)).toEqual(closing);
			expect(hours).toBeLessThanOrEqual(view.hours ?? wholeHours);
			const files = rows(view).map(({ id }) => id);
			expect(carried).toBe(turns.filter(({ points }) => points.some(({ file }) => files.includes(file))).length);
			if (view.hours === null) expect(carried).toBe(turns.length);
			expect(rows(view).reduce((sum, row) => sum + (row.hours as number), 0)).toBe(hours);
		}
	});

	it('says its hours', () => {
		const all = words(views.everyone!.view).headline;
		expect(all).toBe('Every rise and fall of 23 lives fits into 82 of the 176 hours');
		expect(words(views.garak!.view).headline).toBe('The exile, Garak: every rise and fall in 19 of 176 hours');
		const { carried, turns } = planOf(viewOf(['garak'], 14));
		expect(words(viewOf(['garak'], 14)).headline).toContain(`${carried} of ${turns.length} turns fit into 14 hours`);
		expect(words(viewOf(['garak'], 10)).description[0]).toContain('no time');
		expect(words(viewOf(['garak'], 30)).description[1]).toContain('Eleven hours are left over.');
		expect(words(views.ziyal!.view).description[1]).toContain('no turn of theirs');
	});

	it('has an address that holds who and how long', () => {
		const view = viewOf(['odo', 'kira'], 20);
		const { name, query } = address(chart, view);
		expect(query).toBe('?who=kira%2Codo&hours=20&v=1');
		expect(readView(chart, name, new URLSearchParams(query))).toEqual({ view, notices: [] });
		for (const wrong of ['9', '177', '12.5', '-20', 'x'])
			expect(readView(chart, 'garak', new URLSearchParams(`hours=${wrong}`)).notices).toHaveLength(1);
		expect(viewOf(ids).who).toEqual([]);
	});

	it('has an address that holds what is asked for, whatever that is', () => {
		const random = seeded(5);
		const below = (n: number) => Math.floor(random() * n);
		for (let i = 0; i < 300; i++) {
			const who = ids.filter(() => random() < 0.2);
			const must = Array.from({ length: below(mostAsked + 1) }, () => askable[below(askable.length)]!.file);
			const view = viewOf(who, random() < 0.3 ? null : 10 + below(167), must);
			const { name, query } = address(chart, view);
			expect(readView(chart, name, new URLSearchParams(query)), query).toEqual({ view, notices: [] });
			const { hours, entries } = planOf(view);
			expect(hours).toBeLessThanOrEqual(view.hours ?? wholeHours);
			expect(entries.filter(({ asked }) => asked).map(({ episode }) => episode.file)).toEqual(view.must);
		}
		const all = viewOf(
			[],
			null,
			askable.slice(0, mostAsked).map(({ file }) => file)
		);
		expect(fields.must.format(all.must).length).toBeLessThan(400);
	});

	it('asks for no episode that is not there, twice, in the close, or one too many', () => {
		const many = askable
			.slice(0, mostAsked + 1)
			.map(({ season, episode }) => `${season}x${String(episode).padStart(2, '0')}`);
		for (const wrong of ['2x99', '2x22.2x22', '7x25', '2X22', '2x22.', 's02e22', '__proto__', many.join('.')]) {
			const { view, notices } = readView(chart, 'garak', new URLSearchParams({ must: wrong }));
			expect([view, notices.length], wrong).toEqual([viewOf(['garak']), 1]);
		}
		const short = readView(chart, 'garak', new URLSearchParams('hours=10&must=2x22.5x09'));
		expect(short).toMatchObject({ view: { hours: 12 }, notices: [expect.stringContaining('hours')] });
		expect(words(viewOf(['garak'], 12, ['s05e09'])).headline).toMatch(/, with one episode asked for$/);
	});
});

/** A calendar as programs read one (RFC 5545): unfolded lines, each a name, parameters and a value, in nested parts. */
function calendar(text: string) {
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
	const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
	expect(lines.pop()).toBe('');
	type Part = { is: string; has: Record<string, string>; parts: Part[] };
	const root: Part = { is: '', has: {}, parts: [] };
	const open = [root];
	for (const line of lines) {
		const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line)!;
		const part = open.at(-1)!;
		if (name === 'BEGIN') part.parts.push(open[open.push({ is: value!, has: {}, parts: [] }) - 1]!);
		else if (name === 'END') expect(open.pop()!.is).toBe(value);
		else {
			expect(part.has, line).not.toHaveProperty([name!]);
			// In texts, commas, semicolons and backslashes are escaped, and nothing else is.
			if (/^(SUMMARY|DESCRIPTION|X-WR-CALNAME)$/.test(name!)) expect(value).toMatch(/^(?:[^,;\\]|\\[,;\\n])*$/);
			part.has[name!] = value!.replaceAll(/\\([,;\\])/g, '$1');
		}
	}
	expect(open).toEqual([root]);
	return root.parts;
}

describe('what can be taken along', () => {
	const view = viewOf(['garak']);
	const link = absolute(address(chart, view).href);

	it('is Markdown with a box for each episode and a link back', () => {
		const said = markdown(view, link);
		expect(said.match(/^- \[ \] \d×\d\d \*/gm)).toHaveLength(rows(view).length);
		expect(said).toContain('- [ ] 2×22 *The Wire*: Garak');
		expect(said).toContain('*What You Leave Behind* (double length)');
		expect(said).toMatch(/\/charts\/rewatch\/garak\/\)\.\n$/);
		expect(markdown(viewOf(['garak'], 10), link)).not.toContain('## Before');
	});

	it('is plain text with a number for each episode', () => {
		expect(text(view, link).match(/^\d+\. \d×\d\d /gm)).toHaveLength(rows(view).length);
		expect(text(view, link).trimEnd().endsWith(link)).toBe(true);
	});

	it.each([view, viewOf([]), viewOf(['garak', 'odo'], 40, ['s02e22', 's05e09'])])(
		'is a calendar with an evening for each episode',
		(view) => {
			const link = absolute(address(chart, view).href);
			const [whole, ...more] = calendar(ics(view, link, '2026-12-30'));
			expect(more).toEqual([]);
			expect(whole).toMatchObject({ is: 'VCALENDAR', has: { VERSION: '2.0', PRODID: expect.any(String) } });
			expect(whole!.parts.map(({ is, has }) => [is, has.URL])).toEqual(rows(view).map(() => ['VEVENT', link]));
			const evenings = whole!.parts.map(({ has }) => has);
			for (const [i, { id, title, hours }] of rows(view).entries()) {
				const day = new Date(Date.UTC(2026, 11, 30 + i)).toISOString().slice(0, 10).replaceAll('-', '');
				expect(evenings[i]).toMatchObject({ DTSTART: `${day}T200000`, DURATION: `PT${hours}H` });
				expect(evenings[i]!.SUMMARY).toContain(title);
				expect(evenings[i]!.UID).toMatch(new RegExp(`^${id}-[\\w-]+@[\\w.-]+$`));
				expect(evenings[i]!.DTSTAMP).toMatch(/^\d{8}T\d{6}Z$/);
			}
			expect(new Set(evenings.map(({ UID }) => UID)).size).toBe(evenings.length);
		}
	);

	it('has evenings of its own for each list', () => {
		const uid = (one: RewatchView) =>
			calendar(ics(one, absolute(address(chart, one).href), '2026-12-30'))[0]!.parts[0]!.has.UID;
		expect(new Set([view, viewOf(['garak'], 14), viewOf(['garak'], null, ['s01e03'])].map(uid)).size).toBe(3);
	});
});

describe('below the figure', () => {
	const body = (view: RewatchView) => render(chart.Below!, { props: { view, change: () => {} } }).body;

	it('stands the whole list, every episode with its number and title, and the hours', () => {
		for (const view of states) {
			const list = body(view).split('class="list')[1]!;
			const items = list.match(/<li[^>]*>.*?<\/li>/gs)!;
			expect(items).toHaveLength(rows(view).length);
			for (const [i, { season, episode }] of rows(view).entries())
				expect(items[i]).toContain(`>${season}×${String(episode).padStart(2, '0')}</b>`);
			expect(list).toContain(`The list: ${planOf(view).hours} hours`);
		}
	});

	it('everybody can be ticked, once, and what is asked for is', () => {
		const view = viewOf(['garak'], null, ['s05e09']);
		expect(body(view).match(/type="checkbox"/g)).toHaveLength(ids.length + 1);
		expect(body(view).match(/ checked/g)).toHaveLength(2);
		for (const { about } of lives) expect(body(view)).toContain(`title="${about.role}"`);
	});
});

it.each(named)('the embed of $name fits its budget', ({ name, view }) => {
	const document = Buffer.from(embedDocument(chart, name, view));
	const weight = brotliCompressSync(document, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
	expect(weight).toBeLessThanOrEqual(14_000);
});

describe('the strip', () => {
	it('holds a block for each episode of the list, in order, at its hour and as wide as it is long', () => {
		for (const view of states) {
			const own = rows(view);
			const blocks = elements(drawing(chart, view, 'wide', true)).filter((one) => one['data-row']);
			expect(blocks.map((one) => one['data-row'])).toEqual(own.map(({ id }) => id));
			const at = blocks.map(({ x, width }) => [Number(x), Number(x) + Number(width)] as const);
			const hour = (760 - at[0]![0]) / (wholeHours + 1 - Number(own[0]!.hour));
			for (const [i, { hour: first, hours }] of own.entries()) {
				const left = 760 - (wholeHours + 1 - Number(first)) * hour;
				expect(Math.abs(at[i]![0] - left)).toBeLessThan(0.2);
				expect(Math.abs(at[i]![1] - left - Number(hours) * hour + 0.7)).toBeLessThan(0.3);
			}
		}
	});

	it('has every turning point of a life under it, filled where it is on the list', () => {
		for (const id of ids) {
			const view = viewOf([id]);
			const listed = new Set(rows(view).map((row) => row.id));
			const { points } = lives.find(({ about }) => about.id === id)!;
			const dots = elements(drawing(chart, view, 'wide', false)).flatMap(({ d }) => (d?.endsWith('h0') ? [d] : []));
			const count = (path: string | undefined) => path?.match(/h0/g)?.length ?? 0;
			const on = points.filter(({ file }) => listed.has(file)).length;
			expect(count(dots.at(-1)), id).toBe(on);
			expect(dots.length > 1 ? count(dots[0]) : 0, id).toBe(points.length - on);
		}
	});
});
