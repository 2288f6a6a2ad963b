/** The station is cheap, always the same, and has a window for every word of the finale. */
import { finaleReadings } from '#data/finale-readings.ts';
import { finaleScenes } from '#data/finale-scenes.ts';
import { finaleCuts } from '#data/finale-cuts.ts';
import { sum } from 'd3-array';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawn, written } from './drawn.ts';
import { voyagersRing } from '../card.ts';
import { scenesOf, turnAt } from './light.ts';
import { angleAt, near, panesOf, quad, shareOut, station, type Bay } from './panes.ts';
import { rowsOf } from './shapes.ts';
import { voyager, walls, words } from './words.ts';

const rows = finaleScenes.filter(({ series }) => series === 'ds9');
const won = finaleCuts.find(({ series, cut }) => series === 'ds9' && cut === 'resolution')!.scene;
const panes = (bays: readonly Bay[]) => bays.flatMap(panesOf);

test('the drawing weighs at most 15 kB on the wire, and its words next to nothing', () => {
	const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
	expect(brotliCompressSync(drawn + written, { params }).length).toBeLessThanOrEqual(15_000);
	expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
});

test('a pane for every word: those up to the win on the far wall, those after it on the near one', () => {
	expect(words).toBe(sum(rows, (row) => row.words));
	expect(panes(walls.far)).toHaveLength(sum(rows, ({ scene, words }) => (scene <= won ? words : 0)));
	expect(panes(walls.near)).toHaveLength(sum(rows, ({ scene, words }) => (scene > won ? words : 0)));
	expect([...walls.far, ...walls.near].map(({ scene }) => scene.words)).toEqual(rows.map((row) => row.words));
});

test('as many are drawn: dashes on the far wall, four corners on the near one', () => {
	const dashes = [...drawn.matchAll(/pathLength="(\d+)"/g)];
	expect(sum(dashes, ([, count]) => Number(count))).toBe(panes(walls.far).length);
	expect(sum(walls.far, (bay) => sum(rowsOf(bay).arcs, (arc) => arc.words))).toBe(panes(walls.far).length);
	const quads = [...drawn.matchAll(/<path id="station-[\w-]*n\d+" d="([^"]+)"/g)];
	expect(sum(quads, ([, path]) => path!.split('z').length - 1)).toBe(panes(walls.near).length);
});

test('warm panes are the words of scenes that the first reader files under people', () => {
	const people = ['intimate', 'comedy', 'aftermath', 'farewell'];
	const modes = finaleReadings.filter(({ series }) => series === 'ds9').map((row) => row.mode_first);
	expect([...walls.far, ...walls.near].map(({ scene }) => scene.people)).toEqual(
		modes.map((mode) => people.includes(mode))
	);
});

test('words light up in the order in which they are spoken, and none is lost on the way round', () => {
	for (const bays of [walls.far, walls.near]) {
		const angles = panes(bays).map(({ angle }) => angle);
		expect(angles).toEqual([...angles].sort((a, b) => a - b));
	}
	const places = Array.from({ length: 1001 }, (_, i) => angleAt(i / 1000, walls));
	expect(places).toEqual([...places].sort((a, b) => a - b));
	// The win is the turn of the hull.
	expect(angleAt(sum(rows, ({ scene, words }) => (scene <= won ? words : 0)) / words, walls)).toBeCloseTo(near.from);
});

test('no pane is in the bay of the couple, and none stands in another', () => {
	const [from, to] = near.hole!;
	for (const bay of walls.near)
		for (const pane of panesOf(bay)) expect(pane.angle < from || pane.angle > to).toBe(true);
	const deck = panes(walls.near).filter(({ deck }) => deck === 3);
	for (const [i, pane] of deck.slice(1).entries())
		expect(pane.angle - pane.half).toBeGreaterThanOrEqual(deck[i]!.angle + deck[i]!.half);
	for (const [x, y] of quad(deck[0]!, near)) expect(Number.isFinite(x + y)).toBe(true);
});

test('a scene’s words are shared out among decks without rest', () => {
	for (const count of [0, 1, 5, 82, 611]) expect(sum(shareOut(count, near.decks))).toBe(count);
});

test('the browser reads the same scenes from the page', () => {
	const read = scenesOf(written);
	expect(station(read.scenes, read.won).near.map(({ first, counts }) => [first, counts])).toEqual(
		walls.near.map(({ first, counts }) => [first, counts])
	);
});

test('the couple’s window is lit and holds two people', () => {
	expect(drawn.match(/class="st-window"/g)).toHaveLength(1);
	expect(drawn.match(/class="st-person"/g)).toHaveLength(2);
});

test('Voyager’s ring has a pane for each of its words, drawn by the same rule', () => {
	const rows = finaleScenes.filter(({ series }) => series === 'voy');
	const won = finaleCuts.find(({ series, cut }) => series === 'voy' && cut === 'resolution')!.scene;
	const { far, near } = voyager();
	expect(panes(far)).toHaveLength(sum(rows, ({ scene, words }) => (scene <= won ? words : 0)));
	expect(panes(near)).toHaveLength(sum(rows, ({ scene, words }) => (scene > won ? words : 0)));
	const quads = [...voyagersRing().matchAll(/<path id="ring-[\w-]*[fn]\d+" d="([^"]+)"/g)];
	expect(sum(quads, ([, path]) => path!.split('z').length - 1)).toBe(sum(rows, (row) => row.words));
	expect(voyagersRing()).not.toContain('class="st-person"');
});

test('while its last words go the ring turns, which brings them forward', () => {
	expect(turnAt(0)).toBe(0);
	const last = panes(walls.near).at(-1)!;
	const wide = (turn: number) => {
		const [[left], [right]] = quad({ ...last, angle: last.angle - turn }, near) as [[number, number], [number, number]];
		return right - left;
	};
	expect(wide(turnAt(1))).toBeGreaterThan(1.5 * wide(0));
});
