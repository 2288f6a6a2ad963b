/**
 * Every word in every drawing: large enough, inside, and clear of the others; and every embed fits its frame.
 *
 * A picture that was found right is not looked at again until it changes: `looked/` has the hash of each with its
 * styles and typefaces. Of every chart one page and one frame are looked at always. After a change that is meant, `npx playwright test --config
 * tests/playwright.config.ts labels -u` looks at all that changed and notes what was right; without that, the test looks
 * at them every time.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { charts } from '../src/charts/index.ts';
import { drawn, misfits } from './e2e/frame.ts';
import { offenders, withFaces, type Limits } from './e2e/labels.ts';
import { expect, test } from './e2e/quiet.ts';
import { allViews } from './e2e/views.ts';
import { wake } from './e2e/wake.ts';
import { whole } from './sample.ts';

type Size = readonly [width: number, height: number];

/** What is asked in this file and the two it looks with: asked otherwise, all is looked at anew. */
const asked = ['labels.e2e.ts', 'e2e/labels.ts', 'e2e/frame.ts']
	.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
	.join('');

const folders: Readonly<Record<string, { sizes: readonly Size[]; limits: Limits }>> = {
	charts: {
		sizes: [
			[360, 900],
			[1280, 900]
		],
		limits: { size: 11, inside: true }
	},
	embed: {
		sizes: [
			[760, 520],
			[1000, 625],
			[360, 560],
			[600, 560]
		],
		limits: { size: 10.5, inside: false }
	}
};

/** Frames too low for the whole figure, two of them in turn for every view. */
const low: readonly Size[] = [
	[600, 400],
	[600, 290],
	[600, 200],
	[320, 150]
];

/** Names a page's figure with all its styles, which name its typefaces; for an embed, all of it but its day and script. */
function hashOf(folder: string, html: string): string {
	const part = folder === 'embed' ? /<style>[^]*<footer/ : /<figure[^]*<\/figure>/;
	const seen = [...html.matchAll(/<style[^>]*>[^]*?<\/style>/g), ...(part.exec(html) ?? [])].join('');
	return createHash('sha256').update(asked).update(seen).digest('base64url').slice(0, 8);
}

/** Looks at a view in every size. */
async function look(page: Page, folder: string, view: string, i: number): Promise<Record<string, string[]>> {
	const found: Record<string, string[]> = {};
	await page.goto(`./${folder}/${view}/`);
	await withFaces(page);
	// Awake, a chart shows what it showed asleep: some prove it, and those in whose drawing a reader works.
	const works = await page.locator('.drawings [role="slider"]').count();
	if (folder === 'charts' && (works || i % 6 === 0)) await wake(page);
	const { sizes, limits } = folders[folder]!;
	for (const [width, height] of sizes) {
		await page.setViewportSize({ width, height });
		if (folder === 'embed') await drawn(page.mainFrame());
		const wrong = await offenders(page, limits);
		if (folder === 'embed') wrong.push(...(await misfits(page.mainFrame())));
		if (wrong.length) found[`${folder}/${view}, ${width} × ${height}`] = wrong;
	}
	if (folder !== 'embed') return found;
	for (const [width, height] of [low[i % low.length]!, low[(i + 1) % low.length]!]) {
		await page.setViewportSize({ width, height });
		const wrong = await misfits(page.mainFrame());
		if (wrong.length) found[`${folder}/${view}, ${width} × ${height}`] = wrong;
	}
	return found;
}

// What fades in would count as unseen.
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

for (const chart of Object.keys(charts))
	test(`labels of ${chart} on its pages and in frames, which it fits`, async ({ page }, { config }) => {
		test.setTimeout(300_000);
		const file = new URL(`looked/${chart}.json`, import.meta.url);
		const known = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Record<string, string>;
		const right: Record<string, string> = {};
		const found: Record<string, string[]> = {};
		const views = (await allViews(page)).filter((view) => view.startsWith(`${chart}/`));
		expect(views.length).toBeGreaterThan(0);
		for (const folder of Object.keys(folders))
			for (const [i, view] of views.entries()) {
				const html = await (await page.request.get(`./${folder}/${view}/`)).text();
				const at = `${folder}/${view}`;
				const hash = hashOf(folder, html);
				const always = whole || view === views.at(folder === 'embed' ? -1 : 0);
				const wrong = !always && known[at] === hash ? {} : await look(page, folder, view, i);
				Object.assign(found, wrong);
				if (!Object.keys(wrong).length) right[at] = hash;
			}
		expect(found).toEqual({});
		if (config.updateSnapshots === 'missing' || config.updateSnapshots === 'none') return;
		mkdirSync(new URL('.', file), { recursive: true });
		writeFileSync(file, `${JSON.stringify(right, null, '\t')}\n`);
	});
