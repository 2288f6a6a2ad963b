import { brotliCompressSync, constants } from 'node:zlib';
import { render } from 'svelte/server';
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
/** The rectangle of every row, by its id; of ribbons, its first path. */
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
		expect(rows({ ...views.all.view, as: 'lanes' }).find(({ id }) => id === 'A20')!.from).toBeNull();
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

	it('draws bands over their hours in lanes, above or below the line of their power', () => {
		const lanes = { ...view, as: name === 'station' ? 'river' : 'lanes' } as const;
		const marks = marksOf(lanes);
		const [low, high] = domains[name];
		const all = bandsIn(lanes);
		const clipped = (id: string) => {
			const [from, to] = reachOf(bandOf(id));
			return [Math.max(from, low), Math.min(to, high)] as const;
		};
		/** The line of a power runs through all hours. */
		const line = /M([\d.]+) [\d.]+H([\d.]+)/.exec(drawing(chart, lanes, 'wide', false))!;
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

describe('the river', () => {
	/** First and last point of a ribbon, by the id of its row. */
	function ribbonsOf(svg: string) {
		const groups = svg.split('<g data-row="').slice(1);
		return new Map(
			groups.flatMap((group) => {
				const d = [...group.matchAll(/<path d="([^"]+)" stroke="var\(--[a-z]+\)"/g)].at(-1)?.[1];
				const points = [...(d ?? '').matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => ({ x: +x!, y: +y! }));
				return points.length ? [[group.slice(0, group.indexOf('"')), points] as const] : [];
			})
		);
	}
	const ribbons = ribbonsOf(drawing(chart, views.all.view, 'wide', false));
	const ends = (id: string) => ribbons.get(id)!.at(-1)!.y;

	it('has who is with the Federation on one bank and who is against it on the other', () => {
		const at = (stance: string) => [...ribbons.keys()].filter((id) => !/^T/.test(id) && bandOf(id).stance === stance);
		const sides = [['with'], ['apart'], ['cool', 'pact'], ['against']].map((stances) =>
			stances
				.flatMap(at)
				.filter((id) => id !== 'S3' && id !== 'D2' && !/^D[78]/.test(id) && id !== 'A04')
				.map(ends)
		);
		for (const [i, side] of sides.slice(1).entries()) expect(Math.max(...sides[i]!)).toBeLessThan(Math.min(...side));
	});

	it('crosses in the order of the scenes, and not a lane shares its place', () => {
		const corner = (id: string) => ribbons.get(id)![1]!.x;
		expect(corner('A12')).toBeLessThan(corner('A16'));
		expect(corner('A16')).toBeLessThan(corner('D6'));
		expect(corner('A08')).toBeLessThan(corner('A06'));
		expect(new Set(['A10', 'A13', 'A06', 'A17', 'A23', 'D6', 'A22'].map(ends)).size).toBe(7);
	});

	it('ends before the war where it teases, and letters no hour of it', () => {
		const { body } = render(chart.Drawing, { props: { view: views.all.view, form: 'wide', tease: true } as never });
		const shown = [...body.matchAll(/data-row="(\w+)"/g)].map(([, id]) => id!);
		for (const id of ['A12', 'A16', 'D6', 'A22', 'T22', 'S3']) expect(shown).not.toContain(id);
		expect(shown).toContain('A06');
		expect(body).not.toMatch(/The war begins|hours lost/);
		expect(chart.tease!(views.all.view)).toMatch(/^[^\d]+\?$/);
	});
});
