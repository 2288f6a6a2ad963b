/** The ring unrolls into the strip: its panes, drawn on a canvas as far as the reader has come. */
import { onScroll } from '#lib/scroll/onscroll.ts';
import { reducedMotion } from '#lib/scroll/reducedMotion.ts';
import { percent } from '#lib/chart/number.ts';
import { guess } from './guess.ts';
import { project, type Point } from './station/camera.ts';
import { toneOf } from './station/chance.ts';
import { scenesOf } from './station/light.ts';
import { panesOf, station } from './station/panes.ts';

/** A word: where it is on the ring, where on the strip, and its paint. */
interface Word {
	/** Its wall's radius, its way from the left end along that wall, its height, and its size in the station's space. */
	radius: number;
	way: number;
	height: number;
	size: readonly [width: number, height: number];
	/** Words before its scene, and before it in its scene; words of the scene; whether it stands above. */
	first: number;
	index: number;
	scene: number;
	people: boolean;
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));
const ease = (t: number) => t * t * (3 - 2 * t);
const mix = (from: number, to: number, t: number) => from + (to - from) * t;

/** All words of the finale, sorted by paint: four tones of people, then four of plot. */
function wordsOf(written: string): Word[][] {
	const { scenes, won } = scenesOf(written);
	const walls = station(scenes, won);
	const paints: Word[][] = Array.from({ length: 8 }, () => []);
	for (const [bays, radius] of [
		[walls.far, 0.8],
		[walls.near, 1]
	] as const)
		for (const bay of bays)
			for (const [i, pane] of panesOf(bay).entries()) {
				const { upper, lower } = bay.wall.decks[pane.deck]!;
				paints[toneOf(bay.first + i) + (bay.scene.people ? 0 : 4)]!.push({
					radius,
					way: radius * (pane.angle - Math.PI) * (bays === walls.far ? -1 : 1),
					height: (upper[1] + lower[1]) / 2,
					size: [pane.half * 2 * radius, upper[1] - lower[1]],
					first: bay.first,
					index: i,
					scene: bay.scene.words,
					people: bay.scene.people
				});
			}
	return paints;
}

/** Where a word of a wall is when the ring is opened by `open` (0 to 1): each half turns about the left end, less and less bent. */
function unrolled(word: Word, open: number): { at: Point; scale: number } {
	const { radius, height } = word;
	const front = radius === 1;
	const heading = (Math.PI / 2) * (front ? open - 1 : 1 + open);
	const bend = ((front ? 1 : -1) * (1 - open)) / radius;
	// Opened, its length is the strip's, and the win is where it is there.
	const way = word.way * mix(1, front ? 0.61 : 1.115, open);
	const [x0, y0] = [mix(-radius, 1.07, open), 0];
	const [x, y] =
		Math.abs(bend) < 1e-4
			? [x0 + way * Math.cos(heading), y0 + way * Math.sin(heading)]
			: [
					x0 + (Math.sin(heading + bend * way) - Math.sin(heading)) / bend,
					y0 - (Math.cos(heading + bend * way) - Math.cos(heading)) / bend
				];
	const at = project(x, y, height);
	const [, above] = project(x, y, height + 0.01);
	return { at, scale: (at[1] - above) / 0.01 };
}

/** Brings the canvas of `Unrolling.svelte` to life. */
export function unrolls(space: HTMLElement): () => void {
	const canvas = space.querySelector('canvas')!;
	const you = space.querySelector<HTMLElement>('.you')!;
	const said = space.querySelector<HTMLElement>('.said')!;
	const pen = canvas.getContext('2d')!;
	/** Laid out when the reader comes: the first screens do not wait for it. */
	let laid: Word[][] | undefined;
	const shapes = ['p', 'q'].flatMap((kind) =>
		[0, 1, 2, 3].map((tone) => document.querySelector(`.st-${kind}${tone}`)!)
	);
	let drawn = '';

	function draw(done: number) {
		const paints = (laid ??= wordsOf(document.querySelector<HTMLElement>('.st')!.dataset.words!));
		const count = paints.reduce((sum, words) => sum + words.length, 0);
		const { clientWidth: width, clientHeight: height } = canvas;
		const colours = shapes.map((shape) => getComputedStyle(shape).fill);
		const key = [done, width, height, ...colours].join();
		if (key === drawn || !width) return;
		drawn = key;
		const density = Math.min(2, devicePixelRatio);
		[canvas.width, canvas.height] = [width * density, height * density];
		pen.scale(density, density);
		const open = ease(clamp(done / 0.7));
		const flat = ease(clamp((done - 0.5) / 0.4));
		const pad = Math.min(64, width * 0.05);
		const total = width - 2 * pad;
		// The ring as it lies at the end, in the middle and whole.
		const unit = mix(Math.min(width * 0.9, height * 1.7) / 2800, total / 6500, open);
		const turn = (-12 * Math.PI * (1 - open)) / 180;
		const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
		const middle = height * 0.52;
		// As many words in a column as make squares of a lane that is a third of the height.
		const column = Math.round(Math.sqrt((height * 0.34 * count) / total));
		const cell = (total * column) / count;
		for (const [paint, words] of paints.entries()) {
			pen.fillStyle = colours[paint]!;
			for (const word of words) {
				const columns = Math.ceil(word.scene / column);
				const along = (word.first + ((Math.floor(word.index / column) + 0.5) / columns) * word.scene) / count;
				const { at, scale } = unrolled(word, open);
				const x = mix(width / 2 + unit * (at[0] * cos - at[1] * sin), pad + along * total, flat);
				const row = ((word.index % column) + 1) * cell * (word.people ? -1 : 1);
				const y = mix(height * 0.45 + unit * (at[0] * sin + at[1] * cos), middle + row, flat);
				const w = mix(Math.max(0.8, word.size[0] * scale * unit), Math.max(0.9, cell * 0.74), flat);
				const h = mix(Math.max(0.8, word.size[1] * scale * unit), Math.max(0.9, cell * 0.74), flat);
				pen.fillRect(x - w / 2, y - h / 2, w, h);
			}
		}
		space.style.setProperty('--pad', `${pad}px`);
		space.style.setProperty('--flat', String(clamp((done - 0.9) / 0.1)));
		space.style.setProperty('--half', `${(cell * (column + 1)).toFixed(1)}px`);
	}
	const mark = (share: number) => {
		you.hidden = said.hidden = false;
		you.style.setProperty('--at', String(share));
		for (const text of space.querySelectorAll('.share')) text.textContent = percent(share);
	};
	if (guess.share !== undefined) mark(guess.share);
	guess.on(mark);
	space.classList.add('alive');
	return onScroll(() => {
		const { top, height } = space.getBoundingClientRect();
		if (top > innerHeight || top + height < 0) return;
		const done = clamp((-top + innerHeight * 0.1) / (height - innerHeight * 1.25));
		draw(reducedMotion() ? Math.round(done) : Math.round(done * 500) / 500);
	});
}
