/**
 * Every state that the controls of a chart lead to holds what a named view promises, and draws and says what it did: the
 * hashes of `guard/` are renewed by `npx vitest run tests/controls.test.ts -u` after a change that is meant.
 */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { forms, type Chart, type Form } from '#lib/chart/chart.ts';
import { address, readView } from '#lib/chart/view.ts';
import { drawing } from '#lib/server/markup.ts';
import { elements } from './elements.ts';
import { charts, views } from './registry.ts';

/** More states than this are a mistake: readers cannot tell them apart. */
const most = 1000;

/** Every state that can be reached from the named views by controls alone, by its address. */
function reachable(chart: Chart): ReadonlyMap<string, unknown> {
	const found = new Map<string, unknown>();
	const open = Object.values(chart.views).map(({ view }) => view);
	while (open.length && found.size < most) {
		const view = open.pop();
		const { href } = address(chart, view);
		if (found.has(href)) continue;
		found.set(href, view);
		for (const { options } of chart.controls?.(view) ?? []) open.push(...options.map((option) => option.view));
	}
	return found;
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 8);

/** What stands outside its drawing, or is no number. */
function outside(svg: string): string[] {
	const all = elements(svg);
	const [, , width, height] = all[0]!.viewBox!.split(' ').map(Number) as [number, number, number, number];
	return all.flatMap((one) => {
		if (one.tag !== 'rect' && one.tag !== 'text') return [];
		const [x, y, w, h] = [one.x, one.y, one.width ?? 0, one.height ?? 0].map(Number) as [
			number,
			number,
			number,
			number
		];
		const fits = w >= 0 && h >= 0 && x >= -8 && y >= -8 && x + w <= width + 8 && y + h <= height + 8;
		return fits ? [] : `${one.tag} at ${one.x} ${one.y}`;
	});
}

describe.each(charts)('the controls of $id', (chart) => {
	const states = [...reachable(chart)];
	const shapes = Object.keys(forms) as Form[];
	const known = new Map<string, string>();
	/** A drawing of a state; the first form carries the names of its marks too. */
	const drawn = (href: string, view: unknown, form: Form) => {
		const key = `${href} ${form}`;
		if (!known.has(key)) known.set(key, drawing(chart, view, form, form === shapes[0]));
		return known.get(key)!;
	};

	it('lead to states that can be told apart, each with an address that leads back', () => {
		expect(states.length).toBeGreaterThanOrEqual(Object.keys(chart.views).length);
		expect(states.length).toBeLessThan(most);
		for (const [href, view] of states) {
			const url = new URL(href, 'https://example.org');
			expect(readView(chart, address(chart, view).name, url.searchParams)).toEqual({ view, notices: [] });
		}
	});

	it('say which choice is the one at hand', () => {
		for (const [href, view] of states) {
			for (const { label, options } of chart.controls?.(view) ?? []) {
				expect(new Set(options.map((option) => option.label)).size, `${href} ${label}`).toBe(options.length);
				const current = options.filter((option) => option.current);
				expect(current.length, `${href} ${label}`).toBeLessThanOrEqual(1);
				for (const option of current) expect(address(chart, option.view).href).toBe(href);
			}
		}
	});

	it('never leave words that are missing or broken', () => {
		for (const [href, view] of states) {
			const { headline, subtitle, alt, description, source, limits, reveal } = chart.words(view);
			const told = [subtitle, alt, ...description, source, limits, reveal?.says ?? 'None.'];
			for (const text of told) expect(text, href).toMatch(/^[\p{Lu}\d“].+[.?!”]$/su);
			for (const text of [headline, ...told]) expect(text, href).not.toMatch(/undefined|NaN|\[object| {2}|: ?\.|\(\)/);
		}
	});

	it('never leave a drawing that stands outside its frame', () => {
		const broken = states.flatMap(([href, view]) =>
			shapes.flatMap((form) => {
				const found = outside(drawn(href, view, form));
				return found.length ? `${href} drawn ${form}: ${found[0]} and ${found.length - 1} more` : [];
			})
		);
		expect(broken).toEqual([]);
	});

	it('say and draw what they did', async () => {
		const lines = states.map(([href, view]) => {
			const said = hash(JSON.stringify([chart.words(view), chart.columns(view), chart.controls?.(view)]));
			return [href, said, ...shapes.map((form) => hash(drawn(href, view, form)))].join(' ');
		});
		await expect(`address words ${shapes.join(' ')}\n${lines.join('\n')}\n`).toMatchFileSnapshot(
			`guard/${chart.id}.txt`
		);
	});
});

it('some chart has controls', () => {
	expect(views.some(({ chart, view }) => chart.controls?.(view).length)).toBe(true);
});
