/** The part of `npm run test:readers` that takes seconds: scripts that do not come, and a translator who comes first. */
import { expect, test } from '@playwright/test';
import { changes, early } from './readers/changes.ts';
import { kindOf } from './readers/kinds.ts';
import { learn, usual } from './readers/known.ts';
import { read, says, whole } from './readers/outcome.ts';
import { newVisit } from './readers/visit.ts';
import { sample } from './sample.ts';

for (const path of ['', 'charts/finales/after/', 'record/'])
	test(`/${path} keeps words and drawings when a script of it does not come, or a translator comes first`, async ({
		browser,
		baseURL
	}) => {
		test.setTimeout(600_000);
		const site = baseURL!;
		const kind = kindOf(path);
		const known = await learn(browser, site, kind, false);
		const context = await browser.newContext(usual);
		// Some: `npm run test:readers` takes them all, and other faults than this one.
		const scripts = sample(
			known.loads.filter((file) => file.endsWith('.js')),
			8
		);
		// The record has none to lose.
		expect(scripts.length > 0).toBe(path !== 'record/');
		// Far down the essay, and near its top.
		const figures = known.painted.length > 1 ? [1, known.painted.length - 1] : [...known.painted.keys()];
		const outcomes = [];
		for (const file of scripts) {
			const outcome = whole('scripts', `${file} aborted`);
			const { page, rest } = await newVisit(context, site);
			await page.route(site + file, (route) => route.abort());
			await page.goto(site + path, { waitUntil: 'load' });
			await rest();
			await read(page, known, outcome, { figures });
			outcomes.push(outcome);
			await page.close();
		}
		for (const [name, change] of Object.entries(changes)) {
			const outcome = whole('translated', name);
			const { page, rest } = await newVisit(context, site);
			await page.addInitScript(early(change));
			await page.goto(site + path, { waitUntil: 'load' });
			await rest();
			await read(page, known, outcome, { figures, line: false, wake: true });
			outcomes.push(outcome);
			await page.close();
		}
		await context.close();
		expect([...known.faults, ...outcomes.map(says).filter(Boolean)]).toEqual([]);
	});
