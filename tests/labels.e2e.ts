/** Every word in every drawing: large enough, inside, and clear of the others. */
import type { Page } from '@playwright/test';
import { offenders, withFaces, type Limits } from './e2e/labels.ts';
import { expect, test } from './e2e/quiet.ts';
import { allViews } from './e2e/views.ts';
import { wake } from './e2e/wake.ts';

async function readAll(page: Page, folder: string, limits: Limits) {
	const found: Record<string, string[]> = {};
	for (const view of await allViews(page)) {
		await page.goto(`./${folder}/${view}/`);
		await withFaces(page);
		if (folder === 'charts') await wake(page);
		const wrong = await offenders(page, limits);
		if (wrong.length) found[view] = wrong;
	}
	expect(found).toEqual({});
}

// What fades in would count as unseen.
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

for (const width of [360, 1280])
	test(`labels of every view on its page, ${width} wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await readAll(page, 'charts', { size: 11, inside: true });
	});

for (const [width, height] of [
	[760, 520],
	[1000, 625],
	[360, 560],
	[600, 560]
] as const)
	test(`labels of every embed, ${width} × ${height}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await readAll(page, 'embed', { size: 10.5, inside: false });
	});
