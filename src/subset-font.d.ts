declare module 'subset-font' {
	type Axis = number | { min: number; max: number };
	/** Cuts a font down to the characters of a text, and its axes to a value or a range. */
	export default function subset(
		font: Buffer,
		text: string,
		options: { targetFormat: 'woff2' | 'woff' | 'truetype'; variationAxes?: Record<string, Axis> }
	): Promise<Buffer>;
}
