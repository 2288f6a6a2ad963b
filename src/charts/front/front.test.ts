import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { alliances } from '#data/alliances.ts';
import { stationControl } from '#data/station-control.ts';
import { warTimeline } from '#data/war-timeline.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { drawing } from '#lib/server/markup.ts';
import { elements } from '../../../tests/elements.ts';
import { bandOf, bands, last } from './data.ts';
import chart from './index.ts';
import { bandsIn, domains, reachOf, rows, views, type FrontView, type Period } from './view.ts';
import { words } from './words.ts';

const named = Object.entries(views).map(([name, { view }]) => ({ name: name as Period, view }));
/** The rectangle of every row, by its id. */
function marksOf(view: FrontView) {
	const all = elements(drawing(chart, view, 'wide', false));
	const found = all.flatMap((one, i) => (one['data-row'] ? [[one['data-row'], all[i + 1]!] as const] : []));
	return new Map(found.map(([id, { x, y, width, height }]) => [id, { x: +x!, y: +y!, w: +width!, h: +height! }]));
}
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
		expect([...marksOf(view).keys()]).toEqual(rows(view).map(({ id }) => id));
		expect(words(view).headline.length).toBeLessThanOrEqual(82);
		expect(words(view).subtitle).toContain('judged');
	});

	it('fits the budget of an embed', () => {
		const document = Buffer.from(embedDocument(chart, name, view));
		const weight = brotliCompressSync(document, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
		expect(weight).toBeLessThanOrEqual(14_000);
	});

	it('draws bands over their hours, above or below the line of their power', () => {
		const marks = marksOf(view);
		const [low, high] = domains[name];
		const all = bandsIn(view);
		const clipped = (id: string) => {
			const [from, to] = reachOf(bandOf(id));
			return [Math.max(from, low), Math.min(to, high)] as const;
		};
		/** The line of a power runs through all hours. */
		const line = /M([\d.]+) [\d.]+H([\d.]+)/.exec(drawing(chart, view, 'wide', false))!;
		const [left, right] = [Number(line[1]), Number(line[2])];
		const at = (hour: number) => left + ((hour - low) / (high - low)) * (right - left);
		for (const { id, lane, stance } of all) {
			const { x, y, w, h } = marks.get(id)!;
			const [from, to] = clipped(id);
			expect(Math.abs(x - at(from)), id).toBeLessThanOrEqual(7.2);
			expect(Math.abs(x + w - at(to)), id).toBeLessThanOrEqual(2);
			for (const other of all.filter((one) => one.lane === lane && stance === 'with' && one.stance === 'against'))
				expect(y + h, `${id} ${other.id}`).toBeLessThanOrEqual(marks.get(other.id)!.y + 0.1);
		}
	});
});
