/** How fast the built site is on a slow machine, beside other ways to draw the same rows. It prints; it asserts nothing. */
import { chromium } from 'playwright';
import type { serve } from '../../src/host/serve.js';
import type { findBrowser } from '../browser.js';
import { reading } from './essay.ts';
import { painted } from './painted.ts';

/** The site's own server, and the browser of the tests. */
export interface Host {
	serve: typeof serve;
	findBrowser: typeof findBrowser;
}

const parts = { painted, reading };

/**
 * Runs the parts that are named (all, when none is) on the site in `build/`, and prints a table for each.
 * Times are medians; they compare within one run on a quiet machine, never between machines.
 */
export async function bench(args: readonly string[], host: Host): Promise<void> {
	const wrong = args.find((name) => !Object.hasOwn(parts, name));
	if (wrong !== undefined) throw new Error(`There is no part ${wrong}: take ${Object.keys(parts).join(' or ')}.`);
	const site = await host.serve({ port: 0, base: process.env.BASE_PATH ?? '' });
	const browser = await chromium.launch(await host.findBrowser());
	try {
		for (const [name, part] of Object.entries(parts)) {
			if (args.length && !args.includes(name)) continue;
			console.table(await part(browser, site.url, host));
		}
	} finally {
		await browser.close();
		await site.close();
	}
}
