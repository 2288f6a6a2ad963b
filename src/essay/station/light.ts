/** The station in the browser: the server drew it; here the camera moves, the lamp is set, and words fall silent. */
import { lines, type Point } from './camera.ts';
import { lampAt, type Lamp } from './lamp.ts';
import { angleAt, near, panesOf, quad, station, type Bay, type Spoken } from './panes.ts';

/** How many panes glow on for a moment after their word. */
const embers = 36;

export interface Light {
	/** Words of the whole finale, and those up to the win. */
	readonly words: number;
	readonly won: number;
	/** Moves the camera: 1 close by, 0 pulled back. */
	camera(near: number): void;
	/** Whether the whole ring is in view, whatever the camera does. */
	hold(held: boolean): void;
	/** Puts out the panes of the first `spoken` words, in the order in which they are spoken. */
	hush(spoken: number): void;
	/** Sets the lamp at a share (0 to 1) of the words, or takes it away; `asks`: with two signs that it moves. */
	lamp(share: number | undefined, asks?: boolean): void;
	/** The lamp at a share (0 to 1) of the words, in the drawing's units. */
	lampAt(share: number): Lamp;
	/** Where the lamp is on the screen, and the foot of the near wall there. */
	lampBox(): { lamp: DOMPoint; foot: DOMPoint };
	/** The share of the words whose place on the ring is nearest to a point of the screen. */
	shareAt(x: number, y: number): number;
}

/** Reads the scenes that `words.ts` wrote. */
export function scenesOf(written: string): { scenes: Spoken[]; won: number } {
	const [before = '', after = ''] = written.split('| ');
	const scene = (word: string): Spoken => ({ words: Math.abs(Number(word)), people: !word.startsWith('-') });
	const [first, rest] = [before, after].map((part) => part.trim().split(' ').map(scene)) as [Spoken[], Spoken[]];
	return { scenes: [...first, ...rest], won: first.length };
}

/** The station that `Station.svelte` drew into `sky`. */
export function stationIn(sky: HTMLElement): Light {
	const root = sky.querySelector<HTMLElement>('.st')!;
	const { scenes, won } = scenesOf(root.dataset.words!);
	const walls = station(scenes, won);
	const layers = [...root.querySelectorAll<SVGElement>('[data-near]')];
	const uses = [...root.querySelectorAll<SVGUseElement>('[data-until]')].map((use) => ({
		use,
		until: Number(use.dataset.until)
	}));
	const [farGlow, nearGlow] = [...root.querySelectorAll<SVGElement>('[data-glow]')] as [SVGElement, SVGElement];
	const reader = root.querySelector<SVGGElement>('.st-reader')!;
	const panes = root.querySelector<SVGGElement>('.st-panes')!;
	const [dying, glowing] = ['', 'st-ember'].map((name) => {
		const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
		if (name) path.setAttribute('class', name);
		panes.append(path);
		return path;
	}) as [SVGPathElement, SVGPathElement];
	const turned = panes.parentNode as SVGGElement;

	const before = walls.near[0]!.first;
	const words = before + walls.near.reduce((sum, { scene }) => sum + scene.words, 0);
	/** Every pane of the near wall, in spoken order; laid out when the first goes dark. */
	let quads: Point[][][] | undefined;
	const now = { near: NaN, spoken: 0, held: false };
	let foot: Point = [0, 0];
	let at: Point = [0, 0];
	/** Places along the ring to look up a pointer by, once there is one. */
	let places: { share: number; at: Point }[] | undefined;

	function darken(spoken: number) {
		quads ??= walls.near.map((bay) => panesOf(bay, near).map((pane) => quad(pane, near)));
		const ordered = quads.flat();
		for (const { use, until } of uses) use.classList.toggle('st-off', until <= spoken);
		const at = walls.near.findIndex(({ first, scene }) => first < spoken && spoken < first + scene.words);
		const bay: Bay | undefined = walls.near[at];
		dying.setAttribute('d', bay ? lines(quads[at]!.slice(spoken - bay.first), 'z') : '');
		if (bay) {
			const use = uses.find(({ until }) => until === bay.first + bay.scene.words)!.use;
			use.classList.add('st-off');
			dying.setAttribute('fill', use.getAttribute('fill')!);
		}
		const out = spoken - before;
		glowing.setAttribute('d', out > 0 ? lines(ordered.slice(Math.max(0, out - embers), out), 'z') : '');
		farGlow.style.opacity = String(Math.max(0, 1 - spoken / before));
		nearGlow.style.opacity = spoken < words ? '1' : '0';
		root.classList.toggle('st-late', spoken >= before);
		// The light that is left lies to the right of the last pane that went out.
		const edge = out > 0 ? (ordered[Math.min(out, ordered.length - 1)]![0]![0] + 1400) / 28 : 0;
		nearGlow.style.maskImage =
			out > 0 ? `linear-gradient(90deg, transparent ${(edge - 3).toFixed(1)}%, #000 ${(edge + 2).toFixed(1)}%)` : '';
	}

	const onRing = (share: number) => lampAt(angleAt(share, walls));
	const onScreen = ([x, y]: Point) => new DOMPoint(x, y).matrixTransform(turned.getScreenCTM()!);
	return {
		words,
		won: before,
		camera(to) {
			if (to !== now.near) for (const layer of layers) layer.style.setProperty('--near', String(to));
			now.near = to;
		},
		hold(held) {
			if (held !== now.held) for (const layer of layers) layer.style.setProperty('--held', held ? '1' : '0');
			now.held = held;
		},
		hush(spoken) {
			if (spoken !== now.spoken) darken(spoken);
			now.spoken = spoken;
		},
		lamp(share, asks = false) {
			reader.classList.toggle('there', share !== undefined);
			reader.classList.toggle('asks', asks);
			if (share === undefined) return;
			const lamp = onRing(share);
			({ at, foot } = lamp);
			reader.querySelector('.st-beam')!.setAttribute('d', lamp.beam);
			reader.querySelector('g')!.setAttribute('transform', `translate(${at.join(' ')})`);
			reader.querySelectorAll('.st-sign').forEach((sign, i) => sign.setAttribute('transform', lamp.signs[i]!));
		},
		lampAt: onRing,
		lampBox: () => ({ lamp: onScreen(at), foot: onScreen(foot) }),
		shareAt(x, y) {
			const point = new DOMPoint(x, y).matrixTransform(turned.getScreenCTM()!.inverse());
			const far = ([px, py]: Point) => Math.hypot(px - point.x, py - point.y);
			places ??= Array.from({ length: 401 }, (_, i) => ({
				share: i / 400,
				at: onRing(i / 400).at
			}));
			return places.reduce((best, place) => (far(place.at) < far(best.at) ? place : best)).share;
		}
	};
}
