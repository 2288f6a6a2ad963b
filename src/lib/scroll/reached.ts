/**
 * Which step has been reached: the last one whose top has passed the line, or the first before any has. Decided from
 * geometry alone, so that jumps, fast wheels and restored positions all give the same answer.
 * @param tops distances of the steps' tops from the top of the window, in reading order
 * @param line distance of the reading line from the top of the window
 */
export function reached(tops: readonly number[], line: number): number {
	const next = tops.findIndex((top) => top > line);
	return next < 0 ? tops.length - 1 : Math.max(0, next - 1);
}
