/** The script of the talk: one step at a time, by keys, buttons and strokes. Without it the steps stand one under another. */
import { start } from '#lib/delivery/missing.ts';
import { offer } from '#lib/chart/fullscreen.ts';
import { actOf } from '#lib/keys.ts';
import { inside } from '#lib/site.ts';
import { talk as keys } from './keys.ts';

/** How far a finger goes before it is a stroke, in pixels. */
const stroke = 48;

start(() => {
	const root = document.documentElement;
	const slides = [...document.querySelectorAll<HTMLElement>('[data-slide]')];
	const controls = document.querySelector<HTMLElement>('[data-controls]')!;
	const button = (act: string) => controls.querySelector<HTMLElement>(`[data-act="${act}"]`)!;
	const place = controls.querySelector('output')!;
	let at = 0;

	/** The step that the address names; the first where it names none. */
	const asked = () => {
		const id = decodeURIComponent(location.hash.slice(1));
		return Math.max(
			0,
			slides.findIndex((slide) => slide.id === id)
		);
	};

	function show(next: number, moved = true): void {
		at = Math.min(slides.length - 1, Math.max(0, next));
		const slide = slides[at]!;
		for (const one of slides) one.classList.toggle('now', one === slide);
		place.textContent = `${at + 1}/${slides.length}`;
		button('back').toggleAttribute('disabled', at === 0);
		button('next').toggleAttribute('disabled', at === slides.length - 1);
		controls.querySelector<HTMLAnchorElement>('[data-leave]')!.hash = slide.id;
		if (!moved) return;
		history.replaceState(history.state, '', `#${slide.id}`);
		scrollTo(0, 0);
		// Whoever hears the page hears the new step.
		slide.tabIndex = -1;
		slide.focus({ preventScroll: true });
	}

	const acts = {
		next: () => show(at + 1),
		back: () => show(at - 1),
		first: () => show(0),
		last: () => show(slides.length - 1),
		words: () => button('words').setAttribute('aria-pressed', String(root.toggleAttribute('data-words'))),
		full: () => button('full').click(),
		leave: () => location.assign(inside(`/#${slides[at]!.id}`))
	};

	root.dataset.talk = '';
	show(asked(), false);
	addEventListener('hashchange', () => show(asked(), false));
	for (const act of ['next', 'back', 'words'] as const) button(act).addEventListener('click', acts[act]);
	if (document.fullscreenEnabled) offer('[data-act=full]', 'html');

	addEventListener('keydown', (event) => {
		const act = actOf(keys, event);
		const { target } = event;
		if (!act || !(target instanceof Element)) return;
		// A note that is open, a link and a button keep the keys that are theirs.
		const open =
			document.querySelector('[popover][data-open]') ??
			(CSS.supports('selector(:popover-open)') && document.querySelector(':popover-open'));
		if (open || (/^( |Enter)$/.test(event.key) && target.closest('a, button, summary'))) return;
		event.preventDefault();
		acts[act]();
	});

	let from: Touch | undefined;
	addEventListener('touchstart', ({ touches }) => (from = touches.length === 1 ? touches[0] : undefined), {
		passive: true
	});
	addEventListener(
		'touchend',
		({ changedTouches: [to] }) => {
			if (!from || !to) return;
			const [dx, dy] = [to.clientX - from.clientX, to.clientY - from.clientY];
			// With a page that is zoomed in, a stroke looks around.
			if (Math.abs(dx) > stroke && Math.abs(dx) > 2 * Math.abs(dy) && (visualViewport?.scale ?? 1) < 1.1)
				show(at + (dx < 0 ? 1 : -1));
			from = undefined;
		},
		{ passive: true }
	);
});
