/**
 * Reading a chart by pointer, touch and keys: plain DOM over whatever carries `data-row`, so the same code serves the
 * essay, the permalink and the embed. Names are read off the document, which has them once; there is no second copy of the rows.
 */

/** Rows that follow each other: what left and right go along. */
export interface Series {
	/** What it is, said when a reader enters it. */
	name: string;
	ids: readonly string[];
}

export interface Inspect {
	/** A reader picked the mark of the row of this id (by tap, click or Enter), or nothing. */
	pick?: (id: string | null) => void;
	/** The series of what is drawn, in order; up and down go from one to the next. Without, all marks are one. */
	series?: () => readonly Series[];
}

const keys = 'The arrow keys go from mark to mark';

/**
 * Makes one figure readable: pointing or tapping at a mark says what it is in a line below, which is no live region;
 * by keys the marks themselves have the focus, one after another, and are one stop of the page. Never traps keys or scrolling.
 * @returns `update`, to call when the marks have changed, and `stop`, which takes everything back.
 */
export function inspect(figure: HTMLElement, { pick, series }: Inspect = {}): { update: () => void; stop: () => void } {
	const drawings = figure.querySelector<HTMLElement>('.drawings');
	const line = figure.querySelector<HTMLElement>('.readout');
	if (!drawings || !line) return { update: () => {}, stop: () => {} };
	const hint = line.dataset.hint ?? '';
	line.textContent = hint;
	/** The row that is read, and what is said of it. */
	let at: string | null = null;
	let said = '';
	/** The mark that has the focus. */
	let focused: SVGElement | null = null;
	const names = new Map<string, string>();
	/** Of the drawing that shows. */
	let marks = new Map<string, SVGElement>();
	let lines: readonly Series[] | undefined;

	const rowOf = (mark: Element) => mark.getAttribute('data-row');

	/** Finds the drawing that shows, and calls its marks what they are called where their names stand. */
	function look() {
		names.clear();
		marks = new Map();
		lines = undefined;
		for (const one of document.querySelectorAll<HTMLElement>('[data-of]')) names.set(one.dataset.of!, one.textContent!);
		for (const one of drawings!.querySelectorAll('[data-row][aria-label]'))
			if (!names.has(rowOf(one)!)) names.set(rowOf(one)!, one.getAttribute('aria-label')!);
		const shown = [...drawings!.children].find((one) => one.getClientRects().length);
		for (const mark of shown?.querySelectorAll<SVGElement>('[data-row]') ?? []) {
			const name = names.get(rowOf(mark)!);
			if (!name) continue;
			mark.setAttribute('role', 'img');
			mark.setAttribute('aria-label', name);
			marks.set(rowOf(mark)!, mark);
		}
		// Nothing in an image is there for those who do not see it.
		if (marks.size) shown!.querySelector('svg')!.setAttribute('role', 'group');
	}

	/** The series, without what the drawing leaves out. */
	function along(): readonly Series[] {
		lines ??= (series?.() ?? [])
			.map(({ name, ids }) => ({ name, ids: ids.filter((id) => marks.has(id)) }))
			.filter(({ ids }) => ids.length);
		return lines.length ? lines : [{ name: '', ids: [...marks.keys()] }];
	}
	const lineOf = (id: string | null) => along().findIndex(({ ids }) => ids.includes(id!));

	function show(next: string | null) {
		for (const mark of drawings!.querySelectorAll('[data-on]')) mark.removeAttribute('data-on');
		const own = next === null ? undefined : along()[lineOf(next)];
		at = own ? next : null;
		said = (own && names.get(next!)) ?? '';
		line!.textContent = own ? `${said} (${own.ids.indexOf(next!) + 1} of ${own.ids.length})` : hint;
		if (own) for (const mark of drawings!.querySelectorAll(`[data-row="${next}"]`)) mark.setAttribute('data-on', '');
	}

	/** The focus goes to a mark, which is the stop of the figure as long as it has it. */
	function enter(id: string) {
		const before = lineOf(at);
		const own = along()[lineOf(id)]!;
		const place = `${own.ids.indexOf(id) + 1} of ${own.ids.length}`;
		const mark = marks.get(id)!;
		mark.setAttribute('tabindex', '0');
		mark.setAttribute('aria-description', own === along()[before] || !own.name ? place : `${place} in ${own.name}`);
		drawings!.setAttribute('tabindex', '-1');
		mark.focus();
	}

	/** The mark of another series that stands nearest, left or right of it. */
	function across(id: string, { ids }: Series): string {
		const middle = (one: string) => {
			const { left, right } = marks.get(one)!.getBoundingClientRect();
			return (left + right) / 2;
		};
		const from = middle(id);
		return ids.reduce((best, one) => (Math.abs(middle(one) - from) < Math.abs(middle(best) - from) ? one : best));
	}

	/** Where a key leads; undefined where it leads nowhere. */
	function leads(key: string): string | undefined {
		const all = along();
		const here = lineOf(at);
		const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity }[key];
		if (by === undefined) return undefined;
		if (here < 0) return by === 1 || key === 'Home' ? all[0]!.ids[0] : all.at(-1)!.ids.at(-1);
		const { ids } = all[here]!;
		if (all.length > 1 && /^Arrow(Up|Down)$/.test(key)) {
			const next = all[here + by];
			return next ? across(at!, next) : at!;
		}
		return ids[Math.min(Math.max(ids.indexOf(at!) + by, 0), ids.length - 1)];
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
		if (event.pointerType !== 'touch') show(focused && rowOf(focused));
	};
	const click = (event: MouseEvent) => {
		const next = marked(event);
		if (next === null && at === null) return;
		show(next);
		pick?.(next);
	};
	const keydown = (event: KeyboardEvent) => {
		if ((event.target !== drawings && event.target !== focused) || event.altKey || event.ctrlKey || event.metaKey)
			return;
		if (!marks.size) return;
		const next = leads(event.key);
		if (event.key === 'Escape') {
			drawings.focus();
			show(null);
			pick?.(null);
		} else if (event.key === 'Enter' && at !== null) pick?.(at);
		else if (next !== undefined) enter(next);
		else return;
		event.preventDefault();
	};
	const focusin = ({ target }: FocusEvent) => {
		const mark = target instanceof SVGElement && target.matches('[data-row]') ? target : null;
		if (mark) {
			focused = mark;
			show(rowOf(mark));
		} else if (target === drawings && at === null && marks.size && drawings.matches(':focus-visible')) {
			const many = along().length > 1 ? ', up and down from series to series' : '';
			line.textContent = `${keys}${many}; Escape leaves.`;
		}
	};
	const focusout = ({ target, relatedTarget }: FocusEvent) => {
		if (target === focused) {
			focused?.removeAttribute('tabindex');
			focused?.removeAttribute('aria-description');
			focused = null;
		}
		if (relatedTarget instanceof Node && relatedTarget !== drawings && drawings.contains(relatedTarget)) return;
		if (marks.size) drawings.setAttribute('tabindex', '0');
		if (relatedTarget !== drawings) show(null);
	};

	/** While it can be read the keys are its own; without marks it stays a stop with a name. */
	const readable: Record<string, string> = {
		role: 'application',
		'aria-roledescription': `chart; ${keys.toLowerCase()}, Escape leaves`,
		// A name that its page gives it goes before ours.
		...(drawings.hasAttribute('aria-label') ? {} : { 'aria-label': 'Chart' })
	};
	const before = ['tabindex', ...Object.keys(readable)].map((name) => [name, drawings.getAttribute(name)] as const);

	/** Offers reading where there are marks; what was being read stays if the same mark is still there. */
	function update() {
		look();
		if (marks.size) {
			for (const [name, value] of Object.entries(readable)) drawings!.setAttribute(name, value);
			drawings!.setAttribute('tabindex', focused ? '-1' : '0');
		} else restore();
		const same = at !== null && marks.has(at) && names.get(at) === said;
		// A mark that goes takes the focus along.
		const lost = focused && !(same && focused === marks.get(at!));
		const id = at;
		show(same ? at : null);
		if (!lost) return;
		focused = null;
		if (same) enter(id!);
		else drawings!.focus({ preventScroll: true });
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
		focusin,
		focusout
	} as unknown as Record<string, EventListener>;
	for (const [type, listener] of Object.entries(listeners)) drawings.addEventListener(type, listener);
	update();
	// Another room shows another drawing.
	const room = new ResizeObserver(update);
	room.observe(drawings);
	return {
		update,
		stop() {
			room.disconnect();
			show(null);
			for (const [type, listener] of Object.entries(listeners)) drawings.removeEventListener(type, listener);
			restore();
		}
	};
}
