/** What a reader has of a page: its words, its drawings, and what the page says they are. */
import type { Page } from '@playwright/test';

/** The words outside of figures, which change with their state; those that are seen, and how many pictures stand among them. */
export interface Sight {
	words: string[];
	seen: string[];
	pictures: number;
	figures: number;
}

/** One figure when it is near: whether anything is painted there, whether it is alive, and what it says and shows. */
export interface Near {
	painted: boolean;
	alive: boolean;
	headline: string;
	/** Of every drawing that shows, its elements with place, colour and text, as one short number. */
	drawn: string[];
	/** The same of the drawings for other sizes, which do not show. */
	spare: string[];
}

/** The one line that says what is missing. */
export const missing = '[data-missing]';

/** How long a page may take to wake, to try again, and to say what is missing: only what never comes takes as long. */
export const LIMIT = 8000;

/** All words of the page but those that live code writes: read-outs, notices, the chapter that one is in, and what moves a picture. */
export function look(page: Page): Promise<Sight> {
	return page.evaluate((missing) => {
		const outside = `script, style, noscript, template, textarea, svg, output, .figure, [role=status], [popovertarget=chapters], .slider, [data-into], ${missing}`;
		const shows = new Map<Element, boolean | null>();
		const words: string[] = [];
		const seen: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const parent = text.parentElement!;
			if (!shows.has(parent))
				shows.set(parent, parent.closest(outside) ? null : parent.checkVisibility({ visibilityProperty: true }));
			const shown = shows.get(parent);
			if (shown === null) continue;
			const here = text.textContent!.split(/\s+/).filter(Boolean);
			words.push(...here);
			if (shown) seen.push(...here);
		}
		const pictures = [...document.querySelectorAll('svg:not(.figure svg), img')].filter((one) => {
			const { width, height } = one.getBoundingClientRect();
			return width > 0 && height > 0 && one.checkVisibility({ visibilityProperty: true });
		});
		return { words, seen, pictures: pictures.length, figures: document.querySelectorAll('.figure').length };
	}, missing);
}

/** The words of `known` that are not among `now`, each as often as it is missing. */
export function lost(known: readonly string[], now: readonly string[]): string[] {
	const left = new Map<string, number>();
	for (const word of now) left.set(word, (left.get(word) ?? 0) + 1);
	return known.filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count <= 0;
	});
}

/** The words that both have. */
export function common(a: readonly string[], b: readonly string[]): string[] {
	const gone = lost(a, b);
	return lost(a, gone);
}

export interface Wish {
	/** Which figure of the page. */
	at: number;
	/** Whether it comes alive there when all is well. */
	wakes: boolean;
	/** What it says then. */
	headline?: string | undefined;
	/** Milliseconds; 0 where scripts are off, as nobody can wait there. */
	limit?: number;
}

/**
 * Goes to a figure as a reader does, to the second of its steps where it has several, and reaches for it; waits until it
 * is painted and alive, or the page says what is missing, or the time is over.
 */
export function goTo(page: Page, { at, wakes, headline, limit = LIMIT }: Wish): Promise<Near> {
	return page.evaluate(
		async ({ at, wakes, headline, limit, missing }) => {
			const find = () => document.querySelectorAll<HTMLElement>('.figure')[at];
			const visible = (one: Element) => {
				const { width, height } = one.getBoundingClientRect();
				return width > 0 && height > 0 && one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
			};
			const inked = (one: Element) => {
				const { fill, stroke } = getComputedStyle(one);
				const { width, height } = one.getBoundingClientRect();
				return (fill !== 'none' || stroke !== 'none') && width + height > 0 && one.checkVisibility();
			};
			const drawings = () => [...(find()?.querySelectorAll('.drawings svg') ?? [])].filter(visible);
			const painted = () =>
				drawings().some((svg) =>
					[...svg.querySelectorAll('rect, path, line, circle, polyline, polygon, text')].some(inked)
				);
			const says = () => find()?.querySelector('.headline')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
			const alive = () => find()?.classList.contains('alive') ?? false;
			const told = () => [...document.querySelectorAll(missing)].some(visible);
			const ready = () =>
				painted() && (!wakes || told() || (alive() && (headline === undefined || says() === headline)));

			const steps = find()?.closest('.stage')?.parentElement?.querySelectorAll('.step') ?? [];
			const step = steps[Math.min(1, steps.length - 1)];
			if (step) step.scrollIntoView({ behavior: 'instant' });
			else find()?.scrollIntoView({ behavior: 'instant', block: 'center' });
			const end = performance.now() + limit;
			const frame = async () => limit && (await new Promise((done) => requestAnimationFrame(done)));
			await frame();
			while (find() && !ready() && performance.now() < end) {
				if (wakes && !alive()) find()!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
				await frame();
			}
			await frame();
			await frame();

			const names = ['x', 'y', 'width', 'height', 'd', 'cx', 'cy', 'r', 'points', 'transform', 'fill'];
			const print = (svg: Element) => {
				const parts = [...svg.querySelectorAll('*')].map((one) =>
					[
						one.tagName,
						...names.map((name) => one.getAttribute(name) ?? ''),
						one.childElementCount ? '' : one.textContent
					].join(' ')
				);
				let sum = 0;
				for (const sign of parts.sort().join('\n')) sum = (Math.imul(sum, 31) + sign.codePointAt(0)!) | 0;
				return String(sum);
			};
			const shown = drawings();
			const spare = [...(find()?.querySelectorAll('.drawings svg') ?? [])].filter((svg) => !shown.includes(svg));
			return {
				painted: painted(),
				alive: alive(),
				headline: says(),
				drawn: shown.map(print),
				spare: spare.map(print)
			};
		},
		{ at, wakes, headline, limit, missing }
	);
}

/** Whether the page's own script has run. */
export const started = (page: Page): Promise<boolean> =>
	page.evaluate(() => document.documentElement.hasAttribute('data-alive'));

/** Whether the line is seen, says something, and leads on; waits for it if it must come. */
export async function told(page: Page, limit = 0): Promise<boolean> {
	const line = page.locator(`${missing}:visible`).filter({ hasText: /\w/, has: page.locator('a[href*="/read/"]') });
	const end = performance.now() + limit;
	do {
		if (await line.count()) return true;
		await page.waitForTimeout(50);
	} while (performance.now() < end);
	return false;
}
