/** How points of fortune are spoken of. */

/** A distance in points: "half a point", "one point", "3.5 points". */
export function distance(value: number): string {
	if (value === 0.5) return 'half a point';
	return value === 1 ? 'one point' : `${value} points`;
}

const whole = ['', 'one', 'two', 'three', 'four', 'five'];

/** A value as it is spoken: "plus two", "minus one and a half", "zero". */
export function said(value: number): string {
	if (value === 0) return 'zero';
	const [full, part] = [whole[Math.floor(Math.abs(value))]!, value % 1 ? 'a half' : ''];
	return `${value > 0 ? 'plus' : 'minus'} ${[full, part].filter(Boolean).join(' and ')}`;
}
