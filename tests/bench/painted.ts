/** The time to a painted chart: our embeds, the same drawing without us, and what others make of the same rows. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import type { Host } from './bench.ts';
import { makePages, peers } from './pages.ts';
import { median, slow } from './slow.ts';

const rounds = 5;

/** One line of the table: kilobytes over the line and milliseconds until the chart is painted. */
interface Painted {
	'kB, brotli': number;
	'ms to the painted chart': number;
	/** The server's drawing of `arcs/all` with its words in its typefaces, and no script: the measure of all others. */
	'× one drawing and its words': number;
}

/** Every page once to warm up, then `rounds` times, in turn; medians, at 4× slower processor and 1.6 Mbit/s. */
export async function painted(browser: Browser, site: string, { serve }: Host): Promise<Record<string, Painted>> {
	const folder = await makePages((address) => readFileSync(`build${address}index.html`, 'utf8'));
	const other = await serve({ dir: folder, port: 0 });
	const pages: Record<string, string> = {
		'our embed, arcs/all': `${site}embed/arcs/all/`,
		'one drawing and its words, arcs/all': `${other.url}still-all/`,
		'one drawing without a word, arcs/all': `${other.url}drawing-all/`,
		'our embed, arcs/kira': `${site}embed/arcs/kira/`,
		'one drawing and its words, arcs/kira': `${other.url}still-kira/`,
		'one drawing without a word, arcs/kira': `${other.url}drawing-kira/`,
		'our page, arcs/all': `${site}charts/arcs/all/`,
		...Object.fromEntries(peers.map((peer) => [peer, `${other.url}${peer}/`]))
	};
	const times: Record<string, number[]> = {};
	const weights: Record<string, number> = {};
	try {
		for (let round = 0; round <= rounds; round++) {
			for (const [name, address] of Object.entries(pages)) {
				const { ms, bytes } = await open(browser, address);
				weights[name] = bytes;
				if (round) (times[name] ??= []).push(ms);
			}
		}
	} finally {
		await other.close();
	}
	const still = median(times['one drawing and its words, arcs/all']!);
	return Object.fromEntries(
		Object.keys(pages).map((name) => {
			const ms = median(times[name]!);
			const line = {
				'kB, brotli': Math.round(weights[name]! / 100) / 10,
				'ms to the painted chart': Math.round(ms),
				'× one drawing and its words': Math.round((ms / still) * 100) / 100
			};
			return [name, line];
		})
	);
}

/** Opens a page anew: until the frame after its chart is there, and what came over the line besides fonts. */
async function open(browser: Browser, address: string): Promise<{ ms: number; bytes: number }> {
	const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
	const tools = await slow(page, { cpu: 4, line: true });
	let bytes = 0;
	const fonts = new Set<string>();
	tools.on('Network.responseReceived', ({ requestId, type }) => void (type === 'Font' && fonts.add(requestId)));
	tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (!fonts.has(requestId)) bytes += encodedDataLength;
	});
	await page.addInitScript(() => {
		const there = () =>
			document.getElementById('rows')
				? performance.getEntriesByName('drawn').length > 0
				: document.readyState !== 'loading' && document.querySelector('svg path') !== null;
		const look = () => {
			if (there()) requestAnimationFrame(() => performance.mark('painted'));
			else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	await page.goto(address, { waitUntil: 'load' });
	await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
	await page.waitForLoadState('networkidle');
	const ms = await page.evaluate(() =>
		Math.max(
			...[...performance.getEntriesByName('painted'), ...performance.getEntriesByType('paint')].map(
				({ startTime }) => startTime
			)
		)
	);
	await page.close();
	return { ms, bytes };
}
