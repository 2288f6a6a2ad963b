/** The guess: its marks follow keys and pointer, and the first stroke on its own page counts. */
import { token } from '#lib/server/palette.ts';
import type { Finding } from '../checks.ts';
import type { Point } from '../engine.ts';
import { colour, crop, isPaint, share, type Box, type Picture } from '../picture.ts';
import type { Stage } from '../stage.ts';
import { firstStroke } from './stroke.ts';

const [accent, ground] = [colour(token('accent', 'dark')), colour(token('ground', 'dark'))];

/** A strip with its mark, on the screen. */
interface Strip extends Box {
	down: boolean;
}

/** Runs in the page: the strips that can be guessed on, each where its words are. */
function stripsOf(): Strip[] {
	return [...document.querySelectorAll('.figure [role="slider"]')]
		.filter((one) => one.getClientRects().length > 0)
		.map((one) => {
			const { x, y, width, height } = one.querySelector('rect')!.getBoundingClientRect();
			return { x, y, width, height, down: one.getAttribute('aria-orientation') === 'vertical' };
		});
}

/** The place on a strip, by share of its length. */
const on = ({ x, y, width, height, down }: Strip, part: number): Point =>
	down ? { x: x + width / 2, y: y + part * height } : { x: x + part * width, y: y + height / 2 };

/** Whether a mark is painted across a strip there: a line of the accent's colour. */
function isMarked(picture: Picture, strip: Strip, part: number): boolean {
	const { x, y } = on(strip, part);
	const reach = 4;
	const box = strip.down
		? { x: strip.x, y: y - reach, width: strip.width, height: 2 * reach }
		: { x: x - reach, y: strip.y, width: 2 * reach, height: strip.height };
	// The line is 2.5 wide in a drawing that may be made smaller.
	return share(crop(picture, box), (one) => isPaint(one, accent, ground)) > 0.8 / (2 * reach);
}

export async function* guess(stage: Stage): AsyncGenerator<Finding, void, void> {
	const { engine } = stage;
	await stage.open('#where-is-it-won', 'dark');
	await stage.until(async () => (await stage.look('where-is-it-won')).alive);
	await stage.until(async () => (await engine.evaluate(stripsOf)).length === 2);
	const strips = await engine.evaluate(stripsOf);
	if (strips.length !== 2) {
		yield { name: 'in the essay', wrong: [`${strips.length} strips can be guessed on`] };
		return;
	}
	const picture = await stage.still();
	yield {
		name: 'both marks stand in the middle',
		wrong: strips.flatMap((strip, i) => (isMarked(picture, strip, 0.5) ? [] : [`mark ${i + 1} is not painted`]))
	};
	for (const [i, strip] of strips.entries()) {
		await engine.evaluate((i) => document.querySelectorAll<SVGElement>('.figure [role="slider"]')[i]!.focus(), i);
		await engine.press('PageDown', 3);
		await engine.press('ArrowRight', 10);
		yield { name: `by keys, strip ${i + 1}`, wrong: moved(await stage.still(), strip, 0.5, 0.7) };
	}
	for (const [i, strip] of strips.entries()) {
		await engine.drag(along(strip, 0.7, 0.3), 'mouse');
		yield { name: `by pointer, strip ${i + 1}`, wrong: moved(await stage.still(), strip, 0.7, 0.3) };
	}
	yield { name: 'errors', wrong: await stage.faults() };

	for (const by of ['mouse', 'touch'] as const) {
		yield await firstStroke(stage, 'charts/finales/guess/', by, async () => {
			const all = await engine.evaluate(stripsOf);
			if (!all.length) return undefined;
			const strip = all[0]!;
			return {
				points: along(strip, 0.25, 0.85),
				wrong: (_, after) => (isMarked(after, strip, 0.85) ? [] : ['the mark is not where the stroke ended'])
			};
		});
	}
}

function moved(picture: Picture, strip: Strip, from: number, to: number): string[] {
	return [
		...(isMarked(picture, strip, to) ? [] : [`no mark is painted at ${100 * to} %`]),
		...(isMarked(picture, strip, from) ? [`a mark is still painted at ${100 * from} %`] : [])
	];
}

/** Points of a stroke along a strip. */
function along(strip: Strip, from: number, to: number): Point[] {
	return Array.from({ length: 13 }, (_, i) => on(strip, from + ((to - from) * i) / 12));
}
