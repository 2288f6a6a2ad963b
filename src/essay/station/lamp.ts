/** The reader's lamp on the ridge of the roof: its light falls across the roof and down the wall. */
import { lines, spot, type Point } from './camera.ts';

const rounded = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

/** Where the lamp stands, its beam as a path, the foot of the wall under it, and two signs that it moves. Drawing units. */
export interface Lamp {
	at: Point;
	beam: string;
	foot: Point;
	signs: string[];
}

/** The lamp at an angle of the ring. */
export function lampAt(angle: number): Lamp {
	const behind = angle < Math.PI + 0.3;
	const head = (to: number) => spot([0.965, 0.058], angle + to);
	// On the far side the beam falls inwards, so left and right change places.
	const foot = (to: number) => (behind ? spot([0.8, -0.075], angle - to) : spot([1, -0.036], angle + to));
	const [wide, away] = behind ? [0.06, 0.085] : [0.05, 0.05];
	const beam = lines([[head(-0.012), head(0.012), foot(wide), foot(-wide)].map(rounded)], 'z');
	const signs = [away, -away].map((to) => {
		const [[x, y], [x1, y1]] = [spot([0.965, 0.06], angle + to), spot([0.965, 0.06], angle + to * 1.02)];
		const turned = (Math.atan2(y1 - y, x1 - x) * 180) / Math.PI;
		return `translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(turned)})`;
	});
	return { at: rounded(spot([0.965, 0.06], angle)), beam, foot: rounded(spot([1, -0.04], angle)), signs };
}
