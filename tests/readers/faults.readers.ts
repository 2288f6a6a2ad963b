/** Every file that a page asks for, while it loads and while it is used, fails in every way. */
import { faults, happens } from './faults.ts';
import { all, tried } from './kinds.ts';
import { usual, type Known } from './known.ts';
import { read, whole } from './outcome.ts';
import { test } from './test.ts';
import { changeView } from './views.ts';
import { newVisit } from './visit.ts';

for (const kind of tried)
	for (const [fault, fail] of Object.entries(faults))
		test(`/${kind.path} keeps what it has when a file is ${fault}`, async ({ browser, site, knownOf, outcomes }) => {
			const known = await knownOf(kind, true);
			const context = await browser.newContext(usual);
			const asked = ({ loads, needs }: Known) => [...loads, ...Object.keys(needs)];
			// What all pages of charts ask for fails on the first of them.
			const family = kind.path.split('/')[0]!;
			const first = kind.views ? tried.find(({ path }) => path.startsWith(`${family}/`))! : kind;
			const shared = first === kind ? [] : asked(await knownOf(first, true));
			const files = asked(known).filter((file) => happens(fault, file) && !shared.includes(file));
			// A script that is asked for only in a change of view is learnt in the first one.
			if (kind.views) {
				const visit = await newVisit(context, site);
				await visit.page.goto(site + kind.path);
				await visit.rest();
				await changeView(visit, site, kind, (one) => knownOf(one), whole('', ''));
				await visit.rest();
				files.push(...[...visit.files].filter((file) => ![...files, ...shared].includes(file) && happens(fault, file)));
				await visit.page.close();
			}
			// A page that asks for nothing that can fail so has nothing to lose.
			if (!files.length) outcomes.push(whole(`faults /${kind.path}`, `nothing is ${fault}`));
			for (const file of files) {
				const outcome = whole(`faults /${kind.path}`, `${file} ${fault}`);
				const visit = await newVisit(context, site);
				const { page, rest } = visit;
				await page.route(site + file, (route) => fail(route, file));
				await page.goto(site + kind.path, { waitUntil: 'load' });
				await rest();
				const same = file.endsWith('.js');
				await read(page, known, outcome, { figures: known.needs[file], same });
				if (kind.views) await changeView(visit, site, kind, (one) => knownOf(one), outcome, { same });
				outcomes.push(outcome);
				await page.close();
			}
			await context.close();
		});

for (const kind of all)
	test(`/${kind.path} has everything when nothing fails`, async ({ knownOf, outcomes }) => {
		const outcome = whole('nothing fails', `/${kind.path}`);
		outcome.other.push(...(await knownOf(kind)).faults);
		outcomes.push(outcome);
	});
