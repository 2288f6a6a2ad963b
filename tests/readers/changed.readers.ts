/** Pages that a translator or an extension changes, before their own scripts run and when all is awake, and that are then used. */
import { changes, early, late } from './changes.ts';
import { all } from './kinds.ts';
import { usual } from './known.ts';
import { read, whole } from './outcome.ts';
import { test } from './test.ts';
import { changeView } from './views.ts';
import { newVisit } from './visit.ts';

for (const kind of all)
	for (const [name, change] of Object.entries(changes))
		test(`/${kind.path} keeps what it has with ${name}`, async ({ browser, site, knownOf, outcomes }) => {
			const known = await knownOf(kind);
			for (const when of ['before scripts', 'when awake']) {
				const outcome = whole(`${name}, ${when}`, `/${kind.path} ${when}`);
				const context = await browser.newContext(usual);
				const visit = await newVisit(context, site);
				const { page, rest } = visit;
				if (when === 'before scripts') await page.addInitScript(early(change));
				await page.goto(site + kind.path, { waitUntil: 'load' });
				await rest();
				const asked = { line: false, wake: true };
				if (when === 'when awake') {
					await read(page, known, outcome, asked);
					await page.evaluate(late(change));
				}
				await read(page, known, outcome, asked);
				if (kind.views) await changeView(visit, site, kind, (one) => knownOf(one), outcome, asked);
				outcomes.push(outcome);
				await context.close();
			}
		});
