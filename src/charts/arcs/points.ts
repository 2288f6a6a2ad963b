/** How points of fortune are written: a true minus sign, a plus before gains. */

/** −3.5, +2, 0. */
export function signed(value: number): string {
	return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}

/** A distance in points: "half a point", "one point", "3.5 points". */
export function distance(value: number): string {
	if (value === 0.5) return 'half a point';
	return value === 1 ? 'one point' : `${value} points`;
}
