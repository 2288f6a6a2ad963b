/** Facts as facts: what speaks for which reading, counted anew from the tables; and that the picture shows just that. */
import { brotliCompressSync } from 'node:zlib';
import { render } from 'svelte/server';
import { describe, expect, it, test } from 'vitest';
import { claims } from '#data/claims.ts';
import { peaceLinks } from '#data/peace-links.ts';
import { peaceNodes } from '#data/peace-nodes.ts';
import { inWords } from '#lib/chart/number.ts';
import { sizeOf } from '#lib/chart/forms.ts';
import { boxOf } from '#lib/chart/text.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { drawing } from '#lib/server/markup.ts';
import { elements, type Element } from '../../../tests/elements.ts';
import { beads, isBead, readings, speaks, steps, subjects, tally, type Reading } from './data.ts';
import chart from './index.ts';
import { across, along, scene, threadsOf } from './threads.ts';
import { rows, views } from './view.ts';
import { tease, words } from './words.ts';

const pictureOf = (reading: Reading) => elements(drawing(chart, views[reading].view, 'wide', true));
/** The reach of every step as drawn. */
const circlesOf = (reading: Reading) =>
	pictureOf(reading)
		.filter(({ tag, fill }) => tag === 'circle' && fill === 'transparent')
		.map(({ cx, cy, r }) => ({ x: Number(cx), y: Number(cy), r: Number(r) }));
/** The ids of the steps that the accent is in. */
function litIn(all: readonly Element[]): string[] {
	const lit: string[] = [];
	let id = '';
	for (const one of all) {
		id = one['data-row'] ?? (one.tag === 'g' || one.tag === 'text' ? '' : id);
		if (id && Object.values(one).includes('var(--accent)') && lit.at(-1) !== id) lit.push(id);
	}
	return lit;
}
const own = (column: 'disease' | 'gift' | 'arms', value: string) =>
	peaceNodes.filter((node) => node[column] === value).map(({ id }) => id);

describe('what the steps say', () => {
	it('is six for and four against the virus, eleven for the gift and none against', () => {
		expect(tally('weapon')).toEqual({ yes: 6, no: 4, rest: 25 });
		expect(tally('gift')).toEqual({ yes: 11, no: 0, rest: 24 });
		expect([own('disease', 'for').length, own('disease', 'against').length]).toEqual([6, 4]);
		expect([own('gift', 'for').length, own('gift', 'against').length]).toEqual([11, 0]);
	});

	it('leaves out the decision, the word that is given, and all that is told of armies: nothing that a reading tells', () => {
		const broken = peaceLinks.filter(({ type }) => type === 'broken-by').flatMap(({ from, to }) => [from, to]);
		expect(broken).toEqual(['promise', 'odo-offer']);
		const lit = rows(views.missing.view).filter(({ says }) => says !== null);
		expect(lit.map(({ id }) => id).sort()).toEqual(['council-refuses', 'promise', ...own('arms', 'for')].sort());
		expect(tally('missing')).toEqual({ yes: 9, no: 0, rest: 26 });
		for (const { id } of lit) expect(peaceNodes.find((node) => node.id === id)!.gift).toBeNull();
	});

	it('is not more than the claims allow: the virus not by itself, no condition spoken, other causes needed too', () => {
		const verdict = (id: string) => claims.find((claim) => claim.id === id)!.verdict;
		expect(['C28', 'C29', 'C26', 'C25'].map(verdict)).toEqual(['partly', 'partly', 'partly', 'contradicted']);
		expect(words(views.weapon.view).headline).toContain('not win it alone');
		expect(words(views.gift.view).headline).toContain('As spoken');
		expect(words(views.gift.view).limits).toContain('cannot be ruled out');
	});

	it('only ever leads forward', () => {
		const place = new Map(peaceNodes.map(({ id, step }) => [id, step]));
		for (const { from, to } of peaceLinks) expect(place.get(from)!).toBeLessThan(place.get(to)!);
	});
});

describe.each(readings)('%s', (reading) => {
	const { view } = views[reading];
	const said = words(view);

	it('says figures that are counted', () => {
		const { yes, no } = tally(reading);
		const parts = new Set(rows(view).flatMap(({ says }) => (says === null ? [] : [says])));
		expect(said.finding.figure).toBe(reading === 'missing' ? String(parts.size) : `${yes} : ${no}`);
		if (reading !== 'missing')
			expect(said.alt).toContain(`${inWords(yes).replace(/^./, (a) => a.toUpperCase())} steps`);
		const open = peaceNodes.filter(({ step }) => step < peaceNodes.find(({ id }) => id === 'her-reason')!.step);
		const war = open.filter(({ track }) => track === 'war').length;
		expect(said.alt).toContain(
			`${peaceNodes.length} steps on two tracks, ${open.length - war} of the disease and ${war} of the war`
		);
		expect(said.headline.length).toBeLessThanOrEqual(82);
	});

	it('has a bead it is about, among the seven', () => {
		expect(steps.filter(isBead).length).toBe(7);
		expect(Object.keys(beads)).toContain(subjects[reading]);
		expect(
			speaks(
				reading,
				steps.find(({ id }) => id === subjects[reading])!
			)
		).not.toBeNull();
		expect(tease(view)).toMatch(/\?$/);
	});

	it('fits the budget of an embed', () => {
		expect(brotliCompressSync(Buffer.from(embedDocument(chart, reading, view))).length).toBeLessThanOrEqual(14_000);
	});
});

describe.each(readings)('the picture of %s', (reading) => {
	const all = pictureOf(reading);
	const texts = all.filter(({ tag }) => tag === 'text');

	it('has a mark for every step, and the accent where it speaks for or against', () => {
		const marks = all.filter((one) => one['data-row']);
		expect(marks.map((one) => one['data-row'])).toEqual(steps.map(({ id }) => id));
		for (const [i, one] of marks.entries()) expect(one['aria-label']).toMatch(new RegExp(`^Step ${i + 1}\\. `));
		expect(litIn(all)).toEqual(steps.filter((step) => speaks(reading, step)).map(({ id }) => id));
	});

	it('lights nothing and counts nothing where it teases', () => {
		const { body } = render(chart.Drawing, {
			props: { view: views[reading].view, form: 'wide', tease: true } as never
		});
		const teased = elements(body);
		expect(litIn(teased)).toEqual([]);
		expect(teased.flatMap((one) => one['data-row'] ?? [])).toEqual(steps.map(({ id }) => id));
		expect(teased.filter(({ tag, text }) => tag === 'text' && /^\d+ /.test(text))).toEqual([]);
	});

	it('names every bead, and covers none', () => {
		for (const [long, short] of Object.values(beads))
			expect(
				texts.some(({ text }) => text === long || text === short),
				long
			).toBe(true);
		for (const one of texts) {
			const anchor = (one['text-anchor'] ?? 'start') as 'start';
			const label = { text: one.text, x: Number(one.x), y: Number(one.y), size: Number(one['font-size']), anchor };
			const a = boxOf(label, 'wide');
			for (const { x, y, r } of circlesOf(reading))
				expect(x + r <= a.x + 5 || x - r >= a.x + a.w - 5 || y + r <= a.y + 5 || y - r >= a.y + a.h - 5, one.text).toBe(
					true
				);
		}
	});

	it('has a key that counts what is drawn', () => {
		const { yes, no, rest } = tally(reading);
		const counts = texts.flatMap(({ text }) => (/^\d+ /.test(text) ? [Number.parseInt(text)] : []));
		expect(counts).toEqual([yes, ...(no ? [no] : []), rest]);
	});
});

it('draws steps at the same place in every view', () => {
	const places = readings.map((reading) => circlesOf(reading).map(({ x, y }) => [x, y]));
	for (const other of places.slice(1)) expect(other).toEqual(places[0]);
});

it('closes: the tracks come nearer step by step, and meet in the scene of the ceasefire', () => {
	const threads = threadsOf(sizeOf('wide'));
	const own = steps.map((step) => ({ step, away: Math.abs(across(threads)(step)) }));
	const open = own.filter(({ step }) => along(step) < scene[0]).map(({ away }) => away);
	for (const [i, away] of open.slice(1).entries()) expect(away).toBeLessThan(open[i]!);
	for (const { step, away } of own.slice(open.length)) expect(away, step.id).toBeLessThanOrEqual(threads.knot);
	expect(peaceNodes[open.length]!.scene).toBe(peaceNodes.find(({ id }) => id === 'ceasefire')!.scene);
});

test('a picked step is in the address, and drawn as picked', () => {
	const picked = chart.pick!(views.gift.view, 'promise');
	expect(picked).toEqual({ reading: 'gift', step: 'promise' });
	expect(drawing(chart, picked, 'wide', false)).not.toBe(drawing(chart, views.gift.view, 'wide', false));
});
