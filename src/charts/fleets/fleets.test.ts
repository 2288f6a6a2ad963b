import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { warFigures } from '#data/war-figures.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import { boxOf } from '#lib/chart/text.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { captionLayer } from './captions.ts';
import { battles, countedBothWays, partNamed, partsIn, unsaid } from './data.ts';
import chart from './index.ts';
import { linesOf } from './layout.ts';
import { heightOf } from './settings.ts';
import { marksOf, pitchOf } from './marks.ts';
import { nameLayer } from './names.ts';
import { rows } from './rows.ts';
import { views, type FleetsView } from './view.ts';
import { words } from './words.ts';

const allForms = Object.keys(forms) as Form[];
const named = Object.entries(views).map(([name, { view }]) => ({ name, view }));
const cases = named.flatMap(({ name, view }) => allForms.map((form) => ({ name, view, form })));
const layerOf = (view: FleetsView, form: Form) => (view.battle === 'all' ? nameLayer(form) : captionLayer(view, form));
const row = (id: string) => warFigures.find((one) => one.id === id)!;

describe('what is said', () => {
	it('is one fleet counted both ways, as spoken', () => {
		expect(countedBothWays.map(({ id }) => id)).toEqual(['tyra']);
		expect([row('w21').ships, row('w20').ships, row('w22').ships_lost]).toEqual([112, 14, 98]);
		expect(words(views.all!.view).headline).toContain('112 ships sent, 14 back');
		expect(words(views.tyra!.view).headline).toContain('seven in every eight');
	});

	it('leaves unsaid what is not said', () => {
		expect(unsaid.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['station-falls', 'operation-return', 'chintoka-second', 'last-battle'])
		);
		expect(partNamed('w25')).toMatchObject({ ships: null, ratio: 2 });
		expect(partNamed('w67')).toMatchObject({ ships: null, ratio: 20 });
		expect(partNamed('w78')).toMatchObject({ ships: null, ratio: 3 });
		const told = named.flatMap(({ view }) => [
			words(view).headline,
			words(view).alt,
			...rows(view).map(({ ships }) => ships)
		]);
		expect(told.join(' ')).not.toMatch(/\b(592|600|627|30,?000)\b/);
	});

	it('never takes out of action for destroyed, or vanished for shot down', () => {
		for (const part of battles.flatMap(({ parts }) => parts)) {
			if (part.row?.ships_disabled) expect(part.fate).toBe('out');
			if (part.row?.ships_lost) expect(part.fate).toBe('lost');
			if (part.fate === 'lost') expect(part.row!.role).toBe('loss');
		}
		expect(partNamed('w65-out')).toMatchObject({ fate: 'out', ships: 311 });
		expect(partNamed('w28')).toMatchObject({ fate: 'gone', ships: 2800 });
	});

	it('leaves out no number of ships of its battles', () => {
		for (const { id, parts } of battles) {
			const spoken = warFigures.filter(({ event, ships, ships_lost, ships_disabled }) =>
				event === id ? (ships ?? ships_lost ?? ships_disabled) !== null : false
			);
			expect(parts.map((part) => part.id)).toEqual(expect.arrayContaining(spoken.map((one) => one.id)));
		}
	});
});

describe.each(named)('$name', ({ view }) => {
	it('draws one mark a row, and says everything a chart must say', () => {
		for (const form of allForms)
			expect(marksOf(view, form).map(({ id }) => id)).toEqual(rows(view).map(({ id }) => id));
		const said = words(view);
		expect(said.headline.length).toBeLessThanOrEqual(82);
		expect(said.subtitle).toContain('as spoken in dialogue, not measured or verified');
	});

	it('fits the budget of an embed', () => {
		const document = Buffer.from(embedDocument(chart, view.battle, view));
		const weight = brotliCompressSync(document, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
		expect(weight).toBeLessThanOrEqual(14_000);
	});
});

describe.each(cases)('$name in $form', ({ view, form }) => {
	const boxes = layerOf(view, form).labels.map((label) => ({
		text: label.text,
		size: label.size,
		...boxOf(label, form)
	}));

	it('draws as many ships as are said', () => {
		const pitch = pitchOf(view, form);
		for (const { id, boxes: blocks } of marksOf(view, form)) {
			const ships = blocks.reduce((sum, { w, h }) => sum + Math.round(w / pitch) * Math.round(h / pitch), 0);
			expect(ships, id).toBe(rows(view).find((one) => one.id === id)!.ships ?? 0);
		}
	});

	it('keeps ships and labels inside', () => {
		for (const { reach } of marksOf(view, form)) {
			expect(Math.min(reach.x, reach.y)).toBeGreaterThanOrEqual(-2);
			expect(reach.x + reach.w).toBeLessThanOrEqual(forms[form].width + 2);
			expect(reach.y + reach.h).toBeLessThanOrEqual(heightOf(form) + 2);
		}
		for (const { text, size, x, y, w, h } of boxes) {
			expect(size).toBeGreaterThanOrEqual(12.5);
			expect(Math.min(x, y), text).toBeGreaterThanOrEqual(-1);
			expect(x + w, text).toBeLessThanOrEqual(forms[form].width + 1);
			expect(y + h, text).toBeLessThanOrEqual(heightOf(form) + 1);
		}
	});

	it('keeps labels clear of each other and of ships', () => {
		const ships = marksOf(view, form).flatMap(({ id, boxes: blocks }) => blocks.map((one) => ({ text: id, ...one })));
		for (const [i, a] of boxes.entries())
			for (const b of [...boxes.slice(i + 1), ...ships]) {
				const apart = a.x + a.w <= b.x + 0.5 || b.x + b.w <= a.x + 0.5 || a.y + a.h <= b.y + 1 || b.y + b.h <= a.y + 1;
				expect(apart, `${a.text} / ${b.text}`).toBe(true);
			}
	});
});

it('a battle is at one thickness wherever it can be, so that lengths compare', () => {
	for (const { id } of battles)
		expect(new Set(linesOf(views[id]!.view, 'wide').lines.map((one) => one.rows)).size).toBe(1);
	expect(partsIn('tyra').map(({ ships }) => ships)).toEqual([112, 14, 98]);
});
