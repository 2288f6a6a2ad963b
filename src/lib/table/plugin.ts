import { access, readFile } from 'node:fs/promises';
import { runnerImport, type Plugin } from 'vite';
import { check, readsOf, type Table } from './check.ts';
import type { Columns, Schema } from './columns.ts';
import { compareDigest, type Digest } from './digest.ts';
import { readTable } from './read.ts';

/**
 * Vite plugin: `import rows from './x.csv'` gives the rows of `x.csv`, read against the `schema` that `x.ts` exports, and
 * held against its rules, the tables these look into, and `digests.json` where that lies beside it. Happens at build, so
 * browsers get plain rows and never parser or rules. What does not fit stops the build; a digest that a table no longer
 * fits is only a warning while somebody works on it (`vite dev`).
 *
 * @param checked false: cells are read, and nothing else is asked; for the programs that write tables and digests
 */
export function tables({ checked = true } = {}): Plugin {
	const done = new Map<string, { stamp: string; table: Promise<Table> }>();
	let digestsStop = true;

	// The server and the browser build ask for the same table, and so do rules of others; it is read once.
	async function read(id: string): Promise<Table> {
		const module = id.replace(/\.csv$/, '.ts');
		const csv = await readFile(id, 'utf8');
		await access(module).catch(() => {
			throw new Error(`${id} has no ${module} beside it that exports its schema`);
		});
		const stamp = csv + (await readFile(module, 'utf8'));
		let known = done.get(id);
		if (known?.stamp !== stamp) done.set(id, (known = { stamp, table: tableOf(module, csv) }));
		return known.table;
	}

	return {
		name: 'tables',
		enforce: 'pre',
		configResolved({ command }) {
			digestsStop = command === 'build';
		},
		async load(id) {
			if (!id.endsWith('.csv')) return;
			const watched = [id, id.replace(/\.csv$/, '.ts')];
			const table = await read(id);
			const { schema, rows } = table;
			if (checked) {
				const folder = id.slice(0, -`${schema.name}.csv`.length);
				const others = readsOf(schema).map((name) => `${folder}${name}.csv`);
				watched.push(...others, `${folder}digests.json`);
				const all = [table, ...(await Promise.all(others.map(read)))];
				check(table, new Map(all.map((one) => [one.schema.name, one])));
				try {
					await digested(table, folder);
				} catch (error) {
					if (digestsStop) throw error;
					this.warn((error as Error).message);
				}
			}
			for (const file of watched) this.addWatchFile(file);
			return { code: `export default ${JSON.stringify(rows)};`, map: null, moduleType: 'js' };
		}
	};
}

async function tableOf(module: string, csv: string): Promise<Table> {
	const { schema } = (await runnerImport<{ schema: Schema }>(module, alone)).module;
	if (!schema) throw new Error(`${module} exports no schema`);
	if (!module.endsWith(`/data/${schema.name}.ts`)) throw new Error(`${module}: its schema is named ${schema.name}`);
	return { schema, rows: readTable<Columns>(schema, csv) };
}

/** Tables in folders below have no digest: they are rules for counting, and their effect stands in what is counted. */
async function digested(table: Table, folder: string): Promise<void> {
	if (table.schema.name.includes('/')) return;
	const kept = await readFile(`${folder}digests.json`, 'utf8').catch(() => null);
	if (kept) compareDigest(table, (JSON.parse(kept) as Record<string, Digest>)[table.schema.name]);
}

// A table's module imports its own rows; to learn its schema it is run with none.
const alone = {
	configFile: false as const,
	logLevel: 'error' as const,
	plugins: [
		{
			name: 'tables:none',
			enforce: 'pre' as const,
			load: (id: string) =>
				id.endsWith('.csv') ? { code: 'export default [];', moduleType: 'js' as const } : undefined
		}
	]
};
