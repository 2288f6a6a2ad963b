/** `npm run new <id>`: a chart to begin with, in a folder of its own, and its line in the registry. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const from = new URL('./', import.meta.url);
const registry = 'src/charts/index.ts';
const [id = ''] = process.argv.slice(2);

try {
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
		throw new Error(`npm run new <id>: an id is of small letters, figures and hyphens, and not “${id}”`);
	const folder = `src/charts/${id}`;
	if (existsSync(folder)) throw new Error(`There is a chart “${id}” already`);
	const name = id.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());
	mkdirSync(folder);
	for (const file of readdirSync(from).filter((file) => file !== 'new.js')) {
		const text = readFileSync(new URL(file, from), 'utf8');
		writeFileSync(
			`${folder}/${file.replace('template', id)}`,
			text.replaceAll('TemplateView', `${name}View`).replaceAll("id: 'template'", `id: '${id}'`)
		);
	}
	const code = readFileSync(registry, 'utf8');
	const [open = '', list = ''] = /export const charts = \{\n([^}]*)/.exec(code) ?? [];
	const key = id.includes('-') ? `'${id}'` : id;
	const lines = [...list.trimEnd().replace(/,?$/, ',').split('\n'), `\t${key}: () => import('./${id}/index.ts'),`];
	const bare = (/** @type {string} */ line) => line.replaceAll("'", '');
	lines.sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
	const all = lines.join('\n').replace(/,$/, '\n');
	writeFileSync(
		registry,
		code.replace(open, () => `export const charts = {\n${all}`)
	);
	console.log(
		`${folder}/ is a chart: words of every season. Make it yours file by file; \`npx vitest run -t ${id}\` asks what every\n` +
			'chart has to keep, and with `-u` keeps what it draws and says.'
	);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
