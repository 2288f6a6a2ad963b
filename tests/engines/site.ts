/**
 * The built site as the engines meet it: every page first takes down what goes wrong in it, since not every engine tells,
 * and code can be made to come late.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as rest } from 'node:timers/promises';
import type { Host } from './engines.ts';

/**
 * Runs before anything else in a page: notes errors, refused promises, files that do not come and what kind of pointer
 * came, and has a clock that `hold()` stops and `advance(milliseconds)` moves on.
 */
const recorder = `(() => {
	const faults = (window.faults = []);
	const pointers = (window.pointers = []);
	addEventListener('error', ({ message, target }) => faults.push(message || 'did not load: ' + (target.src || target.href)), true);
	addEventListener('unhandledrejection', ({ reason }) => faults.push('not handled: ' + reason));
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => faults.push('forbidden: ' + violatedDirective + ' ' + blockedURI));
	addEventListener('pointerdown', ({ pointerType }) => pointers.push(pointerType), true);
	const [real, frame] = [performance.now.bind(performance), requestAnimationFrame.bind(window)];
	let held;
	const now = () => held ?? real();
	window.hold = () => (held = real());
	window.advance = (by) => (held += by);
	performance.now = now;
	window.requestAnimationFrame = (work) => frame((time) => work(held ?? time));
})();`;
const allowed = `'sha256-${createHash('sha256').update(recorder).digest('base64')}'`;

export interface Site {
	/** Address of the essay, with the slash. */
	url: string;
	/** Milliseconds that each script takes from now on. */
	delay(milliseconds: number): void;
	close(): Promise<void>;
}

/** Serves `build/` through the site's own server, with the recorder in every page, `host/` with a frame of 600 × 450 in it, and `host/slow.css`. */
export async function openSite({ serve }: Host): Promise<Site> {
	const base = process.env.BASE_PATH ?? '';
	const inner = await serve({ port: 0, base });
	const { origin } = new URL(inner.url);
	let late = 0;

	async function answer({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
		if (url === `${base}/host/`) {
			response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' }).end(host);
			return;
		}
		if (url === `${base}/host/slow.css`) {
			response.writeHead(200, { 'content-type': 'text/css' }).end(slow);
			return;
		}
		if (late && /\.js$/.test(url)) await rest(late);
		const from = await fetch(origin + url, { redirect: 'manual' });
		const headers = Object.fromEntries(from.headers);
		for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'keep-alive', 'etag'])
			delete headers[name];
		headers['cache-control'] = 'no-store';
		const policy = headers['content-security-policy'];
		if (policy) headers['content-security-policy'] = recording(policy);
		const html = headers['content-type']?.startsWith('text/html');
		const body = html ? withRecorder(await from.text()) : Buffer.from(await from.arrayBuffer());
		response.writeHead(from.status, headers).end(body);
	}

	const server = createServer((request, response) => {
		answer(request, response).catch((error) => response.destroy(error));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}/`,
		delay: (milliseconds) => void (late = milliseconds),
		async close() {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
			await inner.close();
		}
	};
}

const host = `<!doctype html><html lang="en"><head><title>A blog</title><link rel="icon" href="data:,"></head>
<body style="margin:0"><iframe width="600" height="450" style="border:0;display:block" title="A chart"></iframe></body></html>`;

/** Under it, no transition ends before somebody has looked at it. */
const slow = '.marks, .marks * { transition-duration: 600s !important }';

/** A policy under which the recorder may run too. */
const recording = (policy: string) => policy.replace(/\bscript-src(-elem)? /g, (all) => `${all}${allowed} `);

function withRecorder(page: string): string {
	const policed = page.replace(/<meta http-equiv="content-security-policy"[^>]*>/gi, recording);
	const whole = policed.replace(/<head[^>]*>/, (head) => `${head}<script>${recorder}</script>`);
	if (whole === policed) throw new Error('A page has no <head> to put the recorder into.');
	return whole;
}
