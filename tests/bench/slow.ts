/** Machines and lines slower than those that tests run on. */
import type { CDPSession, Page } from 'playwright';

/** Slows the processor of a page down, and, when asked, its line to 1.6 Mbit/s with 150 ms to the server and back. */
export async function slow(page: Page, { cpu, line = false }: { cpu: number; line?: boolean }): Promise<CDPSession> {
	const tools = await page.context().newCDPSession(page);
	await tools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
	await tools.send('Network.enable');
	await tools.send('Network.setCacheDisabled', { cacheDisabled: true });
	if (line) {
		const throughput = 1_600_000 / 8;
		const limits = { latency: 150, downloadThroughput: throughput, uploadThroughput: throughput };
		await tools.send('Network.emulateNetworkConditions', { offline: false, ...limits });
	}
	return tools;
}

/** The value in the middle; of an even number of values the mean of the two. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
