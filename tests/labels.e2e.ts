/** Every word in every drawing: large enough, inside, and clear of the others; and every embed fits its frame. */
import type { Page } from '@playwright/test';
import { misfits } from './e2e/frame.ts';
import { offenders, withFaces, type Limits } from './e2e/labels.ts';
import { expect, test } from './e2e/quiet.ts';
import { halves, someViews } from './e2e/views.ts';
import { wake } from './e2e/wake.ts';

type Size = readonly [width: number, height: number];

/** Frames too low for the whole figure, two of them in turn for every view. */
const low: readonly Size[] = [
	[600, 400],
	[600, 290],
	[600, 200],
	[320, 150]
];

/** Opens every view once and looks at it in every size. */
async function readAll(page: Page, folder: string, views: string[], sizes: readonly Size[], limits: Limits) {
	test.setTimeout(20_000 + views.length * 3000);
	const found: Record<string, string[]> = {};
	for (const [i, view] of views.entries()) {
		await page.goto(`./${folder}/${view}/`);
		await withFaces(page);
		// Awake, a chart shows what it showed asleep: some prove it, and those in whose drawing a reader works.
		const works = await page.locator('.drawings [role="slider"]').count();
		if (folder === 'charts' && (works || i % 6 === 0)) await wake(page);
		for (const [width, height] of sizes) {
			await page.setViewportSize({ width, height });
			const wrong = await offenders(page, limits);
			if (folder === 'embed') wrong.push(...(await misfits(page.mainFrame())));
			if (wrong.length) found[`${view}, ${width} × ${height}`] = wrong;
		}
		if (folder !== 'embed') continue;
		for (const [width, height] of [low[i % low.length]!, low[(i + 1) % low.length]!]) {
			await page.setViewportSize({ width, height });
			const wrong = await misfits(page.mainFrame());
			if (wrong.length) found[`${view}, ${width} × ${height}`] = wrong;
		}
	}
	expect(found).toEqual({});
}

// What fades in would count as unseen.
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

for (const half of halves) {
	test(`labels of every view on its page, ${half}`, async ({ page }) => {
		const sizes = [360, 1280].map((width) => [width, 900] as const);
		await readAll(page, 'charts', await someViews(page, half), sizes, { size: 11, inside: true });
	});

	test(`labels of every embed, which fits its frame, ${half}`, async ({ page }) => {
		const sizes = [
			[760, 520],
			[1000, 625],
			[360, 560],
			[600, 560]
		] as const;
		await readAll(page, 'embed', await someViews(page, half), sizes, { size: 10.5, inside: false });
	});
}
