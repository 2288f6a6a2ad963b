/**
 * Reading a chart by pointer, touch and keys: plain DOM over whatever carries `data-row`, so the same code serves the
 * essay, the permalink and the embed. Names are read off the marks; there is no second copy of the rows.
 */

export interface Inspect {
	/** A reader picked the mark of the row of this id (by tap, click or Enter), or nothing. */
	pick?: (id: string | null) => void;
}

/**
 * Makes one figure readable: pointing or tapping at a mark, or arrow keys once the drawing has focus, say what it is in
 * a line below; Escape leaves. Never traps keys or scrolling.
 * @returns `update`, to call when the marks have changed, and `stop`, which takes everything back.
 */
export function inspect(figure: HTMLElement, { pick }: Inspect = {}): { update: () => void; stop: () => void } {
	const drawings = figure.querySelector<HTMLElement>('.drawings');
	const line = figure.querySelector<HTMLElement>('.readout');
	if (!drawings || !line) return { update: () => {}, stop: () => {} };
	const hint = line.dataset.hint ?? '';
	line.textContent = hint;
	let at: string | null = null;
	let said = '';

	const marks = () => [...drawings.querySelectorAll<SVGElement>('[data-row][aria-label]')];
	const rowOf = (mark: Element) => mark.getAttribute('data-row');

	function show(next: string | null) {
		for (const mark of drawings!.querySelectorAll('[data-on]')) mark.removeAttribute('data-on');
		at = next;
		const all = marks();
		const place = all.findIndex((mark) => rowOf(mark) === next);
		if (place < 0) {
			at = null;
			said = '';
			line!.textContent = hint;
			return;
		}
		for (const mark of drawings!.querySelectorAll(`[data-row="${next}"]`)) mark.setAttribute('data-on', '');
		said = all[place]!.getAttribute('aria-label')!;
		line!.textContent = `${said} (${place + 1} of ${all.length})`;
	}

	const marked = (event: Event) => {
		const mark = event.target instanceof Element ? event.target.closest('[data-row]') : null;
		return mark && rowOf(mark);
	};

	/** Where the pointer last went by itself, and how far the page was scrolled then. */
	let rest = { x: NaN, y: NaN, scroll: NaN };
	const note = ({ screenX: x, screenY: y }: PointerEvent) => {
		if (x !== rest.x || y !== rest.y) rest = { x, y, scroll: scrollY };
	};
	// A page that moves under a resting pointer points at nothing.
	const over = (event: PointerEvent) => {
		if (event.pointerType === 'touch') return;
		note(event);
		show(scrollY === rest.scroll ? marked(event) : null);
	};
	const move = (event: PointerEvent) => {
		const { scroll } = rest;
		note(event);
		if (event.pointerType !== 'touch' && scroll !== rest.scroll) show(marked(event));
	};
	const leave = (event: PointerEvent) => {
		if (event.pointerType !== 'touch') show(null);
	};
	const click = (event: MouseEvent) => {
		const next = marked(event);
		if (next === null && at === null) return;
		show(next);
		pick?.(next);
	};
	const keydown = (event: KeyboardEvent) => {
		if (event.target !== drawings || event.altKey || event.ctrlKey || event.metaKey) return;
		const all = marks();
		if (!all.length) return;
		const place = all.findIndex((mark) => rowOf(mark) === at);
		const steps: Record<string, number> = {
			ArrowRight: place + 1,
			ArrowDown: place + 1,
			ArrowLeft: place < 0 ? all.length - 1 : place - 1,
			ArrowUp: place < 0 ? all.length - 1 : place - 1,
			Home: 0,
			End: all.length - 1
		};
		if (event.key === 'Escape') {
			show(null);
			pick?.(null);
		} else if (event.key === 'Enter' && at !== null) pick?.(at);
		else if (event.key in steps) show(rowOf(all[Math.min(Math.max(steps[event.key]!, 0), all.length - 1)]!));
		else return;
		event.preventDefault();
	};
	const blur = () => show(null);

	/** While it can be read the keys are its own; without marks it stays a stop with a name. */
	const readable: Record<string, string> = {
		tabindex: '0',
		role: 'application',
		'aria-roledescription': 'chart; the arrow keys go from mark to mark, Escape leaves',
		// A name that its page gives it goes before ours.
		...(drawings.hasAttribute('aria-label') ? {} : { 'aria-label': 'Chart' })
	};
	const before = Object.keys(readable).map((name) => [name, drawings.getAttribute(name)] as const);

	/** Offers reading where there are marks; what was being read stays if the same mark is still there. */
	function update() {
		const all = marks();
		if (all.length) for (const [name, value] of Object.entries(readable)) drawings!.setAttribute(name, value);
		else restore();
		const same = all.some((mark) => rowOf(mark) === at && mark.getAttribute('aria-label') === said);
		show(same ? at : null);
	}

	function restore() {
		for (const [name, value] of before)
			if (value === null) drawings!.removeAttribute(name);
			else drawings!.setAttribute(name, value);
	}

	const listeners = {
		pointerover: over,
		pointermove: move,
		pointerleave: leave,
		click,
		keydown,
		blur
	} as unknown as Record<string, EventListener>;
	for (const [type, listener] of Object.entries(listeners)) drawings.addEventListener(type, listener);
	update();
	return {
		update,
		stop() {
			show(null);
			for (const [type, listener] of Object.entries(listeners)) drawings.removeEventListener(type, listener);
			restore();
		}
	};
}
