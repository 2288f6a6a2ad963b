/** What a page weighs on the wire: bytes after brotli 11, the best a host can do. */
import { existsSync, statSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytes, files, page, within, type Page } from './built.ts';
import { charts, views } from './registry.ts';

const known = new Map<string, number>();
/** Size of a file in bytes as it is sent. */
function weight(file: string): number {
	let size = known.get(file);
	if (size === undefined) {
		const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
		// The build has compressed what it could, as well as can be.
		const twin = `build/${file}.br`;
		if (/\.(woff2|png)$/.test(file)) size = bytes(file).length;
		else if (existsSync(twin)) size = statSync(twin).size;
		else size = brotliCompressSync(bytes(file), options).length;
		known.set(file, size);
	}
	return size;
}

const sum = (all: readonly string[]) => all.reduce((size, file) => size + weight(file), 0);

/**
 * Files of one kind that a page asks for by itself; styles that stand in the page already are linked disabled, and those
 * for paper and for a reader's own colours wait until all else is there.
 */
function asked(one: Page, ending = ''): string[] {
	const links = one.tags.filter(
		({ tag, rel, disabled, media, src }) =>
			(tag === 'script' && src !== undefined) ||
			(tag === 'link' &&
				disabled === undefined &&
				media === undefined &&
				/^(stylesheet|modulepreload|preload)$/.test(rel ?? ''))
	);
	const files = links.flatMap(({ href, src }) => within(href ?? src ?? '', one.path)?.path.slice(1) ?? []);
	return [...new Set(files)].filter((file) => file.endsWith(ending));
}

/** Views with more to draw than others may weigh more in a frame. */
const heavy = ['finales/with-tng', 'arcs/all', 'arcs/endings'];

describe.each(views)('$at', ({ at }) => {
	test('its embed fits the first window of one round trip', () => {
		expect(weight(`embed/${at}/index.html`)).toBeLessThanOrEqual(heavy.includes(at) ? 20_000 : 14_000);
	});

	test('its page is a document of at most 60 kB', () => {
		expect(weight(`charts/${at}/index.html`)).toBeLessThanOrEqual(60_000);
	});
});

test('a chart’s page with all it fetches before anyone reaches for the chart, fonts aside, is at most 60 kB', () => {
	const heavy = views.flatMap(({ at }) => {
		const fetched = asked(page(`/charts/${at}/`)).filter((file) => !file.endsWith('.woff2'));
		const size = weight(`charts/${at}/index.html`) + sum(fetched);
		// Hundreds of rows stand in their tables.
		const long = at.startsWith('vocabulary/') || ['finales/with-tng', 'arcs/kira-odo'].includes(at);
		const most = long ? 66_000 : 60_000;
		return size > most ? `${at}: ${size}` : [];
	});
	expect(heavy).toEqual([]);
});

test.each(charts)('the embed of $id itself is as light', ({ id, views }) => {
	const first = `${id}/${Object.keys(views)[0]}`;
	expect(weight(`embed/${id}/index.html`)).toBeLessThanOrEqual(heavy.includes(first) ? 20_000 : 14_000);
});

describe('the essay', () => {
	test('is a document of at most 90 kB', () => {
		expect(weight('index.html')).toBeLessThanOrEqual(90_000);
	});

	test('asks for at most 60 kB of script before the first scroll', () => {
		const script = asked(page('/'), '.js');
		expect(script.length).toBeGreaterThan(0);
		expect(sum(script)).toBeLessThanOrEqual(60_000);
	});

	test('asks for none in its flat form', () => {
		expect(asked(page('/read/'), '.js')).toEqual([]);
		expect(page('/read/').tags.filter(({ tag, src }) => tag === 'script' && src)).toEqual([]);
	});
});

test('all fonts together are at most 120 kB, in woff2', () => {
	const fonts = files.filter((file) => /\.(woff2?|ttf|otf|eot)$/.test(file));
	expect(fonts.filter((file) => !file.endsWith('.woff2'))).toEqual([]);
	expect(fonts.length).toBeGreaterThan(0);
	expect(fonts.reduce((sum, file) => sum + weight(file), 0)).toBeLessThanOrEqual(120_000);
});
