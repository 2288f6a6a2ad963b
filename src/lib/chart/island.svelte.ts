/**
 * Brings to life a part of the page that the server wrote. It is a transaction: what the server wrote stays until all of
 * the living part is there and stands in its place, and comes back if that fails.
 */
import { flushSync, hydrate, mount, tick, unmount, type Component } from 'svelte';
import { isMissing } from '#lib/delivery/missing.ts';
import { settings } from './settings.ts';
import { strokes } from './strokes.ts';

/** A component, and what it is given at the start; all else is given by whoever shows it. */
export interface Loaded {
	// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an island does not know what it shows
	component: Component<any>;
	given?: Readonly<Record<string, unknown>>;
}

export interface Options {
	/** Fetches what shows the island. */
	load: () => Promise<Loaded>;
	/** What wakes it: coming within some screens, or being asked (pointed at, touched, focused). */
	wakes?: number | 'asked';
	/** What the component is told beside the props that the server wrote. */
	given?: Readonly<Record<string, unknown>>;
}

export interface Island {
	readonly awake: boolean;
	/** Gives other props; asleep, they are those it wakes up with. Answers whether the picture now shows them. */
	show(props: Readonly<Record<string, unknown>>): boolean;
	/** Wakes it, and answers whether that went well; what fails once is tried again when the reader is near or online. */
	wake(): Promise<boolean>;
	/** What the component exports, once awake. */
	readonly handle: Record<string, unknown> | undefined;
}

/** By what a reader asks for a picture that sleeps. */
const asking = ['pointerover', 'pointerdown', 'focusin', 'click'] as const;

/** How long after a failure the second try is made, in milliseconds. */
const pause = 1500;

/** Fetches; what did not come is asked for once more. */
async function twice<T>(load: () => Promise<T>): Promise<T> {
	try {
		return await load();
	} catch {
		await new Promise((done) => setTimeout(done, pause));
		return load();
	}
}

/** What holds the place of the focus in another copy of the same markup. */
const focusable = 'a, button, summary, input, select, textarea, [tabindex]';

/** Where the focus is within a part of the page, as a place that another copy of it has too. */
function focusIn(root: Element): ((other: Element) => void) | undefined {
	const at = document.activeElement;
	if (!at || !root.contains(at)) return undefined;
	const marks = at.matches('.drawings') ? '.drawings' : focusable;
	const place = [...root.querySelectorAll(marks)].indexOf(at);
	return (other) => other.querySelectorAll<HTMLElement>(marks)[Math.max(0, place)]?.focus({ preventScroll: true });
}

/** Makes an island of an element that `Island.svelte` wrote; its props and prefix stand on it. */
export function island(host: HTMLElement, { load, wakes = 1.2, given: told = {} }: Options): Island {
	const prefix = host.dataset.prefix ?? '';
	const drawn = JSON.parse(host.dataset.props ?? '{}') as Record<string, unknown>;
	let props = $state.raw(drawn);
	let target = host.firstElementChild!;
	let stage: 'asleep' | 'waking' | 'awake' = 'asleep';
	let handle: Record<string, unknown> | undefined;
	let waking: Promise<boolean> | undefined;
	let stopped = false;
	const replay = strokes(host);

	/** Whether what the server drew is still what is asked for, and nobody has changed it under us, as translators do. */
	const same = () =>
		Object.keys(props).every((key) => props[key] === drawn[key]) && !target.querySelector('noscript, font');

	async function bring({ component, given }: Loaded): Promise<void> {
		const all = (fresh: boolean) => {
			const follows = Object.keys(props).map((key) => [key, { get: () => props[key], enumerable: true }] as const);
			return Object.defineProperties({ prefix, fresh, ...given, ...told }, Object.fromEntries(follows));
		};
		const set = settings(target);
		const before = target;
		if (same()) {
			const copy = before.cloneNode(true) as Element;
			try {
				handle = hydrate(component, { target, props: all(false) });
				flushSync();
			} catch (error) {
				target.replaceWith(copy);
				target = copy;
				throw error;
			}
		} else {
			const box = document.createElement('div');
			const refocus = focusIn(before);
			const shown = mount(component, { target: box, props: all(true) });
			before.replaceWith(box);
			try {
				flushSync();
			} catch (error) {
				box.replaceWith(before);
				void unmount(shown);
				throw error;
			}
			target = box;
			handle = shown;
			refocus?.(box);
		}
		await tick();
		set();
	}

	function wake(): Promise<boolean> {
		if (stage === 'awake') return Promise.resolve(true);
		return (waking ??= attempt());
	}

	/** Whether it stands still for want of its code: said on the part of the page that it stands in, and to the reader. */
	function stands(still: boolean): void {
		stopped = still;
		host.parentElement!.toggleAttribute('data-still', still);
		isMissing(host, still);
	}

	async function attempt(): Promise<boolean> {
		stage = 'waking';
		try {
			await bring(await twice(load));
			stage = 'awake';
			stands(false);
			host.dispatchEvent(new Event('awake'));
			near.disconnect();
			replay();
			return true;
		} catch (error) {
			stage = 'asleep';
			stands(true);
			console.warn(`${prefix} stands still:`, error);
			return false;
		} finally {
			waking = undefined;
		}
	}

	function show(next: Readonly<Record<string, unknown>>): boolean {
		props = { ...props, ...next };
		if (stage !== 'awake') return Object.keys(next).every((key) => next[key] === drawn[key]);
		flushSync();
		return true;
	}

	/** Looked at again and again, so that what failed is tried anew whenever the reader comes near. */
	const near = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && void wake(), {
		rootMargin: typeof wakes === 'number' ? `${100 * wakes}% 0px` : '0px'
	});
	for (const type of asking) host.addEventListener(type, () => void wake());
	if (wakes !== 'asked') near.observe(host);
	// What takes strokes looks alive from the start, and whoever is there already came before anybody listened.
	else if (host.querySelector('[role="slider"]') || host.matches(':hover, :focus-within')) void wake();
	addEventListener('online', () => {
		if (stopped) void wake();
	});

	return {
		get awake() {
			return stage === 'awake';
		},
		get handle() {
			return handle;
		},
		show,
		wake
	};
}
