/** Contact sheets of every step of the essay and every named view, from the built site. */
import { mkdirSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import type { serve } from '../../src/host/serve.js';
import type { findBrowser } from '../browser.js';
import { allViews } from '../e2e/views.ts';
import { read, type Asked } from './asked.ts';
import { embeds, sizes, type Look, type Picture } from './camera.ts';
import { changed } from './changed.ts';
import { essayOf } from './essay.ts';
import { figures, framed } from './figures.ts';
import { writeIndex, writeSheets } from './sheet.ts';

const folder = '.cache/sheets';

/** The site's own server, and the browser of the tests. */
interface Host {
	serve: typeof serve;
	findBrowser: typeof findBrowser;
}

/** Takes the pictures that the arguments ask for, and says where they are. */
export async function sheets(args: readonly string[], { serve, findBrowser }: Host): Promise<void> {
	const asked = read(args);
	const began = performance.now();
	const site = asked.since ? undefined : await serve({ dir: asked.build, port: 0, base: process.env.BASE_PATH ?? '' });
	const notes = new Set<string>();
	let pictures = 0;
	let browser: Browser | undefined;
	try {
		browser = await chromium.launch({
			...(await findBrowser()),
			// Room is kept for a scrollbar, so that it may as well be seen.
			ignoreDefaultArgs: ['--hide-scrollbars']
		});
		mkdirSync(folder, { recursive: true });
		const all = site ? rolls(browser, site.url, asked, notes) : changed(browser, asked.since!, asked.themes);
		for await (const { name, taken } of all) {
			if (!taken.length) continue;
			const files = await writeSheets(folder, name, taken);
			pictures += taken.length;
			console.log(`${name}: ${taken.length} pictures${files > 1 ? ` on ${files} sheets` : ''}`);
		}
	} finally {
		await browser?.close();
		await site?.close();
	}
	const listed = writeIndex(folder);
	console.log([...notes].map((note) => `! ${note}`).join('\n') || 'Nothing scrolls sideways, nothing is missing.');
	const seconds = ((performance.now() - began) / 1000).toFixed(0);
	console.log(`${pictures} pictures in ${seconds} s. All sheets (${listed}): ${folder}/index.html`);
}

/** What goes on one sheet, or on several of one name. */
interface Roll {
	name: string;
	taken: Picture[];
}

/** The rolls asked for, one by one as they are taken: one page for each width and theme. */
async function* rolls(browser: Browser, url: string, asked: Asked, notes: Set<string>): AsyncGenerator<Roll> {
	for (const width of asked.widths) {
		for (const theme of asked.themes) {
			const viewport = { width, height: sizes[width]! };
			// What is held in a hand has a scrollbar that takes no room.
			const held = { isMobile: width < 1000, hasTouch: width < 1000 };
			const options = { baseURL: url, locale: 'en-GB', timezoneId: 'UTC', colorScheme: theme, viewport };
			const page = await browser.newPage({ ...options, ...held });
			const look: Look = { page, at: `${width} wide, ${theme}`, notes };
			for (const [chapter, taken] of await essayOf(look, asked.chapters))
				yield { name: `essay-${chapter}-${width}-${theme}`, taken };
			const views = asked.charts.length ? await allViews(page) : [];
			for (const chart of asked.charts) {
				const own = views.filter((view) => view.startsWith(`${chart}/`));
				if (!own.length) notes.add(`${chart} is not in this build`);
				yield { name: `${chart}-${width}-${theme}`, taken: await figures(look, own) };
				// Frames have sizes of their own, so they are taken once.
				if (width !== asked.widths[0]) continue;
				for (const size of embeds)
					yield { name: `${chart}-embed-${size.width}x${size.height}-${theme}`, taken: await framed(look, own, size) };
				await page.setViewportSize(viewport);
			}
			await page.close();
		}
	}
}
