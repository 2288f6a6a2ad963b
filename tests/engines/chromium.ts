/** The Chromium of the other browser tests, to hold the checks themselves against. */
import { chromium, type LaunchOptions } from 'playwright';
import type { Engine, Point } from './engine.ts';
import { pictureOf } from './picture.ts';

/** Starts a Chromium with these options. */
export async function startChromium(options: LaunchOptions): Promise<Engine> {
	const browser = await chromium.launch(options);
	const page = await browser.newPage({ hasTouch: true });
	page.setDefaultTimeout(60_000);
	const tools = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
		tools.send('Input.dispatchTouchEvent', { type, touchPoints });
	return {
		version: `Chromium ${browser.version()}`,
		async open(url) {
			await page.goto(url, { waitUntil: 'load' });
		},
		evaluate: (work, ...args) => page.evaluate(`(${String(work)}).apply(null, ${JSON.stringify(args)})`) as never,
		async press(key, times = 1) {
			for (let i = 0; i < times; i++) await page.keyboard.press(key);
		},
		move: ({ x, y }) => page.mouse.move(x, y),
		async drag([first, ...others], by) {
			if (by === 'touch') {
				await touch('touchStart', [first!]);
				for (const one of others) await touch('touchMove', [one]);
				await touch('touchEnd', []);
				return;
			}
			await page.mouse.move(first!.x, first!.y);
			await page.mouse.down();
			for (const { x, y } of others) await page.mouse.move(x, y);
			await page.mouse.up();
		},
		async wheel({ x, y }, down) {
			await page.mouse.move(x, y);
			await page.mouse.wheel(0, down);
		},
		async screenshot() {
			return pictureOf(await page.screenshot({ type: 'png' }));
		},
		resize: (width, height) => page.setViewportSize({ width, height }),
		close: () => browser.close()
	};
}
