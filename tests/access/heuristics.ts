/**
 * Chartability's fourteen critical heuristics, each as a check that runs on a surface as a browser shows it, or said to be
 * somebody's look. A check says what it found, so that the page can print it, pass or fail.
 */
import type { Page } from 'playwright';
import { violations } from '../e2e/axe.ts';
import type { Surface } from './surfaces.ts';

/** How a heuristic stands on a surface, and what was found there. */
export interface Verdict {
	state: 'pass' | 'fail' | 'by hand';
	found: string;
}

interface Heuristic {
	name: string;
	/** How it is asked. */
	how: string;
	ask: (page: Page, surface: Surface) => Promise<Verdict>;
}

const verdict = (ok: boolean, found: string): Verdict => ({ state: ok ? 'pass' : 'fail', found });

/** Text, and the best of what is drawn for each mark, against the ground. */
async function contrast(page: Page): Promise<{ marks: number; low: number }> {
	return page.evaluate(() => {
		const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
		const rgb = (colour: string): number[] => {
			canvas.clearRect(0, 0, 1, 1);
			canvas.fillStyle = colour;
			canvas.fillRect(0, 0, 1, 1);
			return [...canvas.getImageData(0, 0, 1, 1).data];
		};
		const light = ([r, g, b]: number[]) => {
			const [x, y, z] = [r!, g!, b!].map((one) =>
				one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4
			);
			return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
		};
		const ground = rgb(getComputedStyle(document.documentElement).backgroundColor);
		const against = (colour: string, opacity: number) => {
			const one = rgb(colour);
			const share = (one[3]! / 255) * opacity;
			const mixed = [0, 1, 2].map((i) => one[i]! * share + ground[i]! * (1 - share));
			const [a, b] = [light(mixed), light(ground)].sort((x, y) => y - x);
			return (a! + 0.05) / (b! + 0.05);
		};
		const marks = [...document.querySelectorAll('.drawing [data-row]')].filter((one) => one.getClientRects().length);
		const low = marks.filter((mark) => {
			const shapes = [...mark.querySelectorAll('rect, circle, path')];
			const best = shapes.map((shape) => {
				const { fill, stroke, fillOpacity, strokeOpacity, opacity } = getComputedStyle(shape);
				return Math.max(
					fill === 'none' ? 1 : against(fill, Number(fillOpacity) * Number(opacity)),
					stroke === 'none' ? 1 : against(stroke, Number(strokeOpacity) * Number(opacity))
				);
			});
			return Math.max(1, ...best) < 3;
		});
		return { marks: marks.length, low: low.length };
	});
}

/** The smallest type that is seen, in pixels. */
const smallest = (page: Page) =>
	page.evaluate(() => {
		let least = Infinity;
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement!;
			if (!node.nodeValue!.trim() || !parent.checkVisibility({ visibilityProperty: true })) continue;
			if (parent.closest('.unseen, .into, noscript, .st, .night')) continue;
			const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
			least = Math.min(least, Number.parseFloat(getComputedStyle(parent).fontSize) * scale);
		}
		return Math.round(least * 10) / 10;
	});

/** Reading level of texts: the formula of Flesch and Kincaid, syllables told by groups of vowels. */
function grade(text: string): number {
	const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
	const sentences = text.match(/[.!?:;](\s|$)/g)?.length ?? 1;
	const syllables = words.reduce((sum, word) => {
		const groups = word
			.toLowerCase()
			.replace(/e$/, '')
			.match(/[aeiouy]+/g);
		return sum + Math.max(1, groups?.length ?? 1);
	}, 0);
	return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

export const heuristics: readonly Heuristic[] = [
	{
		name: 'Low contrast',
		how: 'axe on all text in both themes; of each mark, the plainest of what is drawn for it, at 3:1 against the ground',
		ask: async (page) => {
			const found: string[] = [];
			let ok = true;
			for (const theme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme: theme });
				const text = await violations(page as Parameters<typeof violations>[0], 'color-contrast');
				const { marks, low } = await contrast(page);
				ok &&= !text.length && !low;
				found.push(`${theme}: ${text.length} rules broken by text, ${low} of ${marks} marks below 3:1`);
			}
			await page.emulateMedia({ colorScheme: 'light' });
			return verdict(ok, found.join('; '));
		}
	},
	{
		name: 'Content is only visual',
		how: 'each drawing that is seen has a description in words, and each of its marks a name, in the drawing or in a list or table on the page',
		ask: async (page) => {
			const [drawings, silent, named] = await page.evaluate(() => {
				const all = [...document.querySelectorAll('.drawing svg')].filter((one) => one.getClientRects().length);
				return [
					all.length,
					all.filter((one) => !one.getAttribute('aria-label') && !one.closest('[aria-hidden]')).length,
					document.querySelectorAll('.drawing [data-row][aria-label], tbody tr, .walk li, .unseen').length
				];
			});
			return verdict(
				!silent && named! > 0,
				`${drawings} drawings, ${silent} without words; ${named} names, rows or descriptions`
			);
		}
	},
	{
		name: 'Small text size',
		how: 'no type below 12 pixels as it stands on the screen, drawings included, 360 and 1,280 wide',
		ask: async (page) => {
			const sizes: number[] = [];
			for (const width of [360, 1280]) {
				await page.setViewportSize({ width, height: 900 });
				await page.waitForTimeout(300);
				sizes.push(await smallest(page));
			}
			return verdict(Math.min(...sizes) >= 12, `smallest: ${sizes[0]} px at 360 wide, ${sizes[1]} px at 1,280`);
		}
	},
	{
		name: 'Visual presents seizure risk',
		how: 'nothing that repeats changes more than three times a second',
		ask: async (page) => {
			const fast = await page.evaluate(
				() =>
					document.getAnimations().filter(({ effect }) => {
						const { duration, iterations } = effect!.getComputedTiming();
						return (iterations ?? 1) > 3 && Number(duration) < 334;
					}).length
			);
			return verdict(fast === 0, `${fast} such animations`);
		}
	},
	{
		name: 'Interaction has only one input',
		how: 'what a pointer reads in a figure, Tab reaches too; where nothing can be worked, nothing is asked',
		ask: async (page, surface) => {
			if (surface === 'flat') return verdict(true, 'nothing to work: no script touches these figures');
			await page.locator('.figure').first().hover();
			await page.waitForTimeout(800);
			const stops = await page.locator('.figure :is([tabindex="0"], button, a, [role="slider"])').count();
			return verdict(stops > 0, `${stops} stops inside figures`);
		}
	},
	{
		name: 'No interaction cues or instructions',
		how: 'a figure that can be read by keys says so in words',
		ask: async (page, surface) => {
			if (surface === 'flat') return verdict(true, 'nothing to work');
			const cue = await page.evaluate(() => {
				const all = [
					...document.querySelectorAll('.readout, [data-into], .figure [aria-description], .figure [title]')
				];
				const words = (one: Element) =>
					[one.textContent, one.getAttribute('aria-description'), one.getAttribute('title')].join(' ').trim();
				return all.map(words).find((text) => /arrow|picture|key/i.test(text)) ?? '';
			});
			return verdict(cue !== '', cue ? `“${cue}”` : 'no such words');
		}
	},
	{
		name: 'Controls override those of assistive technology',
		how: 'letters, digits and arrows pressed outside a figure do nothing',
		ask: async (page) => {
			const taken = await page.evaluate(async () => {
				const keys = [...'abcdefghijklmnopqrstuvwxyz0123456789/', 'ArrowDown', 'ArrowRight', 'Home'];
				const found: string[] = [];
				for (const key of keys) {
					const before = scrollY;
					const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
					document.body.dispatchEvent(event);
					await new Promise((done) => setTimeout(done, 60));
					if (event.defaultPrevented || scrollY !== before) found.push(key);
				}
				return found;
			});
			return verdict(!taken.length, taken.length ? `taken: ${taken.join(', ')}` : 'no key is taken');
		}
	},
	{
		name: 'No explanation for purpose or how to read',
		how: 'each figure says under its headline what is drawn and whether it is measured or judged',
		ask: async (page) => {
			const [figures, silent] = await page.evaluate(() => {
				const all = [...document.querySelectorAll('.figure')];
				return [all.length, all.filter((one) => !one.querySelector('.subtitle')?.textContent.trim()).length];
			});
			return verdict(!silent, `${figures} figures, ${silent} without`);
		}
	},
	{
		name: 'No title, summary or caption',
		how: 'each figure is named by its headline and has its source as caption',
		ask: async (page) => {
			const [figures, nameless] = await page.evaluate(() => {
				const all = [...document.querySelectorAll('.figure')];
				const lacks = (one: Element) =>
					!document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent.trim() ||
					!one.querySelector('figcaption')?.textContent.trim();
				return [all.length, all.filter(lacks).length];
			});
			return verdict(!nameless, `${figures} figures, ${nameless} without`);
		}
	},
	{
		name: 'Reading level inappropriate',
		how: 'headlines, subtitles and descriptions at grade nine or below, by the formula of Flesch and Kincaid',
		ask: async (page) => {
			const texts = await page.evaluate(() =>
				[
					...document.querySelectorAll('.figure .headline, .figure .subtitle, .figure svg[aria-label], .says, .words p')
				].map((one) => one.getAttribute('aria-label') ?? one.textContent)
			);
			const level = grade(texts.map((text) => `${text.trim().replace(/[.?!]$/, '')}. `).join(''));
			return verdict(level < 10, `grade ${level.toFixed(1)} over ${texts.length} texts`);
		}
	},
	{
		name: 'No table',
		how: 'a table or list of exactly the drawn rows on the same surface, or one link from each chart to the page that has it',
		ask: async (page) => {
			const [rows, links] = await page.evaluate(() => [
				document.querySelectorAll('tbody tr, .walk li').length,
				document.querySelectorAll('main a[href*="/charts/"], .share a[href*="data.csv"], .credit a').length
			]);
			return verdict(rows! + links! > 0, rows ? `${rows} rows here` : `none here; ${links} links to the rows`);
		}
	},
	{
		name: 'Data density inappropriate',
		how: 'each picture of each view looked at in three sizes and two themes on contact sheets (npm run sheets), November 2026',
		ask: () =>
			Promise.resolve({
				state: 'by hand',
				found: 'small multiples where lines were many; small forms leave out labels, never marks'
			})
	},
	{
		name: 'Navigation and interaction is tedious',
		how: 'a figure takes at most two stops of the Tab key, and a long page begins with a way past its head',
		ask: async (page) => {
			const [most, skip, before] = await page.evaluate(() => {
				const stops = (one: Element) => one.querySelectorAll('[tabindex="0"]:not([role="slider"]), button').length;
				const focusable = [...document.querySelectorAll('a[href], button, input, [tabindex="0"], summary')];
				const first = focusable.findIndex((one) => one.closest('main'));
				return [
					Math.max(...[...document.querySelectorAll('.figure')].map(stops)),
					document.querySelectorAll('.skip').length,
					Math.max(0, first)
				];
			});
			return verdict(
				most! <= 2 && (skip! > 0 || before! <= 8),
				`${most} stops in a figure; ${before} before the text${skip ? ', and a link past them' : ''}`
			);
		}
	},
	{
		name: 'User style change not respected',
		how: 'at twice the reader’s own type size all text of the page is larger; in forced colours the ground of drawings is the reader’s',
		ask: async (page) => {
			const size = () =>
				page.evaluate(() =>
					Number.parseFloat(getComputedStyle(document.querySelector('.figure .subtitle, main p')!).fontSize)
				);
			const before = await size();
			const style = await page.addStyleTag({ content: 'html{font-size:200%!important}' });
			const after = await size();
			await style.evaluate((one) => (one as Element).remove());
			await page.emulateMedia({ forcedColors: 'active' });
			const same = await page.evaluate(() => {
				const probe = document.body.appendChild(document.createElement('div'));
				probe.style.color = 'Canvas';
				const canvas = getComputedStyle(probe).color;
				probe.remove();
				return getComputedStyle(document.querySelector('.drawing svg')!).backgroundColor === canvas;
			});
			await page.emulateMedia({ forcedColors: 'none' });
			return verdict(
				after >= 1.5 * before && same,
				`type × ${(after / before).toFixed(2)}; ground of drawings ${same ? 'is' : 'is not'} the reader’s`
			);
		}
	}
];
