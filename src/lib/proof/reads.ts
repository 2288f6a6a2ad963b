/** Whether a figure as it stands in a sentence is the number its formula gives. */

const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const named: ReadonlyMap<string, number> = new Map([
	...words.map((word, at) => [word, at] as const),
	['nobody', 0],
	['none', 0],
	['once', 1],
	['twice', 2]
]);
const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

interface Read {
	/** The part of the text. */
	reads: string;
	value: number;
	/** Half of the last place that is given. */
	within: number;
}

/** The numbers of a text as it reads: "30.3–33.0 %" → two, "seven million" → one. */
export function readsAs(text: string): Read[] {
	const parts = text.matchAll(
		/([+−])?(\d[\d,]*)(?:\.(\d+))?(?:[\s\u202f]*(thousand|million|billion))?|[A-Za-z]+(?:\s(thousand|million|billion))?/g
	);
	return [...parts].flatMap(([whole, sign, digits, places = '', scaled, spelled]): Read[] => {
		const scale = scales[scaled ?? spelled ?? ''] ?? 1;
		if (digits === undefined) {
			const value = named.get(whole.split(/\s/)[0]!.toLowerCase());
			return value === undefined ? [] : [{ reads: whole, value: value * scale, within: spelled ? scale / 2 : 0 }];
		}
		const value = Number(`${digits.replaceAll(',', '')}.${places || 0}`) * scale;
		return [{ reads: whole, value: sign === '−' ? -value : value, within: scale / 10 ** places.length / 2 }];
	});
}

/** Whether `text` gives these numbers, rounded to the places it has. */
export function isReadAs(text: string, ...values: readonly number[]): boolean {
	const read = readsAs(text);
	return (
		read.length === values.length &&
		read.every(({ value, within }, at) => Math.abs(value - values[at]!) <= within + 1e-9)
	);
}
