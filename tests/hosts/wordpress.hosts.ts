/** A real WordPress (Debian's), and a post that holds nothing but a permalink. */
import type { Frame, Page } from '@playwright/test';
import { misfits } from '../e2e/frame.ts';
import { expect, fitting, forgetShare, framesOf, test } from '../e2e/host.ts';
import { firstViews, oembedOf, site } from './listed.ts';
import { ensureWordPress } from './wordpress/packages.js';
import { startWordPress } from './wordpress/wordpress.js';

const permalink = (view: string) => `${site}charts/${view}/`;
const wide = (address: string) =>
	`<!-- wp:embed {"url":"${address}","type":"rich","align":"wide"} --><figure class="wp-block-embed alignwide is-type-rich">
<div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`;

/** The views posted by themselves; the owner of the blog has registered the chart of `trusted`. */
let views: string[];
let trusted: string;
let blog: Awaited<ReturnType<typeof startWordPress>>;

test.beforeAll(async () => {
	test.setTimeout(10 * 60_000);
	// Asked before anything is installed: a connection kept open meanwhile would be dead.
	const [registered, ...others] = await firstViews();
	const missing = ensureWordPress();
	if (missing) console.log(`Skipped: ${missing}`);
	test.skip(Boolean(missing), missing);
	trusted = registered!;
	views = others.slice(0, 3);
	expect(views).toHaveLength(3);
	const plain = [trusted, ...views].map((view) => [view.replace('/', '-'), permalink(view)]);
	const posts = { ...Object.fromEntries(plain), wide: wide(permalink(views[0]!)) };
	blog = await startWordPress({ site, trusted: trusted.split('/')[0]!, posts });
});
test.afterAll(() => blog?.stop());

const post = (view: string) => blog.post(view.replace('/', '-'));

/** The embed in a post as WordPress makes it by itself: sandboxed, with a secret, and shown once the height is told. */
async function embedIn(page: Page, view: string): Promise<Frame> {
	const iframe = page.locator('iframe');
	await expect(iframe).toHaveCount(1);
	await expect(iframe).toHaveAttribute('sandbox', 'allow-scripts');
	await expect(iframe).toHaveAttribute('src', new RegExp(`^${site}embed/${view}/\\?theme=light#\\?secret=\\w{10}$`));
	await expect(page.locator('blockquote')).toBeHidden();
	const [frame] = await framesOf(page);
	const width = await iframe.evaluate((one) => one.clientWidth);
	await expect(iframe, `${width} wide`).toHaveAttribute('height', String(fitting(width)));
	const seen = await iframe.evaluate((one) => {
		const { left, top, width, height } = one.getBoundingClientRect();
		return {
			height,
			onTop: document.elementFromPoint(left + width / 2, top + Math.min(height, innerHeight) / 2) === one
		};
	});
	await expect(iframe, 'no border, though WordPress takes our styles').toHaveCSS('border-width', '0px');
	expect(seen, 'as high as it asked, and nothing hides it').toEqual({ height: fitting(width), onTop: true });
	expect(await misfits(frame!)).toEqual([]);
	await expect(frame!.locator('.drawing:visible svg')).toHaveCount(1);
	return frame!;
}

for (const width of [375, 1200])
	test.describe(`${width} wide`, () => {
		test.use({ viewport: { width, height: 900 } });

		test('a permalink alone becomes the chart, at its height', async ({ page }) => {
			for (const view of views) {
				await page.goto(post(view));
				const frame = await embedIn(page, view);
				await expect(frame.locator('.headline')).toHaveText((await oembedOf(view)).title!);
			}
		});

		test('so does the embed block, set wide', async ({ page }) => {
			await page.goto(blog.post('wide'));
			await embedIn(page, views[0]!);
		});

		test('the frame’s link leads to the chart’s page, though the sandbox forbids links', async ({ page, noise }) => {
			await page.goto(post(views[0]!));
			const frame = await embedIn(page, views[0]!);
			await frame.locator('.credit a').click();
			await page.waitForURL(permalink(views[0]!));
			// The browser says that the sandbox stopped the link itself; that it was followed all the same is ours.
			expect(noise.splice(0)).toEqual([expect.stringContaining('allow-popups')]);
		});

		test('where the owner trusts the site, WordPress keeps our own frame, whose links open', async ({
			page,
			noise
		}) => {
			await page.goto(post(trusted));
			await expect(page.locator('blockquote a')).toHaveAttribute('href', permalink(trusted));
			const iframe = page.locator('iframe');
			await expect(iframe).toHaveAttribute('src', `${site}embed/${trusted}/?theme=light`);
			const [frame] = await framesOf(page);
			const box = (await iframe.boundingBox())!;
			expect(box.width).toBeLessThanOrEqual(width);
			expect(Math.round(box.height)).toBe(fitting(box.width));
			expect(await misfits(frame!)).toEqual([]);
			const popup = page.waitForEvent('popup');
			await frame!.locator('.credit a').click();
			await (await popup).waitForURL(permalink(trusted));
			forgetShare(noise);
		});
	});

test.describe('a reader in the dark', () => {
	test.use({ colorScheme: 'dark' });

	test('sees the chart as light as the blog, though WordPress takes our styles', async ({ page }) => {
		await page.goto(post(views[0]!));
		const frame = await embedIn(page, views[0]!);
		const ground = () => getComputedStyle(document.body).backgroundColor;
		const [red = 0, green = 0, blue = 0] = (await frame.evaluate(ground)).match(/\d+/g)!.map(Number);
		expect(Math.min(red, green, blue)).toBeGreaterThan(200);
	});
});

test.describe('scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('readers get the finding as a link', async ({ page }) => {
		await page.goto(post(views[0]!));
		const link = page.locator('blockquote a');
		await expect(link).toBeVisible();
		await expect(link).toHaveAttribute('href', permalink(views[0]!));
		await expect(link).toHaveText((await oembedOf(views[0]!)).title!);
	});
});
