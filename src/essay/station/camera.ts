/**
 * One fixed camera for the whole drawing: it looks down on the station from a little above, close enough for the near
 * rim to be twice as large as the far one. The station's space: x right, y away from us, z up; the ring has radius 1.
 */

export type Point = [x: number, y: number];

/** A circle round the station's axis: its radius and its height. */
export type Circle = [radius: number, height: number];

const elevation = (17 * Math.PI) / 180;
const distance = 2.9;
const scale = 3770;

/** Where a point in space falls in the drawing. */
export function project(x: number, away: number, height: number): Point {
	const depth = distance + away * Math.cos(elevation) - height * Math.sin(elevation);
	const up = height * Math.cos(elevation) + away * Math.sin(elevation);
	return [(scale * x) / depth, (-scale * up) / depth];
}

/** Where a point of the station falls in the drawing. */
export function spot([radius, height]: Circle, angle: number): Point {
	return project(radius * Math.cos(angle), radius * Math.sin(angle), height);
}

/** The same in whole drawing units. */
export function place(circle: Circle, angle: number): Point {
	const [x, y] = spot(circle, angle);
	return [Math.round(x), Math.round(y)];
}

/** How far beyond the half turn a wall of this radius still faces us (inside) or no longer does (outside). */
export function turn(radius: number): number {
	return Math.asin(radius / (distance * Math.cos(elevation)));
}

/** The half axes of a circle, which is an ellipse in perspective. */
function axes(circle: Circle): Point {
	const [, top] = place(circle, Math.PI / 2);
	const [, bottom] = place(circle, -Math.PI / 2);
	const [x, y] = place(circle, 0);
	const ry = (bottom - top) / 2;
	return [Math.round(x / Math.sqrt(1 - ((y - top) / ry - 1) ** 2)), ry];
}

/** The arc of a circle between two angles. A circle seen in perspective is an ellipse, so this is exact. */
export function arc(circle: Circle, from: number, to: number, start: 'M' | 'L' = 'M'): string {
	const [rx, ry] = axes(circle);
	const sweep = to > from ? 0 : 1;
	const half = [(from + to) / 2, to].map((angle) => `A${rx} ${ry} 0 0 ${sweep} ${place(circle, angle).join(' ')}`);
	return `${start}${place(circle, from).join(' ')}${half.join('')}`;
}

/** A short arc with growing angles, written as short as it goes. */
export function onArc(circle: Circle, from: number, to: number): string {
	const [[x, y], [x1, y1], axis] = [place(circle, from), place(circle, to), axes(circle)];
	return `M${pair(x, y)}a${axis.map(Math.round).join(' ')} 0 0 0${pair(x1 - x, y1 - y, ' ')}`;
}

/** The strip of hull between two circles. */
export function band(upper: Circle, lower: Circle, from: number, to: number): string {
	return `${arc(upper, from, to)}${arc(lower, to, from, 'L')}Z`;
}

/** Lines from circle to circle at evenly spaced angles; foreshortening draws the shading, as hatching does. */
export function ribs(circles: Circle[], from: number, to: number, count: number): string {
	const at = (step: number) => circles.map((circle) => place(circle, from + ((to - from) * step) / count));
	return lines(Array.from({ length: count + 1 }, (_, step) => at(step)));
}

/** Open lines as one path with relative steps, which are short to write. */
export function lines(all: Point[][], close = ''): string {
	let pen: Point = [0, 0];
	let path = 'M0 0';
	for (const line of all) {
		const home = line[0] ?? pen;
		line.forEach((point, index) => {
			const [dx, dy] = [point[0] - pen[0], point[1] - pen[1]];
			path += index === 0 ? `m${pair(dx, dy)}` : pair(dx, dy, ' ');
			pen = point;
		});
		if (close) pen = home;
		path += close;
	}
	return path;
}

/** Two numbers; a minus sign already parts them. */
function pair(x: number, y: number, before = ''): string {
	return `${x < 0 ? '' : before}${x}${y < 0 ? '' : ' '}${y}`;
}
