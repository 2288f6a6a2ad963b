/** One page that is photographed: how it is opened, when it is at rest, and what is noted about it. */
import type { Page } from 'playwright';
import { withFaces } from '../e2e/labels.ts';

/** Widths of the window, and the height that goes with each. */
export const sizes: Readonly<Record<number, number>> = {
	360: 740,
	390: 664,
	768: 1024,
	844: 390,
	1280: 800,
	1920: 1080,
	2560: 1440
};

/** Frames in which an embed is compact, and a poster. */
export const embeds = [
	{ width: 360, height: 300 },
	{ width: 300, height: 250 }
] as const;

/** A page, its width and theme in words, and what was found wrong so far. */
export interface Look {
	page: Page;
	at: string;
	notes: Set<string>;
}

/** A picture and the address under it. */
export interface Picture {
	caption: string;
	png: Buffer;
}

/** Opens an address with the site's own faces; notes it and answers false when there is no such page. */
export async function open({ page, notes }: Look, address: string): Promise<boolean> {
	const answer = await page.goto(address.replace(/^\//, './'));
	if (!answer?.ok()) {
		notes.add(`${address} answered ${answer?.status()}: is it in this build?`);
		return false;
	}
	await withFaces(page);
	return true;
}

/** Waits for the fonts, and until motion has ended: what runs for a time is brought to its end at once. */
export async function rest(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await document.fonts.ready;
		const lasts = ({ playState, timeline, effect }: Animation) =>
			playState === 'running' &&
			timeline instanceof DocumentTimeline &&
			Number.isFinite(effect?.getComputedTiming().endTime);
		for (let quiet = 0, frames = 0; quiet < 3 && frames < 120; quiet++, frames++) {
			await new Promise(requestAnimationFrame);
			for (const animation of document.getAnimations().filter(lasts)) {
				animation.finish();
				quiet = 0;
			}
		}
	});
}

/** Notes a page that is wider than its window. */
export async function noteWidth({ page, at, notes }: Look, caption: string): Promise<void> {
	const [needs, has] = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return [scrollWidth, clientWidth];
	});
	if (needs! > has!) notes.add(`${caption} scrolls sideways (${at}): ${needs} in ${has} px`);
}
