/** Facts as facts: who is seen, who is not, and how much they speak. */
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { castHours } from '#data/cast-hours.ts';
import { montage } from '#data/montage.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { wrap } from '#lib/server/card.ts';
import { drawing } from '#lib/server/markup.ts';
import { elements } from '../../../tests/elements.ts';
import { about, memories, missing, remembered, spoken } from './data.ts';
import chart from './index.ts';
import { rows, shown, views } from './view.ts';
import { words } from './words.ts';

const named = Object.entries(views).map(([name, { view }]) => ({ name, view }));

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
		const marks = elements(drawing(chart, view, 'wide', true)).filter((one) => one['data-row']);
		const drawn = rows(view).slice(0, marks.length);
		expect(marks.map((one) => one['data-row'])).toEqual(drawn.map(({ id }) => id));
		expect(marks).toHaveLength(shown(view).length);
		const { headline, alt } = words(view);
		expect(headline.length).toBeLessThanOrEqual(80);
		expect(headline).toContain('41,800 words');
		expect(alt).toContain('41,835');
		expect(wrap(headline, 1072).lines.length).toBeLessThanOrEqual(3);
	});

	it('fits the budget of an embed', () => {
		const document = Buffer.from(embedDocument(chart, name, view));
		const weight = brotliCompressSync(document, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
		expect(weight).toBeLessThanOrEqual(14_000);
	});
});

test('bars of words are to one scale', () => {
	const blocks = elements(drawing(chart, views.all.view, 'wide', false)).filter(({ tag }) => tag === 'rect');
	const bars = blocks.filter(({ rx }) => !rx).map(({ width }) => Number(width));
	const own = memories.flatMap(({ words }) => words ?? []);
	expect(bars).toHaveLength(own.length);
	for (const [i, words] of own.entries()) expect(bars[i]! / bars[0]!).toBeCloseTo(words / own[0]!, 2);
});
