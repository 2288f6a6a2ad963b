import { describe, expect, it } from 'vitest';
import { vocabulary } from '#data/vocabulary.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import { boxOf } from '#lib/chart/text.ts';
import { readView } from '#lib/chart/view.ts';
import { hours, seasons, silent, spoken } from './data.ts';
import chart from './index.ts';
import { layerOf } from './labels.ts';
import { heightOf, hourAt, hoursOf } from './layout.ts';
import { dashes, hourMarks, meanMarks } from './marks.ts';
import { rows } from './rows.ts';
import { views, type ProphetsView } from './view.ts';
import { ratio, words } from './words.ts';

const allForms = Object.keys(forms) as Form[];
const named: ProphetsView[] = Object.values(views).map(({ view }) => view);

describe('the faith', () => {
	it('is named 653 times in Deep Space Nine, in 60 of 173 episodes', () => {
		const own = vocabulary.filter(({ series }) => series === 'ds9');
		expect(own.reduce((sum, { faith }) => sum + faith, 0)).toBe(653);
		expect([hours.length, spoken.length, silent.length]).toEqual([173, 60, 113]);
		expect(seasons.reduce((sum, one) => sum + one.silent, 0)).toBe(113);
	});

	it('is named seven times at first, and three times as often in the last season', () => {
		expect(hours[0]).toMatchObject({ hour: 1, title: 'Emissary', faith: 7 });
		expect(seasons.map(({ rate }) => rate.toFixed(2))).toEqual([
			'0.60',
			'0.31',
			'0.45',
			'0.59',
			'0.72',
			'1.25',
			'1.84'
		]);
		expect(ratio).toBeCloseTo(3.08, 2);
		expect(words(views.all.view).headline).toContain('three times as much');
		expect(words(views['first-season'].view).headline).toMatch(/seven times.* 34$/);
		expect(words(views['last-season'].view).headline).toContain('11 of 25 episodes');
	});

	it('peaks in hour 145', () => {
		const top = spoken.reduce((most, one) => (one.rate > most.rate ? one : most));
		expect(top).toMatchObject({ hour: 145, title: 'The Reckoning', faith: 82 });
	});
});

it('an episode has an address', () => {
	const asked = (text: string) => readView(chart, 'all', new URLSearchParams({ hour: text }));
	expect(asked('145').view).toMatchObject({ hour: 145 });
	expect(words(asked('145').view as ProphetsView).alt).toContain('The Reckoning');
	for (const wrong of ['0', '2', '176', '177', '1e1']) expect(asked(wrong).notices.length).toBe(1);
});

it('marks are rows, the same in every view', () => {
	for (const view of named) {
		const ids = [...meanMarks(view, 'wide'), ...hourMarks(view, 'wide')].map(({ id }) => id);
		expect(
			rows(view)
				.slice(0, ids.length)
				.map(({ id }) => id)
		).toEqual(ids);
		expect(dashes(view, 'wide').match(/M/g)!.length).toBe(113);
	}
});

describe.each(allForms)('drawn %s', (form) => {
	const { width } = forms[form];

	it.each(named)('$draw: hours run from edge to edge in their order', (view) => {
		const { x, w } = hoursOf(form);
		const at = Array.from({ length: 177 }, (_, i) => hourAt(view, form, i + 1));
		expect(at[0]).toBeCloseTo(x, 6);
		expect(at.at(-1)).toBeCloseTo(x + w, 6);
		for (const [i, here] of at.slice(1).entries()) expect(here).toBeGreaterThan(at[i]!);
	});

	it.each(named)('$draw: no label covers another, a bar or a level, or leaves', (view) => {
		const marks = [...meanMarks(view, form), ...hourMarks(view, form)];
		const labels = layerOf(view, form).labels.map((one) => ({
			text: one.text,
			accent: one.fill === 'accent',
			...boxOf(one, form)
		}));
		expect(labels.some(({ accent }) => accent)).toBe(true);
		for (const [i, a] of labels.entries()) {
			expect(a.x >= -1 && a.y >= -1 && a.x + a.w <= width + 1 && a.y + a.h <= heightOf(form) + 1, a.text).toBe(true);
			for (const b of [...labels.slice(i + 1), ...marks.map(({ name, box }) => ({ text: name, ...box }))]) {
				const meet = a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
				expect(meet, `${a.text} / ${b.text}`).toBe(false);
			}
		}
	});
});
