/** What changed in drawings: those whose hash in `tests/guard/` is another than at a commit, before beside after. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright';
import { createServer } from 'vite';
import type { Picture } from './camera.ts';
import type { Drawn } from './draw.ts';

const guard = 'tests/guard';
const drawer = 'tests/sheets/draw.ts';
/** More pictures of one chart than this nobody looks at: of those there are, so many from first to last. */
const most = 60;
const before = resolve('.cache/before');

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** The hashes of a guard file, by address and form. */
function hashes(text: string): Map<string, string> {
	const [head = '', ...lines] = text.trim().split('\n');
	const forms = head.split(' ').slice(2);
	return new Map(
		lines.flatMap((line) => {
			const [href, , ...own] = line.split(' ');
			return forms.map((form, i) => [`${href} ${form}`, own[i]!] as const);
		})
	);
}

/** Drawings that are others than at a commit, by chart; new ones and those that are gone, too. */
function changedSince(commit: string): Map<string, Drawn[]> {
	const found = new Map<string, Drawn[]>();
	for (const file of readdirSync(guard)) {
		const now = hashes(readFileSync(`${guard}/${file}`, 'utf8'));
		let then = new Map<string, string>();
		try {
			then = hashes(git('show', `${commit}:${guard}/${file}`));
		} catch {
			// A chart that is new has no pictures from before.
		}
		const names = [...new Set([...then.keys(), ...now.keys()])].filter((name) => then.get(name) !== now.get(name));
		const drawn = names.map((name) => ({ href: name.split(' ')[0]!, form: name.split(' ')[1]! }));
		if (drawn.length) found.set(file.replace(/\.txt$/, ''), drawn);
	}
	return found;
}

/** Makes drawings by the code of a tree. */
async function drawnIn(root: string, asked: ReadonlyMap<string, Drawn[]>): Promise<Map<string, (string | null)[]>> {
	const server = await createServer({
		root,
		configFile: `${root}/vite.config.ts`,
		server: { middlewareMode: true },
		logLevel: 'error'
	});
	try {
		const { draw } = (await server.ssrLoadModule(`${root}/${drawer}`)) as typeof import('./draw.ts');
		const made = new Map<string, (string | null)[]>();
		for (const [chart, drawn] of asked) made.set(chart, await draw(chart, drawn));
		return made;
	} finally {
		await server.close();
	}
}

/** Takes before and after of every drawing that changed since a commit, a roll a chart and theme. */
export async function* changed(
	browser: Browser,
	commit: string,
	themes: readonly ('dark' | 'light')[]
): AsyncGenerator<{ name: string; taken: Picture[] }> {
	const asked = new Map(
		[...changedSince(commit)].map(([chart, drawn]) => {
			const n = Math.min(most, drawn.length);
			return [chart, Array.from({ length: n }, (_, i) => drawn[Math.floor((i * drawn.length) / n)]!)] as const;
		})
	);
	if (!asked.size) return;
	if (existsSync(before)) git('worktree', 'remove', '--force', before);
	git('worktree', 'add', '--detach', before, commit);
	for (const made of ['node_modules', '.svelte-kit']) symlinkSync(resolve(made), `${before}/${made}`);
	// What it imports is of the tree it stands in.
	copyFileSync(drawer, `${before}/${drawer}`);
	try {
		const [then, now] = [await drawnIn(before, asked), await drawnIn(resolve('.'), asked)];
		const tokens = readFileSync('src/lib/theme/tokens.css', 'utf8');
		for (const theme of themes) {
			const page = await browser.newPage({ colorScheme: theme, viewport: { width: 1600, height: 600 } });
			for (const [chart, drawn] of asked) {
				const taken: Picture[] = [];
				for (const [i, { href, form }] of drawn.entries()) {
					const pair = [then, now].map((all) => sized(all.get(chart)![i] ?? null));
					await page.setContent(
						`<style>${tokens}body{display:inline-flex;gap:32px;margin:0;padding:16px;background:var(--ground);font-family:Archivo,sans-serif}</style>${pair.join('')}`
					);
					taken.push({ caption: `${href} ${form}`, png: await page.locator('body').screenshot() });
				}
				yield { name: `changed-${chart}-${theme}`, taken };
			}
			await page.close();
		}
	} finally {
		git('worktree', 'remove', '--force', before);
	}
}

/** A drawing at its nominal size, or an empty place. */
function sized(svg: string | null): string {
	if (!svg) return '<p style="width:200px;color:var(--ink-3)">none</p>';
	const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!;
	return svg.replace('<svg ', `<svg width="${width}" height="${height}" `);
}
