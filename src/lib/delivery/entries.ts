/**
 * The scripts that pages ask for themselves. No page is hydrated as a whole: what the server wrote stays, and one script
 * of ours brings to life what can live. The build makes a chunk of each; where it went stands in the build's own list.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const list = '.svelte-kit/output/client/.vite/manifest.json';

/** A script of a page: its path below the site, and the paths of what it imports, which may be fetched beside it. */
export interface Entry {
	src: string;
	imports: readonly string[];
}

/** Adds each source file to the browser's part of the build, as a chunk that a page may ask for. */
export function entries(sources: readonly string[]): Plugin {
	let server = false;
	return {
		name: 'entries',
		apply: 'build',
		configResolved(config) {
			server = Boolean(config.build.ssr);
		},
		buildStart() {
			if (server) return;
			for (const id of sources)
				this.emitFile({ type: 'chunk', id, name: `entry/${/([\w-]+)\.entry\.ts$/.exec(id)?.[1] ?? id}` });
		}
	};
}

type Manifest = Record<string, { file: string; imports?: readonly string[] }>;

/**
 * Where the script made from `source` stands: in the build, or while developing the source itself. Server only.
 * @throws when the build has no such script.
 */
export function entryOf(source: string): Entry {
	if (import.meta.env.DEV || !existsSync(list)) return { src: `/${source}`, imports: [] };
	const manifest = JSON.parse(readFileSync(list, 'utf8')) as Manifest;
	const own = manifest[source];
	if (!own)
		throw new Error(`${list} has no script made from ${source}: it is not among the entries of vite.config.ts.`);
	const all = new Set<string>();
	const follow = (name: string) => {
		const { file, imports = [] } = manifest[name]!;
		if (all.has(file)) return;
		all.add(file);
		imports.forEach(follow);
	};
	own.imports?.forEach(follow);
	return { src: `/${own.file}`, imports: [...all].map((file) => `/${file}`) };
}
