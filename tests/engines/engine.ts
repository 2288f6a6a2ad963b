/** What every engine can do here, whichever protocol drives it. All places and sizes are CSS pixels of the window. */
import type { Picture } from './picture.ts';

export interface Point {
	x: number;
	y: number;
}

export const keys = ['ArrowRight', 'ArrowDown', 'PageDown', 'Tab'] as const;
export type Key = (typeof keys)[number];

/** An engine with one window in it. */
export interface Engine {
	/** What it says it is. */
	version: string;
	/** Loads an address, until its `load` event. */
	open(url: string): Promise<void>;
	/** Calls a function in the page; it must be complete in itself, and arguments and answer must be JSON. */
	evaluate<A extends readonly unknown[], T>(work: (...args: A) => T, ...args: A): Promise<T>;
	/** Presses and releases a key, `times` in a row. */
	press(key: Key, times?: number): Promise<void>;
	/** Moves the pointer of a mouse there, with no button down. */
	move(to: Point): Promise<void>;
	/** Presses at the first point, goes through the others, a frame or so for each, and lets go at the last one. */
	drag(points: readonly Point[], by: 'mouse' | 'touch'): Promise<void>;
	/** Turns the wheel downwards under the pointer. */
	wheel(at: Point, down: number): Promise<void>;
	/** What is painted in the window now. */
	screenshot(): Promise<Picture>;
	/** Gives the window this size inside, as far as the engine allows it. */
	resize(width: number, height: number): Promise<void>;
	close(): Promise<void>;
}
