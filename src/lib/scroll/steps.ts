/** The steps of a `Scrolly` in the browser: which one the picture shows. */
import { onScroll, readingLine } from './onscroll.ts';
import { reached } from './reached.ts';

export interface Steps {
	/** Holds the picture in the state of a step while somebody is in it, wherever the page stands; without one lets go. */
	pin(step?: HTMLElement): void;
	/** The step that the picture shows. */
	readonly current: HTMLElement;
}

/**
 * Calls `show` with the step that is reached, whenever that changes and once at the start. Geometry decides, looked up
 * whenever the page moves, so jumps and fast wheels agree.
 */
export function followSteps(scrolly: HTMLElement, show: (step: HTMLElement) => void): Steps {
	const stage = scrolly.querySelector<HTMLElement>('.stage')!;
	const all = [...scrolly.querySelectorAll<HTMLElement>('.step')];
	let pinned: HTMLElement | undefined;
	let current: HTMLElement | undefined;

	function look() {
		// In a window too small for both, the picture does not stay beside its text, so it keeps its first state.
		const still = getComputedStyle(stage).position === 'static';
		const tops = () => all.map((step) => step.getBoundingClientRect().top);
		const now = pinned ?? all[still ? 0 : reached(tops(), readingLine())]!;
		if (now === current) return;
		current = now;
		stage.classList.toggle('quiet', now.dataset.breath !== undefined);
		show(now);
	}
	onScroll(look);

	// Whoever moves the page on by hand wants to read on, not to stay in the picture.
	for (const type of ['wheel', 'touchmove', 'pointerdown'] as const)
		addEventListener(
			type,
			() => {
				if (!pinned) return;
				pinned = undefined;
				look();
			},
			{ passive: true }
		);

	return {
		pin(step) {
			pinned = step;
			look();
		},
		get current() {
			return current ?? all[0]!;
		}
	};
}
