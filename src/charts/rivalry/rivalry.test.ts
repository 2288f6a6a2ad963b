/** Facts as facts: shared scenes, the gap and the scores counted anew, and marks that are those counts. */
import { brotliCompressSync } from 'node:zlib';
import { sum } from 'd3-array';
import { describe, expect, it, test } from 'vitest';
import { castHours } from '#data/cast-hours.ts';
import { episodes } from '#data/episodes.ts';
import { rivalry } from '#data/rivalry.ts';
import { siskoDukat } from '#data/sisko-dukat.ts';
import { percent, signed } from '#lib/chart/number.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { drawing } from '#lib/server/markup.ts';
import { elements } from '../../../tests/elements.ts';
import { final, gap, meetings, shared, spoken, worst } from './data.ts';
import chart from './index.ts';
import { rows, views, type RivalryView, type Show } from './view.ts';
import { words } from './words.ts';

const names = Object.keys(views) as Show[];
const viewOf = (name: Show): RivalryView => views[name].view;
const svg = (name: Show) => drawing(chart, viewOf(name), 'wide', false);
const met = siskoDukat.filter(({ scenes }) => scenes > 0);

describe('facts', () => {
	test('65 shared scenes, none in 39 hours, then one', () => {
		expect(sum(met.slice(0, -1).map(({ scenes }) => scenes))).toBe(65);
		expect(met.at(-1)).toMatchObject({ file: 's07e25', scenes: 1 });
		const between = episodes.filter(({ series, hour_start: h }) => series === 'ds9' && h > 135 && h < met.at(-1)!.hour);
		expect(sum(between.map((episode) => episode.episodes))).toBe(39);
		expect(gap).toEqual({ from: 136, to: 174, hours: 39 });
		expect(words(viewOf('all')).headline).toBe('Sisko and Dukat share 65 scenes, then none for 39 hours, then one');
	});

	test('six of the 66 are not really him: a recording twice, a vision, and three borrowed faces', () => {
		const hollow = shared.filter((meeting) => meeting.hollow).map(({ file, hollow }) => [file, hollow]);
		expect(hollow).toEqual([
			['s03e07', 2],
			['s05e08', 1],
			['s06e06', 3]
		]);
	});

	test('“Waltz” holds 24.7 % of the words they exchange', () => {
		const waltz = met.find(({ file }) => file === 's06e11')!;
		const all = met.reduce((total, row) => total + row.words, 0);
		expect([waltz.words, all, percent(waltz.words / all)]).toEqual([2426, 9821, '24.7\u202f%']);
		expect(words(viewOf('waltz')).headline).toContain(percent(waltz.words / all));
		expect(Math.max(...met.map((row) => row.words))).toBe(waltz.words);
	});

	test('in the silence Dukat speaks in eight episodes, and the lowest score of 23 falls there', () => {
		const lowest = rivalry.toSorted((a, b) => a.score - b.score)[0]!;
		expect(lowest).toMatchObject({ file: 's06e26', score: -4.5, meeting: 'indirect' });
		expect(rivalry.filter(({ score }) => score === lowest.score).length).toBe(1);
		expect(worst.file).toBe(lowest.file);
		expect(siskoDukat.filter(({ hour }) => hour >= gap.from && hour <= gap.to).length).toBe(8);
		expect(words(viewOf('silence')).alt).toContain('in eight episodes');
		expect(words(viewOf('silence')).finding.figure).toBe(signed(lowest.score));
	});

	test('the last scene is scored +4, and Sisko speaks 49 of its words, Dukat 170', () => {
		expect([final.score, final.counted.sisko_shared, final.counted.dukat_shared]).toEqual([4, 49, 170]);
		const text = words(viewOf('fire-caves')).description.join(' ');
		expect(text).toContain('Sisko speaks 49 words in the scene, Dukat 170');
		expect(words(viewOf('fire-caves')).finding.figure).toBe('+4');
	});

	test('what each man says is what the larger table of the cast says', () => {
		for (const man of ['sisko', 'dukat'] as const) {
			const own = castHours.filter(({ series, character }) => series === 'ds9' && character === man);
			expect(spoken[man].map(({ hour, words }) => [hour, words])).toEqual(own.map(({ hour, words }) => [hour, words]));
		}
	});

	test('nobody speaks more in shared scenes than in the whole episode', () => {
		for (const { file, from, counted } of shared) {
			const said = (man: 'sisko' | 'dukat') => spoken[man].find(({ hour }) => hour === from)?.words ?? 0;
			expect(counted.dukat_shared, file).toBeLessThanOrEqual(said('dukat'));
			if (file !== 's05e08') expect(counted.sisko_shared, file).toBeLessThanOrEqual(said('sisko'));
		}
	});
});

describe.each(names)('%s', (name) => {
	it('draws one row per meeting, and what is done from afar only in the silence', () => {
		const drawn = rows(viewOf(name)).map(({ id }) => id);
		expect(drawn).toEqual(
			(name === 'silence' ? rivalry : rivalry.filter((r) => r.meeting !== 'indirect')).map((r) => r.file)
		);
		const marks = [
			...drawing(chart, viewOf(name), 'wide', true).matchAll(/data-row="([^"]*)" role="img" aria-label="([^"]*)"/g)
		];
		expect(marks.length).toBe(drawn.length);
		for (const [, id, said] of marks) expect(said).toContain(meetings.find(({ file }) => file === id)!.code);
	});

	it('keeps its headline short, and fits the budget of an embed', () => {
		expect(words(viewOf(name)).headline.length).toBeLessThanOrEqual(80);
		expect(brotliCompressSync(Buffer.from(embedDocument(chart, name, viewOf(name)))).length).toBeLessThanOrEqual(
			14_000
		);
	});

	it('has one accent among its marks', () => {
		const lit = elements(svg(name)).filter(({ tag, stroke }) => tag === 'path' && stroke === 'var(--accent)');
		expect(lit.filter(({ d }) => d!.includes('q') || d!.endsWith('z')).length).toBe(1);
	});
});

it('draws as many arcs as there are shared scenes, and none in the gap', () => {
	const arcs = elements(svg('all')).filter(({ tag, d }) => tag === 'path' && d!.includes('q'));
	const count = (hollow: boolean) =>
		sum(arcs.filter((one) => Boolean(one['stroke-dasharray']) === hollow).map(({ d }) => d!.split('M').length - 1));
	expect([count(false), count(true)]).toEqual([60, 6]);
	for (const { hour } of shared) expect(hour < gap.from || hour > gap.to).toBe(true);
});

it('stands as high as a man speaks in an hour, for both on one scale', () => {
	const bars = elements(svg('all')).filter(({ tag, fill }) => tag === 'rect' && /federation|cardassia/.test(fill!));
	const real = shared.filter(({ meeting }) => meeting === 'shared');
	const each = real.flatMap(({ counted, hours }) => [counted.sisko_shared, counted.dukat_shared].map((n) => n / hours));
	const highest = Math.max(...bars.map((one) => Number(one.height)));
	expect(bars.length).toBe(each.length);
	for (const [i, one] of bars.entries())
		expect(Math.abs(Number(one.height) - (each[i]! / Math.max(...each)) * highest)).toBeLessThanOrEqual(1);
});

test('a picked meeting is in the address, and picking nothing clears it', () => {
	const picked = chart.pick!(viewOf('all'), 's06e11');
	expect(picked).toEqual({ show: 'all', meeting: 's06e11' });
	expect(drawing(chart, picked, 'wide', false)).not.toBe(drawing(chart, viewOf('all'), 'wide', false));
	expect(chart.pick!(picked, null)).toEqual(viewOf('all'));
});
