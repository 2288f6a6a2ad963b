/**
 * Pages that are measured beside ours, in `.cache/bench`: one drawing with the words around it and no script, the drawing
 * with nothing around it at all, and each peer's own.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const source = 'tests/bench/peers';
const work = resolve('.cache/bench/peers');
const site = '.cache/bench/site';

/** The peers, by the name of the file that draws with them. */
export const peers = readdirSync(source)
	.filter((file) => file.endsWith('.js') && file !== 'rows.js')
	.map((file) => file.slice(0, -3));

/**
 * Writes them all, and answers their folder. Peers are installed here and nowhere else.
 *
 * @param document the document of an embed of the built site, by its address
 */
export async function makePages(document: (address: string) => string): Promise<string> {
	cpSync(source, work, { recursive: true });
	const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: work,
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32'
	});
	if (status !== 0) throw new Error('The peers could not be installed: npm said why, above.');
	rmSync(site, { recursive: true, force: true });
	for (const name of ['all', 'kira']) {
		const embed = document(`/embed/arcs/${name}/`);
		const [drawing, ...others] = embed.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
		if (!drawing) throw new Error(`There is no drawing in the embed of arcs/${name}: build the site first.`);
		write(`drawing-${name}/index.html`, page(drawing));
		const still = embed.replace(/<script>[\s\S]*<\/script>/, '');
		write(
			`still-${name}/index.html`,
			others.reduce((text, other) => text.replace(other, ''), still)
		);
	}
	cpSync('build/_app/immutable/assets', join(site, '_app/immutable/assets'), { recursive: true });
	const { rows } = JSON.parse(readFileSync('build/data/arcs.json', 'utf8')) as {
		rows: readonly { character: string; hour: number; fortune: number }[];
	};
	const drawn = rows.map(({ character, hour, fortune }) => ({ person: character, hour, fortune }));
	for (const name of peers) {
		write(`${name}/draw.js`, await bundle(name));
		const data = `<script type="application/json" id="rows">${JSON.stringify(drawn)}</script>`;
		write(`${name}/index.html`, page(`<div id="chart"></div>${data}<script type="module" src="draw.js"></script>`));
	}
	return site;
}

const page = (body: string) =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><title>A chart</title><link rel="icon" href="data:,">${body}`;

/** A file, and beside it the same in brotli, as a good host sends it. */
function write(path: string, text: string): void {
	const file = join(site, path);
	mkdirSync(join(file, '..'), { recursive: true });
	writeFileSync(file, text);
	writeFileSync(`${file}.br`, brotliCompressSync(text));
}

/** One peer as one file: minified, and without what it does not use. */
async function bundle(name: string): Promise<string> {
	const made = await build({
		root: work,
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'esnext',
			modulePreload: false,
			rolldownOptions: { input: join(work, `${name}.js`) }
		}
	});
	if (!('output' in made)) throw new Error(`${name} could not be bundled.`);
	return made.output[0].code;
}
