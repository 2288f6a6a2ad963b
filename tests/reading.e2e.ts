/** A chart on its own page, read and changed by keys and pointer; and the essay without scripts. */
import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3';
import type { Page } from '@playwright/test';
import { expect, test } from './e2e/quiet.ts';
import { allViews } from './e2e/views.ts';
import { wake } from './e2e/wake.ts';
import { sample } from './sample.ts';

const after = './charts/finales/after/';
const list = './charts/rewatch/everyone/';
const search = (page: Page) => new URL(page.url()).search;
const entries = (page: Page) => page.evaluate(() => history.length);

/** Opens a chart's page and waits until it is alive. */
async function open(page: Page, address: string) {
	await page.goto(address);
	await wake(page);
}

test('arrow keys go along a series and from one to the next, the focus on the marks; Escape leaves', async ({
	page
}) => {
	await open(page, after);
	const readout = page.locator('.readout');
	const focused = page.locator('.drawing:visible [data-row]:focus');
	const hint = (await readout.textContent())!;
	const marks = await page
		.locator('.drawing:visible [data-row]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('data-row')!));
	const [own, other] = ['ds9', 'voy'].map((show) => marks.filter((id) => id.startsWith(show)).length);
	await page.locator('.drawings').focus();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	await expect(readout, 'what the keys do').toContainText('up and down from series to series');
	await page.keyboard.press('ArrowRight');
	await expect(readout).toHaveText(new RegExp(`^Deep Space Nine, scene 0, .+ words, .+\\(1 of ${own}\\)$`));
	await expect(focused).toHaveAttribute('data-row', 'ds9-0');
	await expect(focused).toHaveAccessibleName(/^Deep Space Nine, scene 0, /);
	await page.keyboard.press('End');
	await expect(focused).toHaveAttribute('data-row', `ds9-${own! - 1}`);
	await page.keyboard.press('ArrowRight');
	await expect(readout).toContainText(`(${own} of ${own})`);
	await page.keyboard.press('ArrowDown');
	await expect(readout, 'the nearest below').toHaveText(new RegExp(`^Voyager, scene 6\\d, .+\\(\\d+ of ${other}\\)$`));
	await expect(focused).toHaveAttribute('aria-description', new RegExp(`^\\d+ of ${other} in Voyager`));
	await page.keyboard.press('Home');
	await expect(readout).toContainText(`(1 of ${other})`);
	await page.keyboard.press('ArrowUp');
	await expect(focused).toHaveAttribute('data-row', 'ds9-0');
	await expect(page.locator('.drawings [tabindex="0"]'), 'one stop').toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(readout).toHaveText(hint);
	await expect(page.locator('.drawings')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.locator('.drawings')).not.toBeFocused();
	await expect(page.locator('.drawings [tabindex]')).toHaveCount(0);
});

test('what is only pointed at or scrolled by is announced to nobody', async ({ page }) => {
	await open(page, after);
	await expect(page.locator('.figure').locator('output, [role=status], [aria-live]')).toHaveCount(0);
});

test('on a small screen the marks that show have the names and the focus', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, after);
	await page.locator('.drawings').focus();
	await page.keyboard.press('ArrowRight');
	const focused = page.locator('.drawing.narrow [data-row]:focus');
	await expect(focused).toHaveAccessibleName(/^Deep Space Nine, scene 0, /);
	await expect(focused).toBeInViewport();
});

test('a page that moves under a resting pointer points at nothing, until the pointer moves', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 600 });
	await open(page, './charts/hours/all/');
	const on = page.locator('.drawing:visible [data-on]');
	const point = async () => {
		const { x, y, width, height } = (await page.locator('.drawing:visible [data-row]').nth(60).boundingBox())!;
		await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
		return height;
	};
	const height = await point();
	await expect(on).not.toHaveCount(0);
	await page.mouse.wheel(0, height);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	await expect(on).toHaveCount(0);
	await point();
	await expect(on).not.toHaveCount(0);
});

test('a picked block has an address, and the address picks the block', async ({ page }) => {
	await open(page, after);
	const before = await entries(page);
	const block = page.locator('.drawing:visible [aria-label^="Deep Space Nine, scene 43,"]');
	const ring = page.locator('.drawing:visible svg rect[stroke="var(--ink)"]');
	await expect(ring).toHaveCount(0);
	await block.click();
	await expect(ring).toHaveCount(1);
	await expect.poll(() => search(page)).toBe('?scene=ds9-43&v=1');
	expect(await entries(page)).toBe(before);
	await expect(page.locator('.readout'), 'what was tapped is still read out').toContainText('scene 43,');
	const place = await ring.boundingBox();

	await page.reload();
	await expect(ring).toHaveCount(1);
	expect(await ring.boundingBox()).toEqual(place);
	await page.locator('.drawings').focus();
	await page.keyboard.press('Escape');
	await expect(ring).toHaveCount(0);
	await expect.poll(() => search(page)).toBe('');
});

test('Enter picks the mark that is read, and reading goes on from there', async ({ page }) => {
	await open(page, after);
	const readout = page.locator('.readout');
	await page.locator('.drawings').focus();
	for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
	await expect(readout).toContainText('(3 of ');
	await page.keyboard.press('Enter');
	await expect.poll(() => search(page)).toBe('?scene=ds9-2&v=1');
	await expect(page.locator('[data-row="ds9-2"]:focus')).toHaveCount(1);
	await page.keyboard.press('ArrowRight');
	await expect(readout).toContainText('(4 of ');
});

test.describe('a chart still asleep', () => {
	test.use({ hasTouch: true });

	for (const way of ['hover', 'tap'] as const)
		test(`the first ${way} is not lost`, async ({ page }) => {
			await page.goto(after, { waitUntil: 'networkidle' });
			await expect(page.locator('.figure')).not.toHaveClass(/alive/);
			await page.locator('.drawing:visible [data-row]').nth(1)[way]();
			await expect(page.locator('.readout')).toContainText('(2 of ');
		});

	test('what is ticked and set before its code is there stays, and the picture follows', async ({ page }) => {
		await page.goto(list, { waitUntil: 'networkidle' });
		let go = () => {};
		const held = new Promise<void>((done) => (go = done));
		await page.route('**/*.js', async (route) => {
			await held;
			await route.continue();
		});
		const boxes = ['Garak', 'Odo'].map((name) => page.getByRole('checkbox', { name, exact: true }));
		for (const box of boxes) await box.tap();
		await page.getByLabel('Hours I have').fill('24');
		await expect(page.locator('.figure')).not.toHaveClass(/alive/);
		go();
		await expect.poll(() => search(page)).toBe('?who=odo%2Cgarak&hours=24&v=1');
		for (const box of boxes) await expect(box).toBeChecked();
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(boxes.length);
		await expect(page.locator('.figure .headline')).toContainText('Odo and Garak: ');
	});
});

test('a list is chosen by keys, kept in the address and taken along', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, list);
	const before = await entries(page);
	await page.getByRole('checkbox', { name: 'Garak', exact: true }).press('Space');
	await page.getByText('Add an episode').press('Enter');
	await page.getByRole('combobox', { name: 'Episode' }).selectOption({ label: '5×09 The Ascent' });
	await page.getByRole('button', { name: 'Add it' }).press('Enter');
	await page.getByLabel('Hours I have').press('ArrowLeft');
	await expect.poll(() => search(page)).toBe('?hours=19&must=5x09&v=1');
	expect(await entries(page)).toBe(before);

	await page.getByLabel('First evening').fill('2027-02-28');
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as Calendar' }).click();
	const file = await saved;
	expect(file.suggestedFilename()).toMatch(/^shape-of-goodbye-rewatch-garak-r\d+-evenings\.ics$/);
	const calendar = await readFile(await file.path(), 'utf8');
	expect(calendar.match(/^DTSTART:\d+T200000/gm)!.slice(0, 2)).toEqual([
		'DTSTART:20270228T200000',
		'DTSTART:20270301T200000'
	]);
	const copy = page.getByRole('button', { name: 'Copy as Text' });
	await copy.click();
	await expect(page.getByText('Copied as Text.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('. 5×09 The Ascent\n');

	await page.reload();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
	await expect(page.locator('.list li', { hasText: 'The Ascent' })).toHaveCount(1);
	await expect(page.getByLabel('Hours I have')).toHaveValue('19');
});

test('a guess is put by keys and by pointer, and kept in the address', async ({ page }) => {
	await open(page, './charts/finales/guess/');
	const before = await entries(page);
	const war = page.getByRole('slider', { name: /Deep Space Nine/ });
	const home = page.getByRole('slider', { name: /Voyager/ });
	await war.focus();
	for (const [key, value] of [
		['ArrowRight', '50.5'],
		['PageUp', '45.5'],
		['End', '100'],
		['ArrowRight', '100'],
		['Home', '0'],
		['ArrowLeft', '0'],
		['PageDown', '5']
	] as const) {
		await page.keyboard.press(key);
		await expect(war, key).toHaveAttribute('aria-valuenow', value);
	}
	await expect(war).toBeFocused();

	await home.scrollIntoViewIfNeeded();
	const strip = (await home.locator('rect').boundingBox())!;
	const y = strip.y + strip.height / 2;
	await page.mouse.move(strip.x + strip.width * 0.3, y);
	await page.mouse.down();
	await expect(home).toHaveAttribute('aria-valuenow', /^(29\.\d|30(\.\d)?)$/);
	await page.mouse.move(strip.x + strip.width * 0.8, y, { steps: 5 });
	await page.mouse.up();
	await expect(home).toHaveAttribute('aria-valuenow', /^(79\.\d|80(\.\d)?)$/);
	await page.mouse.move(strip.x + strip.width * 0.5, y);
	const put = (await home.getAttribute('aria-valuenow'))!;

	await expect.poll(() => new URLSearchParams(search(page)).get('guess')).toBe(`5,${put}`);
	expect(await entries(page)).toBe(before);
	await page.reload();
	await expect(war).toHaveAttribute('aria-valuenow', '5');
	await expect(home).toHaveAttribute('aria-valuenow', put);
});

test('views are links, and Back returns; finer choices add no history', async ({ page }) => {
	await open(page, after);
	const headline = page.locator('.figure .headline');
	const first = (await headline.textContent())!;
	const controls = page.getByRole('navigation', { name: 'Views of this chart' });
	await expect(controls.locator('button, input, select, a:not([href*="/charts/finales/"])')).toHaveCount(0);

	const before = await entries(page);
	await controls.getByRole('link', { name: 'the strictest cut' }).click();
	await expect(headline).toContainText('12.2\u202f%');
	expect(search(page)).toBe('?cut=strictest&v=1');
	expect(await entries(page)).toBe(before);
	const strict = (await headline.textContent())!;

	await controls.getByRole('link', { name: 'Who speaks' }).click();
	await expect(page).toHaveURL(/\/charts\/finales\/voices\/$/);
	await expect(headline).not.toHaveText(strict);
	await page.goBack();
	await expect(headline).toHaveText(strict);
	await controls.getByRole('link', { name: 'both readers’ resolution' }).click();
	await expect(headline).toHaveText(first);
});

test('the table holds exactly the rows of the file', async ({ page }) => {
	test.setTimeout(300_000);
	for (const view of sample(await allViews(page), 20)) {
		const text = await (await page.request.get(`./charts/${view}/data.csv`)).text();
		const rows = csvParse(text);
		expect(rows.length, view).toBeGreaterThan(0);
		await page.goto(`./charts/${view}/`);
		const table = page.getByRole('region', { name: /^Rows of/ }).locator('tbody tr');
		expect(await table.evaluateAll((all) => all.map((row) => row.id)), view).toEqual(rows.map((row) => row.id));
		const cells = await table.first().locator('td, th').count();
		expect(cells, view).toBe(Object.keys(rows[0]!).length - 1);
	}
});

test.describe('scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('a list stands in full, and nothing is offered that cannot be chosen', async ({ page }) => {
		await page.goto(list);
		const rows = await page
			.getByRole('region', { name: /^Rows of/ })
			.locator('tbody tr')
			.count();
		await expect(page.locator('.list li')).toHaveCount(rows);
		await expect(page.getByRole('checkbox').or(page.getByRole('button', { name: /^(Save|Copy) as/ }))).toHaveCount(0);
	});

	test('the flat essay has a picture and its words for every step', async ({ page }) => {
		test.setTimeout(90_000);
		await page.goto('./');
		const ids = await page
			.locator('.step:not(.breath), section.aside')
			.evaluateAll((all) => all.map((step) => step.id));
		expect(ids.length).toBeGreaterThan(0);
		await page.goto('./read/');
		const sections = page.locator('section.flat', { has: page.locator('.figure') });
		expect(await sections.evaluateAll((all) => all.map((section) => section.id))).toEqual(ids);
		for (const section of await sections.all()) {
			const drawing = await section.locator('.drawing:visible svg').boundingBox();
			expect(drawing!.height).toBeGreaterThan(200);
			await expect(section.locator('.says')).toBeVisible();
			expect((await section.locator('.says').textContent())!.length).toBeGreaterThan(60);
		}
	});
});
