/** Every step of the essay, by its address: its text is there, and the picture beside it has its colours. */
import { token, type Theme } from '#lib/server/palette.ts';
import { chapters } from '#essay/chapters.ts';
import { isShown, type Step } from '#essay/step.ts';
import type { Finding } from '../checks.ts';
import { unpainted } from '../look.ts';
import { colour, commonest, crop, distance, hex, share, type Box, type Picture } from '../picture.ts';
import type { Stage } from '../stage.ts';

/** The dark of `goodbye.css`. */
const night = '#0b1220';

export async function* steps(stage: Stage): AsyncGenerator<Finding, void, void> {
	for (const chapter of chapters) {
		// The first of a chapter comes from elsewhere; within the page the others are found the same way.
		for (const [i, step] of chapter.steps.entries()) {
			const themes: Theme[] = i === 0 ? ['dark', 'light'] : [i % 2 ? 'light' : 'dark'];
			if (i === 0) await stage.open(`#${step.id}`, themes[0]!);
			for (const theme of themes) yield { name: `${step.id}, ${theme}`, wrong: await wrongOf(stage, step, theme) };
		}
		if (chapter.steps.length) yield { name: `errors in ${chapter.id}`, wrong: await stage.faults() };
	}
}

async function wrongOf(stage: Stage, step: Step, theme: Theme): Promise<string[]> {
	await stage.paint(theme);
	await stage.engine.evaluate((id) => {
		if (location.hash !== `#${id}`) location.hash = id;
	}, step.id);
	const wrong: string[] = [];
	let textSeen = false;
	await stage.until(async () => {
		// The words of this breath come when its ring has unrolled.
		if (step.breath === 'unrolling')
			await stage.engine.evaluate((id) => {
				document.getElementById(id)!.scrollIntoView({ block: 'end', behavior: 'instant' });
			}, step.id);
		textSeen = (await stage.engine.evaluate(textOf, step.id)) !== null;
		return textSeen;
	});
	if (textSeen) {
		const picture = await stage.still();
		// A goodbye is said at night, in either theme.
		const grounds = step.breath === 'goodbye' ? [night] : ['ground', 'raised'].map((name) => token(name, theme));
		wrong.push(...unread(picture, (await stage.engine.evaluate(textOf, step.id))!, grounds));
	} else wrong.push('its text is not in the window');
	if (!isShown(step)) return wrong;
	const file = await fetch(`${stage.site.url}charts/${step.chart}/${step.view}/data.json`);
	const { title } = (await file.json()) as { title: string };
	/** A picture that keeps back what the next step tells asks instead. */
	const says = (headline: string) => (step.tease ? headline.endsWith('?') : headline === title);
	if (step.aside)
		await stage.engine.evaluate((id) => {
			document.getElementById(id)!.querySelector('.drawings')!.scrollIntoView({ block: 'center', behavior: 'instant' });
		}, step.id);
	const shown = await stage.until(async () => {
		const { alive, headline, drawing } = await stage.look(step.id);
		return (alive || Boolean(step.aside)) && says(headline) && drawing !== null;
	});
	if (!shown) {
		const { alive, headline } = await stage.look(step.id);
		wrong.push(`the picture ${alive ? `says “${headline}”` : 'does not wake'}`);
	}
	const picture = await stage.still();
	return [...wrong, ...unpainted(picture, await stage.look(step.id), theme)];
}

/** Runs in the page: the visible part of the first passage of a step that shows, and what is its name. */
function textOf(id: string): Box | null {
	for (const one of document.getElementById(id)?.querySelectorAll('p, li, h2, h3') ?? []) {
		const { left, top, right, bottom, width } = one.getBoundingClientRect();
		const [from, to] = [Math.max(0, top), Math.min(innerHeight, bottom)];
		if (width < 60 || to - from < 16) continue;
		// What is still coming is not yet to be read.
		let opaque = true;
		for (let at: Element | null = one; at; at = at.parentElement)
			opaque &&= Number(getComputedStyle(at).opacity) > 0.95;
		if (!opaque) continue;
		const over = document.elementFromPoint((left + right) / 2, (from + to) / 2);
		if (over && one.contains(over)) return { x: left, y: from, width, height: to - from };
	}
	return null;
}

/** What is wrong with a passage as it is painted: not on the ground, or not to be read. */
function unread(picture: Picture, box: Box, grounds: readonly string[]): string[] {
	const part = crop(picture, box);
	const ground = commonest(part);
	const ink = share(part, (one) => distance(one, ground) > 90);
	return [
		...(grounds.some((one) => distance(colour(one), ground) < 8)
			? []
			: [`its text lies on ${hex(ground)}, not on ${grounds.join(' or ')}`]),
		...(ink < 0.01 || ink > 0.6 ? [`${(100 * ink).toFixed(1)} % of its text is ink`] : [])
	];
}
