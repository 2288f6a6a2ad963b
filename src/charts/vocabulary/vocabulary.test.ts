import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { drawing } from '#lib/server/markup.ts';
import { elements, type Element } from '../../../tests/elements.ts';
import { decimal } from '#lib/chart/number.ts';
import { all, finaleOf, lists, meanBy, of, order, pair, rateBy } from './data.ts';
import chart from './index.ts';
import { endOf, spread } from './pairs.ts';
import { listOf, rows, views, type VocabularyView } from './view.ts';
import { placeOf, tease, words } from './words.ts';

const named: VocabularyView[] = Object.values(views).map(({ view }) => view);
const [both, tech, people] = named as [VocabularyView, VocabularyView, VocabularyView];
const dots: VocabularyView = { ...both, each: 'yes' };
const others: VocabularyView[] = [
	{ ...both, ship: 'yes' },
	{ ...both, home: 'no' },
	{ ...both, ship: 'yes', home: 'no' },
	{ ...tech, ship: 'yes' },
	{ ...people, home: 'no' }
];
const states = [...named, ...others, dots];
const lenses = ['tech', 'people'] as const;

describe('what is counted', () => {
	it('is 25 of 7,814, 153 of 8,811 and 222 of 10,455 technical terms, and 149, 164 and 83 people words', () => {
		const counts = order.map((series) => {
			const { count } = finaleOf(series);
			return [...lenses.map((lens) => listOf(both, lens).terms(count)), count.words];
		});
		expect(counts).toEqual([
			[25, 149, 7814],
			[153, 164, 8811],
			[222, 83, 10455]
		]);
	});

	it('puts the finales where an earlier count put them among their own', () => {
		const place = (view: VocabularyView, lens: 'tech' | 'people') => order.map((series) => placeOf(view, lens, series));
		expect(place(both, 'tech')).toEqual([110, 40, 10]);
		expect(place(both, 'people')).toEqual([56, 16, 148]);
		expect(place({ ...both, ship: 'yes' }, 'tech')).toEqual([101, 80, 18]);
	});

	it('has means of 5.1, 13.6, 7.6 and of 16.4, 12.4, 14.1', () => {
		const means = lenses.map((lens) => order.map((series) => meanBy(listOf(both, lens), series).toFixed(1)));
		expect(means).toEqual([
			['5.1', '13.6', '7.6'],
			['16.4', '12.4', '14.1']
		]);
	});

	it('turns with the list: without “home”, without death, without either', () => {
		const { home, death, neither, family } = lists.people;
		const rates = [lists.tech.ship, home, death, neither, family].map((list) =>
			pair.map((series) => decimal(rateBy(list, finaleOf(series))))
		);
		expect(rates).toEqual([
			['7.4', '24.5'],
			['18.3', '15.7'],
			['15.6', '17.9'],
			['14.8', '15.0'],
			['0.9', '4.3']
		]);
	});
});

it('says what it finds', () => {
	expect(words(both).headline).toMatch(/five times apart/);
	expect(words(tech).headline).toMatch(/17\.4 .* 3\.2 /);
	expect(words(people).headline).toMatch(/19\.1 .* 18\.6 /);
	expect(words({ ...both, ship: 'yes' }).headline).toMatch(/three times apart/);
	expect(words(people).description.join(' ')).toContain('0.9 against 4.3');
	// “Level” holds with every list that a reader may choose.
	for (const view of states) {
		const [a, b] = pair.map((series) => rateBy(listOf(view, 'people'), finaleOf(series))) as [number, number];
		expect(Math.abs(a / b - 1)).toBeLessThan(0.05);
		expect(tease(view)).toMatch(/^[^\d]+\?$/);
	}
});

it('has a row for every episode and every mean, marks first', () => {
	for (const view of states) {
		const ids = rows(view).map(({ id }) => id);
		expect(ids.length).toBe(all.length + order.length);
		expect(ids.slice(0, 3)).toEqual(['ds9-s07e25', 'voy-s07e25', 'tng-s07e25']);
		expect(ids.slice(3, 6)).toEqual(['ds9-mean', 'voy-mean', 'tng-mean']);
	}
});

it('has every episode in one bar', () => {
	for (const list of Object.values(lists.people).slice(0, 4))
		for (const series of pair) {
			const bars = spread(list, series, endOf(both));
			const n = bars.reduce((sum, { share }) => sum + share * of(series).length, 0);
			expect(Math.round(n)).toBe(of(series).length);
		}
});

describe.each([...named, ...others])('$draw, ship $ship, home $home', (view) => {
	const drawn = elements(drawing(chart, view, 'wide', false));

	it('draws an end of every pair where its rate is on the one scale', () => {
		const starts = pair.map((series) => {
			const at = drawn.findIndex((one) => one['data-row'] === `${series}-s07e25`);
			return [...drawn[at + 1]!.d!.matchAll(/M([\d.]+) \d+a([\d.]+)/g)].map(([, x, r]) => Number(x) + Number(r));
		});
		const shown = lenses.filter((lens) => view.draw === 'all' || view.draw === lens);
		const inUse = shown.flatMap((lens) => {
			const some = lens === 'tech' ? Object.values(lists.tech) : Object.values(lists.people).slice(0, 4);
			const own = listOf(view, lens);
			return [own, ...some.filter((list) => list !== own)];
		});
		for (const [i, series] of pair.entries())
			expect(starts[i]!.map((x) => (x - 5) / ((760 - 7) / endOf(view)))).toEqual(
				inUse.map((list) => expect.closeTo(rateBy(list, finaleOf(series)), 1))
			);
	});

	it('gives the figures, and keeps them back where it teases', () => {
		const figures = (html: readonly { tag: string; text: string }[]) =>
			html.filter(({ tag, text }) => tag === 'text' && /^\d+\.\d$/.test(text)).map(({ text }) => text);
		const shown = lenses.filter((lens) => view.draw === 'all' || view.draw === lens);
		for (const lens of shown)
			for (const series of pair)
				expect(figures(drawn)).toContain(decimal(rateBy(listOf(view, lens), finaleOf(series))));
		const { body } = render(chart.Drawing, { props: { view, form: 'wide', tease: true } as never });
		expect(figures(elements(body))).toEqual([]);
		const marks = (all: readonly Element[]) => all.flatMap((one) => one['data-row'] ?? []);
		expect(marks(elements(body))).toEqual(marks(drawn));
	});
});

it('draws every episode where its rates are, in the scatter', () => {
	const drawn = elements(drawing(chart, dots, 'wide', false));
	const clouds = drawn.filter(({ d }) => d?.includes('h0')).map(({ d }) => d!);
	const points = clouds.flatMap((d) =>
		[...d.matchAll(/M(\d+) (\d+)h0/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
	);
	const episodes = order.flatMap((series) => of(series));
	expect(points.length).toBe(episodes.length);
	for (const [axis, lens] of [
		[0, 'tech'],
		[1, 'people']
	] as const) {
		const rate = (i: number) => rateBy(listOf(dots, lens), episodes[i]!);
		const sorted = episodes.map((_, i) => i).toSorted((a, b) => rate(a) - rate(b));
		const [from, to] = [sorted[0]!, sorted.at(-1)!];
		const unit = (points[to]![axis] - points[from]![axis]) / (rate(to) - rate(from));
		for (const i of sorted)
			expect(Math.abs(points[from]![axis] + (rate(i) - rate(from)) * unit - points[i]![axis])).toBeLessThanOrEqual(1.5);
	}
});
