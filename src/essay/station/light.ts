/** The station in the browser: the server drew it; here the camera moves, the lamp is set, and words fall silent. */
import { lines, spot, type Point } from './camera.ts';
import { lampAt, type Lamp } from './lamp.ts';
import { lookoutAt, standing } from './lookout.ts';
import { angleAt, near, panesOf, quad, station, type Pane, type Spoken } from './panes.ts';

/** How many panes glow on for a moment after their word. */
const embers = 36;

/**
 * How far the ring is turned (radians), by how much of what comes after the win is spoken (0 to 1): the last words are
 * spoken at its right end, so it brings them forward.
 */
export function turnAt(spoken: number): number {
	const t = Math.max(0, (spoken - 0.4) / 0.6);
	return 0.27 * t * t * (3 - 2 * t);
}

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
	const path = (name: string) => {
		const made = document.createElementNS('http://www.w3.org/2000/svg', 'path');
		made.setAttribute('class', name);
		panes.append(made);
		return made;
	};
	/** Panes that no longer are as they were drawn: dark glass of a ring that turns, what is lit of each kind, and what glows on. */
	const glass = path('st-glass');
	const lit = [true, false].map((people) => ({ people, path: path('') }));
	const glowing = path('st-ember');
	for (const { use } of uses) {
		const fill = use.getAttribute('fill');
		const scene =
			fill && walls.near.find(({ first, scene }) => first + scene.words === Number(use.dataset.until))?.scene;
		if (scene) lit.find(({ people }) => people === scene.people)!.path.setAttribute('fill', fill);
	}
	const [window, spill] = ['.st-window', '.st-spill'].map((name) => root.querySelector(name)!) as [Element, Element];
	const people = root.querySelectorAll('.st-person');
	const turned = panes.parentNode as SVGGElement;

	const before = walls.near[0]!.first;
	const words = before + walls.near.reduce((sum, { scene }) => sum + scene.words, 0);
	/** Every pane of the near wall, in spoken order, with its kind; laid out when the first goes dark. */
	let spokenPanes: { pane: Pane; people: boolean }[] | undefined;
	const now = { near: NaN, spoken: 0, held: false, turn: 0 };
	let foot: Point = [0, 0];
	let at: Point = [0, 0];
	/** Places along the ring to look up a pointer by, once there is one. */
	let places: { share: number; at: Point }[] | undefined;

	function darken(spoken: number) {
		spokenPanes ??= walls.near.flatMap((bay) => panesOf(bay).map((pane) => ({ pane, people: bay.scene.people })));
		const out = Math.max(0, spoken - before);
		const turn = turnAt(out / (words - before));
		for (const { use, until } of uses) use.classList.toggle('st-off', until <= spoken);
		const bay = walls.near.find(({ first, scene }) => first < spoken && spoken < first + scene.words);
		const dying = bay && bay.first + bay.scene.words;
		uses.find(({ until }) => until === dying)?.use.classList.add('st-off');
		// While the ring rests only the scene that is being spoken is drawn anew; when it turns, every pane of the near wall is.
		const drawn = (from: number, to: number, asked?: boolean) =>
			lines(
				spokenPanes!
					.slice(from, Math.max(from, to))
					.filter(({ pane, people }) => pane.angle - turn > near.from && people === (asked ?? people))
					.map(({ pane }) => quad({ ...pane, angle: pane.angle - turn }, near)),
				'z'
			);
		const until = turn ? words : (dying ?? spoken);
		for (const { people, path } of lit) path.setAttribute('d', drawn(out, until - before, people));
		glowing.setAttribute('d', drawn(Math.max(0, out - embers), out));
		glass.setAttribute('d', turn ? drawn(0, out) : '');
		farGlow.style.opacity = String(Math.max(0, 1 - spoken / before));
		nearGlow.style.opacity = spoken < words ? '1' : '0';
		root.classList.toggle('st-late', spoken >= before);
		// The light that is left lies to the right of the last pane that went out.
		const next = spokenPanes[Math.min(out, spokenPanes.length - 1)]!.pane;
		const edge = (quad(next, near)[0]![0] + 1400) / 28;
		nearGlow.style.maskImage =
			out > 0 ? `linear-gradient(90deg, transparent ${(edge - 3).toFixed(1)}%, #000 ${(edge + 2).toFixed(1)}%)` : '';
		// Held by its ends, a light that is hardly wide would be torn.
		if (turn !== now.turn) face(turn, Math.min(next.angle, near.to - 0.5));
		now.turn = turn;
	}

	/** Turns towards us what is left: the two at their window, and, as one flat picture, the light from this angle on. */
	function face(turn: number, from: number) {
		root.classList.toggle('st-turned', turn > 0);
		const { panes, people: two, hearth } = lookoutAt(turn);
		window.setAttribute('d', panes);
		spill.setAttribute('cx', String(hearth.x));
		spill.setAttribute('cy', String(hearth.y));
		people.forEach((person, i) => person.setAttribute('transform', standing(two[i]!)));
		const corners = (turn: number) =>
			[spot([1, 0], from - turn), spot([1, 0], near.to - turn), spot([1, 0.03], near.to - turn)].map(onScreen);
		const [a, b, c] = corners(0) as [DOMPoint, DOMPoint, DOMPoint];
		const [a1, b1, c1] = corners(turn) as [DOMPoint, DOMPoint, DOMPoint];
		const frame = (o: DOMPoint, x: DOMPoint, y: DOMPoint) =>
			new DOMMatrix([x.x - o.x, x.y - o.y, y.x - o.x, y.y - o.y, o.x, o.y]);
		const { clientWidth, clientHeight } = nearGlow;
		const { left, top } = root.getBoundingClientRect();
		// From the corner of its box, about which a layer turns by its middle.
		const middle = new DOMMatrix().translate(left + clientWidth / 2, top + clientHeight / 2);
		const moved = frame(b1, a1, c1).multiply(frame(b, a, c).inverse());
		nearGlow.style.setProperty('--turned', turn ? middle.inverse().multiply(moved).multiply(middle).toString() : '');
	}

	const onRing = (share: number, turn = 0) => lampAt(angleAt(share, walls) - turn);
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
			const lamp = onRing(share, now.turn);
			({ at, foot } = lamp);
			reader.querySelector('.st-beam')!.setAttribute('d', lamp.beam);
			reader.querySelector('g')!.setAttribute('transform', `translate(${at.join(' ')})`);
			reader.querySelectorAll('.st-sign').forEach((sign, i) => sign.setAttribute('transform', lamp.signs[i]!));
		},
		lampAt: (share) => onRing(share),
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
