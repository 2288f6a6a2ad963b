/** Whether the reader wants nothing to move. Asked at each change, since the answer may change while they read. */
export function reducedMotion(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
