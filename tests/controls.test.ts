/**
 * Every state that the controls of a chart lead to holds what a named view promises, and draws and says what it did: the
 * hashes of `guard/` are renewed by `npx vitest run tests/controls.test.ts -u` after a change that is meant.
 */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { forms, type Form } from '#lib/chart/forms.ts';
import { address, readView } from '#lib/chart/view.ts';
import { drawing } from '#lib/server/markup.ts';
import { mostStates, reachable } from './reachable.ts';
import { charts, views } from './registry.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 8);

describe.each(charts)('the controls of $id', (chart) => {
	const states = [...reachable(chart)];
	// Files are of named views alone.
	const shapes = (Object.keys(forms) as Form[]).filter((form) => form !== 'file');
	const known = new Map<string, string>();
	/** A drawing of a state; the first form carries the names of its marks too. */
	const drawn = (href: string, view: unknown, form: Form) => {
		const key = `${href} ${form}`;
		if (!known.has(key)) known.set(key, drawing(chart, view, form, form === shapes[0]));
		return known.get(key)!;
	};

	it('lead to states that can be told apart, each with an address that leads back', () => {
		expect(states.length).toBeGreaterThanOrEqual(Object.keys(chart.views).length);
		expect(states.length).toBeLessThan(mostStates);
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
