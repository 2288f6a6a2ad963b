import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ratings } from '#data/ratings.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import { boxOf } from '#lib/chart/text.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { amongLayer } from './among.ts';
import { finales, series } from './data.ts';
import chart from './index.ts';
import { heightOf } from './layout.ts';
import { marksOf } from './marks.ts';
import { rows } from './rows.ts';
import { stripLayer } from './strips.ts';
import { settle, views, type RatingsView } from './view.ts';
import { words } from './words.ts';

const allForms = Object.keys(forms) as Form[];
const named = Object.entries(views).map(([name, { view }]) => ({ name, view }));
const all = views['all-finales'].view;
/** Every named view, and every finale picked among all. */
const states: readonly RatingsView[] = [
	...named.map(({ view }) => view),
	settle({ ...all, among: 'star-trek' }),
	...finales.map(({ show }) => ({ ...all, show }))
];
const rating = (id: string) => ratings.find((one) => one.id === id)!.rating;

describe('what is said', () => {
	it('is a near-tie of finales and no tie of run-ups', () => {
		expect([rating('ds9-finale'), rating('voy-finale')]).toEqual([8.9, 8.6]);
		expect([rating('ds9-run-up').toFixed(1), rating('voy-run-up').toFixed(1)]).toEqual(['8.0', '7.4']);
		expect(words(views.ds9.view).headline).toMatch(/8\.9 and 8\.6.*8\.0 and 7\.4/);
		expect(words(views.voyager.view).headline).toMatch(/7\.4.*7\.3.*8\.6/);
	});

	it('says what speaks against it', () => {
		expect(words(views.ds9.view).description.at(-1)).toContain(
			'the weakest run-up of the three, 6.8, and the best finale, 9.1'
		);
	});

	it('counts finales above their own show', () => {
		const better = ratings.filter(
			({ id, scope, rating: own }) => scope === 'finale' && own > rating(id.replace('-finale', '-series'))
		);
		const text = words(all).description.join(' ');
		expect(text).toContain(`${better.length} of 46 finales rate above`);
		expect(better.length).toBeGreaterThan(46 / 2);
		expect(words(all).headline).toMatch(/by 1\.4, Voyager’s by 1\.3$/);
		const trek = better.filter(({ star_trek }) => star_trek === 'yes').length;
		expect([trek, words({ ...all, among: 'star-trek' }).headline.split(' ')[0]]).toEqual([6, 'Six']);
	});

	it('credits IMDb as the table does, and shows sums only', () => {
		for (const { view } of named) {
			const { source, limits } = words(view);
			expect(`${source} ${limits}`).toContain(
				'Information courtesy of IMDb (https://www.imdb.com). Used with permission.'
			);
			for (const row of rows(view)) expect(row.episodes === 1).toBe(row.scope === 'finale');
		}
		expect(rows(views.ds9.view)).toHaveLength(series.length * 10);
		expect(rows(all)).toHaveLength(46);
	});

	it('says as many months as there are', () => {
		expect(words(views.ds9.view).limits).toContain('January 2026');
		expect(words(all).limits).toContain('other shows September 2022');
	});
});

it.each(named)('the embed of $name fits its budget', ({ name, view }) => {
	const document = Buffer.from(embedDocument(chart, name, view));
	const weight = brotliCompressSync(document, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
	expect(weight).toBeLessThanOrEqual(14_000);
});

describe.each(allForms)('drawn %s', (form) => {
	it('draws every row once, inside, and higher where the rating is higher', () => {
		for (const view of states) {
			const marks = marksOf(view, form);
			expect(marks.map(({ id }) => id)).toEqual(rows(view).map(({ id }) => id));
			for (const { x, y, w, h, r } of marks) {
				expect(Math.min(x - w / 2 - r, y - h / 2 - r)).toBeGreaterThanOrEqual(0);
				expect(x + w / 2 + r).toBeLessThanOrEqual(forms[form].width);
				expect(y + h / 2 + r).toBeLessThanOrEqual(heightOf(form));
			}
		}
		const at = (id: string) => marksOf(views.ds9.view, form).find((mark) => mark.id === id)!.y;
		const shared =
			form === 'narrow'
				? ['ds9-season-1', 'ds9-run-up', 'ds9-finale']
				: ['tng-run-up', 'voy-run-up', 'ds9-run-up', 'voy-finale', 'ds9-finale'];
		expect(shared.toSorted((a, b) => at(b) - at(a))).toEqual(shared);
	});

	it('points of finales never cover each other where they are piled', () => {
		if (form === 'wide' || form === 'frame') return;
		const marks = marksOf(all, form);
		for (const [i, a] of marks.entries())
			for (const b of marks.slice(i + 1))
				expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} ${b.id}`).toBeGreaterThan(a.r + b.r - 0.6);
	});

	it('labels touch neither each other nor an edge, nor a point that is ours', () => {
		const wrong = new Set<string>();
		for (const view of states) {
			const layer = view.draw === 'all-finales' ? amongLayer(view, form) : stripLayer(view, form);
			const labels = layer.labels.map((label) => ({ text: label.text, size: label.size, ...boxOf(label, form) }));
			const points = marksOf(view, form)
				.filter(({ w }) => w < 40)
				.map(({ id, x, y, w, h, r }) => ({ text: id, x: x - w / 2 - r, y: y - h / 2 - r, w: w + 2 * r, h: h + 2 * r }));
			for (const [i, a] of labels.entries()) {
				const inside = a.x >= -1 && a.y >= -2 && a.x + a.w <= forms[form].width + 1 && a.y + a.h <= heightOf(form) + 2;
				if (!inside || a.size < 12.5) wrong.add(`${view.draw}: ${a.text}`);
				for (const b of [...labels.slice(i + 1), ...points])
					if (a.x + 1 < b.x + b.w && b.x + 1 < a.x + a.w && a.y + 1 < b.y + b.h && b.y + 1 < a.y + a.h)
						wrong.add(`${view.draw} ${view.show}: ${a.text} / ${b.text}`);
			}
		}
		expect([...wrong]).toEqual([]);
	});
});
