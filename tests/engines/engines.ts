/** `npm run test:engines`: the built site in Firefox, WebKitGTK and the oldest WebKit that is supported; what is painted there. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { serve } from '../../src/host/serve.js';
import type { findBrowser } from '../browser.js';
import { read } from './asked.ts';
import { checks } from './checks.ts';
import { known } from './known.ts';
import { write } from './picture.ts';
import { openSite, type Site } from './site.ts';
import { stageOf } from './stage.ts';

/** The site's own server, and the browser of the other tests. */
export interface Host {
	serve: typeof serve;
	findBrowser: typeof findBrowser;
}

/** Where the last picture before each failure is kept. */
const folder = '.cache/engines';

/** Makes the rounds asked for in the engines asked for; the last line counts, and anything wrong ends in failure. */
export async function engines(args: readonly string[], host: Host): Promise<void> {
	const asked = read(args);
	const total = { passed: 0, failed: 0 };
	const missing: string[] = [];
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	// Ending in order ends the engines too.
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
	const site = await openSite(host);
	try {
		for (const id of asked.engines) {
			const reason = await known[id]!.ensure(host);
			if (reason) missing.push(reason);
			else await rounds(id, asked.checks, site, total);
		}
	} finally {
		await site.close();
	}
	for (const reason of missing) console.log(`Not looked at: ${reason}`);
	const { passed, failed } = total;
	const without = missing.length ? `, ${missing.length} of ${asked.engines.length} engines could not be had` : '';
	console.log(`\n${passed} passed, ${failed} failed${without}`);
	if (failed || !passed) process.exitCode = 1;
}

/** All rounds of one engine; a round that breaks off is a failure, and the next one begins in a new window. */
async function rounds(id: string, names: readonly string[], site: Site, total: { passed: number; failed: number }) {
	for (const name of names) {
		const began = performance.now();
		const count = { passed: 0, failed: 0 };
		const say = (what: string, wrong: readonly string[]) => {
			count.failed++;
			console.log(`✗ ${id} · ${name} · ${what}\n${wrong.map((one) => `    ${one}`).join('\n')}`);
		};
		try {
			const engine = await known[id]!.start();
			const stage = stageOf(engine, site);
			try {
				if (name === names[0]) console.log(`\n━━ ${known[id]!.name}: ${engine.version}`);
				for await (const { name: what, wrong } of checks[name]!(stage)) {
					if (!wrong.length) {
						count.passed++;
						console.log(`✓ ${id} · ${name} · ${what}`);
					} else {
						say(what, wrong);
						const file = `${id}-${name}-${what.replace(/\W+/g, '-')}.png`;
						if (stage.last) await write(stage.last, join(folder, file));
					}
				}
			} finally {
				await engine.close();
			}
			if (!count.passed && !count.failed) say('nothing', ['there was nothing to look at']);
		} catch (error) {
			say('broke off', [error instanceof Error ? error.message : String(error)]);
		}
		total.passed += count.passed;
		total.failed += count.failed;
		const seconds = ((performance.now() - began) / 1000).toFixed(0);
		console.log(`── ${id} · ${name}: ${count.passed} passed, ${count.failed} failed in ${seconds} s`);
	}
}
