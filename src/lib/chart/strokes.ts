/** What a reader does to a picture before its code is there: kept, and done again once somebody listens. */

/** What does its work by itself or is heard by the page. */
const heard = 'a, summary, input, select, label, [data-copy], [popovertarget]';
const kinds = ['pointerover', 'pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'click', 'focusin'] as const;
/** A stroke has no more points than somebody can make while a chart is fetched; beyond that nobody waits. */
const most = 2000;

/**
 * Keeps what happens in a part of the page, and holds the page still under a finger on a slider. The answer does it all
 * again, at the same places of what stands there now, and keeps nothing more.
 */
export function strokes(host: HTMLElement): () => void {
	const kept: Event[] = [];
	const keep = (event: Event) => {
		const at = event.target;
		if (!(at instanceof Element) || at.closest(heard)) return;
		// Of pointing and focusing the last says all.
		const last = kept.at(-1);
		if (last && last.type === event.type && /over|focus/.test(event.type)) kept.pop();
		if (kept.length < most) kept.push(event);
	};
	const hold = (event: TouchEvent) => {
		if (event.target instanceof Element && event.target.closest('[role="slider"]') && event.cancelable)
			event.preventDefault();
	};
	for (const kind of kinds) host.addEventListener(kind, keep, { capture: true });
	host.addEventListener('touchstart', hold, { passive: false });

	return () => {
		for (const kind of kinds) host.removeEventListener(kind, keep, { capture: true });
		host.removeEventListener('touchstart', hold);
		/** A stroke belongs to where it began, as if the pointer were held there. */
		let began: Element | null = null;
		for (const event of kept) {
			const here =
				event instanceof MouseEvent
					? document.elementFromPoint(event.clientX, event.clientY)
					: (event.target as Element);
			if (event.type === 'pointerdown') began = here;
			const moves = /^pointer(move|up|cancel)$/.test(event.type);
			const to = moves ? began : here;
			if (to && host.contains(to)) to.dispatchEvent(again(event));
			if (/^pointer(up|cancel)$/.test(event.type)) began = null;
		}
		kept.length = 0;
	};
}

/** The same event once more. */
const again = (event: Event): Event => new (event.constructor as typeof Event)(event.type, event);
