/**
 * Embeds in models of hosts: each host in a width, or where all are asked for in each, with the charts in turn, so that
 * every pair of the three occurs.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { misfits } from './e2e/frame.ts';
import { expect, fitting, forgetShare, framesOf, test } from './e2e/host.ts';
import { models } from './e2e/models.ts';
import { allViews } from './e2e/views.ts';
import { whole } from './sample.ts';

const widths = [320, 768, 1200];
const poster = 280;
const steady = 0.01;

/** Notes every layout shift of every document from its beginning on. */
const watch = (page: Page) =>
	page.addInitScript(() => {
		const shifts: PerformanceEntry[] = [];
		new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
			type: 'layout-shift',
			buffered: true
		});
		Object.assign(window, { shifts });
	});

/** How much a document has shifted under its reader: from its first painted word on. */
const shifted = (document: Page | Frame) =>
	document.evaluate(() => {
		const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
		const { shifts } = window as unknown as { shifts: (PerformanceEntry & { value: number })[] };
		return shifts.filter(({ startTime }) => startTime > painted).reduce((sum, { value }) => sum + value, 0);
	});

/** A view of each of three charts. */
async function three(page: Page): Promise<string[]> {
	const views = await allViews(page);
	const charts = [...new Set(views.map((view) => view.split('/')[0]))];
	return [0, 1, 2].map((i) => views.find((view) => view.startsWith(`${charts[(i * 5) % charts.length]}/`))!);
}

/** The iframe that we hand out for a view, for the site as it is served here. */
async function snippetOf(page: Page, view: string, baseURL: string): Promise<string> {
	const { html } = (await (await page.request.get(`./charts/${view}/oembed.json`)).json()) as { html: string };
	const published = new URL(/src="([^"]+)"/.exec(html)![1]!).origin;
	return /<iframe.*$/.exec(html)![0].replaceAll(published, new URL(baseURL).origin);
}

for (const [i, { name, html, height, shifts, headers }] of models.entries())
	test(`framed by ${name}`, async ({ page, host, baseURL, noise }) => {
		const views = await three(page);
		await watch(page);
		for (const [j, width] of widths.entries()) {
			if (!whole && j !== i % widths.length) continue;
			const view = views[(i + j) % views.length]!;
			const at = `${view}, ${width} wide`;
			await page.setViewportSize({ width, height: 800 });
			const code = html(`${baseURL}embed/${view}/`, await snippetOf(page, view, baseURL!));
			await page.goto(
				await host(`<meta name="viewport" content="width=device-width"><h1>A post</h1>${code}<p>More.</p>`, headers)
			);
			await page.locator('iframe').evaluate((one) => one.scrollIntoView());
			await expect(page.locator('iframe'), at).toBeVisible();
			const [frame] = await framesOf(page);
			const wide = await page.locator('iframe').evaluate((one) => one.clientWidth);
			const high = height === 'asked' ? fitting(wide) : height;
			await expect.poll(() => frame!.evaluate(() => [innerWidth, innerHeight]), at).toEqual([wide, high]);

			await expect(frame!.locator('.headline'), at).toBeVisible();
			await expect(frame!.locator('.credit a'), at).toBeVisible();
			await expect(frame!.locator('.drawing:visible svg'), at).toHaveCount(high < poster ? 0 : 1);
			expect(await misfits(frame!), at).toEqual([]);
			await frame!.evaluate(() => document.fonts.ready);
			for (const document of shifts ? [] : [page, frame!])
				expect(await shifted(document), `${at}: what shifts`).toBeLessThanOrEqual(steady);
			expect(await page.evaluate(() => crossOriginIsolated), at).toBe(Boolean(headers));
			expect(await strangerMakesIt(page, frame!), `${at}: a stranger is not heard`).not.toBe('dark');
		}
		forgetShare(noise);
	});

/** What an embed does when a window that is not its parent asks for the dark theme: nothing. */
async function strangerMakesIt(page: Page, frame: Frame): Promise<string | undefined> {
	await frame.evaluate(() => {
		const root = document.documentElement;
		addEventListener('message', ({ data }) => data.theme === 'dark' && (root.dataset.told = ''));
	});
	await page.evaluate(() => {
		const stranger = document.body.appendChild(document.createElement('iframe'));
		const script = stranger.contentDocument!.createElement('script');
		script.textContent = `parent.frames[0].postMessage({ theme: 'dark', message: 'ready' }, '*')`;
		stranger.contentDocument!.body.append(script);
	});
	await expect(frame.locator('html')).toHaveAttribute('data-told');
	return frame.evaluate(() => document.documentElement.dataset.theme);
}

test('fifty on one page', async ({ page, host, baseURL, noise }) => {
	test.setTimeout(60_000);
	const views = (await allViews(page)).slice(0, 50);
	await watch(page);
	await page.setViewportSize({ width: 768, height: 800 });
	const codes = await Promise.all(views.map((view) => snippetOf(page, view, baseURL!)));
	// Not lazily: all at once.
	await page.goto(await host(codes.join('<p>And:</p>').replaceAll('loading="lazy"', '')), { waitUntil: 'load' });
	const frames = page.frames().slice(1);
	expect(frames).toHaveLength(50);
	for (const [i, frame] of frames.entries()) {
		await expect(frame.locator('.headline'), views[i]).toBeVisible();
		expect(await misfits(frame), views[i]).toEqual([]);
		expect(await shifted(frame), views[i]).toBeLessThanOrEqual(steady);
	}
	expect(await shifted(page)).toBeLessThanOrEqual(steady);
	forgetShare(noise);
});

test('an embed that comes in two parts stands still', async ({ page, baseURL }) => {
	const parts = createServer((request, response) => {
		void fetch(new URL(request.url!, baseURL)).then(async (answer) => {
			const body = Buffer.from(await answer.arrayBuffer());
			const cut = Math.max(0, body.indexOf('<footer'));
			response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? '' });
			response.write(body.subarray(0, cut));
			setTimeout(() => response.end(body.subarray(cut)), cut && 500);
		});
	});
	await new Promise<void>((done) => parts.listen(0, '127.0.0.1', done));
	await watch(page);
	await page.goto(`http://127.0.0.1:${(parts.address() as AddressInfo).port}/embed/arcs/all/`);
	await expect(page.locator('.credit')).toBeVisible();
	// What moves is noted in the frame after.
	await page.evaluate(async () => {
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		for (let i = 0; i < 3; i++) await frame();
		await new Promise((done) => setTimeout(done));
	});
	expect(await shifted(page.mainFrame())).toBeLessThanOrEqual(0.001);
	parts.closeAllConnections();
	parts.close();
});
