import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { checkFolder, packagesFit } from './install.js';
import { checkNode, nodeFits } from './node.js';
import { basePath, settings } from './settings.js';

describe('nodeFits', () => {
	const range = '^20.19.0 || ^22.12.0 || >=24.0.0';

	it.each(['20.19.0', '20.20.2', '22.12.0', '22.30.1', '24.0.0', '25.1.0', '26.0.0', '24.0.0-nightly'])(
		'takes %s',
		(version) => expect(nodeFits(version, range)).toBe(true)
	);

	it.each(['20.18.9', '18.20.8', '12.22.12', '21.9.0', '22.11.0', '23.11.1', '4.0.0'])('refuses %s', (version) =>
		expect(nodeFits(version, range)).toBe(false)
	);

	it('takes the Node that runs this, and says to another what is needed', () => {
		expect(() => checkNode()).not.toThrow();
		expect(() => checkNode('18.20.8')).toThrow(/^This needs Node 20 from .* and newer; here is Node 18\.20\.8\.$/);
	});
});

describe('settings', () => {
	it('reads what is set and takes the rest as usual', () => {
		expect(settings({})).toEqual({ port: 4173, base: '', host: undefined });
		expect(settings({ PORT: '', BASE_PATH: '', HOST: '' })).toEqual({ port: 4173, base: '', host: undefined });
		expect(settings({ PORT: '0', BASE_PATH: '/a/b-c_d.e~f', HOST: '0.0.0.0' })).toEqual({
			port: 0,
			base: '/a/b-c_d.e~f',
			host: '0.0.0.0'
		});
	});

	it.each(['abc', '70000', '-1', '65536', '1.5', '0x50', '1e3', ' ', '4173 '])(
		'refuses PORT %j in a sentence',
		(PORT) =>
			expect(() => settings({ PORT })).toThrow(`PORT is a whole number from 0 to 65535, not ${JSON.stringify(PORT)}.`)
	);

	it.each([
		'goodbye',
		'/good bye',
		'/x/',
		'/',
		'//x',
		'/x//y',
		'/..',
		'/a/../b',
		'/.',
		'/a?b',
		'/a#b',
		'https://a.b/c',
		'/a\n'
	])('refuses BASE_PATH %j in a sentence', (path) =>
		expect(() => basePath(path)).toThrow(`BASE_PATH looks like /goodbye, not like ${JSON.stringify(path)}.`)
	);
});

describe('npm start', () => {
	const start = fileURLToPath(new URL('start.js', import.meta.url));

	it.each([
		[{ PORT: 'abc' }, 'PORT'],
		[{ BASE_PATH: '/good bye' }, 'BASE_PATH']
	])('ends %j with one sentence and exit code 1', (env, name) => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [start], {
			encoding: 'utf8',
			env: { ...process.env, ...env }
		});
		expect(status).toBe(1);
		expect(stdout).toBe('');
		expect(stderr).toMatch(new RegExp(`^${name} .*\\.\\n$`));
	});
});

describe('the folder', () => {
	const dir = mkdtempSync(join(tmpdir(), 'start-'));
	afterAll(() => rmSync(dir, { recursive: true }));

	it('may be any that Vite builds in', () => {
		expect(() => checkFolder(dir)).not.toThrow();
		for (const name of ['a b', 'a%b', 'a%20b', 'ä&b', "a'b"]) {
			mkdirSync(join(dir, name));
			expect(() => checkFolder(join(dir, name))).not.toThrow();
		}
	});

	it.each(['a#b', 'a?b', 'a#b/c'])('may not be %s', (name) =>
		expect(() => checkFolder(join(dir, name))).toThrow(/^Vite cannot build in a folder with "[#?]" in its path: /)
	);

	// Nobody may write here, whoever runs this; where there is no such folder, there is nothing to ask.
	it.runIf(process.platform === 'linux')('must be one that can be written', () =>
		expect(() => checkFolder('/proc/self')).toThrow(
			/^Packages and the site cannot be written: \/proc\/self is not open /
		)
	);
});

describe('packagesFit', () => {
	const dir = mkdtempSync(join(tmpdir(), 'packages-'));
	const listed = {
		'node_modules/a': { version: '1.0.0', integrity: 'x' },
		'node_modules/@b/c': { version: '2.0.0', integrity: 'y' }
	};
	const optional = { 'node_modules/o': { version: '3.0.0', integrity: 'z', optional: true } };

	afterAll(() => rmSync(dir, { recursive: true }));
	beforeEach(() => {
		rmSync(join(dir, 'node_modules'), { recursive: true, force: true });
		write('package-lock.json', { packages: { '': { name: 'x' }, ...listed, ...optional } });
		write('node_modules/.package-lock.json', { packages: listed });
		for (const path of Object.keys(listed)) write(`${path}/package.json`, {});
	});

	function write(name: string, value: object) {
		mkdirSync(dirname(join(dir, name)), { recursive: true });
		writeFileSync(join(dir, name), JSON.stringify(value));
	}

	it('holds when all are there but those that this machine has no use for', () => expect(packagesFit(dir)).toBe(true));

	it.each(['node_modules', 'node_modules/a', 'node_modules/@b/c/package.json', 'package-lock.json'])(
		'fails without %s',
		(path) => {
			rmSync(join(dir, path), { recursive: true });
			expect(packagesFit(dir)).toBe(false);
		}
	);

	it('fails when a package differs, is new, or is none of ours', () => {
		const [a] = Object.entries(listed);
		for (const packages of [
			{ ...listed, [a![0]]: { version: '1.0.1' } },
			Object.fromEntries([a!]),
			{ ...listed, 'node_modules/d': {} }
		]) {
			write('node_modules/.package-lock.json', { packages });
			expect(packagesFit(dir)).toBe(false);
		}
	});

	it('fails when a list is cut in half', () => {
		writeFileSync(join(dir, 'node_modules/.package-lock.json'), '{"packages": {');
		expect(packagesFit(dir)).toBe(false);
	});
});
