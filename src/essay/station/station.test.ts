/** The station is cheap, always the same, and its last light is the couple's. */
import { brotliCompressSync, constants } from 'node:zlib';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Drawing from './Drawing.svelte';
import { lights, people } from './windows.ts';

const draw = () => render(Drawing).body;
const alight = (lit: number) => lights.filter((notch) => lit > notch.until);
const windows = (lit: number) => alight(lit).reduce((sum, notch) => sum + notch.windows, 0);

test('the drawing weighs at most 15 kB on the wire', () => {
	const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
	expect(brotliCompressSync(draw(), { params }).length).toBeLessThanOrEqual(15_000);
});

test('it is always the same markup', () => {
	expect(draw()).toBe(draw());
	expect(draw()).not.toMatch(/NaN|undefined|Infinity/);
});

test('windows go dark one group after another, in the end singly', () => {
	const total = windows(1);
	expect(total).toBeGreaterThan(700);
	const untils = lights.map((notch) => notch.until);
	expect(untils).toEqual([...untils].sort((a, b) => a - b));
	expect(lights.slice(1, 11).every((notch) => notch.windows === 1)).toBe(true);
	expect(windows(0.5) / total).toBeCloseTo(0.5 ** 1.6, 1);
});

test('the last two lit windows are the couple’s', () => {
	expect(people).toHaveLength(2);
	expect(alight(0.005)).toEqual([lights[0]]);
	expect(lights[0]?.windows).toBe(2);
	expect(alight(0)).toEqual([]);

	const corners = [...(lights[0]?.path.matchAll(/-?\d+/g) ?? [])].map(Number);
	const [left = 0, top = 0] = corners.slice(2);
	for (const { x, y, height } of people) {
		expect(x).toBeGreaterThan(left);
		expect(x).toBeLessThan(left + 2 * height);
		expect(y).toBeGreaterThan(top);
	}
	// Both people, the light round their window, and the window itself stay to the very end.
	expect(draw().match(/data-until="0"/g)).toHaveLength(4);
});
