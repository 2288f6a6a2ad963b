/** Keeps a pointer with the mark it went down on; a stroke that is done again has no pointer to keep any more. */
export function capture(event: PointerEvent): void {
	try {
		(event.currentTarget as Element).setPointerCapture(event.pointerId);
	} catch {
		// The finger has left already; its stroke is whole without.
	}
}
