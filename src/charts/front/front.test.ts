import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { alliances } from '#data/alliances.ts';
import { stationControl } from '#data/station-control.ts';
import { warTimeline } from '#data/war-timeline.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import { boxOf as labelBox } from '#lib/chart/text.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { around } from './around.ts';
import { bandOf, bands, last } from './data.ts';
import chart from './index.ts';
import { heightOf, places, plotOf, xDomain } from './layout.ts';
import { marksOf } from './marks.ts';
import { rows } from './rows.ts';
import { domains, reachOf, views, type FrontView, type Period } from './view.ts';
import { words } from './words.ts';

const allForms = Object.keys(forms) as Form[];
const named = Object.entries(views).map(([name, { view }]) => ({ name: name as Period, view }));
const cases = named.flatMap(({ name, view }) => allForms.map((form) => ({ name, view, form })));
const along = (view: FrontView, form: Form) => {
	const { x, w } = plotOf(form);
	const [low, high] = xDomain(view);
	return (hour: number) => x + ((hour - low) / (high - low)) * w;
};
const row = (id: string) => [...alliances, ...stationControl].find((one) => one.id === id)!;

describe('what is drawn', () => {
	it('is every interval of both tables, and every state of the Dominion', () => {
		expect(last).toBe(176);
		const ids = bands.map(({ id }) => id);
		for (const { id } of [...alliances, ...stationControl]) expect(ids).toContain(id);
		expect(bands.filter(({ lane }) => lane === 'dominion').map(({ relation, start }) => [relation, start])).toEqual([
			['unaware', 1],
			['rumour', 27],
			['hostile', 46],
			['covert', 72],
			['cold-war', 113],
			['war', 124],
			['ceasefire', 176],
			['peace', 176]
		]);
		expect(rows(views.all.view).filter(({ event }) => event !== null)).toHaveLength(warTimeline.length);
	});

	it('stands where its relation says', () => {
		expect(['A06', 'A13', 'A15', 'A09', 'A10'].map((id) => bandOf(id).stance)).toEqual(Array(5).fill('with'));
		expect(['A04', 'A08', 'A22', 'S3'].map((id) => bandOf(id).stance)).toEqual(Array(4).fill('against'));
		expect(['A12', 'A16', 'A18'].map((id) => bandOf(id).stance)).toEqual(Array(3).fill('pact'));
		expect(['A03', 'A05'].map((id) => bandOf(id).stance)).toEqual(Array(2).fill('cool'));
		expect(['A07', 'A11', 'A21', 'A23'].map((id) => bandOf(id).stance)).toEqual(Array(4).fill('apart'));
	});

	it('gives an edge that is not known as not known', () => {
		expect(bandOf('A20').start).toBeNull();
		expect(bandOf('A18').end).toBeNull();
		expect(rows(views.all.view).find(({ id }) => id === 'A20')!.from).toBeNull();
	});
});

describe('the findings', () => {
	const headline = (name: Period) => words(views[name].view).headline;

	it('follow from the tables', () => {
		expect([row('S3').hour_start, row('S4').hour_start]).toEqual([124, 130]);
		expect(headline('station')).toContain('lost for six');
		expect(headline('cold-war')).toMatch(/takes 78 hours.*takes 52$/);
		expect(row('A13').hour_start! - 124).toBe(19);
		expect(headline('alliance')).toContain('19 hours into the war');
		expect(176 - row('A22').hour_start!).toBe(8);
		expect(headline('breen')).toMatch(/eight hours to go; two hours later/);
		expect(row('A10').hour_start! - row('A09').hour_start!).toBe(5);
		expect(headline('klingon-war')).toMatch(/^For 40 hours.*after one$/);
		expect([row('A12').hour_start, row('A16').hour_start]).toEqual([124, 124]);
		expect(headline('all')).toMatch(/^Hour 124 of 176.*two neighbours/);
	});
});

describe.each(named)('$name', ({ name, view }) => {
	it('draws one mark a row, says what is judged, and is brief', () => {
		for (const form of allForms)
			expect(marksOf(view, form, along(view, form)).map(({ id }) => id)).toEqual(rows(view).map(({ id }) => id));
		expect(words(view).headline.length).toBeLessThanOrEqual(82);
		expect(words(view).subtitle).toContain('judged');
	});

	it('fits the budget of an embed', () => {
		const document = Buffer.from(embedDocument(chart, name, view));
		const weight = brotliCompressSync(document, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
		expect(weight).toBeLessThanOrEqual(14_000);
	});
});

describe.each(cases)('$name in $form', ({ name, view, form }) => {
	const at = along(view, form);
	const marks = marksOf(view, form, at);
	const inBands = marks.flatMap(({ text }) =>
		text ? [{ x: text.x, y: text.y, text: text.says, size: places[form].size }] : []
	);
	const boxes = [...around(view, form, at).labels, ...inBands].map((label) => ({
		text: label.text,
		size: label.size,
		...labelBox(label, form)
	}));

	it('draws bands over their hours', () => {
		const [low, high] = domains[name];
		const { x, w } = plotOf(form);
		for (const band of bands) {
			const mark = marks.find(({ id }) => id === band.id);
			if (!mark) continue;
			const [from, to] = reachOf(band);
			expect(Math.abs(mark.box.x - at(Math.max(from, low))), band.id).toBeLessThanOrEqual(7.1);
			expect(Math.abs(mark.box.x + mark.box.w - at(Math.min(to, high))), band.id).toBeLessThanOrEqual(2);
			expect(mark.box.x + mark.box.w).toBeLessThanOrEqual(x + w + 2);
		}
	});

	it('keeps marks and labels inside', () => {
		for (const { box } of marks) {
			expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
			expect(box.x + box.w).toBeLessThanOrEqual(forms[form].width + 2);
			expect(box.y + box.h).toBeLessThanOrEqual(heightOf(form));
		}
		for (const { text, size, x, y, w, h } of boxes) {
			expect(size).toBeGreaterThanOrEqual(12.5);
			expect(Math.min(x, y), text).toBeGreaterThanOrEqual(-1);
			expect(x + w, text).toBeLessThanOrEqual(forms[form].width + 1);
			expect(y + h, text).toBeLessThanOrEqual(heightOf(form) + 1);
		}
	});

	it('keeps labels apart', () => {
		for (const [i, a] of boxes.entries())
			for (const b of boxes.slice(i + 1)) {
				const apart = a.x + a.w <= b.x + 1 || b.x + b.w <= a.x + 1 || a.y + a.h <= b.y + 1 || b.y + b.h <= a.y + 1;
				expect(apart, `${a.text} / ${b.text}`).toBe(true);
			}
	});
});
