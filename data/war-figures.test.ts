import { describe, expect, it } from 'vitest';
import { episodes } from './episodes.ts';
import { values, warFigures, type Value } from './war-figures.ts';

/** Which roles and which unit a column of numbers goes with; null: any. */
const meant: Record<Value, { roles: readonly string[] | null; unit: RegExp | null }> = {
	deaths: { roles: ['loss'], unit: /^people$/ },
	casualties: { roles: ['loss'], unit: /^people$/ },
	people: { roles: ['committed', 'survivors', 'wounded', 'missing', 'at-risk'], unit: /^people$/ },
	ships_lost: { roles: ['loss'], unit: /^ships$/ },
	ships_disabled: { roles: ['disabled'], unit: /^ships$/ },
	ships: { roles: ['committed', 'survivors', 'context'], unit: /^ships$/ },
	forecast: { roles: ['forecast'], unit: null },
	other: { roles: null, unit: /^(?!people$|ships$)/ }
};

describe.each(warFigures.map((row) => ({ id: row.id, row })))('$id', ({ row }) => {
	const filled = values.filter((value) => row[value] !== null);

	it('fills one column of numbers at most, and says in words what has no number', () => {
		expect(filled.length).toBeLessThanOrEqual(1);
		expect(filled.length === 1 || row.said !== null).toBe(true);
		expect(row.bound === null).toBe(filled.length === 0);
	});

	it('stands in a column that fits its role and unit', () => {
		for (const value of filled) {
			expect(meant[value].roles ?? [row.role]).toContain(row.role);
			expect(row.unit).toMatch(meant[value].unit ?? /./);
			expect(row[value]).toBeGreaterThan(0);
		}
	});

	it('is a forecast in every way or in none', () => {
		expect(row.standing === 'forecast').toBe(row.role === 'forecast');
		if (row.role === 'forecast') expect(filled.filter((value) => value !== 'forecast')).toEqual([]);
	});

	it('is where its transcript file was broadcast', () => {
		const episode = episodes.find((one) => one.series === row.series && one.file === row.file);
		expect(episode).toMatchObject({ season: row.season, episode: row.episode });
		expect(row.scene).toBeLessThan(episode!.scenes);
	});

	it('overlaps a figure that exists', () => {
		if (row.overlaps) expect(warFigures.map((one) => one.id)).toContain(row.overlaps);
	});
});

describe('what must never be read as a loss', () => {
	const row = (id: string) => warFigures.find((one) => one.id === id)!;

	it.each([
		['w31', 900_000_000_000],
		['w32', 2_000_000_000],
		['w82', 0.4],
		['w71', 500_000]
	])('%s stands as a forecast of %d', (id, forecast) => {
		expect(row(id)).toMatchObject({ role: 'forecast', forecast, deaths: null, casualties: null, ships_lost: null });
	});

	it.each([
		['w65-out', 311],
		['w47', 15]
	])('%s: %d ships are out of action, not lost', (id, ships) => {
		expect(row(id)).toMatchObject({ role: 'disabled', ships_disabled: ships, ships_lost: null });
	});

	it('1,730 are casualties, and among them those of AR-558', () => {
		expect(row('w55')).toMatchObject({ casualties: 1730, deaths: null, overlaps: 'w54' });
	});

	it('the poem is no number, and 112 less 14 is 98', () => {
		expect(values.every((value) => row('w27')[value] === null)).toBe(true);
		expect(row('w21').ships! - row('w20').ships!).toBe(row('w22').ships_lost);
	});
});
