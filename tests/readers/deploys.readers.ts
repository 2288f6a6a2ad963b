/** An old tab after a deploy, and a reader whose line goes in the middle of the text. */
import { expect, type Page } from '@playwright/test';
import { kindOf } from './kinds.ts';
import { usual } from './known.ts';
import { read, whole } from './outcome.ts';
import { goTo, LIMIT, look, lost, told } from './sight.ts';
import { test } from './test.ts';
import { changeView } from './views.ts';
import { newVisit } from './visit.ts';

/** From now on the hashed files of the page at hand are gone; a page that is loaded later has its own. */
async function deploy(page: Page, site: string): Promise<void> {
	let fresh = false;
	await page.route(`${site}**`, (route) => {
		const request = route.request();
		fresh ||= request.isNavigationRequest();
		if (fresh || !request.url().includes('/_app/')) return route.continue();
		return route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>404</title>' });
	});
}

/** Marks the document, to see whether another was loaded since. */
const mark = (page: Page) => page.evaluate(() => void (document.documentElement.dataset.old = ''));
const marked = (page: Page) => page.evaluate(() => 'old' in document.documentElement.dataset);

for (const path of ['charts/finales/after/', 'charts/arcs/kira/', 'charts/finales/guess/'])
	for (const awake of [false, true])
		test(`an old tab changes the view of /${path}, ${awake ? 'awake' : 'asleep'}`, async ({
			browser,
			site,
			knownOf,
			outcomes
		}) => {
			const kind = kindOf(path);
			const outcome = whole('old tab', `/${path} ${awake ? 'awake' : 'asleep'}`);
			const context = await browser.newContext(usual);
			const visit = await newVisit(context, site);
			await visit.page.goto(site + path, { waitUntil: 'load' });
			await visit.rest();
			if (awake) await goTo(visit.page, { at: 0, wakes: true });
			await visit.rest();
			await deploy(visit.page, site);
			await changeView(visit, site, kind, (one) => knownOf(one), outcome);
			outcomes.push(outcome);
			await context.close();
		});

test('an old tab of the essay comes to a chart that sleeps', async ({ browser, site, knownOf, outcomes }) => {
	const known = await knownOf(kindOf(''));
	const outcome = whole('old tab', '/ reads on');
	const context = await browser.newContext(usual);
	const { page, rest } = await newVisit(context, site);
	await page.goto(site, { waitUntil: 'load' });
	await rest();
	await deploy(page, site);
	await read(page, known, outcome);
	outcomes.push(outcome);
	await context.close();
});

for (const near of [true, false])
	test(`a chart that failed off the line wakes when the line is back, ${near ? 'beside it' : 'come to again'}`, async ({
		browser,
		site,
		knownOf,
		outcomes
	}) => {
		const known = await knownOf(kindOf(''));
		const at = known.awake.findLastIndex(Boolean);
		expect(at, 'a chart of the essay comes alive').toBeGreaterThan(0);
		const outcome = whole('off the line', near ? 'beside the chart' : 'come to again');
		const context = await browser.newContext(usual);
		const { page, rest } = await newVisit(context, site);
		await page.goto(site, { waitUntil: 'load' });
		await rest();
		await mark(page);
		await context.setOffline(true);
		// Read through, as on a train: what is not there yet sleeps on, and nothing goes.
		const seen = await read(page, known, outcome, { figures: [...known.painted.keys()].slice(0, at + 1), line: false });
		if (!seen.at(-1)?.alive && !(await told(page, LIMIT))) outcome.untold = true;
		if (!near) await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		await context.setOffline(false);
		if (!near) await rest();
		const alive = () =>
			page.evaluate((at) => document.querySelectorAll('.figure')[at]?.classList.contains('alive'), at);
		if (near)
			await expect
				.poll(alive, { timeout: LIMIT })
				.toBe(true)
				.catch(() => outcome.other.push(`figure ${at} stays asleep`));
		else if (!(await goTo(page, { at, wakes: true })).alive) outcome.other.push(`figure ${at} stays asleep`);
		if (!(await marked(page))) outcome.other.push('the page was loaded again');
		outcome.words += lost(known.words, (await look(page)).words).length;
		outcomes.push(outcome);
		await context.close();
	});
