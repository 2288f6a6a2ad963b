/**
 * Moves the lines of a figure in engines whose style sheets cannot: WebKit has no `d` in CSS, so a line would jump to its
 * next form while all other marks move. Fetched only there.
 */
import { reducedMotion } from '#lib/scroll/reducedMotion.ts';
import { interpolateString } from 'd3';

/** How long a mark takes, in milliseconds: the longest of what style sheets give it, so that it goes along with the others. */
function lasts(mark: Element): number {
	const all = getComputedStyle(mark).transitionDuration.split(',');
	return Math.max(...all.map((one) => Number.parseFloat(one) * (one.trim().endsWith('ms') ? 1 : 1000)));
}

/** A form with one space before each number, so that a number may change its sign. */
const spaced = (d: string) => d.replace(/[\s,]*(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)/g, ' $1');
/** What a form is made of: only between two of a kind there is a way. */
const kind = (d: string) => spaced(d).replace(/[^a-z\s]+/gi, '');

interface Move {
	/** A clock of the engine: its progress is eased. */
	clock: Animation;
	/** The form on the way, at a progress of 0 to 1. */
	between: (progress: number) => string;
	/** Where it goes. */
	to: string;
}

/**
 * Whenever the form of a line among the marks changes, lets it go there from the form it has, unless the reader wants
 * stillness or there is no way between the two. A change on the way turns it around where it is.
 * @returns what ends it, with every line where it was going.
 */
export function moveLines(figure: HTMLElement): () => void {
	const moving = new Map<Element, Move>();
	let frame = 0;

	/** Writes a form without hearing of it. */
	function write(path: Element, d: string) {
		path.setAttribute('d', d);
		observer.takeRecords();
	}

	function draw() {
		for (const [path, { clock, between, to }] of moving) {
			const progress = clock.effect!.getComputedTiming().progress;
			if (progress === null || !path.isConnected) moving.delete(path);
			write(path, moving.has(path) ? between(progress!) : to);
		}
		frame = moving.size ? requestAnimationFrame(draw) : 0;
	}

	const observer = new MutationObserver((changes) => {
		const before = new Map<Element, string | null>();
		for (const { target, oldValue } of changes)
			if (target instanceof Element && !before.has(target)) before.set(target, oldValue);
		for (const [path, from] of before) {
			const to = path.getAttribute('d') ?? '';
			moving.delete(path);
			if (!from || from === to || reducedMotion() || !path.matches('.marks path') || kind(from) !== kind(to)) continue;
			// Of the line itself, so that whoever asks for what moves here finds it.
			const clock = new Animation(new KeyframeEffect(path, null, { duration: lasts(path), easing: 'ease' }));
			clock.play();
			moving.set(path, { clock, between: interpolateString(spaced(from), spaced(to)), to });
			write(path, from);
		}
		if (moving.size && !frame) frame = requestAnimationFrame(draw);
	});
	observer.observe(figure, { subtree: true, attributeFilter: ['d'], attributeOldValue: true });
	return () => {
		observer.disconnect();
		cancelAnimationFrame(frame);
		for (const [path, { to }] of moving) path.setAttribute('d', to);
	};
}
