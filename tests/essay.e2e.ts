/** The scroll essay with real wheels, keys and addresses. */
import { figureOf, pictureOf, showsStep, stepsOf, topOf, wheelTo, type Step } from './e2e/essay.ts';
import { expect, test } from './e2e/quiet.ts';
import { sample } from './sample.ts';

const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

test.use({ viewport: wide });

/** Puts the page where a step begins, at once. */
const jump = (page: import('@playwright/test').Page, id: string) =>
	page.evaluate((id) => document.getElementById(id)!.scrollIntoView({ behavior: 'instant' }), id);

test('a wheel moves the same marks from picture to picture, down and up again', async ({ page }) => {
	test.setTimeout(60_000);
	await page.goto('./');
	// Those after the ring has unrolled, which parts them from the first two.
	const steps = (await stepsOf(page, 'finales')).slice(2);
	await jump(page, steps[0]!.id);
	await wheelTo(page, steps[0]!.id);
	await showsStep(page, steps[0]!);

	const block = await figureOf(page, steps[0]!).locator('.drawing:visible .marks rect').nth(20).elementHandle();
	await block!.evaluate((rect: Element & { moves?: string[] }) => {
		rect.moves = [];
		rect.addEventListener('transitionrun', (event) => rect.moves!.push((event as TransitionEvent).propertyName));
	});
	const geometry = () =>
		block!.evaluate((rect) => ['x', 'y', 'width', 'height', 'fill'].map((name) => rect.getAttribute(name)).join(' '));
	const pictures: string[][] = [];
	const places: string[] = [];
	for (const step of steps) {
		await wheelTo(page, step.id);
		await showsStep(page, step);
		expect(await block!.evaluate((rect) => rect.isConnected), `${step.id} keeps its blocks`).toBe(true);
		pictures.push(await pictureOf(page, step));
		places.push(await geometry());
	}
	const views = new Set(steps.map(({ headline, tease }) => `${headline} ${tease}`)).size;
	expect(new Set(pictures.map(String)).size, 'every view has a picture of its own').toBe(views);
	expect(new Set(places).size, 'the block has several places').toBeGreaterThan(3);
	const moves = await block!.evaluate((rect: Element & { moves?: string[] }) => rect.moves!);
	expect(moves, 'the block travels').toEqual(expect.arrayContaining(['x', 'y', 'fill']));

	for (const [i, step] of [...steps.entries()].reverse()) {
		await wheelTo(page, step.id, 400);
		await showsStep(page, step);
		expect(await pictureOf(page, step), `${step.id} from below`).toEqual(pictures[i]);
		expect(await geometry()).toBe(places[i]);
	}
});

test('the address follows at rest, adds no history, and brings the reader back', async ({ page }) => {
	await page.addInitScript(() => {
		const log: { hash: string; after: number }[] = [];
		let moved = 0;
		addEventListener('scroll', () => (moved = performance.now()), { passive: true });
		const replace = history.replaceState.bind(history);
		history.replaceState = (...all) => {
			replace(...all);
			if (moved) log.push({ hash: location.hash, after: performance.now() - moved });
		};
		Object.assign(window, { writes: log });
	});
	await page.goto('./');
	const steps = await stepsOf(page);
	const entries = await page.evaluate(() => history.length);
	const start = steps[0]!;
	await jump(page, start.id);
	for (const step of [start, steps[2]!, steps[1]!]) {
		await wheelTo(page, step.id);
		await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${step.id}`);
	}
	const writes = await page.evaluate(() => (window as unknown as { writes: { hash: string; after: number }[] }).writes);
	expect(writes.at(-1)!.hash).toBe(`#${steps[1]!.id}`);
	// 400 ms of rest, and what a busy machine adds.
	for (const { after } of writes) expect(after).toBeGreaterThan(380);
	expect(Math.min(...writes.map(({ after }) => after))).toBeLessThan(600);
	expect(await page.evaluate(() => history.length)).toBe(entries);

	await page.reload();
	await showsStep(page, steps[1]!);
	expect(new URL(page.url()).hash).toBe(`#${steps[1]!.id}`);
});

test('a chart is drawn as the reader nears it, wakes up, and keeps what the server drew', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(request.url());
	});
	await page.goto('./', { waitUntil: 'networkidle' });
	const [first] = await stepsOf(page, 'finales');
	const early = [...scripts];
	expect(early.length).toBeGreaterThan(0);
	const figure = figureOf(page, first!);
	await expect(figure.locator('svg')).toHaveCount(0);

	let open = () => {};
	const gate = new Promise<void>((done) => (open = done));
	await page.route('**/_app/**/*.js', async (route) => {
		await gate;
		await route.continue();
	});
	await jump(page, first!.id);
	await expect(figure.locator('.drawing:visible svg')).toBeVisible();
	await expect(figure).not.toHaveClass(/alive/);
	const parts = figure.locator('.headline, .drawing:visible, .drawing:visible *');
	const drawn = await parts.evaluateAll((all) => {
		for (const part of all) (part as Element & { server?: boolean }).server = true;
		return all.length;
	});
	expect(drawn).toBeGreaterThan(100);

	open();
	await showsStep(page, first!);
	expect(scripts.filter((url) => !early.includes(url)).length, 'the chart comes now').toBeGreaterThan(0);
	// The drawing that does not show is given up.
	await expect(figure.locator('svg')).toHaveCount(1);
	const known = await parts.evaluateAll((all) => all.map((part) => 'server' in part));
	expect(known).toEqual(Array(drawn).fill(true));
});

for (const size of [wide, phone]) {
	test(`an address lands on its step, before and after the chart wakes up, ${size.width} wide`, async ({ page }) => {
		test.setTimeout(300_000);
		await page.setViewportSize(size);
		await page.goto('./');
		const steps = await stepsOf(page);
		let open = () => {};
		let gate = Promise.resolve();
		await page.route('**/_app/**/*.js', async (route) => {
			await gate;
			await route.continue();
		});
		// Each width takes every other step, and not the same.
		const from = size === wide ? 0 : 1;
		const own = steps.filter((_, i) => i % 2 === from);
		for (const step of sample(own, 5)) {
			gate = new Promise((done) => (open = done));
			await page.goto('about:blank');
			// The page's own script is kept back, too, so the browser does not call the document complete.
			await page.goto(`./#${step.id}`, { waitUntil: 'commit' });
			await expect
				.poll(() => page.evaluate(() => scrollY), { message: step.id, intervals: [40] })
				.toBeGreaterThan(size.height);
			const before = await topOf(page, step.id);
			await expect(figureOf(page, step)).not.toHaveClass(/alive/);
			open();
			await showsStep(page, step);
			const after = await topOf(page, step.id);
			expect(Math.abs(after - before), `${step.id}: ${before} before, ${after} after`).toBeLessThanOrEqual(4);
			await expect(page.locator(`#${step.id} .card p:visible`).first(), step.id).toBeInViewport();
		}
	});
}

test.describe('scripts off', () => {
	test.use({ javaScriptEnabled: false });

	for (const size of [wide, phone]) {
		test(`an address lands on its step without scripts, ${size.width} wide`, async ({ page }) => {
			test.setTimeout(60_000);
			await page.setViewportSize(size);
			await page.goto('./');
			const ids = await page.locator('.step').evaluateAll((all) => all.map((step) => step.id));
			expect(ids.length).toBeGreaterThan(0);
			for (const [i, id] of sample(ids, 3).entries()) {
				// Some come from elsewhere; within the page the others are found the same way.
				if (i % 6 === 0) {
					await page.goto('about:blank');
					await page.goto(`./#${id}`);
				} else await page.evaluate((id) => void (location.hash = id), id);
				await expect(page.locator(`#${id} .card p:visible`).first(), id).toBeInViewport();
				const top = await topOf(page, id);
				expect(top, id).toBeGreaterThanOrEqual(-1);
				expect(top, id).toBeLessThan(size.height * 0.8);
			}
		});
	}
});

test('marks travel only where motion is welcome', async ({ page }) => {
	await page.goto('./');
	const [first] = await stepsOf(page, 'finales');
	await jump(page, first!.id);
	await showsStep(page, first!);
	const durations = () =>
		figureOf(page, first!)
			.locator('.marks, .marks rect')
			.evaluateAll((all) => [
				...new Set(all.flatMap((mark) => getComputedStyle(mark).transitionDuration.split(', ').map(Number.parseFloat)))
			]);
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	const moving = await durations();
	expect(Math.min(...moving)).toBeGreaterThan(0);
	expect(Math.max(...moving)).toBeLessThanOrEqual(0.6);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	expect(await durations()).toEqual([0]);
});

test('a jump to the end and back shows the picture that a link shows', async ({ page }) => {
	await page.goto('./');
	const steps = await stepsOf(page, 'finales');
	const middle = steps[4] as Step;
	// A visit of its own: loaded again on the way there, a browser goes back to where the reader was.
	await page.goto('about:blank');
	await page.goto(`./#${middle.id}`);
	await showsStep(page, middle);
	const linked = await pictureOf(page, middle);

	await page.keyboard.press('End');
	await expect
		.poll(() => page.evaluate(() => innerHeight + scrollY - document.documentElement.scrollHeight))
		.toBeGreaterThan(-2);
	await showsStep(page, steps.at(-1)!);
	await jump(page, middle.id);
	await showsStep(page, middle);
	expect(await pictureOf(page, middle)).toEqual(linked);
});

test('every life keeps its own line while the pictures change, and all of them gather', async ({ page }) => {
	await page.goto('./');
	const steps = await stepsOf(page, 'arcs');
	const end = steps.at(-1)!;
	await jump(page, end.id);
	await jump(page, steps[0]!.id);
	await showsStep(page, steps[0]!);
	const lines = figureOf(page, end).locator('.drawing:visible .marks').first().locator('path:not(.fade)');
	const known = await lines.evaluateAll((all) => {
		for (const line of all) (line as Element & { known?: boolean }).known = true;
		return all.map((line) => line.getAttribute('d'));
	});
	expect(known.length).toBeGreaterThan(20);
	for (const step of [steps[1]!, steps[6]!, end]) {
		await jump(page, step.id);
		await showsStep(page, step);
		const kept = await lines.evaluateAll(
			(all) => all.filter((line) => (line as Element & { known?: boolean }).known).length
		);
		expect(kept, step.id).toBe(known.length);
	}
	const gathered = await lines.evaluateAll((all) => all.map((line) => line.getAttribute('d')));
	expect(gathered.filter((d, i) => d === known[i])).toEqual([]);
});

test('the dead fill their true area as the reader scrolls, all at once without motion', async ({ page }) => {
	await page.goto('./');
	const field = page.locator('[data-breath="field"] .field, #the-field .field');
	const box = await field.locator('.area').boundingBox();
	const whole = Number(await field.evaluate((field) => getComputedStyle(field).getPropertyValue('--pixels')));
	expect(box!.width * box!.height).toBeCloseTo(whole, -1);
	const counter = field.locator('.counter');
	const counted = async () => Number((await counter.textContent())!.replaceAll(',', ''));
	const seen: number[] = [];
	for (const share of [0, 0.3, 0.8, 2]) {
		await field.evaluate((field, share) => {
			const { top, height } = field.getBoundingClientRect();
			scrollTo({ top: scrollY + top - innerHeight * 0.7 + share * height, behavior: 'instant' });
		}, share);
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
		seen.push(await counted());
	}
	expect(seen).toEqual(seen.toSorted((a, b) => a - b));
	expect(new Set(seen).size).toBe(4);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.evaluate(() => scrollTo(0, 0));
	await expect.poll(counted).toBe(seen.at(-1)!);
});

test('the chapter list leads anywhere, and Back leads to the step and place one left', async ({ page }) => {
	await page.goto('./');
	const [step] = (await stepsOf(page, 'arcs')).slice(3);
	await page.getByRole('button', { name: /Chapters/ }).click();
	const list = page.getByRole('navigation', { name: 'Chapters' });
	await list.getByRole('link', { name: 'Becoming' }).click();
	await expect(list).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Becoming' })).toBeInViewport();

	await wheelTo(page, step!.id);
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${step!.id}`);
	const before = await page.evaluate(() => scrollY);
	await page.locator(`#${step!.id}`).getByRole('link', { name: 'Share this chart' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(step!.headline);
	await expect(page.getByRole('heading', { name: 'Take it home' })).toBeInViewport();
	await expect(page.getByRole('link', { name: /Read it in the essay/ })).toHaveAttribute('href', `/#${step!.id}`);
	await page.goBack();
	await showsStep(page, step!);
	expect(new URL(page.url()).hash).toBe(`#${step!.id}`);
	expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThanOrEqual(4);
});
