/** Firefox over WebDriver BiDi, which puppeteer speaks. */
import puppeteer from 'puppeteer-core';
import type { Engine } from './engine.ts';
import { pictureOf } from './picture.ts';

/** Starts the Firefox at this path. */
export async function startFirefox(executablePath: string): Promise<Engine> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		// A machine without a touch screen has no touches otherwise.
		extraPrefsFirefox: { 'dom.w3c_touch_events.enabled': 1 }
	});
	const page = await browser.newPage();
	return {
		version: await browser.version(),
		async open(url) {
			await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
		},
		evaluate: (work, ...args) => page.evaluate(work as never, ...(args as unknown as never[])) as never,
		async press(key, times = 1) {
			for (let i = 0; i < times; i++) await page.keyboard.press(key);
		},
		move: ({ x, y }) => page.mouse.move(x, y),
		async drag([first, ...others], by) {
			if (by === 'touch') {
				await page.touchscreen.touchStart(first!.x, first!.y);
				for (const { x, y } of others) await page.touchscreen.touchMove(x, y);
				await page.touchscreen.touchEnd();
				return;
			}
			await page.mouse.move(first!.x, first!.y);
			await page.mouse.down();
			for (const { x, y } of others) await page.mouse.move(x, y);
			await page.mouse.up();
		},
		async wheel({ x, y }, down) {
			await page.mouse.move(x, y);
			await page.mouse.wheel({ deltaY: down });
		},
		async screenshot() {
			return pictureOf(await page.screenshot({ type: 'png' }));
		},
		resize: (width, height) => page.setViewport({ width, height }),
		close: () => browser.close()
	};
}
