import { describe, expect, it } from 'vitest';
import { forms, type Form } from '#lib/chart/chart.ts';
import { boxOf } from '#lib/chart/text.ts';
import { all, order } from './data.ts';
import { labelsOf } from './labels.ts';
import { heightOf, pointsOf } from './layout.ts';
import { cloudOf, dotsOf } from './marks.ts';
import { finale, meanOf } from './rates.ts';
import { rows } from './rows.ts';
import { views, type VocabularyView } from './view.ts';
import { words } from './words.ts';

const allForms = Object.keys(forms) as Form[];
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
		expect(ids.slice(0, dotsOf(view, 'wide').length)).toEqual(dotsOf(view, 'wide').map(({ id }) => id));
		expect(ids.slice(0, 3)).toEqual(['ds9-s07e25', 'voy-s07e25', 'tng-s07e25']);
	}
});

describe.each(allForms)('drawn %s', (form) => {
	const { width } = forms[form];

	it.each(states)('$draw, ship $ship, home $home: no label covers another or leaves', (view) => {
		const labels = labelsOf(view, form).map((one) => ({ text: one.text, ...boxOf(one, form) }));
		for (const [i, a] of labels.entries()) {
			expect(a.x >= -1 && a.y >= -1 && a.x + a.w <= width + 1 && a.y + a.h <= heightOf(form) + 1, a.text).toBe(true);
			for (const b of labels.slice(i + 1)) {
				const meet = a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
				expect(meet, `${a.text} / ${b.text}`).toBe(false);
			}
		}
	});

	it.each(states)('$draw, ship $ship, home $home: every dot stays inside, and clouds can move', (view) => {
		for (const series of order) {
			for (const { x, y } of pointsOf(view, form, series))
				expect(x >= 0 && x <= width && y >= 0 && y <= heightOf(form)).toBe(true);
			const shape = (one: VocabularyView) => cloudOf(one, form, series).replace(/\d+/g, '0');
			expect(shape(view)).toBe(shape(both));
		}
	});

	it.each(named)('$draw: the finales are named', (view) => {
		const texts = labelsOf(view, form).map(({ text }) => text);
		const figures = view.draw === 'all' ? ['“What You', 'Deep Space Nine'] : ['3.2', '19.1'];
		expect(texts.some((text) => figures.some((one) => text.startsWith(one)))).toBe(true);
	});
});
