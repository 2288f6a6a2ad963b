import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Builder } from '@sveltejs/kit';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { keepEarlier, readSite } from './builds.js';
import { serve } from './serve.js';

const dir = mkdtempSync(join(tmpdir(), 'frozen-'));
afterAll(() => rmSync(dir, { recursive: true }));
beforeEach(() => {
	rmSync(dir, { recursive: true });
	mkdirSync(dir);
});

const read = (name: string) => readFileSync(join(dir, name), 'utf8');
function write(folder: string, files: Record<string, string>) {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, folder, name)), { recursive: true });
		writeFileSync(join(dir, folder, name), text);
	}
}

const frame = (revision: number) =>
	'<link rel="canonical" href="https://example.org/charts/a/b/"><link href="/_app/immutable/assets/font.' +
	`v${revision}.woff2"><footer class="credit"><span>Revision ${revision} · data as of today</span>`;

/** A made-up build of a revision in `site`. */
async function build(site: string, revision: number, earlier?: string) {
	const adapter = {
		name: 'made-up',
		adapt: () => {
			rmSync(join(dir, site), { recursive: true, force: true });
			write(site, {
				[`_app/immutable/assets/font.v${revision}.woff2`]: `font ${revision}`,
				'embed/a/b/index.html': frame(revision),
				'embed/a/b/index.html.br': 'twin',
				'charts/a/b/index.html': 'a page',
				'charts/a/b/__data.json': 'of the router',
				'charts/a/b/oembed.json': 'of the live frame',
				'charts/a/b/card.png': `card ${revision}`,
				'charts/a/b/data.csv': `rows ${revision}`,
				'data/arcs.csv': `table ${revision}`,
				'data/arcs/index.html': 'a page'
			});
		}
	};
	const config = { kit: { version: { name: `v${revision}` } } };
	const builder = { config, compress: async () => undefined } as unknown as Builder;
	await keepEarlier(adapter, join(dir, site), earlier, revision).adapt(builder);
}
const list = (site: string) => JSON.parse(read(`${site}/r/revisions.json`)) as { revision: number; files: string[] }[];

describe('a frozen version', () => {
	it('has frames, pictures and rows byte for byte, with their twins, and no pages', async () => {
		await build('one', 1);
		for (const file of ['embed/a/b/index.html', 'embed/a/b/index.html.br', 'charts/a/b/card.png', 'data/arcs.csv'])
			expect(read(`one/r/1/${file}`)).toBe(read(`one/${file}`));
		expect(list('one')).toEqual([
			{
				revision: 1,
				files: [
					'r/1/embed/a/b/index.html',
					'r/1/charts/a/b/card.png',
					'r/1/charts/a/b/data.csv',
					'r/1/data/arcs.csv',
					'_app/immutable/assets/font.v1.woff2'
				]
			}
		]);
		for (const file of ['charts/a/b/index.html', 'charts/a/b/oembed.json', 'data/arcs/index.html'])
			expect(existsSync(join(dir, 'one/r/1', file)), file).toBe(false);
	});

	it('is taken along with its typefaces, says once that there is a newer one, and stays', async () => {
		await build('1', 1);
		await build('2', 2, join(dir, '1'));
		// By more builds than those whose code is kept.
		for (const n of [3, 4, 5, 6, 7]) await build(`${n}`, n, join(dir, `${n - 1}`));
		expect(list('7').map(({ revision }) => revision)).toEqual([7, 6, 5, 4, 3, 2, 1]);
		for (const n of [1, 2, 6]) {
			expect(read(`7/r/${n}/charts/a/b/card.png`)).toBe(`card ${n}`);
			expect(read(`7/_app/immutable/assets/font.v${n}.woff2`)).toBe(`font ${n}`);
			const html = read(`7/r/${n}/embed/a/b/index.html`);
			expect(html).toBe(read(`${n + 1}/r/${n}/embed/a/b/index.html`));
			expect(html.match(/there is a newer one/g)).toHaveLength(1);
			expect(html).toContain(`Revision ${n}, <a href="https://example.org/charts/a/b/" target="_blank"`);
			expect(brotliDecompressSync(readFileSync(join(dir, `7/r/${n}/embed/a/b/index.html.br`))).toString()).toBe(html);
		}
		expect(read('7/r/7/embed/a/b/index.html')).toBe(frame(7));
	});

	it('follows its revision until the next one, and comes from an address too', async () => {
		await build('old', 1);
		write('old', { 'r/1/data/arcs.csv': 'other' });
		await build('same', 1, join(dir, 'old'));
		expect(list('same')).toHaveLength(1);
		expect(read('same/r/1/data/arcs.csv')).toBe('table 1');
		const site = await serve({ dir: join(dir, 'same'), port: 0, base: '/essay' });
		try {
			await build('new', 2, site.url);
		} finally {
			await site.close();
		}
		expect(read('new/r/1/data/arcs.csv')).toBe('table 1');
		expect(read('new/r/1/embed/a/b/index.html')).toContain('there is a newer one');
	});

	it('is not there on a site of before, and a list that is none stops the build', async () => {
		await build('site', 1);
		rmSync(join(dir, 'site/r'), { recursive: true });
		expect((await readSite(join(dir, 'site'))).revisions).toEqual([]);
		const wrong = ['', '{}', '[{"revision":1}]', '[{"revision":1,"files":["index.html"]}]'];
		const outside = ['r/1/../../a', 'r/2/a', '/etc/a', 'r/1/.a', '_app/immutable/../a'];
		for (const text of [...wrong, ...outside.map((file) => JSON.stringify([{ revision: 1, files: [file] }]))]) {
			write('site', { 'r/revisions.json': text });
			await expect(readSite(join(dir, 'site')), text).rejects.toThrow(/is not a list of revisions/);
		}
	});
});
