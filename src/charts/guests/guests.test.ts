import { describe, expect, it } from 'vitest';
import { ensembleHours } from '#data/ensemble-hours.ts';
import { episodes } from '#data/episodes.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import { percent } from '#lib/chart/number.ts';
import { boxOf } from '#lib/chart/text.ts';
import { controls } from './controls.ts';
import { parts, series, sharesOf } from './data.ts';
import chart from './index.ts';
import { groundOf, layerOf } from './labels.ts';
import { heightOf, placeOf } from './layout.ts';
import { marksOf } from './marks.ts';
import { rows } from './rows.ts';
import { views, type GuestsView } from './view.ts';
import { words } from './words.ts';

const allForms = Object.keys(forms) as Form[];
const named: GuestsView[] = Object.values(views).map(({ view }) => view);
const states = named.flatMap((view) => controls(view).flatMap(({ options }) => options.map((option) => option.view)));

/** A share of the words of a season, counted anew. */
function counted(of: string, season: number, key: 'recurring' | 'carried' | 'regular' | 'once'): string {
	const files = episodes.filter((one) => one.series === of && one.season === season).map(({ file }) => file);
	const own = ensembleHours.filter((one) => one.series === of && files.includes(one.file));
	return percent(own.reduce((sum, one) => sum + one[key], 0) / own.reduce((sum, one) => sum + one.words, 0));
}

describe('the shares', () => {
	it('of recurring guests are those of the essay', () => {
		const own = [1, 2, 3, 4, 5, 6, 7].map((season) => counted('ds9', season, 'recurring'));
		expect(own).toEqual([6.7, 11, 17.1, 17.9, 20.4, 23.1, 30.3].map((value) => percent(value / 100)));
		expect(sharesOf('ds9', false).map(({ of }) => percent(of.recurring))).toEqual(own);
		for (const { of } of sharesOf('voy', false)) expect(of.recurring).toBeLessThan(0.05);
	});

	it('of what is carried over, too', () => {
		expect([counted('ds9', 7, 'carried'), counted('voy', 7, 'carried')]).toEqual([percent(0.199), percent(0.011)]);
		expect(sharesOf('ds9', true).at(-1)).toMatchObject({ id: 'ds9-finale', words: 7814 });
		expect(percent(sharesOf('ds9', true).at(-1)!.carried)).toBe(percent(0.403));
	});

	it('add up, season by season', () => {
		for (const one of series.flatMap((of) => sharesOf(of, true)))
			expect(parts.reduce((sum, part) => sum + one.of[part], 0)).toBeCloseTo(1, 9);
	});

	it('stand in the words of their view', () => {
		const { headline, alt, description } = words(views['deep-space-nine'].view);
		expect(headline).toContain('from 6.7 to 30.3');
		expect(headline).toContain(counted('voy', 6, 'recurring'));
		for (const text of [alt, description.join(' ')])
			expect(text).toContain(`${counted('ds9', 7, 'carried')} of the words`);
		expect(words(views.voyager.view).alt).toContain(counted('voy', 6, 'regular'));
		expect(words(views.finale.view).headline).toContain(`${percent(0.501)} to ${percent(0.441)}`);
	});

	it('say what does not fit', () => {
		for (const view of named) expect(words(view).description.join()).toContain('“Pathfinder”');
	});
});

it('a picked bar shows its figures, a picked line changes nothing', () => {
	const view = views['deep-space-nine'].view;
	expect(chart.pick!(view, 'ds9-4')).toEqual({ ...view, season: '4' });
	expect(chart.pick!(view, 'voy-4')).toEqual(view);
	expect(chart.settle!({ ...view, season: 'finale' })).toEqual(view);
});

describe.each(allForms)('drawn %s', (form) => {
	it.each(named)('$draw: heights are shares, at one scale', (view) => {
		const { whole } = placeOf(form);
		const all = rows(view);
		for (const [i, { id, recurring, kept, rest }] of marksOf(view, form).entries()) {
			expect(id).toBe(all[i]!.id);
			if (!rest.length) continue;
			expect(Math.abs(recurring.h - Number(all[i]!.recurring) * whole)).toBeLessThanOrEqual(1);
			if (kept) expect(Math.abs(kept.h - Number(all[i]!.carried) * whole)).toBeLessThanOrEqual(1);
			expect(rest.reduce((sum, { box }) => sum + box.h, recurring.h)).toBe(whole);
		}
	});

	it.each(states)('$draw $season: labels stand inside and clear of each other', (view) => {
		const labels = [...groundOf(view, form).labels, ...layerOf(view, form).labels];
		const boxes = labels.map((one) => ({ text: one.text, ...boxOf(one, form) }));
		for (const [i, a] of boxes.entries()) {
			const inside = a.x >= -1 && a.x + a.w <= forms[form].width + 1 && a.y >= -1 && a.y + a.h <= heightOf(form) + 1;
			expect(inside, a.text).toBe(true);
			for (const b of boxes.slice(i + 1)) {
				const meet = a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
				expect(meet, `${a.text} / ${b.text}`).toBe(false);
			}
		}
	});
});
