/** The couple's window, the last light on the station, and the two people in it. */
import { lines, place, type Point } from './camera.ts';
import { lookout as angle } from './panes.ts';

/** How wide one of its two panes is, and where it begins and ends. */
const [pane, floor, lintel] = [0.032, -0.027, 0.027];

const corners = (from: number, to: number): Point[] =>
	(
		[
			[lintel, from],
			[lintel, to],
			[floor, to],
			[floor, from]
		] as const
	).map(([height, at]) => place([1, height], at));

/** Its two panes. */
export const panes = lines(
	[-1, 1].map((side) => corners(angle + pane * (side * 0.53 - 0.47), angle + pane * (side * 0.53 + 0.47))),
	'z'
);

/** Where the two people stand: the foot of each pane, and the height of the window there. */
export const people = [-1, 1].map((side) => {
	const at = angle + pane * side * 0.36;
	const [x, y] = place([1, floor], at);
	return { x, y, height: y - place([1, lintel], at)[1] };
});

/** The middle of the window, from which its light spreads. */
const [x, y] = place([1, 0], angle);
export const hearth = { x, y };
