import { brotliCompressSync, constants } from 'node:zlib';
import { groups, sum } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { warFigures } from '#data/war-figures.ts';
import { forms, sizeOf, type Form } from '#lib/chart/forms.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { drawing } from '#lib/server/markup.ts';
import { battles, countedBothWays, partNamed, partsIn, unsaid } from './data.ts';
import chart from './index.ts';
import { placesOfBattle } from './places.ts';
import { rows, views } from './view.ts';
import { words } from './words.ts';

const named = Object.entries(views).map(([name, { view }]) => ({ name, view }));
const row = (id: string) => warFigures.find((one) => one.id === id)!;

describe('what is said', () => {
	it('is one fleet counted both ways, as spoken', () => {
		expect(countedBothWays.map(({ id }) => id)).toEqual(['tyra']);
		expect([row('w21').ships, row('w20').ships, row('w22').ships_lost]).toEqual([112, 14, 98]);
		expect(words(views.all!.view).headline).toContain('112 ships sent, 14 back');
		expect(words(views.tyra!.view).headline).toContain('seven in every eight');
	});

	it('leaves unsaid what is not said', () => {
		// Of the rearguard it is said how many set out; “several dozen” is no number.
		const never = ['klingon-assault', 'station-falls', 'operation-return', 'chintoka-first', 'chintoka-second'];
		expect(unsaid.map(({ id }) => id)).toEqual([...never, 'avenal', 'last-battle']);
		expect(partNamed('w52-sent')).toMatchObject({ fate: 'sent', ships: 5 });
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
		const marks = [...drawing(chart, view, 'wide', false).matchAll(/<g data-row="([^"]+)"/g)];
		expect(marks.map(([, id]) => id)).toEqual(rows(view).map(({ id }) => id));
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

describe.each(named)('$name', ({ view }) => {
	it.each(Object.keys(forms) as Form[])('draws as many ships as are said, %s', (form) => {
		const svg = drawing(chart, view, form, false);
		const pitch = Number(/<pattern[^>]* width="([\d.]+)"/.exec(svg)?.[1]);
		const drawnOf = ({ id }: { id: string }) => {
			const [, mark] = new RegExp(`<g data-row="${id}">([^]*?)</g>`).exec(svg)!;
			const blocks = [...mark!.matchAll(/width="([\d.]+)" height="([\d.]+)" fill="url(?![^"]*-share)/g)];
			const drawn = blocks.map(([, w, h]) => Math.round(Number(w) / pitch) * Math.round(Number(h) / pitch));
			return drawn.reduce((sum, n) => sum + n, 0);
		};
		if (view.battle !== 'all') for (const row of rows(view)) expect(drawnOf(row), row.id).toBe(row.ships ?? 0);
		// Among all battles ships that were sent are drawn as what became of them.
		else
			for (const [battle, own] of groups(rows(view), (row) => row.battle)) {
				const sent = own.find(({ fate }) => fate === 'sent')?.ships ?? 0;
				const fates = sum(own, ({ fate, ships }) => (fate === 'sent' ? 0 : Number(ships)));
				expect(sum(own, drawnOf), String(battle)).toBe(Math.max(Number(sent), fates));
			}
	});
});

it('a battle is at one thickness wherever it can be, so that lengths compare', () => {
	for (const { id } of battles)
		expect(new Set(placesOfBattle(views[id]!.view, sizeOf('wide')).spots.map((one) => one.rows)).size, id).toBe(1);
	expect(partsIn('tyra').map(({ ships }) => ships)).toEqual([112, 14, 98]);
});
