/** Somebody else's page, on another origin, that frames what it is told to. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { test as quiet } from './quiet.ts';

export { expect } from './quiet.ts';

/** What a host hears: a message, and the number of the frame it came from. */
export type Heard = { frame: number; data: unknown };

const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A blog</title><link rel="icon" href="data:,">
<script>
	const heard = [];
	addEventListener('message', ({ source, data }) => {
		const frame = [...document.querySelectorAll('iframe')].findIndex((one) => one.contentWindow === source);
		heard.push({ frame, data });
	});
</script><body>`;

export const test = quiet.extend<{ host: (body: string, headers?: Record<string, string>) => Promise<string> }>({
	/** Publishes a page with this body (and headers) and answers its address. */
	// eslint-disable-next-line no-empty-pattern -- Playwright asks for a pattern
	host: async ({}, use) => {
		const pages = new Map<string, { page: string; headers: Record<string, string> }>();
		const server = createServer((request, response) => {
			const found = pages.get(request.url ?? '');
			response.writeHead(found ? 200 : 404, { 'Content-Type': 'text/html', ...found?.headers }).end(found?.page);
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const { port } = server.address() as AddressInfo;
		await use((body, headers = {}) => {
			const path = `/${pages.size}`;
			pages.set(path, { page: head + body, headers });
			return Promise.resolve(`http://127.0.0.1:${port}${path}`);
		});
		server.closeAllConnections();
		await new Promise((done) => server.close(done));
	}
});

/** A frame of this size as WordPress makes it: scripts, and nothing else, in an origin of its own. */
export function sandboxed(src: string, width: number, height: number): string {
	return `<iframe src="${src}" sandbox="allow-scripts" style="border:0;width:${width}px;height:${height}px"></iframe>`;
}

/** Everything the host has heard so far. */
export function heard(page: Page): Promise<Heard[]> {
	return page.evaluate('heard');
}

/** The documents in the page's frames, in order, once all of them are complete. */
export async function framesOf(page: Page): Promise<Frame[]> {
	const handles = await page.locator('iframe').elementHandles();
	return Promise.all(
		handles.map(async (handle) => {
			await handle.scrollIntoViewIfNeeded();
			const frame = await handle.contentFrame();
			await frame!.waitForLoadState();
			return frame!;
		})
	);
}

/** The height a frame of this width asks for. */
export const fitting = (width: number): number => Math.round(Math.min(750, Math.max(520, (width * 10) / 16)));

/** Takes out what Chromium on Linux, which has no share dialogue, says of our own snippet; elsewhere it needs the word. */
export function forgetShare(noise: string[]): void {
	noise.splice(0, noise.length, ...noise.filter((line) => !line.includes("Unrecognized feature: 'web-share'")));
}
