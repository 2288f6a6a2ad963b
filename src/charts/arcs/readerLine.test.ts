/** The reader's own line: how it is drawn, carried by a link and compared; and that nothing gives ours away before it is asked for. */
import { scaleLinear } from 'd3-scale';
import { describe, expect, it, test } from 'vitest';
import { people } from '#charts/people.ts';
import { boxOf } from '#lib/chart/text.ts';
import { address, readView } from '#lib/chart/view.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { csv, json } from '#lib/share/files.ts';
import { meet } from '#lib/marks/place.ts';
import { drawing } from '#lib/server/markup.ts';
import { elements } from '../../../tests/elements.ts';
import { ids, lifeOf, lives } from './data.ts';
import { end, high, last, low, said, start } from './facts.ts';
import { comparison } from './feedback.ts';
import chart from './index.ts';
import { blank, compare, drawn, half, handleHours, handles, oursAt, painted, pairs, type Line } from './readerLine.ts';
import { rows } from './rows.ts';
import { settle, views, type ArcsView } from './view.ts';
import { words } from './words.ts';

const empty = views.draw!.view;
const zigzag: Line = [-5, 5, -0.5, 3.5, 0, -4, 2, 1.5, -3, 4.5];
const of = (id: string, mine: Line | null = null, ours: ArcsView['ours'] = 'hidden'): ArcsView => ({
	...empty,
	who: [id],
	mine,
	ours
});
const ask = (query: string) => readView(chart, 'draw', new URLSearchParams(query));

/** Our line at a person's handles, to the nearest half: as near as a reader can come. */
const nearestTo = (id: string): Line => handleHours(lifeOf(id)).map((hour) => half(oursAt(lifeOf(id), hour)));

/** Numbers of a path, in order. */
const numbers = (d: string) => [...d.matchAll(/-?[\d.]+/g)].map(Number);

describe('handles', () => {
	it.each(lives)('$id: ten of them, in order, from the first turning point to the last', (life) => {
		const hours = handleHours(life);
		expect(hours.length).toBe(handles);
		expect([hours[0], hours.at(-1)]).toEqual([life.points[0]!.hour, last(life).hour]);
		for (const [i, hour] of hours.entries()) if (i) expect(hour).toBeGreaterThan(hours[i - 1]!);
		for (const hour of hours.slice(1, -1)) expect(hour).toBe(Math.floor(hour));
	});

	it('stand closer in the last ten hours', () => {
		const hours = handleHours(lifeOf('sisko'));
		expect(hours.filter((hour) => hour >= 167).length).toBeGreaterThanOrEqual(3);
	});

	it.each(ids)('%s: a finger finds room for each, on a phone too', (id) => {
		for (const form of ['narrow', 'narrow-compact'] as const) {
			const xs = elements(drawing(chart, of(id), form, false)).flatMap(({ tag, cx }) =>
				tag === 'circle' ? Number(cx) : []
			);
			expect(xs.length).toBe(handles);
			for (const [i, x] of xs.entries()) if (i) expect(x - xs[i - 1]!).toBeGreaterThanOrEqual(20);
		}
	});

	it.each(ids)('%s: ours at a handle lies on our line, straight between two turning points', (id) => {
		const life = lifeOf(id);
		const hours = handleHours(life);
		expect([oursAt(life, hours[0]!), oursAt(life, hours.at(-1)!)]).toEqual([start(life), end(life)]);
		for (const hour of hours) {
			const before = life.points.findLast((point) => point.hour <= hour)!;
			const after = life.points.find((point) => point.hour >= hour)!;
			const line = scaleLinear([before.hour, after.hour], [before.fortune, after.fortune]);
			const value = before.hour === after.hour ? null : line(hour);
			if (value !== null) expect(Math.abs(oursAt(life, hour) - value)).toBeLessThanOrEqual(0.05 + 1e-9);
		}
	});

	it('knows Garak between −2.5 in hour 3 and −1.5 in hour 38', () => {
		expect([3, 38, 20.5, 66, 66.5, 176].map((hour) => oursAt(lifeOf('garak'), hour))).toEqual([
			-2.5, -1.5, -2, 3, -0.2, -2
		]);
	});

	it.each(ids)('%s: each join goes from our drawn line to the reader’s', (id) => {
		const paths = elements(drawing(chart, of(id, zigzag, 'shown'), 'wide', false)).flatMap(({ d }) => d ?? []);
		const lines = paths.filter((d) => d.includes('L') && !d.endsWith('Z')).map(numbers);
		const at = (line: readonly number[], x: number) => {
			const n = Math.max(2, 2 * Math.floor(line.findIndex((value, i) => i % 2 === 0 && value >= x - 0.6) / 2));
			return scaleLinear([line[n - 2]!, line[n]!], [line[n - 1]!, line[n + 1]!])(x);
		};
		const [ours, mine] = [lines[0]!, lines.at(-1)!];
		const stems = paths.filter((d) => /^M[\d.]+ \d+V\d+$/.test(d)).map(numbers);
		expect(stems.length).toBe(handles);
		for (const [x, from, to] of stems as [number, number, number][]) {
			expect(Math.abs(at(ours, x) - from)).toBeLessThan(3);
			expect(Math.abs(at(mine, x) - to)).toBeLessThan(3);
		}
	});
});

describe('painting', () => {
	const xs = Array.from({ length: handles }, (_, i) => i * 10);

	it('moves the handle nearest to the pointer, in half points, and no other', () => {
		expect(painted(blank, xs, { x: 31, value: 2.3 }, { x: 31, value: 2.3 })).toEqual([0, 0, 0, 2.5, 0, 0, 0, 0, 0, 0]);
	});

	it('leaves no handle out that a fast stroke passes, in either direction', () => {
		const up = painted(blank, xs, { x: 0, value: -4 }, { x: 90, value: 5 });
		expect(up).toEqual([-4, -3, -2, -1, 0, 1, 2, 3, 4, 5]);
		expect(painted(blank, xs, { x: 90, value: 5 }, { x: 0, value: -4 })).toEqual(up);
	});

	it('stays within the scale, and knows no minus zero', () => {
		expect([9, -9, -0.2, 0.24, 0.25, -0.3].map(half)).toEqual([5, -5, 0, 0, 0.5, -0.5]);
	});
});

describe('a link', () => {
	it('carries the line and reads it back', () => {
		for (const line of [zigzag, blank, Array<number>(handles).fill(-5), Array<number>(handles).fill(5)]) {
			expect(drawn.format(line)).toMatch(/^1[0-9a-k]{10}$/);
			expect(drawn.parse(drawn.format(line))).toEqual(line);
			const view = of('nog', line, 'shown');
			const url = new URL(address(chart, view).href, 'https://example.org');
			expect(readView(chart, 'draw', url.searchParams)).toEqual({ view, notices: [] });
		}
		expect(address(chart, of('garak', zigzag)).href).toBe('/charts/arcs/draw/?mine=10k9ha2ed4j&v=1');
	});

	it.each([
		'1',
		'2aaaaaaaaaa',
		'1aaaaaaaaa',
		'1aaaaaaaaaaa',
		'1AAAAAAAAAA',
		'1aaaaaaaaal',
		'1aaaaa aaaa',
		'1aaaaaaaaaa\n',
		'null',
		'[object Object]',
		'<svg>',
		'__proto__',
		'١aaaaaaaaaa',
		'1'.repeat(399),
		'k'.repeat(100_000)
	])('says so where the line is none: %.20s', (mine) => {
		const { view, notices } = ask(new URLSearchParams({ mine, v: '1' }).toString());
		expect(view).toEqual(empty);
		expect(notices).toHaveLength(1);
	});

	it('asks for one person, whose line it is', () => {
		expect(ask('who=nog,odo&mine=1aaaaaaaaak')).toMatchObject({ view: empty, notices: [{}, {}] });
		expect(ask('who=&ours=shown').view).toEqual({ ...empty, ours: 'shown' });
		expect(ask('who=nobody').view).toEqual(empty);
		expect(ask('lens=words').view).toEqual(empty);
		expect(ask('ours=maybe')).toMatchObject({ view: empty, notices: [{}] });
	});

	it('carries no line to a view in which nobody draws', () => {
		expect(readView(chart, 'garak', new URLSearchParams('mine=1aaaaaaaaak&ours=shown'))).toMatchObject({
			view: views.garak!.view,
			notices: [{}, {}]
		});
		expect(settle({ ...views.all!.view, mine: zigzag })).toEqual(views.all!.view);
	});
});

describe('the comparison', () => {
	it('finds where the lines are closest, furthest and within the band, from hand-made values', () => {
		const made = [
			[1, 0, 1],
			[2, 2, 0.5],
			[3, 2, 2],
			[4, -1, 4],
			[5, -1, 0.1]
		].map(([hour, mine, ours]) => ({ hour, mine, ours, season: 1, title: 'x', apart: Math.abs(mine! - ours!) }));
		const told = compare(made as Parameters<typeof compare>[0]);
		expect([told.closest.hour, told.furthest.hour, told.last.hour]).toEqual([3, 4, 5]);
		expect(told.within.map(({ hour }) => hour)).toEqual([1, 3]);
		expect([told.first, told.final]).toEqual([
			{ mine: 1, ours: -1 },
			{ mine: 0, ours: -1 }
		]);
	});

	it('says it of a line drawn for Garak', () => {
		const line: Line = [-2.5, -2, 0, 0, 0, 0, 0, 0, 0, 5];
		const said = comparison(of('garak', line, 'shown')).join(' ');
		expect(said).toContain(
			'closest in hour 3 (season 1), where they meet, and furthest in hour 176 (season 7), 7 points'
		);
		expect(said).toContain('At the end yours stands 7 points higher than ours, +5 against −2.');
		expect(said).toContain('In the first stretch both rise; in the last yours rises and ours falls.');
		expect(words(of('garak', line, 'shown')).headline).toBe('We differ most on Garak at the very end, by 7 points');
	});

	it.each(ids)('%s: a line as near to ours as can be is within the band from first to last', (id) => {
		const view = of(id, nearestTo(id), 'shown');
		expect(words(view).headline).toContain('within our band from first to last');
		expect(comparison(view)[1]).toContain('from first to last');
		expect(pairs(view).every(({ apart }) => apart <= 0.3)).toBe(true);
	});

	it.each(ids)('%s: never a score, and ours is an opinion too', (id) => {
		for (const line of [blank, zigzag, nearestTo(id)]) {
			const { headline, subtitle, alt, description, finding, reveal } = words(of(id, line, 'shown'));
			const all = [headline, subtitle, alt, ...description.slice(1), finding.says, finding.figure].join(' ');
			expect(all).not.toMatch(/\bscore|%|out of \d|correct|wrong|NaN|undefined|-\d/);
			expect(description.join(' ')).toContain('opinion too');
			expect(subtitle).toContain('judged');
			expect(headline.length).toBeLessThanOrEqual(90);
			expect(reveal).toBeUndefined();
		}
	});

	it('gives the same numbers in words, rows and marks', () => {
		const view = of('kira', zigzag, 'shown');
		const all = pairs(view);
		expect(rows(view).map(({ mine, ours, apart }) => [mine, ours, apart])).toEqual(
			all.map(({ mine, ours, apart }) => [mine, ours, apart])
		);
		const marks = elements(drawing(chart, view, 'wide', true)).filter((one) => one['data-row']);
		expect(marks.map((one) => one['data-row'])).toEqual(rows(view).map(({ id }) => id));
		for (const [i, mark] of marks.entries()) expect(mark['aria-label']).toContain(`season ${all[i]!.season}, `);
	});
});

describe.each(ids)('%s, before ours is shown', (id) => {
	const life = lifeOf(id);
	const [without, with_] = [of(id), of(id, zigzag)];

	it('nothing gives it away: not words, rows, files or who this is', () => {
		const { reveal, ...told } = words(without);
		const text = JSON.stringify([
			told,
			rows(without),
			people(chart, without),
			csv(chart, without),
			json(chart, without)
		]);
		const secret = life.points.flatMap(({ label, rationale }) => [label, rationale ?? label]);
		for (const given of [...secret, life.about.closing, life.about.opening]) expect(text).not.toContain(given);
		expect(Object.keys(rows(without)[0]!)).not.toContain('ours');
		const at = [start(life), end(life), high(life).fortune, low(life).fortune].filter((value) => value % 5 !== 0);
		for (const value of at)
			expect(told.alt + told.description.join(' ') + told.headline).not.toMatch(
				new RegExp(`[+−]${Math.abs(value)}(?![\\d.])`)
			);
		expect(reveal!.says).toContain(`season ${pairs(without).at(-1)!.season}`);
	});

	it.each(['wide', 'narrow-compact'] as const)(
		'drawn %s: the picture is that of anybody with the same span',
		(form) => {
			const [svgs, ys] = [without, with_].reduce<[string[], number[][]]>(
				([svgs, ys], view) => {
					const svg = drawing(chart, view, form, true);
					const own = elements(svg).flatMap(({ tag, cy }) => (tag === 'circle' ? Number(cy) : []));
					return [
						[...svgs, svg],
						[...ys, own]
					];
				},
				[[], []]
			);
			for (const svg of svgs) {
				expect(svg).not.toMatch(/data-row|opacity="\.17"/);
				expect(svg).not.toContain(life.points.at(-1)!.label);
			}
			// Every circle stands where the reader’s line stands: at zero before it is drawn, then at its values.
			const [zeros, drawn] = ys as [number[], number[]];
			expect(new Set(zeros).size).toBe(1);
			const at = scaleLinear([-5, 5], [drawn[0]!, drawn[1]!]);
			expect(drawn.length).toBe(handles);
			for (const [i, y] of drawn.entries()) expect(Math.abs(at(zigzag[i]!) - y)).toBeLessThanOrEqual(1);
			// Nor does any path but the reader’s leave the scale: lines are level or upright.
			for (const svg of svgs) expect(elements(svg).filter(({ d }) => d?.includes('L')).length).toBeLessThanOrEqual(1);
		}
	);
});

test.each(['wide', 'narrow', 'narrow-compact'] as const)(
	'drawn %s: no word of a line that is drawn covers another',
	(form) => {
		for (const id of ids)
			for (const line of [zigzag, nearestTo(id)]) {
				const svg = drawing(chart, of(id, line, 'shown'), form, false);
				const texts = elements(svg).filter(({ tag }) => tag === 'text');
				const boxes = texts.map(({ text, x, y, 'font-size': size, 'text-anchor': anchor = 'start' }) =>
					boxOf({ text, x: Number(x), y: Number(y), size: Number(size), anchor: anchor as 'start' }, form)
				);
				for (const [i, a] of boxes.entries())
					for (const [n, b] of boxes.entries())
						if (n > i) expect(meet(a, b), `${texts[i]!.text} / ${texts[n]!.text}`).toBe(false);
				expect(texts.map(({ text }) => text)).toContain('ours');
			}
	}
);

test('ours and yours are told apart by word and by dash', () => {
	const svg = drawing(chart, of('garak', zigzag, 'shown'), 'wide', false);
	expect(svg).toMatch(/>ours</);
	expect(svg).toMatch(/>yours</);
	expect(svg).toContain('stroke-dasharray="7 6"');
	expect(svg).toContain('fill-opacity=".17"');
});

test('the embed shows a canvas, and our line nowhere but in the words a reader asks for', () => {
	const html = embedDocument(chart, 'draw', empty).replace(/<details[\s\S]*?<\/details>/, '');
	for (const { label } of lifeOf('garak').points.slice(1)) expect(html).not.toContain(label);
	expect(html).not.toContain('role="slider"');
});

test('values as they are spoken', () => {
	expect([0, 0.5, -1.5, 2, -5].map(said)).toEqual([
		'zero',
		'plus a half',
		'minus one and a half',
		'plus two',
		'minus five'
	]);
});
