/** Goodbyes say what the rows say: a pane a word, on its speaker's side. */
import { finaleScenes } from '#data/finale-scenes.ts';
import { farewells } from '#data/farewells.ts';
import { sum } from 'd3-array';
import { expect, test } from 'vitest';
import { goodbyeOf } from './goodbyes.ts';
import { staging } from './staging.ts';
import { groups, walls, type Wall } from './wall.ts';

/** Area of a closed path of H, V and M. */
function area(path: string): number {
	const points: [number, number][] = [];
	let [x, y] = [0, 0];
	for (const [, command, a, b] of path.matchAll(/([MHV])([\d.]+)(?: ([\d.]+))?/g)) {
		if (command === 'M') [x, y] = [Number(a), Number(b)];
		else if (command === 'H') x = Number(a);
		else y = Number(a);
		points.push([x, y]);
	}
	return (
		Math.abs(
			sum(points, ([px, py], i) => {
				const [qx, qy] = points[(i + 1) % points.length]!;
				return px * qy - qx * py;
			}) ?? 0
		) / 2
	);
}

test('every goodbye that is said, refused or left out has its breath, in the order of its scenes', () => {
	const scenes = staging.map((step) => {
		const { left, right } = goodbyeOf(step);
		return sum(left) + sum(right);
	});
	const words = (scene: number) => finaleScenes.find((row) => row.series === 'ds9' && row.scene === scene)!.words;
	const order = ['ds9-1', 'ds9-2', 'ds9-7', 'ds9-5', 'ds9-6', 'ds9-3'];
	const asked = order.map((id) => farewells.find((row) => row.id === id)!.scene);
	expect(asked).toEqual([...asked].sort((a, b) => a - b));
	expect(scenes).toEqual([...asked.map(words), 0]);
});

test.each(Object.entries(walls))('%s: the lit wall is as many panes as there are words', (_, wall: Wall) => {
	const [x, y] = wall.pitch;
	for (const step of staging)
		for (const words of [goodbyeOf(step).left, goodbyeOf(step).right]) {
			const panes = sum(groups(words, wall), (path) => area(path) / (x * y));
			expect(Math.abs(panes - sum(words))).toBeLessThan(0.02 * sum(words) + 0.01);
			const far = Math.max(0, ...groups(words, wall).flatMap((path) => path.match(/[\d.]+/g)!.map(Number)));
			expect(far).toBeLessThanOrEqual(wall.down ? wall.height - wall.panes.top : 446);
		}
});
