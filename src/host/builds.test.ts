import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Builder } from '@sveltejs/kit';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { keepEarlier, readSite } from './builds.js';
import { serve } from './serve.js';
import { sourcesVersion } from './version.js';

const dir = mkdtempSync(join(tmpdir(), 'builds-'));
afterAll(() => rmSync(dir, { recursive: true }));
beforeEach(() => {
	rmSync(dir, { recursive: true });
	mkdirSync(dir);
});

function write(folder: string, files: Record<string, string>) {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, folder, name)), { recursive: true });
		writeFileSync(join(dir, folder, name), text);
	}
}

const read = (name: string) => readFileSync(join(dir, name), 'utf8');
const list = (site: string): { version: string; files: string[] }[] => JSON.parse(read(`${site}/_app/builds.json`));

/** A build of made-up files in `site`, as Kit would ask for it. */
async function build(site: string, version: string, names: string[], earlier?: string) {
	const compressed: string[] = [];
	const adapter = {
		name: 'made-up',
		adapt: () => {
			rmSync(join(dir, site), { recursive: true, force: true });
			write(site, Object.fromEntries(names.map((name) => [`_app/immutable/${name}`, `${name} of ${version}`])));
		}
	};
	const builder = {
		config: { kit: { version: { name: version } } },
		compress: async (folder: string) => void compressed.push(folder)
	};
	await keepEarlier(adapter, join(dir, site), earlier).adapt(builder as unknown as Builder);
	expect(compressed).toEqual([join(dir, site)]);
}

describe('a build', () => {
	it('has only its own files when nothing is published', async () => {
		await build('one', 'v1', ['entry/b.js', 'a.js', 'a.js.br', 'a.js.gz']);
		expect(list('one')).toEqual([{ version: 'v1', files: ['_app/immutable/a.js', '_app/immutable/entry/b.js'] }]);
	});

	it('keeps the files of three earlier builds, newest first, and no more', async () => {
		await build('1', 'v1', ['a1.js', 'same.js']);
		for (const n of [2, 3, 4, 5]) await build(`${n}`, `v${n}`, [`a${n}.js`, 'same.js'], join(dir, `${n - 1}`));
		expect(list('5').map(({ version }) => version)).toEqual(['v5', 'v4', 'v3', 'v2']);
		expect(list('5')[3]).toEqual({ version: 'v2', files: ['_app/immutable/a2.js', '_app/immutable/same.js'] });
		for (const n of [2, 3, 4, 5]) expect(read(`5/_app/immutable/a${n}.js`)).toBe(`a${n}.js of v${n}`);
		expect(read('5/_app/immutable/same.js')).toBe('same.js of v5');
		expect(existsSync(join(dir, '5/_app/immutable/a1.js'))).toBe(false);
	});

	it('may take them from the very folder it writes', async () => {
		await build('site', 'v1', ['a1.js']);
		await build('site', 'v2', ['a2.js'], join(dir, 'site'));
		expect(read('site/_app/immutable/a1.js')).toBe('a1.js of v1');
	});

	it('is listed once when it is built again, unless it has other files', async () => {
		await build('site', 'v1', ['a.js']);
		await build('site', 'v1', ['a.js'], join(dir, 'site'));
		expect(list('site')).toHaveLength(1);
		await build('site', 'v1', ['other.js'], join(dir, 'site'));
		expect(list('site').map(({ files }) => files)).toEqual([['_app/immutable/other.js'], ['_app/immutable/a.js']]);
		expect(existsSync(join(dir, 'site/_app/immutable/a.js'))).toBe(true);
	});

	it('takes them from an address, under its base path', async () => {
		await build('old', 'v1', ['a1.js', 'fonts/f.woff2']);
		const site = await serve({ dir: join(dir, 'old'), port: 0, base: '/essay' });
		try {
			for (const address of [site.url, site.url.replace(/\/$/, '')]) {
				await build('new', 'v2', ['a2.js'], address);
				expect(list('new').map(({ version }) => version)).toEqual(['v2', 'v1']);
				expect(read('new/_app/immutable/fonts/f.woff2')).toBe('fonts/f.woff2 of v1');
			}
		} finally {
			await site.close();
		}
	});
});

describe('a published site that is none', () => {
	const good = { version: 'v1', files: ['_app/immutable/a.js'] };

	it('stops the build before anything is written', async () => {
		await build('site', 'v1', ['a.js']);
		await expect(build('site', 'v2', ['b.js'], join(dir, 'none'))).rejects.toThrow(
			/^EARLIER is .* has no _app\/builds\.json\.$/
		);
		expect(list('site')[0]?.version).toBe('v1');
	});

	it.each([
		'',
		'{',
		'[]',
		'{}',
		'[null]',
		'[{"version": 1, "files": []}]',
		'[{"version": "v1"}]',
		...['../a.js', '_app/immutable/../../a.js', '/etc/a', '_app/immutable/.a', '_app/immutable', 'index.html', 7].map(
			(file) => JSON.stringify([good, { version: 'v0', files: [file] }])
		)
	])('has the list %s', async (text) => {
		write('broken', { '_app/builds.json': text, '_app/immutable/a.js': 'a', 'a.js': 'a', 'index.html': 'a' });
		await expect(readSite(join(dir, 'broken'))).rejects.toThrow(
			/^EARLIER is .*: its _app\/builds\.json is not a list of builds\.$/
		);
	});

	it('lacks a file of its list', async () => {
		write('broken', { '_app/builds.json': JSON.stringify([good]) });
		await expect(readSite(join(dir, 'broken'))).rejects.toThrow(/: it has no _app\/immutable\/a\.js\.$/);
	});

	it('does not answer, or with something else', async () => {
		write('broken', {
			'_app/builds.json': JSON.stringify([good]),
			'index.html': '',
			'page/_app/builds.json/index.html': ''
		});
		const site = await serve({ dir: join(dir, 'broken'), port: 0 });
		try {
			await expect(readSite(`${site.url}none`)).rejects.toThrow(/: it answers 404 to _app\/builds\.json\.$/);
			await expect(readSite(site.url)).rejects.toThrow(/: it answers 404 to _app\/immutable\/a\.js\.$/);
			await expect(readSite(`${site.url}page`)).rejects.toThrow(/: it has a page as _app\/builds\.json\.$/);
		} finally {
			await site.close();
		}
		await expect(readSite(site.url)).rejects.toThrow(/_app\/builds\.json cannot be reached \(\w+\)\.$/);
	});
});

describe('the version', () => {
	const sources = {
		'src/a.ts': 'a',
		'src/b/c.svelte': 'c',
		'data/t.csv': 't',
		'static/s.svg': 's',
		'package-lock.json': '{}',
		'svelte.config.js': '',
		'vite.config.ts': ''
	};
	const versionOf = (folder: string, more: Record<string, string> = {}) => {
		write(folder, { ...sources, ...more });
		return sourcesVersion(join(dir, folder));
	};

	it('is the same wherever the same sources are, whatever stands beside them', () => {
		const version = versionOf('one');
		expect(version).toMatch(/^[0-9a-f]{16}$/);
		expect(versionOf('other')).toBe(version);
		const beside = {
			'src/a.test.ts': 'x',
			'data/README.md': 'x',
			'README.md': 'x',
			'tests/t.ts': 'x',
			'build/x.js': 'x'
		};
		expect(versionOf('beside', beside)).toBe(version);
	});

	it('is another when a source has another content or name, or is new', () => {
		const changed = Object.keys(sources).map((name) => ({ [name]: 'changed' }));
		const moved: Record<string, string>[] = [
			{ 'src/a.ts': '', 'src/aa.ts': 'a' },
			{ 'src/a.ts': 'asrc/b' },
			{ 'static/new.svg': '' }
		];
		const versions = [{}, ...changed, ...moved].map((more, i) => versionOf(`v${i}`, more));
		expect(new Set(versions).size).toBe(versions.length);
	});
});
