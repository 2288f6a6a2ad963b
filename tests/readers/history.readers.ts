/** Back and forward through views and pages, with and without the browser's memory of whole pages. */
import { chromium } from '@playwright/test';
import { kindOf } from './kinds.ts';
import { usual } from './known.ts';
import { read, whole } from './outcome.ts';
import { expect, test } from './test.ts';
import { LIMIT } from './sight.ts';
import { arrived, changeView, pathOf } from './views.ts';
import { newVisit } from './visit.ts';

for (const memory of [false, true])
	for (const path of ['charts/finales/after/', 'charts/arcs/kira/'])
		test(`back and forward from /${path}, ${memory ? 'out of memory' : 'loaded again'}`, async ({
			site,
			knownOf,
			outcomes
		}) => {
			const options = JSON.parse(process.env.E2E_BROWSER!) as object;
			// Playwright switches this memory off, as its own goBack() waits for a load that never comes.
			const browser = await chromium.launch({
				...options,
				...(memory ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {})
			});
			const kind = kindOf(path);
			const context = await browser.newContext(usual);
			const visit = await newVisit(context, site);
			const { page, rest } = visit;
			await page.addInitScript(() =>
				addEventListener('pageshow', ({ persisted }) => (document.documentElement.dataset.shown = String(persisted)))
			);
			await page.goto(site + path, { waitUntil: 'load' });
			await rest();
			const places = [path];
			for (const awake of [false, true]) {
				const outcome = whole('back and forward', `/${path} on to view ${places.length + 1}`);
				if (awake) await read(page, await knownOf({ ...kind, path: places.at(-1)! }), outcome, { line: false });
				await changeView(visit, site, kind, (one) => knownOf(one), outcome, { line: false });
				places.push(pathOf(page, site));
				outcomes.push(outcome);
			}
			expect(new Set(places).size, 'the views were changed').toBeGreaterThan(1);
			await page.goto(`${site}method/`, { waitUntil: 'load' });
			places.push('method/');

			let remembered = 0;
			const turns = [2, 1, 0, 1, 2, 3, 2, 0].map((to, i, all) => ({ to, by: to - (all[i - 1] ?? 3) }));
			for (const { to, by } of turns) {
				const outcome = whole('back and forward', `/${places[to]!}, ${by} from there, of ${path}`);
				// Later, for a page that is loaded anew takes its answer with it.
				await page.evaluate((by) => void setTimeout(() => history.go(by)), by);
				await expect.poll(() => pathOf(page, site), { timeout: 2 * LIMIT }).toBe(places[to]);
				await rest();
				if (places[to] !== 'method/') {
					const known = await arrived(page, site, (path) => knownOf({ ...kind, path }));
					await read(page, known, outcome, { line: false });
				}
				if ((await page.evaluate(() => document.documentElement.dataset.shown)) === 'true') remembered++;
				outcomes.push(outcome);
			}
			if (memory) expect(remembered, 'pages came out of memory').toBeGreaterThan(0);
			else expect(remembered).toBe(0);
			await browser.close();
		});
