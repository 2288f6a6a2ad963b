/** Every browser test is quiet: a console message, an error or a failed request anywhere in it fails it. */
import { test as base, expect, type BrowserContext } from '@playwright/test';

export { expect };

/** Writes down everything a context's pages complain about. */
export function listen(context: BrowserContext, noise: string[], scripts = true): void {
	context.on('console', (message) => noise.push(`${message.type()}: ${message.text()} (${message.location().url})`));
	context.on('weberror', (error) => noise.push(`error: ${error.error().stack ?? error.error().message}`));
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText;
		// With scripts off the browser refuses to fetch any.
		if (!scripts && reason === 'csp' && request.url().endsWith('.js')) return;
		// A page that is left drops what it still waits for.
		if (reason !== 'net::ERR_ABORTED') noise.push(`failed: ${request.url()} ${reason}`);
	});
}

/** Takes out what the browser says about pages that answered 404, which must be `times` lines. */
export function forgetMissing(noise: string[], times: number): void {
	expect(noise.splice(0)).toEqual(Array(times).fill(expect.stringContaining('status of 404')));
}

export const test = base.extend<{ noise: string[] }>({
	/** What was said so far. A test that expects something takes it out of here; the rest must be nothing. */
	noise: [
		async ({ context, javaScriptEnabled }, use) => {
			const noise: string[] = [];
			listen(context, noise, javaScriptEnabled);
			await use(noise);
			expect([...new Set(noise)], 'console, errors and failed requests').toEqual([]);
		},
		{ auto: true }
	]
});
