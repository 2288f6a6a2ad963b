import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { claims as table } from '#data/claims.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import { boxOf } from '#lib/chart/text.ts';
import { readView } from '#lib/chart/view.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { around } from './around.ts';
import { claimOf, placeOf } from './data.ts';
import chart from './index.ts';
import { heightOf, planOf } from './layout.ts';
import { marksOf, restOf } from './marks.ts';
import { rows } from './rows.ts';
import { instead, leads } from './said.ts';
import { settle, shown, views, type LedgerView } from './view.ts';
import { words } from './words.ts';

const allForms = Object.keys(forms) as Form[];
const named = Object.entries(views).map(([name, { view }]) => ({ name, view }));
/** Every named view, and every claim opened in the view of all and in that of its verdict. */
const states: readonly LedgerView[] = [
	...named.map(({ view }) => view),
	...table.flatMap(({ id, verdict }) => [
		{ ...views.all.view, claim: id },
		{ ...views[verdict].view, claim: id }
	])
];

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
		expect(placeOf(claimOf('C22'))).toBe('“What You Leave Behind”, 7×25, scene 43');
		expect(placeOf(claimOf('C18'))).toMatch(/^The Next Generation, “The Survivors”, 3×03/);
		expect(placeOf(claimOf('C01'))).toBeNull();
	});

	it('gives every row its place in the record', () => {
		for (const { id, record } of rows(views.all.view)) expect(record).toBe(`/record/#${id}`);
	});
});

describe('a state', () => {
	it('opens a claim by its number, and only one that is drawn', () => {
		const read = (name: string, query: string) => readView(chart, name, new URLSearchParams(query));
		expect(read('all', 'claim=C22').view).toEqual({ verdict: 'all', about: null, claim: 'C22' });
		expect(read('confirmed', 'claim=C22')).toMatchObject({ view: { claim: null }, notices: [/./] });
		expect(read('all', 'claim=C77').notices).toHaveLength(1);
		expect(settle({ verdict: 'contradicted', about: 'opinion', claim: null }).about).toBeNull();
		expect(words({ ...views.all.view, claim: 'C22' }).description[0]).toContain('Sisko will not drink over the dead');
	});

	it('moves nothing when it is narrowed', () => {
		for (const form of allForms) {
			const some = { ...views.all.view, about: 'screen' as const };
			const all = new Map(marksOf(views.all.view, form).map((mark) => [mark.id, mark]));
			for (const { id, x, y } of marksOf(some, form)) expect(all.get(id)).toMatchObject({ x, y });
			expect(marksOf(some, form).length + restOf(some, form).length).toBe(table.length);
		}
	});
});

it.each(named)('the embed of $name fits its budget', ({ name, view }) => {
	const document = Buffer.from(embedDocument(chart, name, view));
	const weight = brotliCompressSync(document, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
	expect(weight).toBeLessThanOrEqual(20_000);
});

describe.each(allForms)('drawn %s', (form) => {
	it('squares touch neither each other nor an edge', () => {
		for (const { view } of named) {
			const { side } = planOf(view, form);
			const marks = marksOf(view, form);
			expect(marks.map(({ id }) => id)).toEqual(shown(view).map(({ id }) => id));
			for (const [i, a] of marks.entries()) {
				expect(a.x >= 0 && a.y >= 0 && a.x + side <= forms[form].width && a.y + side <= heightOf(form)).toBe(true);
				for (const b of marks.slice(i + 1))
					expect(Math.abs(a.x - b.x) > side || Math.abs(a.y - b.y) > side, `${a.id} / ${b.id}`).toBe(true);
			}
		}
	});

	it('labels touch neither each other nor an edge, whichever claim is open', () => {
		const wrong = new Set<string>();
		for (const view of states) {
			const labels = around(view, form).labels.map((label) => ({
				text: label.text,
				size: label.size,
				...boxOf(label, form)
			}));
			for (const [i, a] of labels.entries()) {
				const inside = a.x >= -1 && a.y >= -2 && a.x + a.w <= forms[form].width + 1 && a.y + a.h <= heightOf(form) + 2;
				if (!inside || a.size < 12.5) wrong.add(`${view.verdict} ${view.claim}: ${a.text}`);
				for (const b of labels.slice(i + 1))
					if (a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h)
						wrong.add(`${view.verdict} ${view.claim}: ${a.text} / ${b.text}`);
			}
		}
		expect([...wrong]).toEqual([]);
	});
});
