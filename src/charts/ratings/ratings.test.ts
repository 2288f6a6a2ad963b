import { brotliCompressSync, constants } from 'node:zlib';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { ratings } from '#data/ratings.ts';
import type { Form } from '#lib/chart/forms.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { drawing } from '#lib/server/markup.ts';
import { elements } from '../../../tests/elements.ts';
import { above, finales, series } from './data.ts';
import chart from './index.ts';
import { rows, views, type RatingsView } from './view.ts';
import { words } from './words.ts';

const named = Object.entries(views).map(([name, { view }]) => ({ name, view }));
const all = views['all-finales'].view;
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

describe('the picture', () => {
	const marks = (view: RatingsView, form: Form = 'wide') => {
		const all = elements(drawing(chart, view, form, false));
		return new Map(all.flatMap((one, i) => (one['data-row'] ? [[one['data-row'], all[i + 1]!] as const] : [])));
	};
	const middle = ({ y, height, cy }: Partial<Record<string, string>>) => Number(cy ?? Number(y) + Number(height) / 2);

	it('has one mark a row, higher where the rating is higher', () => {
		const drawn = marks(all);
		expect([...drawn.keys()]).toEqual(rows(all).map(({ id }) => id));
		for (const a of rows(all))
			for (const b of rows(all))
				if (a.rating > b.rating + 0.05) expect(middle(drawn.get(a.id)!)).toBeLessThan(middle(drawn.get(b.id)!));
	});

	it.each([views.ds9.view, views.voyager.view])(
		'has arrows from the nine to the finale, on one scale: $draw',
		(view) => {
			const svg = drawing(chart, view, 'wide', false);
			const groups = svg.split('<g data-row="').slice(1);
			expect(groups.map((group) => group.slice(0, group.indexOf('"')))).toEqual(rows(view).map(({ id }) => id));
			const group = (id: string) => groups.find((one) => one.startsWith(`${id}"`))!;
			const ring = (id: string) => Number(/cy="([\d.]+)"/.exec(group(id))![1]);
			const tip = (id: string) => Number(/d="M[\d.]+ ([\d.]+)L[^"]+Z"/.exec(group(id))![1]);
			const point = (tip('voy-finale') - tip('tng-finale')) / (rating('tng-finale') - rating('voy-finale'));
			for (const show of series)
				expect((ring(`${show}-run-up`) - tip(`${show}-finale`)) / point).toBeCloseTo(
					rating(`${show}-finale`) - rating(`${show}-run-up`),
					1
				);
		}
	);

	it('teases without heads and numbers, with a question', () => {
		const { body } = render(chart.Drawing, { props: { view: views.ds9.view, form: 'wide', tease: true } as never });
		const texts = [...body.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text!);
		expect(texts).toContain('Deep Space Nine');
		expect(texts.filter((text) => /\d\.\d/.test(text))).toEqual([]);
		expect(body).not.toMatch(/ d="[^"]+Z"/);
		expect(chart.tease!(views.ds9.view)).toMatch(/^[^\d]+\?$/);
		expect(chart.tease!(all)).toBe('');
	});

	it('has every finale above the mean of its show over the diagonal, and no other', () => {
		const [, from, to] = /d="M([\d. ]+)L([\d. ]+)" stroke="var\(--ink-3\)" stroke-dasharray/.exec(
			drawing(chart, all, 'wide', false)
		)!;
		const [x1, y1, x2, y2] = [from!, to!].flatMap((point) => point.split(' ').map(Number)) as [
			number,
			number,
			number,
			number
		];
		const drawn = marks(all);
		for (const finale of finales) {
			const { cx, cy } = drawn.get(finale.row.id)!;
			const line = y1 + ((Number(cx) - x1) / (x2 - x1)) * (y2 - y1);
			expect(Number(cy) < line, finale.show).toBe(above(finale) > 0);
		}
	});

	it('piles up finales where it is low, and none covers another', () => {
		const dots = [...marks(all, 'wide-compact').values()];
		for (const [i, a] of dots.entries())
			for (const b of dots.slice(i + 1))
				expect(Math.hypot(Number(a.cx) - Number(b.cx), Number(a.cy) - Number(b.cy))).toBeGreaterThan(
					Number(a.r) + Number(b.r)
				);
	});
});
