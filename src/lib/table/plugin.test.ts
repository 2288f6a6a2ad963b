import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tables } from './plugin.ts';

const columns = fileURLToPath(new URL('./columns.ts', import.meta.url));
const module = `
	import { integer, table, text } from ${JSON.stringify(columns)};
	import rows from './birds.csv';
	export const schema = table({
		name: 'birds', title: 'Birds', source: 'Invented', licence: 'none', asOf: '2026-01-01', revision: 1, limits: [],
		key: ['bird'],
		columns: {
			bird: text({ label: 'Bird', meaning: 'Not for browsers', kind: 'fact' }),
			eggs: integer({ label: 'Eggs', meaning: 'Not for browsers', kind: 'measured' })
		}
	});
	export const birds = rows;`;
let root: string;
const config = () => ({ configFile: false as const, root, logLevel: 'silent' as const, plugins: [tables()] });
const csv = (text: string) => writeFile(join(root, 'data/birds.csv'), text);

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'tables-'));
	await mkdir(join(root, 'data'));
	await writeFile(join(root, 'data/birds.ts'), module);
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
		const place = 'data/birds.csv, row 2, column eggs: found "three", expected a whole number';
		await expect(bundle()).rejects.toThrow(place);
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
