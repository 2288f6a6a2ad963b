/** The breaths in the browser: the field of the dead fills, and the strip of scenes parts, as far as the reader has come. */
import { count } from '#lib/chart/number.ts';
import { onScroll } from '#lib/scroll/onscroll.ts';
import { reducedMotion } from '#lib/scroll/reducedMotion.ts';

const clamp = (value: number) => Math.min(1, Math.max(0, value));

/** What a field filled to `lit` (0 to 1) counts, in whole pixels: it goes up by one starship's company at a time. */
export const counted = (lit: number, pixels: number, each: number): string => count(Math.floor(lit * pixels) * each);

/** The colour ends where the eye is; without motion it is all there. */
export function fieldFills(space: HTMLElement): () => void {
	const field = space.querySelector<HTMLElement>('.field')!;
	const unlit = field.querySelector<HTMLElement>('.unlit')!;
	const counter = field.querySelector<HTMLElement>('.counter')!;
	const whole = Number(field.dataset.pixels);
	const each = Number(field.dataset.each);
	return onScroll(() => {
		const { top, height } = space.getBoundingClientRect();
		const lit = reducedMotion() ? 1 : clamp((innerHeight * 0.72 - top) / height);
		unlit.style.transform = `translateY(${lit * 100}%)`;
		counter.textContent = counted(lit, whole, each);
		counter.classList.toggle('full', lit === 1);
	});
}

/** How far the strip has parted: 0 closed, 1 out of sight. A state of where the reader is. */
export function stripParts(space: HTMLElement): () => void {
	return onScroll(() => {
		const { top, height } = space.getBoundingClientRect();
		const gone = (innerHeight * 0.5 - top) / (height - innerHeight * 0.5);
		if (!reducedMotion()) space.style.setProperty('--parted', String(clamp(gone)));
	});
}

/** Words light up as the reader comes; then whoever leaves has left. */
export function goodbyeSaid(space: HTMLElement): () => void {
	return onScroll(() => {
		if (reducedMotion()) return;
		const { top, height } = space.getBoundingClientRect();
		const far = -top / (height - innerHeight);
		space.style.setProperty('--said', clamp((far + 0.25) / 0.7).toFixed(3));
		space.style.setProperty('--gone', clamp((far - 0.55) / 0.4).toFixed(3));
	});
}
