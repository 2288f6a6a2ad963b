import { access, readFile } from 'node:fs/promises';
import { runnerImport, type Plugin } from 'vite';
import type { Schema } from './columns.ts';
import { readTable } from './read.ts';

/**
 * Vite plugin: `import rows from './x.csv'` gives the rows of `x.csv`, read against the `schema` that `x.ts` exports.
 * Happens at build, so browsers get plain rows and never the parser. A bad cell stops the build.
 */
export function tables(): Plugin {
	const done = new Map<string, { stamp: string; code: Promise<string> }>();

	return {
		name: 'tables',
		enforce: 'pre',
		async load(id) {
			if (!id.endsWith('.csv')) return;
			const module = id.replace(/\.csv$/, '.ts');
			this.addWatchFile(id);
			this.addWatchFile(module);
			const csv = await readFile(id, 'utf8');
			await access(module).catch(() => this.error(`${id} has no ${module} beside it that exports its schema`));
			const stamp = csv + (await readFile(module, 'utf8'));
			// The server and the browser build ask for the same table; it is read once.
			let known = done.get(id);
			if (known?.stamp !== stamp) done.set(id, (known = { stamp, code: rows(module, csv) }));
			return { code: await known.code, map: null, moduleType: 'js' };
		}
	};
}

async function rows(module: string, csv: string): Promise<string> {
	const { schema } = (await runnerImport<{ schema: Schema }>(module, alone)).module;
	if (!schema) throw new Error(`${module} exports no schema`);
	if (!module.endsWith(`/data/${schema.name}.ts`)) throw new Error(`${module}: its schema is named ${schema.name}`);
	return `export default ${JSON.stringify(readTable(schema, csv))};`;
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
