/** A word in a drawing, as a plain record that marks draw and a test can measure. */

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
