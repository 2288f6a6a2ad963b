/** A page that is turned from right to left: every sign inside a drawing stays where it was. */
import { goTo } from './sight.ts';
import { expect, test } from './test.ts';
import { whole } from './outcome.ts';

const pages = ['charts/arcs/kira/', 'embed/arcs/kira/', 'read/'];

/** For every text of every drawing that shows: what it says, and where each of its signs stands in its drawing. */
const signs = () =>
	[...document.querySelectorAll<SVGSVGElement>('.figure .drawings svg')]
		.filter((svg) => svg.getBoundingClientRect().width > 0)
		.flatMap((svg) => {
			const from = svg.getBoundingClientRect();
			return [...svg.querySelectorAll('text')].map((text) => {
				const place = text.getScreenCTM()!;
				const { length } = text.textContent;
				const at = Array.from({ length: Math.min(length, text.getNumberOfChars()) }, (_, i) => {
					const { x, y } = new DOMPoint(
						text.getStartPositionOfChar(i).x,
						text.getStartPositionOfChar(i).y
					).matrixTransform(place);
					return [x - from.left, y - from.top];
				});
				return { says: text.textContent.trim(), at: at.flat() };
			});
		});

test('from right to left no sign of a drawing moves', async ({ page, site, outcomes }) => {
	await page.goto(`${site}charts/`);
	const links = await page
		.locator('main li a')
		.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	const views = links.map((href) => href.slice(site.length)).filter((path) => /^charts\/[^/]+\/[^/]+\/$/.test(path));
	const first = views.filter((path, i) => views.findIndex((one) => one.split('/')[1] === path.split('/')[1]) === i);
	expect(first.length).toBeGreaterThan(1);
	for (const path of new Set([...pages, ...first])) {
		const outcome = whole('right to left', `/${path}`);
		await page.goto(site + path, { waitUntil: 'load' });
		await page.evaluate(() => document.fonts.ready);
		for (const wakes of path.startsWith('charts/') ? [false, true] : [false]) {
			await page.evaluate(() => void (document.documentElement.dir = 'ltr'));
			await goTo(page, { at: 0, wakes });
			const before = await page.evaluate(signs);
			expect(before.length, `${path} has words`).toBeGreaterThan(0);
			await page.evaluate(() => void (document.documentElement.dir = 'rtl'));
			const after = await page.evaluate(signs);
			const moved = before.filter(({ at }, i) =>
				at.some((place, j) => Math.abs(place - (after[i]?.at[j] ?? Number.NaN)) > 1)
			);
			if (moved.length || after.length !== before.length)
				outcome.other.push(
					`${moved.length} of ${before.length} labels moved${wakes ? ', awake' : ''}: “${moved[0]?.says ?? ''}”`
				);
		}
		outcomes.push(outcome);
	}
});
