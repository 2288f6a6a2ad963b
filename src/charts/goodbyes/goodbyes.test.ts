/** Facts as facts: what is counted as a goodbye, where, and what is never said; labels stand clear in every drawing. */
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { farewells } from '#data/farewells.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import { boxOf } from '#lib/chart/text.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { wrap } from '#lib/server/card.ts';
import { aroundOf } from './around.ts';
import { finaleOf, goodbyes, silent, together } from './data.ts';
import chart from './index.ts';
import { along, heightOf, spansOf, stripOf } from './layout.ts';
import { marksOf } from './marks.ts';
import { rows } from './rows.ts';
import { views, type GoodbyesView } from './view.ts';
import { words } from './words.ts';

const named = Object.entries(views).map(([name, { view }]) => ({ name, view: view as GoodbyesView }));
const shapes = Object.keys(forms) as Form[];
const of = (series: string) => farewells.filter((row) => row.series === series);

describe('facts', () => {
	test('five goodbyes of Deep Space Nine are counted by both readers, all after the win, and a sixth is refused there', () => {
		const both = of('ds9').filter(({ first, second, form }) => first === 'yes' && second === 'yes' && form === 'said');
		expect(both.length).toBe(5);
		expect(of('ds9').filter(({ form }) => form === 'refused').length).toBe(1);
		expect(finaleOf('ds9').won).toBe(41);
		for (const { scene, form } of of('ds9'))
			if (form === 'said' || form === 'refused') expect(scene).toBeGreaterThan(41);
		expect(words(views.ds9.view).headline).toMatch(/^Five pairs .* a sixth is refused$/);
	});

	test('three or four goodbyes of Voyager, none after the win', () => {
		const said = of('voy').filter(({ form }) => form === 'said');
		expect([said.filter(({ second }) => second === 'yes').length, said.length]).toEqual([3, 4]);
		expect(Math.max(...of('voy').map(({ scene }) => scene))).toBeLessThan(finaleOf('voy').won);
		expect(words(views.voyager.view).headline).toContain('three or four before it is won, none after');
	});

	test('the captain and his son speak in two scenes together and never say goodbye', () => {
		expect(together('ds9', 'Sisko', 'Jake')).toEqual([2, 48]);
		expect(silent).toBe(56);
		const own = rows(views.unspoken.view);
		expect(own.filter(({ standing }) => standing === 'said, by both readers').length).toBe(2);
		expect(own.find(({ b }) => b === 'Jake')).toMatchObject({ scene: null, from: 48, standing: 'never said' });
		expect(words(views.unspoken.view).headline).toContain('goodbye to two people');
	});

	test('an arc starts in the last scene before in which both speak', () => {
		expect(Object.fromEntries(goodbyes.map(({ id, from }) => [id, from]))).toMatchObject({
			'ds9-1': null,
			'ds9-2': 39,
			'ds9-3': 57,
			'ds9-4': 23,
			'ds9-5': 50,
			'ds9-6': 48,
			'voy-2': 2,
			'voy-4': 51
		});
	});
});

describe.each(named)('$name', ({ name, view }) => {
	it('draws one mark a row and says no figure that is not counted', () => {
		const drawn = rows(view);
		for (const form of shapes) expect(marksOf(view, form).map(({ id }) => id)).toEqual(drawn.map(({ id }) => id));
		const { headline, finding } = words(view);
		expect(headline.length).toBeLessThanOrEqual(80);
		expect(wrap(headline, 1072).lines.length).toBeLessThanOrEqual(3);
		const after = drawn.filter((row) => row.after === 'yes' && row.standing === 'said, by both readers').length;
		expect(finding.figure).toBe(name === 'unspoken' ? '0' : String(after));
	});

	it.each(shapes)('drawn %s: labels stand inside and clear of each other', (form) => {
		const boxes = aroundOf(view, form).labels.map((label) => ({ text: label.text, ...boxOf(label, form) }));
		for (const [i, a] of boxes.entries()) {
			expect(a.x, a.text).toBeGreaterThanOrEqual(-1);
			expect(a.x + a.w, a.text).toBeLessThanOrEqual(forms[form].width + 2);
			expect(a.y + a.h, a.text).toBeLessThanOrEqual(heightOf(form) + 1);
			for (const b of boxes.slice(i + 1)) {
				const apart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y + 1 || b.y + b.h <= a.y + 1;
				expect(apart, `${a.text} / ${b.text}`).toBe(true);
			}
		}
	});

	it.each(shapes)('drawn %s: every arc ends in its scene', (form) => {
		const strip = stripOf(view, form);
		for (const { goodbye, to } of spansOf(view, strip)) {
			const { start, end } = finaleOf(strip.series).scenes[goodbye.scene]!;
			expect(to).toBeGreaterThanOrEqual(along(strip, start));
			expect(to).toBeLessThanOrEqual(along(strip, end));
		}
	});

	it('fits the budget of an embed', () => {
		const document = Buffer.from(embedDocument(chart, name, view));
		const weight = brotliCompressSync(document, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
		expect(weight).toBeLessThanOrEqual(14_000);
	});
});
