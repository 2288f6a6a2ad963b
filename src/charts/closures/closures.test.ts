/** Facts as facts: who simply wins, who pays, what is too close to call; labels stand clear in every drawing. */
import { signed } from '#lib/chart/number.ts';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { closures } from '#data/closures.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import { boxOf } from '#lib/chart/text.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { wrap } from '#lib/server/card.ts';
import { aroundOf } from './around.ts';
import { endings, inGroup, winners } from './data.ts';
import chart from './index.ts';
import { heightOf } from './layout.ts';
import { marksOf } from './marks.ts';
import { rows } from './rows.ts';
import { views } from './view.ts';
import { words } from './words.ts';

const named = Object.entries(views).map(([name, { view }]) => ({ name, view }));
const shapes = Object.keys(forms) as Form[];
const scored = closures.filter(({ net }) => net !== null);

describe('facts', () => {
	test('net is reward less cost', () => {
		expect(scored.length).toBe(20);
		for (const { reward, cost, net } of scored) expect(net).toBe(reward! - cost!);
	});

	test('six ahead, six too close to call, eight behind; three were not scored', () => {
		const sizes = [
			scored.filter(({ net }) => net! > 1).length,
			scored.filter(({ net }) => net! >= -1 && net! <= 1).length,
			scored.filter(({ net }) => net! < -1).length
		];
		expect(sizes).toEqual([6, 6, 8]);
		expect((['ahead', 'close', 'behind', 'dead'] as const).map((group) => inGroup(group).length)).toEqual([6, 6, 8, 3]);
		expect(words(views.net!.view).headline).toBe(
			'Six come out ahead and eight behind; for six it is too close to call'
		);
	});

	test('Rom, Nog, Martok and Ezri simply win, and no Sisko does', () => {
		expect(winners.map(({ id }) => id).sort()).toEqual(['ezri', 'martok', 'nog', 'rom']);
		for (const id of ['sisko', 'jake', 'kasidy']) expect(endings.find((one) => one.id === id)!.cost).toBe(4);
		expect(words(views.all!.view).headline).toBe(
			'Four pay a point or less and simply win; the captain’s family pays four each'
		);
	});

	test('everybody has a view, the best ending first', () => {
		expect(Object.keys(views).length).toBe(closures.length + 2);
		const nets = rows(views.all!.view).flatMap(({ net }) => (net === null ? [] : [net as number]));
		expect(nets).toEqual(nets.toSorted((a, b) => b - a));
	});
});

describe.each(named)('$name', ({ name, view }) => {
	it('draws one mark a row, and says the scores of its rows', () => {
		const drawn = rows(view);
		for (const form of shapes) expect(marksOf(view, form).map(({ id }) => id)).toEqual(drawn.map(({ id }) => id));
		const { headline, finding, subtitle } = words(view);
		expect(headline.length).toBeLessThanOrEqual(82);
		expect(wrap(headline, 1072).lines.length).toBeLessThanOrEqual(3);
		expect(subtitle).toContain('judged');
		if (name === 'all' || name === 'net') return;
		const { reward, cost, net } = closures.find(({ character }) => character === name)!;
		expect(drawn[0]!.id).toBe(name);
		expect(headline.match(/\d+(\.\d)?/g) ?? []).toEqual(net === null ? [] : [String(reward), String(cost)]);
		expect(finding.figure).toBe(net === null ? '?' : signed(net));
	});

	it.each(shapes)('drawn %s: labels stand inside and clear of each other', (form) => {
		const boxes = aroundOf(view, form).labels.map((label) => ({ text: label.text, ...boxOf(label, form) }));
		for (const [i, a] of boxes.entries()) {
			expect(a.x, a.text).toBeGreaterThanOrEqual(-2);
			expect(a.x + a.w, a.text).toBeLessThanOrEqual(forms[form].width + 2);
			expect(a.y, a.text).toBeGreaterThanOrEqual(-1);
			expect(a.y + a.h, a.text).toBeLessThanOrEqual(heightOf(form) + 1);
			for (const b of boxes.slice(i + 1)) {
				const apart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y + 1 || b.y + b.h <= a.y + 1;
				expect(apart, `${a.text} / ${b.text}`).toBe(true);
			}
		}
	});

	it('fits the budget of an embed', () => {
		const document = Buffer.from(embedDocument(chart, name, view));
		const weight = brotliCompressSync(document, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
		expect(weight).toBeLessThanOrEqual(14_000);
	});
});
