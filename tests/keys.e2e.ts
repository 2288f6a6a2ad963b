/** The essay by keys alone: every state of every figure is reached in reading order, and where one is stays in sight. */
import type { Page } from '@playwright/test';
import { stepsOf, showsStep, figureOf } from './e2e/essay.ts';
import { expect, test } from './e2e/quiet.ts';
import { whole } from './sample.ts';

/** What has the focus: what it is called, which step it is in, and whether a reader sees it. */
const focus = (page: Page) =>
	page.evaluate(() => {
		const at = document.activeElement as HTMLElement;
		const box = at.getBoundingClientRect();
		const [x, y] = [(Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2, (box.top + box.bottom) / 2];
		// A tall picture counts where it can be seen of it.
		const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
		const there = document.elementFromPoint(x, box.height > innerHeight ? (top + bottom) / 2 : y);
		const svg = at.closest('svg, .drawings');
		return {
			name: (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 60),
			step: at.closest('.step, .aside')?.id ?? '',
			into: at.matches('[data-into]'),
			body: at === document.body,
			covered: there ? !(at.contains(there) || there.contains(at) || (svg !== null && svg.contains(there))) : true
		};
	});

const sizes = [
	{ width: 1280, height: 800 },
	{ width: 1024, height: 640 },
	{ width: 360, height: 740 }
];

// Where there is least room, most is covered.
for (const size of whole ? sizes : sizes.slice(-1))
	test(`Tab leads through all steps and back, in sight, ${size.width} wide`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize(size);
		await page.goto('./');
		await expect(page.locator('html')).toHaveAttribute('data-alive', '');
		const steps = await page.locator('.step:not(.breath)').evaluateAll((all) => all.map(({ id }) => id));
		const walk = async (key: string, end: (stop: Awaited<ReturnType<typeof focus>>) => boolean) => {
			const stops: Awaited<ReturnType<typeof focus>>[] = [];
			for (let i = 0; i < 600; i++) {
				await page.keyboard.press(key);
				const stop = await focus(page);
				if (i > 3 && end(stop)) return stops;
				stops.push(stop);
			}
			throw new Error('The walk does not end');
		};
		const last = steps.at(-1)!;
		let seen = false;
		const down = await walk('Tab', (stop) => {
			seen ||= stop.step === last;
			return seen && stop.step !== last;
		});
		const entered = down.filter(({ into }) => into).map(({ step }) => step);
		expect(entered, 'the ways into pictures, in reading order').toEqual(steps);
		const up = await walk('Shift+Tab', (stop) => stop.step === '' && stop.name.startsWith('Skip'));
		expect(up.filter(({ into }) => into).map(({ step }) => step)).toEqual(steps.toReversed());
		for (const [way, stops] of [
			['down', down],
			['up', up]
		] as const) {
			expect(stops.filter(({ body }) => body).length, `${way}: lost`).toBe(0);
			expect(
				stops.filter(({ covered }) => covered).map(({ name, step }) => `${step}: ${name}`),
				`${way}: covered`
			).toEqual([]);
		}
	});

test('a card leads into its picture in its own state, along its marks, and back to the card', async ({ page }) => {
	await page.goto('./');
	const steps = await stepsOf(page, 'finales');
	for (const step of [steps[3]!, steps[6]!]) {
		const into = page.locator(`#${step.id} [data-into]`);
		await into.focus();
		await page.keyboard.press('Enter');
		await showsStep(page, step);
		const drawings = figureOf(page, step).locator('.drawings');
		await expect(drawings).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await expect(figureOf(page, step).locator('.readout')).toContainText('(1 of ');
		await expect(figureOf(page, step).locator('[data-row]:focus')).toHaveAttribute('aria-description', /^1 of /);
		// On from the card, not from where the picture stands in the page.
		await page.keyboard.press('Tab');
		await expect(page.locator(`#${step.id} .tools a`).first()).toBeFocused();
		await page.keyboard.press('Shift+Tab');
		await expect(into).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(drawings).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(into).toBeFocused();
		await showsStep(page, step);
	}
});

test('the guess has its sliders where it is asked, and picture and sliders are one', async ({ page }) => {
	await page.goto('./#where-is-it-won');
	const [, guess] = await stepsOf(page, 'finales');
	await showsStep(page, guess!);
	const ranges = page.locator('#where-is-it-won input[type=range]');
	const marks = figureOf(page, guess!).getByRole('slider');
	await expect(ranges).toHaveCount(2);
	await ranges.first().focus();
	await page.keyboard.press('ArrowRight');
	await expect(marks.first()).toHaveAttribute('aria-valuenow', '50.5');
	await expect(ranges.first()).toHaveAttribute('aria-valuetext', '50.5\u202f% of the words');
	await marks.last().focus();
	await page.keyboard.press('End');
	await expect(ranges.last()).toHaveJSProperty('value', '1');
});

test('a picture that wakes keeps the focus, and j and k are heard only in the guide and in pictures', async ({
	page
}) => {
	let open = () => {};
	const gate = new Promise<void>((done) => (open = done));
	await page.goto('./');
	await expect(page.locator('html')).toHaveAttribute('data-alive', '');
	await page.route('**/_app/**/*.js', async (route) => {
		await gate;
		await route.continue();
	});
	const [first] = await stepsOf(page, 'toll');
	const drawings = figureOf(page, first!).locator('.drawings');
	await drawings.focus();
	open();
	await showsStep(page, first!);
	await expect(drawings).toBeFocused();

	const place = () => page.evaluate(() => scrollY);
	await page.keyboard.press('j');
	await expect.poll(place).toBeGreaterThan(100);
	await page.evaluate(() => {
		(document.activeElement as HTMLElement).blur();
		scrollTo({ top: 0, behavior: 'instant' });
	});
	await expect.poll(place).toBe(0);
	await page.keyboard.press('j');
	await page.keyboard.press('k');
	expect(await place()).toBe(0);
});
