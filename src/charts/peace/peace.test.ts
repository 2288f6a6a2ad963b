/** Facts as facts: what speaks for which reading, counted anew from the tables; and that the picture shows just that. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { claims } from '#data/claims.ts';
import { peaceLinks } from '#data/peace-links.ts';
import { peaceNodes } from '#data/peace-nodes.ts';
import { inWords } from '#lib/chart/number.ts';
import { boxOf } from '#lib/chart/text.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { drawing } from '#lib/server/markup.ts';
import { elements } from '../../../tests/elements.ts';
import { isLit, readings, steps, tally, type Reading } from './data.ts';
import chart from './index.ts';
import { named, names } from './names.ts';
import { rows, views } from './view.ts';
import { words } from './words.ts';

const pictureOf = (reading: Reading) => elements(drawing(chart, views[reading].view, 'wide', true));
/** The steps as drawn; what stands in the key has no place in the order of telling. */
const circlesOf = (reading: Reading) =>
	pictureOf(reading)
		.filter(({ tag }) => tag === 'circle')
		.slice(0, steps.length)
		.map(({ cx, cy, r }) => ({ x: Number(cx), y: Number(cy), r: Number(r) }));
const own = (column: 'disease' | 'gift' | 'arms', value: string) =>
	peaceNodes.filter((node) => node[column] === value).map(({ id }) => id);

describe('what the steps say', () => {
	it('is six for and four against the virus, eleven for the gift and none against', () => {
		expect(tally('weapon')).toEqual({ yes: 6, no: 4, rest: 25 });
		expect(tally('gift')).toEqual({ yes: 11, no: 0, rest: 24 });
		expect([own('disease', 'for').length, own('disease', 'against').length]).toEqual([6, 4]);
		expect([own('gift', 'for').length, own('gift', 'against').length]).toEqual([11, 0]);
	});

	it('leaves out the decision, the two ends of the broken word, and all that is told of armies', () => {
		const broken = peaceLinks.filter(({ type }) => type === 'broken-by').flatMap(({ from, to }) => [from, to]);
		expect(broken).toEqual(['promise', 'odo-offer']);
		const lit = rows(views.missing.view).filter(({ says }) => says !== null);
		const expected = ['council-refuses', ...broken, ...own('arms', 'for'), ...own('arms', 'against')];
		expect(lit.map(({ id }) => id).sort()).toEqual(expected.sort());
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

	it('joins what it lights: in the gift, from her reason to the ceasefire without a hole', () => {
		const chain = ['change-mind', 'odo-offer', 'no-price', 'only-link', 'link', 'stand-aside', 'ceasefire'];
		for (const [i, to] of chain.slice(1).entries())
			expect(
				isLit(
					'gift',
					peaceLinks.find((link) => link.from === chain[i] && link.to === to)!
				)
			).toBe(true);
	});
});

describe.each(readings)('%s', (reading) => {
	const { view } = views[reading];
	const said = words(view);

	it('says figures that are counted', () => {
		const { yes, no } = tally(reading);
		const parts = new Set(rows(view).flatMap(({ says }) => (says === null ? [] : [says])));
		expect(said.finding.figure).toBe(reading === 'missing' ? String(parts.size - 1) : `${yes} : ${no}`);
		if (reading !== 'missing')
			expect(said.alt).toContain(`${inWords(yes).replace(/^./, (a) => a.toUpperCase())} steps`);
		const open = peaceNodes.filter(({ step }) => step < peaceNodes.find(({ id }) => id === 'her-reason')!.step);
		const war = open.filter(({ track }) => track === 'war').length;
		expect(said.alt).toContain(
			`${peaceNodes.length} steps on two tracks, ${open.length - war} of the disease and ${war} of the war`
		);
		expect(said.headline.length).toBeLessThanOrEqual(82);
	});

	it('names about twelve steps, each of them known', () => {
		expect(named[reading].length).toBe(12);
		for (const id of named[reading]) expect(names[id], id).toBeDefined();
		expect(Object.keys(names)).toEqual(steps.map(({ id }) => id));
	});

	it('fits the budget of an embed', () => {
		expect(brotliCompressSync(Buffer.from(embedDocument(chart, reading, view))).length).toBeLessThanOrEqual(14_000);
	});
});

describe.each(readings)('the picture of %s', (reading) => {
	const all = pictureOf(reading);
	const texts = all.filter(({ tag }) => tag === 'text');

	it('has a mark for every step, large where it speaks for or against', () => {
		const marks = all.filter((one) => one['data-row']);
		expect(marks.map((one) => one['data-row'])).toEqual(steps.map(({ id }) => id));
		for (const [i, one] of marks.entries()) expect(one['aria-label']).toMatch(new RegExp(`^Step ${i + 1}\\. `));
		const { yes, no } = tally(reading);
		const circles = circlesOf(reading);
		const largest = Math.max(...circles.map(({ r }) => r));
		expect(circles.filter(({ r }) => r === largest).length).toBe(yes + no);
	});

	it('names the step that matters most in the accent, and no other; names cover no step', () => {
		const [long] = names[named[reading][0]!]!;
		expect(texts.filter(({ fill }) => fill === 'var(--accent)').map(({ text }) => text)).toEqual([long]);
		for (const one of texts) {
			const anchor = (one['text-anchor'] ?? 'start') as 'start';
			const label = { text: one.text, x: Number(one.x), y: Number(one.y), size: Number(one['font-size']), anchor };
			const a = boxOf(label, 'wide');
			for (const { x, y, r } of circlesOf(reading))
				expect(x + r <= a.x || x - r >= a.x + a.w || y + r <= a.y || y - r >= a.y + a.h, one.text).toBe(true);
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
	const { scene, step } = peaceNodes.find(({ id }) => id === 'her-reason')!;
	expect(scene).toBe(peaceNodes.find(({ id }) => id === 'ceasefire')!.scene);
	const across = circlesOf('weapon').map(({ x }) => Math.abs(x - 380));
	for (const [i, one] of across.slice(1, step).entries()) expect(one).toBeLessThanOrEqual(across[i]! + 1e-9);
	expect(across.at(-1)).toBeLessThan(12);
});

test('a picked step is in the address, and drawn as picked', () => {
	const picked = chart.pick!(views.gift.view, 'promise');
	expect(picked).toEqual({ reading: 'gift', step: 'promise' });
	expect(drawing(chart, picked, 'wide', false)).not.toBe(drawing(chart, views.gift.view, 'wide', false));
});
