/** Facts as facts: who is seen, who is not, and how much they speak; labels stand clear in every drawing. */
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { castHours } from '#data/cast-hours.ts';
import { montage } from '#data/montage.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import { boxOf } from '#lib/chart/text.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { wrap } from '#lib/server/card.ts';
import { aroundOf } from './around.ts';
import { about, memories, missing, remembered, spoken } from './data.ts';
import chart from './index.ts';
import { barOf, frameOf, heightOf } from './layout.ts';
import { marksOf } from './marks.ts';
import { rows } from './rows.ts';
import { shown, views } from './view.ts';
import { words } from './words.ts';

const named = Object.entries(views).map(([name, { view }]) => ({ name, view }));
const shapes = Object.keys(forms) as Form[];

describe('facts', () => {
	test('four are seen, of two nothing is known, one passage is unnamed, and one is missing', () => {
		expect(remembered.map(({ about }) => about!.id).sort()).toEqual(['jake', 'obrien', 'odo', 'worf']);
		expect(memories.filter(({ standing }) => standing === 'open').map(({ about }) => about!.id)).toEqual([
			'kira',
			'nog'
		]);
		expect(missing.item.id).toBe('M08');
		expect(memories.length).toBe(8);
	});

	test('words agree with the table of the cast', () => {
		for (const { about, words } of memories) {
			if (!about) continue;
			const own = castHours.filter(({ series, character }) => series === 'ds9' && character === about.id);
			expect(
				own.reduce((sum, row) => sum + row.words, 0),
				about.id
			).toBe(words);
		}
		expect(missing.words).toBe(41_835);
		expect(spoken.reduce((sum, row) => sum + row.words, 0)).toBe(41_835);
	});

	test('both accounts of the reason stand there, marked as disputed, and no cause is given', () => {
		const disputed = montage.filter(({ known }) => known === 'disputed').map(({ id }) => id);
		expect(about.filter(({ item }) => item.known === 'disputed').map(({ id }) => id)).toEqual(disputed);
		for (const { view } of named) expect(words(view).limits).toContain('no cause is given');
		expect(words(views.jadzia.view).headline).not.toMatch(/because|refus|contract/i);
	});

	test('sepia and music are not drawn', () => {
		const drawn = named.flatMap(({ view }) => shown(view).map(({ id }) => id));
		expect(drawn).not.toContain('M06');
		expect(drawn).not.toContain('M07');
	});
});

describe.each(named)('$name', ({ name, view }) => {
	it('draws one frame an item, and says what was counted', () => {
		const drawn = rows(view);
		for (const form of shapes) {
			const marks = marksOf(view, form).map(({ id }) => id);
			expect(drawn.slice(0, marks.length).map(({ id }) => id)).toEqual(marks);
		}
		const { headline, alt } = words(view);
		expect(headline.length).toBeLessThanOrEqual(80);
		expect(headline).toContain('41,800 words');
		expect(alt).toContain('41,835');
		expect(wrap(headline, 1072).lines.length).toBeLessThanOrEqual(3);
	});

	it.each(shapes)('drawn %s: labels stand inside and clear of each other', (form) => {
		const boxes = aroundOf(view, form).labels.map((label) => ({ text: label.text, ...boxOf(label, form) }));
		for (const [i, a] of boxes.entries()) {
			expect(a.x, a.text).toBeGreaterThanOrEqual(-1);
			expect(a.x + a.w, a.text).toBeLessThanOrEqual(forms[form].width + 2);
			expect(a.y, a.text).toBeGreaterThanOrEqual(-1);
			expect(a.y + a.h, a.text).toBeLessThanOrEqual(heightOf(form) + 1);
			for (const b of boxes.slice(i + 1)) {
				const apart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y + 1 || b.y + b.h <= a.y + 1;
				expect(apart, `${a.text} / ${b.text}`).toBe(true);
			}
		}
	});

	it.each(shapes)('drawn %s: frames stand inside, clear of each other, and bars are to scale', (form) => {
		const frames = shown(view).map((memory) => frameOf(view, memory, form));
		for (const [i, a] of frames.entries()) {
			expect(a.x + a.w).toBeLessThanOrEqual(forms[form].width);
			expect(a.y + a.h).toBeLessThanOrEqual(heightOf(form));
			for (const b of frames.slice(i + 1))
				expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true);
		}
		if (name !== 'all') return;
		const scale = memories.flatMap((one) => (barOf(one, form) ? [barOf(one, form)!.w / one.words!] : []));
		for (const one of scale) expect(one).toBeCloseTo(scale[0]!, 9);
	});

	it('fits the budget of an embed', () => {
		const document = Buffer.from(embedDocument(chart, name, view));
		const weight = brotliCompressSync(document, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
		expect(weight).toBeLessThanOrEqual(14_000);
	});
});
