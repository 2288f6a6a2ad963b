/** Facts as facts: shared scenes, the gap and the scores counted anew; and words that keep clear of each other. */
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it, test } from 'vitest';
import { castHours } from '#data/cast-hours.ts';
import { episodes } from '#data/episodes.ts';
import { rivalry } from '#data/rivalry.ts';
import { siskoDukat } from '#data/sisko-dukat.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import type { Label } from '#lib/chart/layer.ts';
import { percent, signed } from '#lib/chart/number.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { drawing } from '#lib/server/markup.ts';
import { bulges } from './curves.ts';
import { final, gap, meetings, shared, spoken, sum, worst } from './data.ts';
import chart from './index.ts';
import { around } from './labels.ts';
import { domain, heightOf, lines, rangeOf, type Across } from './layout.ts';
import { marksOf } from './marks.ts';
import { rows } from './rows.ts';
import { views, type RivalryView, type Show } from './view.ts';
import { words } from './words.ts';

const allForms = Object.keys(forms) as Form[];
const names = Object.keys(views) as Show[];
const cases = names.flatMap((name) => allForms.map((form) => ({ name, form })));
const viewOf = (name: Show): RivalryView => views[name].view;
const across = (form: Form): Across => {
	const [from, to] = rangeOf(form);
	return (hour) => from + ((hour - domain[0]) / (domain[1] - domain[0])) * (to - from);
};
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
			...drawing(chart, viewOf(name), 'wide', true).matchAll(/data-i="(\d+)" role="img" aria-label="([^"]*)"/g)
		];
		expect(marks.length).toBe(drawn.length);
		for (const [, i, said] of marks)
			expect(said).toContain(meetings.find(({ file }) => file === drawn[Number(i)])!.code);
	});

	it('keeps its headline short, and fits the budget of an embed', () => {
		expect(words(viewOf(name)).headline.length).toBeLessThanOrEqual(80);
		expect(brotliCompressSync(Buffer.from(embedDocument(chart, name, viewOf(name)))).length).toBeLessThanOrEqual(
			14_000
		);
	});

	it('has one accent among its marks', () => {
		expect(marksOf(viewOf(name), 'wide', across('wide')).filter(({ accent }) => accent).length).toBe(1);
	});
});

it('draws as many arcs as there are shared scenes, and none in the gap', () => {
	const x = across('wide');
	const marks = marksOf(viewOf('all'), 'wide', x);
	const count = (d: string) => d.split('M').length - 1;
	expect(sum(marks.map(({ real }) => count(real)))).toBe(60);
	expect(sum(marks.map(({ hollow }) => count(hollow)))).toBe(6);
	for (const form of allForms)
		for (const meeting of shared) {
			expect(bulges(meeting, form).length).toBe(meeting.counted.scenes);
			expect(meeting.hour < gap.from || meeting.hour > gap.to).toBe(true);
		}
});

const require = createRequire(import.meta.url);
const fontFiles = [
	'archivo/400Regular/Archivo_400Regular.ttf',
	'archivo/600SemiBold/Archivo_600SemiBold.ttf',
	'newsreader/400Regular/Newsreader_400Regular.ttf'
].map((file) => require.resolve(`@expo-google-fonts/${file}`));
/** The ink of a label as it is really set: pages use 92 % of the face's width, pictures all of it. */
function ink({ text, x, y, size, anchor, weight, serif }: Label, form: Form) {
	const family = serif ? 'Newsreader' : 'Archivo';
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="99"><text y="50" font-family="${family}" font-weight="${weight ?? 400}" font-size="${size}"${serif ? ' letter-spacing="-.03em"' : ''}>${text}</text></svg>`;
	const plain = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).getBBox()?.width ?? 0;
	const w = plain * (serif || form === 'card' ? 1 : 0.94);
	return {
		text,
		x: anchor === 'end' ? x - w : anchor === 'middle' ? x - w / 2 : x,
		y: y - size * 0.72,
		w,
		h: size * 0.72
	};
}

describe.each(cases)('the words of $name drawn $form', ({ name, form }) => {
	const { labels } = around(viewOf(name), form, across(form));
	const boxes = labels.map((label) => ink(label, form));

	it('stand clear of each other and inside, large enough to read', () => {
		for (const { size } of labels) expect(size).toBeGreaterThanOrEqual(12.5);
		for (const [i, a] of boxes.entries()) {
			expect(a.x, a.text).toBeGreaterThanOrEqual(-1);
			expect(a.y, a.text).toBeGreaterThanOrEqual(-1);
			expect(a.x + a.w, a.text).toBeLessThanOrEqual(forms[form].width + 1);
			expect(a.y + a.h, a.text).toBeLessThanOrEqual(heightOf(form));
			for (const b of boxes.slice(i + 1)) {
				const apart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
				expect(apart, `${a.text} / ${b.text}`).toBe(true);
			}
		}
	});

	it('lie on no arc', () => {
		const x = across(form);
		const { sisko, dukat } = lines[form];
		for (const meeting of shared) {
			const all = bulges(meeting, form);
			const [from, to] = [x(meeting.hour) + Math.min(0, ...all), x(meeting.hour) + Math.max(0, ...all)];
			for (const a of boxes.filter(({ y, h }) => y > sisko && y + h < dukat))
				expect(a.x + a.w < from || a.x > to, `${a.text} / ${meeting.title}`).toBe(true);
		}
	});
});

test('a picked meeting is in the address, and picking nothing clears it', () => {
	const picked = chart.pick!(viewOf('all'), 's06e11');
	expect(picked).toEqual({ show: 'all', meeting: 's06e11' });
	expect(drawing(chart, picked, 'wide', false)).not.toBe(drawing(chart, viewOf('all'), 'wide', false));
	expect(chart.pick!(picked, null)).toEqual(viewOf('all'));
});
