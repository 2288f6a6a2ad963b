import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tables } from './plugin.ts';

const path = (name: string) => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)));
const module = `
	import { integer, table, text } from ${path('./columns.ts')};
	import { atMost, each, refers } from ${path('./rules.ts')};
	import rows from './birds.csv';
	const some = { minimum: 0 };
	export const schema = table({
		name: 'birds', title: 'Birds', source: 'Invented', licence: 'none', asOf: '2026-01-01', revision: 1, limits: [],
		key: ['bird'],
		columns: {
			bird: text({ label: 'Bird', meaning: 'Not for browsers', kind: 'fact' }),
			eggs: integer({ label: 'Eggs', meaning: 'Not for browsers', kind: 'measured' }, some)
		},
		rules: [
			refers('nests', { bird: 'bird' }),
			each(['eggs'], (one) => atMost(one, ({ bird }, { one }) => one('nests', { bird }).room, 'not for browsers', 'nests'))
		]
	});
	export const birds = rows;`;
const nests = module
	.replaceAll('birds', 'nests')
	.replaceAll('eggs', 'room')
	.replace(/rules: \[[^]*?\n\t\t\]/, 'rules: []');
let root: string;
const config = () => ({ configFile: false as const, root, logLevel: 'silent' as const, plugins: [tables()] });
const csv = (text: string) => writeFile(join(root, 'data/birds.csv'), text);

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'tables-'));
	await mkdir(join(root, 'data'));
	await writeFile(join(root, 'data/birds.ts'), module);
	await writeFile(join(root, 'data/nests.ts'), nests);
	await writeFile(join(root, 'data/nests.csv'), 'bird,room\nIbis,4\n');
	await writeFile(join(root, 'page.ts'), `import { birds } from './data/birds.ts'; console.log(birds);`);
});
afterAll(() => rm(root, { recursive: true }));

describe('the tables plugin', () => {
	const bundle = async () => {
		const options = { write: false, rolldownOptions: { input: join(root, 'page.ts') } };
		const built = (await build({ ...config(), build: options })) as Rolldown.RolldownOutput;
		return built.output[0].code;
	};

	it('puts plain rows into a bundle, without schema or parser', async () => {
		await csv('bird,eggs\nIbis,3\n');
		const code = await bundle();
		expect(code).toMatch(/bird:[`"']Ibis[`"'],eggs:3/);
		expect(code).not.toContain('Not for browsers');
		expect(code.length).toBeLessThan(200);
	});

	it('stops a build at a bad cell and names its place', async () => {
		await csv('bird,eggs\nIbis,three\n');
		const place = 'data/birds.csv, row 2, column eggs: found "three", expected a whole number from 0';
		await expect(bundle()).rejects.toThrow(place);
	});

	it('stops a build at a broken rule, also where another table is asked', async () => {
		await csv('bird,eggs\nIbis,5\n');
		const place = 'data/birds.csv, row 2, column eggs: found "5", expected at most 4 (not for browsers)';
		await expect(bundle()).rejects.toThrow(place);
		await csv('bird,eggs\nHeron,3\n');
		await expect(bundle()).rejects.toThrow('row 2, column bird: found "Heron", expected a bird of the table nests');
	});

	it('stops a build at a table that is not as its digest says, and only there', async () => {
		await csv('bird,eggs\nIbis,3\n');
		const kept = join(root, 'data/digests.json');
		await writeFile(kept, JSON.stringify({ birds: { rows: 'abcd', columns: {} } }));
		await expect(bundle()).rejects.toThrow(
			'data/birds.csv, row 2, column bird: found "Ibis", expected what data/digests'
		);
		await writeFile(kept, '{}');
		await expect(bundle()).rejects.toThrow('found "no digest", expected one in data/digests.json (npm run digest)');
		const server = await createServer({ ...config(), server: { middlewareMode: true, watch: null, ws: false } });
		expect(await server.ssrLoadModule('/data/birds.ts')).toMatchObject({ birds: [{ bird: 'Ibis', eggs: 3 }] });
		await server.close();
		await rm(kept);
	});

	it('serves rows in development, and reads a changed file again', async () => {
		await csv('bird,eggs\nIbis,3\n');
		const server = await createServer({ ...config(), server: { middlewareMode: true, watch: null, ws: false } });
		expect(await server.ssrLoadModule('/data/birds.ts')).toMatchObject({ birds: [{ bird: 'Ibis', eggs: 3 }] });
		await csv('bird,eggs\nIbis,4\n');
		server.moduleGraph.invalidateAll();
		expect(await server.ssrLoadModule('/data/birds.ts')).toMatchObject({ birds: [{ bird: 'Ibis', eggs: 4 }] });
		await server.close();
	});
});
