/** The page on which a reader draws a line: the first stroke draws it. */
import { token } from '#lib/server/palette.ts';
import type { Finding } from '../checks.ts';
import type { Point } from '../engine.ts';
import { colour, paintedNear } from '../picture.ts';
import type { Stage } from '../stage.ts';
import { firstStroke } from './stroke.ts';

const [accent, ground] = [colour(token('accent', 'dark')), colour(token('ground', 'dark'))];

/** Half a unit of the scale, to which a stroke is rounded, is less than this on any screen. */
const reach = 16;

/** Runs in the page: the points that can be moved, from left to right, and the height of their plot. */
function handlesOf(): { points: Point[]; height: number } {
	const points = [...document.querySelectorAll('.figure [role="slider"]')]
		.filter((one) => one.getClientRects().length > 0)
		.map((one) => {
			const { x, y, width, height } = one.querySelector('circle')!.getBoundingClientRect();
			return { x: x + width / 2, y: y + height / 2 };
		})
		.sort((a, b) => a.x - b.x);
	const svg = [...document.querySelectorAll('.figure .drawing svg')].find((one) => one.getClientRects().length > 0);
	return { points, height: svg?.getBoundingClientRect().height ?? 0 };
}

export async function* drawing(stage: Stage): AsyncGenerator<Finding, void, void> {
	for (const by of ['mouse', 'touch'] as const) {
		yield await firstStroke(stage, 'charts/arcs/draw/', by, async () => {
			const { points, height } = await stage.engine.evaluate(handlesOf);
			const [first, last] = [points[0], points.at(-1)];
			if (!first || !last) return undefined;
			// It begins and ends beside the handles, and goes across, so that it is no scrolling.
			const at = (t: number): Point => ({
				x: first.x + (0.08 + 0.84 * t) * (last.x - first.x),
				y: first.y + (0.24 - 0.48 * t) * height
			});
			return {
				points: Array.from({ length: 25 }, (_, i) => at(i / 24)),
				wrong(before, after) {
					const places = Array.from({ length: 17 }, (_, i) => at((i + 2) / 20));
					const far = places.filter(({ y }) => Math.abs(y - first.y) > 2 * reach);
					const drawn = far.filter(
						(one) => paintedNear(after, one, accent, ground, reach) && !paintedNear(before, one, accent, ground, reach)
					);
					return drawn.length >= 0.8 * far.length ? [] : [`at ${drawn.length} of ${far.length} places a line is drawn`];
				}
			};
		});
	}
}
