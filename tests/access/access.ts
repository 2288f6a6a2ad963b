/**
 * `npm run test:access`: the built site before four engines, fourteen heuristics and a virtual screen reader. `-u` keeps what
 * was found in `.cache/access/audit.json`, failures included, and what is read aloud in `tests/aloud/`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { format, resolveConfig } from 'prettier';
import type { serve } from '../../src/host/serve.js';
import type { findBrowser } from '../browser.js';
import { install, look, nu, spoken } from './engines.ts';
import { heuristics } from './heuristics.ts';
import { aloud, looked, surfaces, type Surface } from './surfaces.ts';

/** The site's own server, and the browser of the tests. */
interface Host {
	serve: typeof serve;
	findBrowser: typeof findBrowser;
}

/** All that was found, for whoever prints it. */
const kept = '.cache/access/audit.json';

/** How a heuristic stands on a surface. */
interface Verdict {
	state: 'pass' | 'fail' | 'by hand';
	found: string;
}

interface Audit {
	/** The day it ran (ISO). */
	date: string;
	/** Version of Chromium. */
	browser: string;
	/** Versions by engine. */
	engines: Readonly<Record<string, string>>;
	/** Whether the Nu validator could run. */
	java: boolean;
	/** Of each page what was found, and how many messages of the validator were set aside. */
	pages: { path: string; aside: number; found: { engine: string; theme: string; rule: string; count: number }[] }[];
	heuristics: { name: string; how: string; verdicts: Record<'essay' | 'page' | 'flat' | 'embed', Verdict> }[];
}

/** A page of the site, awake, with nothing moving. */
async function open<T>(browser: Browser, url: string, colorScheme: 'light' | 'dark', use: (page: Page) => Promise<T>) {
	const page = await browser.newPage({
		viewport: { width: 1280, height: 900 },
		colorScheme,
		reducedMotion: 'reduce',
		bypassCSP: true
	});
	try {
		await page.goto(url);
		await page.evaluate(() => document.fonts.ready);
		await page.waitForTimeout(500);
		return await use(page);
	} finally {
		await page.close();
	}
}

/** Runs all of it; anything found ends in failure, and so does a word that is read otherwise than it was. */
export async function access(args: readonly string[], host: Host): Promise<void> {
	mkdirSync('tests/aloud', { recursive: true });
	const update = args.includes('-u');
	const versions = install();
	const site = await host.serve({ port: 0, base: process.env.BASE_PATH ?? '' });
	const browser = await chromium.launch(await host.findBrowser());
	const at = (path: string) => `${site.url.replace(/\/$/, '')}${path}`;
	const audit: Audit = {
		date: new Date().toISOString().slice(0, 10),
		browser: browser.version(),
		engines: versions,
		java: true,
		pages: [],
		heuristics: []
	};
	let wrong = 0;
	try {
		for (const path of looked) {
			const html = `build${path}index.html`;
			const valid = nu(html);
			audit.java &&= valid !== undefined;
			const found = [...(valid?.found ?? [])].map((one) => ({ ...one, theme: 'both' }));
			for (const theme of ['light', 'dark'] as const) {
				const here = await open(browser, at(path), theme, (page) => look(page, theme));
				found.push(...here.map((one) => ({ ...one, theme })));
			}
			for (const one of found)
				console.log(`✗ ${path} · ${one.theme} · ${one.engine} · ${one.rule}, ${one.count} times: ${one.says}`);
			if (!found.length) console.log(`✓ ${path}`);
			wrong += found.length;
			audit.pages.push({
				path,
				aside: valid?.aside ?? 0,
				found: found.map(({ engine, theme, rule, count }) => ({ engine, theme, rule, count }))
			});
		}
		for (const { name, how, ask } of heuristics) {
			const verdicts = {} as Audit['heuristics'][number]['verdicts'];
			for (const surface of Object.keys(surfaces) as Surface[]) {
				verdicts[surface] = await open(browser, at(surfaces[surface]), 'light', (page) => ask(page, surface));
				const { state, found } = verdicts[surface];
				console.log(`${state === 'fail' ? '✗' : '✓'} ${name} · ${surface}: ${found}`);
			}
			audit.heuristics.push({ name, how, verdicts });
		}
		for (const [name, [path, part]] of Object.entries(aloud)) {
			const text = `${(await open(browser, at(path), 'light', (page) => spoken(page, part))).join('\n')}\n`;
			const file = `tests/aloud/${name}.txt`;
			const same = existsSync(file) && readFileSync(file, 'utf8') === text;
			if (update) writeFileSync(file, text);
			else if (!same) wrong++;
			console.log(same || update ? `✓ ${name} is read aloud` : `✗ ${name} is read aloud otherwise than ${file} has it`);
		}
	} finally {
		await browser.close();
		await site.close();
	}
	if (!audit.java) console.log('Not looked at by the Nu validator: there is no Java here.');
	if (update) {
		const options = { ...(await resolveConfig(kept)), parser: 'json' };
		writeFileSync(kept, await format(JSON.stringify(audit), options));
	}
	const failed = audit.heuristics
		.flatMap(({ verdicts }) => Object.values(verdicts))
		.filter(({ state }) => state === 'fail');
	console.log(`\n${wrong} wrong, ${failed.length} heuristics failed on a surface`);
	if (wrong) process.exitCode = 1;
}
