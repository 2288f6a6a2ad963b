// Runs a TypeScript file of this project: node src/host/script.js <file.ts> [arguments]. Its default export gets the arguments.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file = '', ...args] = process.argv.slice(2);
try {
	const { module: plugin } = await runnerImport(resolve('src/lib/table/plugin.ts'), { configFile: false });
	const { module: script } = await runnerImport(resolve(file), {
		configFile: false,
		plugins: [plugin.tables({ checked: false })]
	});
	await script.default(args);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
