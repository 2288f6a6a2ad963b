/** The built site asks for nothing that the oldest engines it is made for (src/lib/engines.ts) lack without another way. */
import { describe, expect, test } from 'vitest';
import { files, pages, text } from './built.ts';

/** Style sheets by where they stand: files of their own, and those within pages. */
const styles = [
	...files.filter((file) => file.endsWith('.css')).map((file) => [file, text(file)] as const),
	...pages.map(
		({ path, html }) =>
			[path, [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css).join('\n')] as const
	)
];
const scripts = files.filter((file) => file.endsWith('.js')).map((file) => [file, text(file)] as const);

/** Where something stands that must not. */
const where = (all: readonly (readonly [string, string])[], what: RegExp) =>
	all.flatMap(([place, code]) => [...code.matchAll(what)].map(([found]) => `${place}: ${found}`));

test('there are styles and scripts to look at', () => {
	expect(styles.filter(([, css]) => css.includes('--ground:')).length).toBeGreaterThan(100);
	expect(scripts.length).toBeGreaterThan(10);
});

describe('styles', () => {
	test('hold no pair of colours, no mixed colour and no nested rule', () => {
		expect(where(styles, /light-dark\([^)]*|color-mix\([^)]*|[{;}]\s*&[^;{}]*/g)).toEqual([]);
	});

	test('name an open popover only where another selector stands for it, or to ask whether it is known', () => {
		expect(where(styles, /(?<!not selector\(|:is\():popover-open[^{]*/g)).toEqual([]);
	});

	test('hide or show nothing that is there by a selector in a list with :has()', () => {
		const lists = where(styles, /[^{};]*:has\([^{]*(?=\{)/g).filter((found) => {
			const outer = found.replace(/\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');
			return outer.includes(',');
		});
		expect(lists).toEqual([]);
	});

	test('draw no lines of pixels by one gradient over a whole surface', () => {
		expect(where(styles, /repeating-linear-gradient[^;]*/g)).toEqual([]);
	});
});

test('no attribute holds a pair of colours: it would be no colour at all', () => {
	const found = pages.flatMap(({ path, tags }) =>
		tags.flatMap((tag) =>
			Object.entries(tag).flatMap(([key, value]) => (/light-dark\(/.test(value!) ? `${path}: ${key}` : []))
		)
	);
	expect(found).toEqual([]);
});

test('no script looks behind in a pattern, which Safari does from 16.4', () => {
	expect(where(scripts, /\(\?<[=!][^)]*/g)).toEqual([]);
});
