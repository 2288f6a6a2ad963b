/** A handful of hostile addresses in the browser: nothing runs, nothing breaks, and the page says what it did. */
import { expect, test } from './e2e/quiet.ts';

const markup = '<img src=x onerror="window.hit=1">';
const bang = `"><script>window.hit=1</script>${markup}`;
const odd = encodeURIComponent(bang);

/** Whether anything of an address has become an element or has run. */
const struck = () =>
	[
		...(Object.hasOwn(window, 'hit') ? ['a script ran'] : []),
		...(Object.keys(Object.prototype).length ? ['the prototype of all objects was changed'] : []),
		...[...document.querySelectorAll('img[src="x"], [onerror], [onload]')].map((element) => element.outerHTML)
	] as string[];

const hashes = [
	'#' + markup,
	`#${odd}`,
	'#%E0%A4%A',
	'#__proto__',
	'#"],*,[id="',
	`#${'a'.repeat(50_000)}`,
	`#?secret=${odd}`
];

test('a chart’s page shows its own view and says so in one line', async ({ page }) => {
	await page.goto('./charts/finales/after/');
	const headline = await page.locator('.headline').first().innerText();
	for (const query of [
		`?cut=${odd}&v=1`,
		`?cut=%E0%A4%A&__proto__=${odd}&constructor=1`,
		`?cut=${'9'.repeat(6000)}`,
		`?cut=__proto__&cut=resolution`
	]) {
		await page.goto(`./charts/finales/after/${query}#${markup}`);
		await expect(page.locator('.notice')).toHaveCount(1);
		await expect(page.locator('.notice')).toContainText('“cut”');
		await expect(page.locator('.headline').first()).toHaveText(headline);
		expect(await page.evaluate(struck), query).toEqual([]);
	}
});

for (const path of ['./', './record/', './charts/finales/after/', './embed/finales/after/'])
	test(`no fragment harms ${path}`, async ({ page }) => {
		for (const hash of hashes) {
			await page.goto('about:blank');
			await page.goto(path + hash);
			await expect(page.locator('h1').first()).toBeVisible();
			expect(await page.evaluate(struck), hash.slice(0, 60)).toEqual([]);
			expect(await page.evaluate(() => scrollY), hash.slice(0, 60)).toBe(0);
		}
	});

test('an embed takes from its query only what it knows', async ({ page }) => {
	await page.goto(`./embed/finales/after/?theme=${odd}&plain=${odd}&childId=${odd}&id=__proto__#?secret=${odd}`);
	await expect(page.locator('.headline')).toBeVisible();
	expect(await page.locator('html').evaluate((root) => ({ ...root.dataset }))).toEqual({});
	expect(await page.evaluate(struck)).toEqual([]);
});
