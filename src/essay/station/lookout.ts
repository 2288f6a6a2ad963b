/** The couple's window, the last light on the station, and the two people in it. */
import { lines, place, type Point } from './camera.ts';
import { lookout } from './panes.ts';

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

/** The window while the ring is turned towards us (radians): its two panes, the feet and height of whoever stands in each, and the middle of its light. */
export function lookoutAt(turn = 0) {
	const angle = lookout - turn;
	const panes = lines(
		[-1, 1].map((side) => corners(angle + pane * (side * 0.53 - 0.47), angle + pane * (side * 0.53 + 0.47))),
		'z'
	);
	const people = [-1, 1].map((side) => {
		const at = angle + pane * side * 0.36;
		const [x, y] = place([1, floor], at);
		return { x, y, height: y - place([1, lintel], at)[1] };
	});
	const [x, y] = place([1, 0], angle);
	return { panes, people, hearth: { x, y } };
}

/** Where somebody in it stands, as a transform of a figure 100 high. */
export const standing = ({ x, y, height }: ReturnType<typeof lookoutAt>['people'][number]): string =>
	`translate(${x} ${y}) scale(${height / 100})`;
