import { describe, expect, it } from 'vitest';
import { drawing } from '#lib/server/markup.ts';
import { elements } from '../../../tests/elements.ts';
import { all, of, order } from './data.ts';
import chart from './index.ts';
import { finale, meanOf, rateOf } from './rates.ts';
import { marked, rows, views, type VocabularyView } from './view.ts';
import { words } from './words.ts';

const named: VocabularyView[] = Object.values(views).map(({ view }) => view);
const [both, tech, people] = named as [VocabularyView, VocabularyView, VocabularyView];
const others: VocabularyView[] = [
	{ ...both, ship: 'yes' },
	{ ...both, home: 'no' },
	{ ...both, ship: 'yes', home: 'no' },
	{ ...tech, ship: 'yes' },
	{ ...people, home: 'no' }
];
const states = [...named, ...others];

describe('what is counted', () => {
	it('is 25 of 7,814, 153 of 8,811 and 222 of 10,455 technical terms, and 149, 164 and 83 people words', () => {
		const counts = order.map((series) => [
			finale(both, 'tech', series).terms,
			finale(both, 'people', series).terms,
			finale(both, 'tech', series).one.count.words
		]);
		expect(counts).toEqual([
			[25, 149, 7814],
			[153, 164, 8811],
			[222, 83, 10455]
		]);
	});

	it('puts the finales where an earlier count put them among their own', () => {
		const place = (view: VocabularyView, lens: 'tech' | 'people') =>
			order.map((series) => finale(view, lens, series).place);
		expect(place(both, 'tech')).toEqual([110, 40, 10]);
		expect(place(both, 'people')).toEqual([56, 16, 148]);
		expect(place({ ...both, ship: 'yes' }, 'tech')).toEqual([101, 80, 18]);
	});

	it('has means of 5.1, 13.6, 7.6 and of 16.4, 12.4, 14.1', () => {
		const means = (lens: 'tech' | 'people') => order.map((series) => meanOf(both, lens, series).toFixed(1));
		expect(means('tech')).toEqual(['5.1', '13.6', '7.6']);
		expect(means('people')).toEqual(['16.4', '12.4', '14.1']);
	});
});

it('says what it finds', () => {
	expect(words(both).headline).toMatch(/five times apart/);
	expect(words(tech).headline).toMatch(/17\.4 .* 3\.2 /);
	expect(words(people).headline).toMatch(/19\.1 .* 18\.6 /);
	expect(words({ ...both, ship: 'yes' }).headline).toMatch(/three times apart/);
	// “Level” holds with every list that a reader may choose, and not with its parts, which are said.
	expect(words(both).limits).toMatch(/18\.3 to 15\.7; .* 15\.6 to 17\.9; .* 0\.9 to 4\.3\./);
	expect(words(people).description.join(' ')).toContain('0.9 against 4.3');
	for (const view of states) {
		const [a, b] = [finale(view, 'people', 'ds9').rate, finale(view, 'people', 'voy').rate];
		expect(Math.abs(a / b - 1)).toBeLessThan(0.05);
	}
});

it('has a row for every episode and every mean, marks first', () => {
	for (const view of states) {
		const ids = rows(view).map(({ id }) => id);
		expect(ids.length).toBe(all.length + order.length);
		const own = marked(view).map(({ id }) => id);
		expect(ids.slice(0, own.length)).toEqual(own);
		expect(ids.slice(0, 3)).toEqual(['ds9-s07e25', 'voy-s07e25', 'tng-s07e25']);
	}
});

describe.each(states)('$draw, ship $ship, home $home', (view) => {
	const drawn = elements(drawing(chart, view, 'wide', false));
	const clouds = drawn.filter(({ d }) => d?.includes('h0')).map(({ d }) => d!);

	it('draws every episode where its rates are, and clouds can move', () => {
		const points = (d: string) => [...d.matchAll(/M(\d+) (\d+)h0/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
		const dots = order.flatMap((series, i) => {
			const own = points(clouds[i]!);
			expect(own.length).toBe(of(series).length);
			return of(series).map((one, j) => ({ one, at: own[j]! }));
		});
		const straight = (lens: 'tech' | 'people', axis: 0 | 1) => {
			const sorted = dots.toSorted((a, b) => rateOf(view, lens, a.one) - rateOf(view, lens, b.one));
			const [from, to] = [sorted[0]!, sorted.at(-1)!];
			const unit = (to.at[axis] - from.at[axis]) / (rateOf(view, lens, to.one) - rateOf(view, lens, from.one));
			for (const { one, at } of dots) {
				const wanted = from.at[axis] + (rateOf(view, lens, one) - rateOf(view, lens, from.one)) * unit;
				expect(Math.abs(at[axis] - wanted)).toBeLessThanOrEqual(1.5);
			}
		};
		straight(view.draw === 'people' ? 'people' : 'tech', 0);
		if (view.draw === 'all') straight('people', 1);
	});

	it('names the finales', () => {
		const texts = drawn.filter(({ tag }) => tag === 'text').map(({ text }) => text);
		for (const series of order) {
			const { one, rate } = finale(view, view.draw === 'people' ? 'people' : 'tech', series);
			expect(texts).toContain(`“${one.title}”`);
			expect(texts.some((text) => text.startsWith(rate.toFixed(1)))).toBe(true);
		}
	});
});
