/** The essay, screen by screen: its opening, chapter heads, steps, breaths and close. */
import type { ElementHandle } from 'playwright';
import { chapters } from '#essay/chapters.ts';
import { noteWidth, open, rest, type Look, type Picture } from './camera.ts';
import { inked } from './ink.ts';

/** A place to stop at. What is much taller than the window is stopped at three times. */
interface Stop {
	element: ElementHandle<HTMLElement>;
	chapter: string;
	name: string;
	parts: readonly number[];
	/** Whether it is meant to be nearly empty. */
	breath: boolean;
}

/** The least share of a screen's tiles that holds ink. */
const least = 0.12;

/** Pictures of the chapters asked for, by chapter. */
export async function essayOf(look: Look, asked: readonly string[]): Promise<Map<string, Picture[]>> {
	const taken = new Map<string, Picture[]>(asked.map((id) => [id, []]));
	if (!asked.length || !(await open(look, '/'))) return taken;
	const places = new Set<number>();
	const all = await stops(look);
	noteMissing(look, asked, all);
	for (const stop of all) {
		const roll = taken.get(stop.chapter);
		for (const [i, part] of roll ? stop.parts.entries() : []) {
			const place = await goTo(stop.element, part);
			// A chapter and its head, for one, begin at the same place.
			if (places.has(place)) continue;
			places.add(place);
			const caption = `${stop.name}${i ? `, ${['middle', 'end'][i - 1]}` : ''}`;
			await shows(look, caption);
			const png = await look.page.screenshot();
			roll!.push({ caption, png });
			const ink = stop.breath ? 1 : await inked(png);
			if (ink < least) look.notes.add(`${caption} holds ink in ${(100 * ink).toFixed(1)} % of its tiles (${look.at})`);
			await noteWidth(look, caption);
		}
	}
	return taken;
}

/** Notes what the chapters name and the page does not have. */
function noteMissing({ notes }: Look, asked: readonly string[], stops: readonly Stop[]): void {
	const wanted = chapters.filter(({ id }) => asked.includes(id)).flatMap(({ id, steps }) => [id, ...steps.map(idOf)]);
	const missing = wanted.map((id) => `/#${id}`).filter((name) => !stops.some((stop) => stop.name === name));
	if (missing.length) notes.add(`Not in this build: ${missing.join(', ')}`);
}

const idOf = ({ id }: { id: string }) => id;

/** Every stop in reading order. */
async function stops({ page }: Look): Promise<Stop[]> {
	const heads = chapters.map(idOf);
	const ids = chapters.flatMap(({ id, steps }) => [id, ...steps.map(idOf)]);
	const selector = [
		...ids.map((id) => `[id="${id}"]`),
		'main section, main header, [data-breath], [data-lights]'
	].join();
	const found = page.locator(selector);
	const told = await found.evaluateAll((all, heads) => {
		let chapter = heads[0]!;
		return (all as HTMLElement[]).map((element) => {
			// The lights go out before the last chapter's own address.
			if (element.dataset.lights !== undefined) chapter = heads.at(-1)!;
			else if (heads.includes(element.id)) chapter = element.id;
			const leaf = !all.some((other) => other !== element && element.contains(other));
			const tall = leaf && element.offsetHeight > 1.5 * innerHeight;
			const name = element.id ? `/#${element.id}` : (element.ariaLabel ?? element.classList[0] ?? element.localName);
			const breath = element.matches('[data-breath], [data-lights], [data-breath] *');
			return { chapter, name, parts: tall ? [0, 0.5, 1] : [0], breath };
		});
	}, heads);
	const elements = (await found.elementHandles()) as ElementHandle<HTMLElement>[];
	return told.map((stop, i) => ({ ...stop, element: elements[i]! }));
}

/** Scrolls where a link to the element leads, or further down in it; answers how far down the page that is. */
function goTo(element: ElementHandle<HTMLElement>, part: number): Promise<number> {
	return element.evaluate((element, part) => {
		element.scrollIntoView({ behavior: 'instant' });
		const { top, height } = element.getBoundingClientRect();
		if (part) scrollTo({ top: scrollY + top + part * (height - innerHeight), behavior: 'instant' });
		return Math.round(scrollY);
	}, part);
}

/** Waits until every chart beside steps is alive and in the state of this place; those in the flow wait to be asked. */
async function shows({ page, at, notes }: Look, caption: string): Promise<void> {
	const alive = () =>
		[...document.querySelectorAll('.stage .figure')].every((figure) => {
			const { top, bottom } = figure.getBoundingClientRect();
			return top >= innerHeight || bottom <= 0 || figure.classList.contains('alive');
		});
	await page
		.waitForFunction(alive, undefined, { timeout: 10_000 })
		.catch(() => notes.add(`${caption} has a chart that does not come alive (${at})`));
	await rest(page);
}
