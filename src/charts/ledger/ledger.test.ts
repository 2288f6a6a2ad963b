import { describe, expect, it } from 'vitest';
import { claims as table } from '#data/claims.ts';
import { readView } from '#lib/chart/view.ts';
import { drawing } from '#lib/server/markup.ts';
import { absolute } from '#lib/site.ts';
import { elements } from '../../../tests/elements.ts';
import { claimOf } from './data.ts';
import chart from './index.ts';
import { instead } from './labels.ts';
import { leads, rows, settle, views, type LedgerView } from './view.ts';
import { words } from './words.ts';

const named = Object.entries(views).map(([name, { view }]) => ({ name, view }));

describe('what is counted', () => {
	it('is 34, 27, 5 and 10 of 76, as the table has it', () => {
		const counts = named.map(({ view }) => rows(view).length);
		expect(counts).toEqual([76, 34, 27, 5, 10]);
		const { headline } = words(views.all.view);
		for (const figure of ['76', '34', '27', 'five']) expect(headline).toContain(figure);
		expect(words(views.confirmed.view).headline).toContain('22 of them');
		expect(table.filter((one) => one.verdict === 'confirmed' && one.about === 'screen').length).toBe(22);
		expect(table.filter((one) => one.verdict === 'partly' && one.about === 'reading').length).toBe(14);
		expect(table.filter((one) => one.verdict === 'open' && one.about === 'opinion').length).toBe(4);
	});

	it('says what is so instead for every claim that is contradicted, and opens a claim of its verdict', () => {
		const wrong = table.filter((one) => one.verdict === 'contradicted');
		expect(Object.keys(instead)).toEqual(wrong.map(({ id }) => id));
		for (const [verdict, id] of Object.entries(leads)) expect(claimOf(id).verdict).toBe(verdict);
	});

	it('names a place by broadcast, never by file', () => {
		expect(claimOf('C22').place).toBe('“What You Leave Behind”, 7×25, scene 43');
		expect(claimOf('C18').place).toMatch(/^The Next Generation, “The Survivors”, 3×03/);
		expect(claimOf('C01').place).toBeNull();
	});

	it('gives every row its place in the record', () => {
		for (const { id, record } of rows(views.all.view)) expect(record).toBe(absolute(`/record/#${id}`));
	});
});

it('opens a claim by its number, and only one that is drawn', () => {
	const read = (name: string, query: string) => readView(chart, name, new URLSearchParams(query));
	expect(read('all', 'claim=C22').view).toEqual({ verdict: 'all', about: null, claim: 'C22' });
	expect(read('confirmed', 'claim=C22')).toMatchObject({ view: { claim: null }, notices: [/./] });
	expect(read('all', 'claim=C77').notices).toHaveLength(1);
	expect(settle({ verdict: 'contradicted', about: 'opinion', claim: null }).about).toBeNull();
	expect(words({ ...views.all.view, claim: 'C22' }).description[0]).toContain('Sisko will not drink over the dead');
});

/** The squares of a view as drawn, by row. */
const squaresOf = (view: LedgerView) =>
	new Map(
		elements(drawing(chart, view, 'wide', true))
			.filter((one) => one['data-row'])
			.map((one) => [one['data-row']!, one])
	);

describe('the picture', () => {
	it('is one square of the same size for every row, in their order, told in its own words', () => {
		for (const { view } of named) {
			const drawn = squaresOf(view);
			expect([...drawn.keys()]).toEqual(rows(view).map(({ id }) => id));
			expect(new Set([...drawn.values()].flatMap(({ width, height }) => [width, height])).size).toBe(1);
			for (const [id, square] of drawn) expect(square['aria-label']).toContain(`${id}, ${claimOf(id).verdict}:`);
		}
	});

	it('moves nothing when it is narrowed', () => {
		const all = squaresOf(views.all.view);
		for (const [id, { x, y }] of squaresOf({ ...views.all.view, about: 'screen' }))
			expect(all.get(id)).toMatchObject({ x, y });
	});

	it('tells whichever claim is open, in full', () => {
		for (const { id, verdict } of table) {
			const view = { ...views[verdict].view, claim: id };
			const said = elements(drawing(chart, view, 'wide', false))
				.filter(({ tag }) => tag === 'text')
				.map(({ text }) => text);
			expect(said.join(' ')).toContain(claimOf(id).evidence ?? 'A matter of taste');
		}
	});
});
