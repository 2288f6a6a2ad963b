/** The first stroke on a page that nobody has touched yet, over a slow line. */
import { setTimeout as rest } from 'node:timers/promises';
import type { Finding } from '../checks.ts';
import type { Point } from '../engine.ts';
import type { Picture } from '../picture.ts';
import type { Stage } from '../stage.ts';

/** How long each script takes that the stroke may have to wait for; longer than a stroke. */
const late = 1200;

interface Stroke {
	points: Point[];
	/** What is wrong with the picture after the stroke, beside the one before it. */
	wrong(before: Picture, after: Picture): string[];
}

/** Opens a page, makes the stroke planned for it as the first thing that happens there, and looks whether it is painted. */
export async function firstStroke(
	stage: Stage,
	path: string,
	by: 'mouse' | 'touch',
	plan: () => Promise<Stroke | undefined>
): Promise<Finding> {
	const { engine, site } = stage;
	// Away from where the next page has its picture.
	await engine.move({ x: 2, y: 2 });
	await stage.open(path, 'dark');
	await engine.evaluate(() => {
		document.querySelector('.figure .drawings')!.scrollIntoView({ block: 'center', behavior: 'instant' });
	});
	// The page's own script has run, which it may say; what comes after it takes its time.
	const says = () => engine.evaluate(() => document.documentElement.dataset.alive !== undefined);
	for (let i = 0; i < 20 && !(await says()); i++) await rest(100);
	const before = await stage.still();
	const stroke = await plan();
	const name = `first stroke by ${by}`;
	if (!stroke) return { name, wrong: ['there is nothing to draw on'] };
	const scrolled = await engine.evaluate(() => scrollY);
	site.delay(late);
	let wrong: string[] = [];
	try {
		await engine.drag(stroke.points, by);
		await stage.until(async () => {
			wrong = stroke.wrong(before, await stage.shot());
			return !wrong.length;
		});
	} finally {
		site.delay(0);
	}
	const came = await engine.evaluate(() => (window as unknown as { pointers: string[] }).pointers);
	const after = await engine.evaluate(() => scrollY);
	return {
		name: came.includes(by) ? name : `${name} (which comes as ${came[0] ?? 'nothing'} here)`,
		wrong: [
			...wrong,
			...(after === scrolled ? [] : [`the page went from ${scrolled} to ${after}`]),
			...(await stage.faults())
		]
	};
}
