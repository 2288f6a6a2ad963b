/** Facts as facts: how many of each main cast leave; labels stand clear in every drawing. */
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { departures } from '#data/departures.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import { boxOf } from '#lib/chart/text.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { wrap } from '#lib/server/card.ts';
import { aroundOf } from './around.ts';
import { crewOf, type CrewId } from './data.ts';
import chart from './index.ts';
import { heightOf } from './layout.ts';
import { marksOf } from './marks.ts';
import { rows } from './rows.ts';
import { views } from './view.ts';
import { words } from './words.ts';

const named = Object.entries(views).map(([name, { view }]) => ({ name, view }));
const shapes = Object.keys(forms) as Form[];

describe('facts', () => {
	test.each([
		['ds9', 4, 9],
		['voy', 1, 9],
		['tng', 0, 7]
	] as const)('%s: %d of %d of the main cast leave', (id, leave, all) => {
		const main = departures.filter(({ series, billing }) => series === id && billing === 'main');
		expect([main.filter(({ outcome }) => outcome === 'leaves').length, main.length]).toEqual([leave, all]);
		const crew = crewOf(id as CrewId);
		expect([crew.leavers.length, crew.people.length]).toEqual([leave, all]);
	});

	test('the four of Deep Space Nine leave for four places; the one of Voyager is gone before its finale', () => {
		expect(new Set(crewOf('ds9').leavers.map(({ row }) => row.to_place)).size).toBe(4);
		expect(crewOf('voy').leavers.map(({ name, before }) => [name, before])).toEqual([['Neelix', true]]);
		expect(crewOf('tng').people.map(({ name }) => name)).toContain('La Forge');
	});

	test('headlines say the counts', () => {
		expect(words(views.all.view).headline).toBe(
			'Four of nine leave Deep Space Nine, one of nine Voyager, nobody the Enterprise'
		);
		expect(words(views.ds9.view).headline).toBe('Four of nine leave the station, each for a different place');
		expect(words(views.voyager.view).headline).toContain('One of nine leaves Voyager');
		expect(words(views.enterprise.view).headline).toContain('None of the seven leaves');
	});
});

describe.each(named)('$name', ({ name, view }) => {
	it('draws one mark a row, main casts only', () => {
		const drawn = rows(view);
		for (const { id } of drawn) expect(departures.find((row) => row.id === id)!.billing).toBe('main');
		for (const form of shapes) expect(marksOf(view, form).map(({ id }) => id)).toEqual(drawn.map(({ id }) => id));
		const { headline } = words(view);
		expect(headline.length).toBeLessThanOrEqual(80);
		expect(wrap(headline, 1072).lines.length).toBeLessThanOrEqual(3);
	});

	it.each(shapes)('drawn %s: labels stand inside and clear of each other and of all ends', (form) => {
		const boxes = aroundOf(view, form).labels.map((label) => ({ text: label.text, ...boxOf(label, form) }));
		const ends = marksOf(view, form).map(({ id, cx, cy, r }) => ({
			text: id,
			x: cx - r,
			y: cy - r,
			w: 2 * r,
			h: 2 * r
		}));
		for (const [i, a] of boxes.entries()) {
			expect(a.x, a.text).toBeGreaterThanOrEqual(-1);
			expect(a.x + a.w, a.text).toBeLessThanOrEqual(forms[form].width + 2);
			expect(a.y, a.text).toBeGreaterThanOrEqual(-1);
			expect(a.y + a.h, a.text).toBeLessThanOrEqual(heightOf(form) + 1);
			for (const b of [...boxes.slice(i + 1), ...ends]) {
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
