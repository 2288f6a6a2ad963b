/** The essay as a reader meets it: its steps, the picture beside them, and where they stand. */
import { expect, type Locator, type Page } from '@playwright/test';

export interface Step {
	id: string;
	/** Headline of the step's view, as its own file states it. */
	headline: string;
	/** Whether its picture asks instead, and keeps the headline for the next step. */
	tease: boolean;
}

/** Every step beside a picture, in reading order; of one chart, if it is named. */
export async function stepsOf(page: Page, chart = ''): Promise<Step[]> {
	const links = await page.locator(`.step:has(.tools a[href*="/charts/${chart}"])`).evaluateAll((all) =>
		all.map((step) => ({
			id: step.id,
			tease: (step as HTMLElement).dataset.tease !== undefined,
			href: step.querySelector<HTMLAnchorElement>('.tools a[href*="/charts/"]')!.href
		}))
	);
	expect(links.length).toBeGreaterThan(0);
	return Promise.all(
		links.map(async ({ id, tease, href }) => {
			const file = await page.request.get(new URL('data.json', href).href);
			return { id, tease, headline: (await file.json()).title };
		})
	);
}

/** The figure beside a step. */
export function figureOf(page: Page, { id }: { id: string }): Locator {
	return page.locator(`.beside:has([id="${id}"]) .stage .figure`);
}

/** Waits until the picture is alive and says what the step's view says. */
export async function showsStep(page: Page, step: Step): Promise<void> {
	const figure = figureOf(page, step);
	const state = () =>
		figure.evaluate((figure) => ({
			alive: figure.classList.contains('alive'),
			headline: figure.querySelector('.headline')!.textContent
		}));
	await expect
		.poll(state, { message: step.id, intervals: [40], timeout: 15_000 })
		.toEqual({ alive: true, headline: step.tease ? expect.stringMatching(/\?$/) : step.headline });
}

/** Everything in the visible drawing with all its attributes: two equal answers are two equal pictures. */
export function pictureOf(page: Page, step: Step): Promise<string[]> {
	return figureOf(page, step)
		.locator('.drawing:visible svg *')
		.evaluateAll((all) =>
			all.map((element) =>
				[
					element.tagName,
					...[...element.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
					element.childElementCount ? '' : element.textContent
				].join(' ')
			)
		);
}

/** Distance of a step from the top of the window. */
export function topOf(page: Page, id: string): Promise<number> {
	return page.evaluate((id) => document.getElementById(id)!.getBoundingClientRect().top, id);
}

/** Turns a real wheel in small steps, a frame or more apart, until `id` stands within half a step of the top. */
export async function wheelTo(page: Page, id: string, step = 200): Promise<void> {
	await page.mouse.move(60, 400);
	for (let turns = 0; turns < 400; turns++) {
		const top = await topOf(page, id);
		if (Math.abs(top) <= step / 2) return;
		const before = await page.evaluate(() => scrollY);
		await page.mouse.wheel(0, Math.sign(top) * Math.min(step, Math.abs(top)));
		await expect.poll(() => page.evaluate(() => scrollY), { intervals: [10, 10, 20, 50] }).not.toBe(before);
	}
	throw new Error(`The wheel did not reach ${id}`);
}
