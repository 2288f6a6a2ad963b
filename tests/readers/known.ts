/** What a page has when all is well: looked up once, without scripts and with them, and held against every fault. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions } from '@playwright/test';
import type { Kind } from './kinds.ts';
import { common, goTo, look, lost, started, told } from './sight.ts';
import { newVisit } from './visit.ts';

/** What a figure says and shows: the two belong together. */
export interface State {
	headline: string;
	drawn: string[];
}

export interface Known {
	kind: Kind;
	/** The words that are there with scripts and without, and those of them that are seen. */
	words: string[];
	seen: string[];
	pictures: number;
	/** For every figure whether it is painted without scripts, and what it shows then. */
	painted: boolean[];
	still: State[];
	/** For every figure that comes alive, what it shows at its step. */
	awake: (State | null)[];
	/** Whether its own script says on the root that it has run. */
	starts: boolean;
	/** The files that are asked for while the page loads, and beside them those of every figure. */
	loads: string[];
	needs: Record<string, number[]>;
	/** What is wrong without any fault. */
	faults: string[];
}

/** What all tests use: a window, and no motion. */
export const usual: BrowserContextOptions = {
	locale: 'en-GB',
	timezoneId: 'UTC',
	viewport: { width: 1280, height: 800 },
	reducedMotion: 'reduce'
};

/** Looks a page up; with `files` each of its figures alone, to learn which asks for what. */
export async function learn(browser: Browser, site: string, kind: Kind, files: boolean): Promise<Known> {
	const without = await browser.newContext({ ...usual, javaScriptEnabled: false });
	const page = await without.newPage();
	await page.goto(site + kind.path);
	const bare = await look(page);
	const painted: boolean[] = [];
	const still: State[] = [];
	for (let at = 0; at < bare.figures; at++) {
		const near = await goTo(page, { at, wakes: false, limit: 0 });
		painted.push(near.painted);
		still.push({ headline: near.headline, drawn: [...near.drawn, ...near.spare] });
	}
	await without.close();

	const context = await browser.newContext(usual);
	const { page: live, files: asked, rest } = await newVisit(context, site);
	await live.goto(site + kind.path, { waitUntil: 'load' });
	await rest();
	const loads = [...asked];
	const early = await look(live);
	const awake: Known['awake'] = [];
	const faults: string[] = [];
	for (const at of painted.keys()) {
		const near = await goTo(live, { at, wakes: kind.wakes });
		await rest();
		awake.push(near.alive ? await goTo(live, { at, wakes: true }) : null);
		if (painted[at] && !near.painted) faults.push(`figure ${at} is not drawn`);
		if (kind.wakes && !near.alive) faults.push(`figure ${at} does not come alive`);
	}
	const late = await look(live);
	for (const [name, sight] of Object.entries({ early, late })) {
		const gone = lost(bare.words, sight.words);
		if (gone.length) faults.push(`${name}: ${gone.length} words of the server are gone: ${gone.slice(0, 8).join(' ')}`);
	}
	const starts = await started(live);
	if (loads.some((file) => file.endsWith('.js')) && !starts)
		faults.push('the root does not say that the page is alive');
	if (await told(live)) faults.push('the line says that something is missing');

	const needs: Known['needs'] = {};
	if (files)
		for (const at of painted.keys()) {
			const one = await newVisit(context, site);
			await one.page.goto(site + kind.path, { waitUntil: 'load' });
			await one.rest();
			await goTo(one.page, { at, wakes: kind.wakes });
			await one.rest();
			for (const file of one.files) if (!loads.includes(file)) (needs[file] ??= []).push(at);
			await one.page.close();
		}
	await context.close();
	const all = [bare, early, late];
	return {
		kind,
		words: all.map(({ words }) => words).reduce(common),
		seen: all.map(({ seen }) => seen).reduce(common),
		pictures: Math.min(...all.map(({ pictures }) => pictures)),
		painted,
		still,
		awake,
		starts,
		loads,
		needs,
		faults
	};
}

/** Where what was learnt is kept for the other tests of a round. */
export const folder = '.cache/readers-known';

/** What is known of a page; looked up by the first test of the round that asks. */
export async function known(browser: Browser, site: string, kind: Kind, files = false): Promise<Known> {
	const file = `${folder}/${kind.path.replaceAll('/', '-')}${files ? 'files' : ''}.json`;
	if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Known;
	const found = await learn(browser, site, kind, files);
	mkdirSync(folder, { recursive: true });
	// Another test may read while this one writes.
	const own = `${file}.${process.pid}`;
	writeFileSync(own, JSON.stringify(found));
	renameSync(own, file);
	return found;
}
