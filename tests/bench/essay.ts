/** What the essay costs a slow machine: while it loads, and while it is read from top to bottom. */
import type { Browser, Page } from 'playwright';
import { median, slow } from './slow.ts';

const rounds = 7;

/** One line of the table; `bar` says what is aimed at. */
interface Measured {
	median: number;
	from: number;
	to: number;
	bar: string;
}

/** Blocking time at 4× slower processor, then what a wheel from top to bottom costs, with charts and without. */
export async function reading(browser: Browser, site: string): Promise<Record<string, Measured>> {
	const blocking: number[] = [];
	const script: number[] = [];
	const frames: number[] = [];
	const without: number[] = [];
	const longest: number[] = [];
	for (let round = 0; round < rounds; round++) {
		blocking.push(await blocked(browser, site));
		const full = await scrolled(browser, site, true);
		const empty = await scrolled(browser, site, false);
		script.push(full.script);
		frames.push(full.frame);
		without.push(empty.frame);
		longest.push(full.longest);
	}
	return {
		'total blocking time at 4×, ms': line(blocking, '≤ 150'),
		'script while scrolling, % of the time': line(script, '≤ 12'),
		'95th percentile of frames, ms': line(frames, '≤ 1.2 × without charts'),
		'the same without charts, ms': line(without, ''),
		'longest task while scrolling, ms': line(longest, '≤ 50')
	};
}

function line(values: readonly number[], bar: string): Measured {
	const round = (value: number) => Math.round(value * 10) / 10;
	return { median: round(median(values)), from: round(Math.min(...values)), to: round(Math.max(...values)), bar };
}

/** Keeps the tasks over 50 ms of a page, from its first moment. */
const watchTasks = (page: Page) =>
	page.addInitScript(() => {
		const tasks: number[] = [];
		Object.assign(window, { tasks });
		new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
			type: 'longtask',
			buffered: true
		});
	});
const tasksOf = (page: Page) => page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);

/** Milliseconds over 50 of every task, until four seconds after the essay has loaded. */
async function blocked(browser: Browser, site: string): Promise<number> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await slow(page, { cpu: 4 });
	await watchTasks(page);
	await page.goto(site, { waitUntil: 'load' });
	await page.waitForTimeout(4000);
	const tasks = await tasksOf(page);
	await page.close();
	return tasks.reduce((sum, duration) => sum + duration - 50, 0);
}

/** The whole essay by a wheel: script as a share of the time, the 95th percentile of frames, and the longest task. */
async function scrolled(browser: Browser, site: string, charts: boolean) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	const tools = await slow(page, { cpu: 1 });
	await watchTasks(page);
	await page.goto(site, { waitUntil: 'networkidle' });
	if (!charts) await page.addStyleTag({ content: 'svg { display: none !important }' });
	await page.evaluate(() => {
		(window as unknown as { tasks: number[] }).tasks.length = 0;
		const frames: number[] = [];
		Object.assign(window, { frames });
		let last = performance.now();
		const frame = (now: number) => {
			frames.push(now - last);
			last = now;
			requestAnimationFrame(frame);
		};
		requestAnimationFrame(frame);
	});
	const distance = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
	await tools.send('Performance.enable', { timeDomain: 'timeTicks' });
	const seconds = async () => {
		const { metrics } = await tools.send('Performance.getMetrics');
		return metrics.find(({ name }) => name === 'ScriptDuration')!.value;
	};
	const [scripted, began] = [await seconds(), performance.now()];
	await tools.send('Input.synthesizeScrollGesture', {
		x: 640,
		y: 400,
		yDistance: -distance,
		speed: 2000,
		gestureSourceType: 'mouse'
	});
	const wall = performance.now() - began;
	const script = ((await seconds()) - scripted) * 1000;
	const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
	const tasks = await tasksOf(page);
	await page.close();
	const sorted = frames.toSorted((a, b) => a - b);
	return {
		script: (script / wall) * 100,
		frame: sorted[Math.floor(sorted.length * 0.95)]!,
		longest: Math.max(0, ...tasks)
	};
}
