/** The question on the hull: a reader moves the lamp by pointer, touch or keys. Walking past is fine. */
import { count, percent } from '#lib/chart/number.ts';
import { guess } from './guess.ts';
import type { Light } from './station/light.ts';

/** How far keys move it, as a share of the words. */
const steps: Record<string, number> = {
	ArrowRight: 0.005,
	ArrowUp: 0.005,
	ArrowLeft: -0.005,
	ArrowDown: -0.005,
	PageUp: 0.05,
	PageDown: -0.05
};

/**
 * Brings the lamp of the opening to life.
 * @returns what follows it: to be called whenever the camera has moved; `leaving` is 1 when the opening is left.
 */
export function asking(open: HTMLElement, light: Light): (leaving: number) => void {
	const box = open.querySelector<HTMLElement>('.when')!;
	const title = open.querySelector<HTMLElement>('.title')!;
	const range = box.querySelector<HTMLInputElement>('input')!;
	const told = open.querySelector<HTMLOutputElement>('.told')!;
	const number = told.querySelector('b')!;
	let following = 0;
	let away = 0;

	function place() {
		const frame = title.getBoundingClientRect();
		const { lamp, foot } = light.lampBox();
		box.style.transform = `translate(${(lamp.x - frame.left).toFixed(1)}px, ${(lamp.y - frame.top).toFixed(1)}px)`;
		// Beside the lamp, on whichever side there is room; under the near wall, whose words stay to be seen.
		box.classList.toggle('left', lamp.x < frame.width * 0.42);
		const under = guess.share !== undefined && guess.share > light.won / light.words;
		box.style.setProperty('--under', under ? `${(foot.y - lamp.y).toFixed(1)}px` : '');
		box.classList.toggle('under', under);
	}
	/** While the camera moves by itself the lamp is followed. */
	function follow(until: number) {
		cancelAnimationFrame(following);
		place();
		if (performance.now() < until) following = requestAnimationFrame(() => follow(until));
	}
	function show() {
		const share = guess.share ?? 0.5;
		light.lamp(share, guess.share === undefined);
		range.value = String(share);
		range.setAttribute('aria-valuetext', `${percent(share)} of the words`);
		number.textContent = count(Math.round(share * light.words));
		place();
	}
	function move(share: number) {
		light.hold(true);
		open.classList.add('moved');
		guess.set(share, box);
		show();
		follow(performance.now() + 800);
	}
	guess.on((_, from) => from !== box && show());

	range.addEventListener('input', () => move(Number(range.value)));
	range.addEventListener('keydown', (event) => {
		delete range.dataset.pointer;
		const step = steps[event.key];
		if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		move(Number(range.value) + step);
	});
	range.addEventListener('pointerdown', (event) => {
		if (event.button) return;
		event.preventDefault();
		range.focus({ preventScroll: true });
		range.dataset.pointer = '';
		range.setPointerCapture(event.pointerId);
		light.hold(true);
		follow(performance.now() + 800);
	});
	range.addEventListener('pointermove', (event) => {
		if (range.hasPointerCapture(event.pointerId)) move(light.shareAt(event.clientX, event.clientY));
	});
	// A finger on the lamp moves it and never the page.
	range.addEventListener('touchstart', (event) => event.preventDefault(), { passive: false });

	if (guess.share !== undefined) open.classList.add('moved');
	show();
	box.classList.add('there');
	return (leaving) => {
		if (Math.abs(leaving - away) > 0.01) light.hold(false);
		away = leaving;
		box.classList.toggle('there', leaving < 0.25);
		if (leaving < 1) follow(performance.now() + 800);
	};
}
