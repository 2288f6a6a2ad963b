/** Height of an embed in CSS pixels for a frame of this width: one function, never a measurement, never 0. */
export function frameHeight(width: number): number {
	return Math.round(Math.min(750, Math.max(520, (width * 10) / 16)));
}
