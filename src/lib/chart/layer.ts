/** What stands around the marks of a drawing, as plain lists that one component draws and a test can measure. */

export interface Label {
	x: number;
	y: number;
	text: string;
	size: number;
	anchor?: 'start' | 'end' | 'middle';
	/** A token, such as `ink-2`. */
	fill?: string;
	weight?: number;
	/** A finding is set in the serif, large. */
	serif?: boolean;
}

export interface Line {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
	stroke?: string;
	width?: number;
	dash?: string;
}

export interface Patch {
	x: number;
	y: number;
	w: number;
	h: number;
	fill: string;
	/** The row it is and what that is in words, where readers can point at it. */
	id?: string;
	name?: string;
}

export interface Layer {
	/** Lit grounds behind the marks; they fade in reading direction. */
	panels: Patch[];
	patches: Patch[];
	lines: Line[];
	labels: Label[];
}

export function emptyLayer(): Layer {
	return { panels: [], patches: [], lines: [], labels: [] };
}

/** Things by what they are and where, so that only what changes fades in; two alike are told apart by number. */
export function keyed<T>(all: readonly T[], name: (one: T) => unknown[]): { key: string; one: T }[] {
	const seen = new Map<string, number>();
	return all.map((one) => {
		const key = name(one).join();
		const times = seen.get(key) ?? 0;
		seen.set(key, times + 1);
		return { key: times ? `${key},${times}` : key, one };
	});
}
