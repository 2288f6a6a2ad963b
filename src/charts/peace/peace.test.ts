/** Facts as facts: what speaks for which reading, counted anew from the tables; and labels that keep clear of each other. */
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it, test } from 'vitest';
import { claims } from '#data/claims.ts';
import { peaceLinks } from '#data/peace-links.ts';
import { peaceNodes } from '#data/peace-nodes.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import { inWords } from '#lib/chart/number.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { drawing } from '#lib/server/markup.ts';
import chart from './index.ts';
import { keyMarks } from './around.ts';
import { wordsOn } from './labels.ts';
import type { Word } from './word.ts';
import { alongOf, first, heightOf, isTurned, last, pointOf } from './layout.ts';
import { marksOf } from './marks.ts';
import { rows } from './rows.ts';
import { named, names } from './said.ts';
import { isLit, tally } from './speaks.ts';
import { steps } from './data.ts';
import { readings, views } from './view.ts';
import { words } from './words.ts';

const allForms = Object.keys(forms) as Form[];
const cases = readings.flatMap((reading) => allForms.map((form) => ({ reading, form })));
const along = (form: Form) => (step: number) => {
	const [from, to] = alongOf(form);
	return from + ((step - first) / (last - first)) * (to - from);
};
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

it('draws steps at the same place in every view', () => {
	for (const form of allForms) {
		const [one, ...others] = readings.map((reading) =>
			marksOf(views[reading].view, form, along(form)).map(({ id, x, y }) => [id, x, y])
		);
		for (const other of others) expect(other).toEqual(one);
	}
});

it('closes: the tracks come nearer step by step, and meet in the scene of the ceasefire', () => {
	const { scene, step } = peaceNodes.find(({ id }) => id === 'her-reason')!;
	expect(scene).toBe(peaceNodes.find(({ id }) => id === 'ceasefire')!.scene);
	const across = steps.map((one) => Math.abs(pointOf(one, 'wide', along('wide')).x - 380));
	for (const [i, one] of across.slice(1, step).entries()) expect(one).toBeLessThanOrEqual(across[i]! + 1e-9);
	expect(across.at(-1)).toBeLessThan(12);
});

const require = createRequire(import.meta.url);
const fontFiles = ['400Regular/Archivo_400Regular.ttf', '600SemiBold/Archivo_600SemiBold.ttf'].map((file) =>
	require.resolve(`@expo-google-fonts/archivo/${file}`)
);
/** The ink of a word as it is really set: pages use 92 % of the face's width, pictures all of it. */
function ink({ text, tail, x, y, size, anchor, weight }: Word, form: Form) {
	const all = tail ? `${text}\u00a0\u00a0${tail}` : text;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="99"><text y="50" font-family="Archivo" font-weight="${weight ?? 400}" font-size="${size}">${all}</text></svg>`;
	const w =
		(new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).getBBox()?.width ?? 0) *
		(form === 'card' ? 1 : 0.94);
	return {
		text,
		x: anchor === 'end' ? x - w : anchor === 'middle' ? x - w / 2 : x,
		y: y - size * 0.74,
		w,
		h: size * 0.9
	};
}

describe.each(cases)('the words of $reading drawn $form', ({ reading, form }) => {
	const { view } = views[reading];
	const texts = wordsOn(view, form, along(form));
	const boxes = texts.map((word) => ink(word, form));

	it('stand clear of each other and inside, large enough to read', () => {
		for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(12.5);
		for (const [i, a] of boxes.entries()) {
			expect(a.x, a.text).toBeGreaterThanOrEqual(-1);
			expect(a.x + a.w, a.text).toBeLessThanOrEqual(forms[form].width + 1);
			expect(a.y + a.h, a.text).toBeLessThanOrEqual(heightOf(form) + 1);
			for (const b of boxes.slice(i + 1)) {
				const apart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
				expect(apart, `${a.text} / ${b.text}`).toBe(true);
			}
		}
	});

	it('cover no step', () => {
		for (const { x, y, r, id } of marksOf(view, form, along(form)))
			for (const a of boxes) {
				const clear = x + r <= a.x || x - r >= a.x + a.w || y + r <= a.y || y - r >= a.y + a.h;
				expect(clear, `${a.text} / ${id}`).toBe(true);
			}
	});

	it('name the step that matters most, in the accent, and no other', () => {
		expect(texts.filter(({ fill }) => fill === 'accent').map(({ id }) => id)).toEqual([named[reading][0]]);
		if (!isTurned(form)) expect(texts.filter(({ id }) => id).length).toBeGreaterThanOrEqual(form === 'narrow' ? 7 : 9);
	});

	it('come with a key that counts what is drawn', () => {
		const { yes, no, rest } = tally(reading);
		const key = texts.slice(3).filter(({ id }) => id === null);
		const drawn = key.map(({ text }) => Number(/^\d+/.exec(text)![0]));
		expect(drawn).toEqual(isTurned(form) ? [] : [yes, ...(no ? [no] : []), rest]);
		expect(keyMarks(view, form, texts).length).toBe(key.length);
	});
});

test('a picked step is in the address, and marks are drawn as what they say', () => {
	const picked = chart.pick!(views.gift.view, 'promise');
	expect(picked).toEqual({ reading: 'gift', step: 'promise' });
	expect(drawing(chart, picked, 'wide', false)).not.toBe(drawing(chart, views.gift.view, 'wide', false));
	const names = [
		...drawing(chart, views.weapon.view, 'wide', true).matchAll(/data-i="(\d+)" role="img" aria-label="([^"]*)"/g)
	];
	expect(names.length).toBe(peaceNodes.length);
	for (const [, i, name] of names) expect(name).toMatch(new RegExp(`^Step ${Number(i) + 1}\\. `));
});
