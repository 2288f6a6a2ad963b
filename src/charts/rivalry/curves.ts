/** The profiles of the two men, and the arcs of the scenes they share, as paths. */
import type { Form } from '#lib/chart/chart.ts';
import { elsewhere as silent, lastHour, shared, spoken, type Man, type Meeting } from './data.ts';
import { barOf, domain, gapOf, lines, rise, strandOf, type Across } from './layout.ts';

const d = (value: number) => Math.round(value * 10) / 10;

/** Every word of a man as one silhouette, hour by hour; a two-hour episode is as wide as two. */
export function profile(man: Man, form: Form, x: Across): string {
	const foot = lines[form][man];
	const step = Math.round((x(2) - x(1)) * 1000) / 1000;
	const parts: string[] = [];
	let end = 0;
	for (const { hour, hours, each } of spoken[man]) {
		if (hour > end + 1) parts.push(`V${foot}h${(hour - 1 - end) * step}`);
		const tall = Math.round(rise(each, form));
		end = hour + hours - 1;
		parts.push(`V${man === 'sisko' ? foot - tall : foot + tall}h${hours * step}`);
	}
	return `M${d(x(domain[0]))} ${foot}${parts.join('')}V${foot}`;
}

/** What Dukat says to others while they are apart, as bars. */
export function elsewhere(form: Form, x: Across): string {
	return silent
		.map(({ hour, hours, each }) => barOf('dukat', hour, hours, each, form, x))
		.map(({ x, y, w, h }) => `M${d(x)} ${y}v${d(h)}h${d(w)}v${d(-h)}z`)
		.join('');
}

/** The lines both men stand on; where they share no scene, the lines are not there. */
export function ground(form: Form, x: Across): string {
	const { from, to } = gapOf(x);
	const [a, b] = [x(domain[0]), x(domain[1])];
	return [lines[form].sisko, lines[form].dukat].map((y) => `M${d(a)} ${y}H${d(from)}M${d(to)} ${y}H${d(b)}`).join('');
}

/** The side on which the arcs of a meeting have room: −1 to the left, 1 to the right, 0 both. */
function lean(meeting: Meeting): -1 | 0 | 1 {
	const i = shared.indexOf(meeting);
	const near = 4;
	const left = i > 0 && meeting.hour - shared[i - 1]!.hour <= near;
	const right = i < shared.length - 1 && shared[i + 1]!.hour - meeting.hour <= near;
	if (meeting.hour === lastHour || (right && !left)) return -1;
	return left && !right ? 1 : 0;
}

/** How far each arc of a meeting bulges. */
export function bulges(meeting: Meeting, form: Form): readonly number[] {
	const { step } = strandOf(form);
	const { scenes } = meeting.counted;
	const side = lean(meeting);
	return Array.from({ length: scenes }, (_, k) => (side === 0 ? k - (scenes - 1) / 2 : side * (k + 0.5)) * step);
}

/** The arcs of a meeting: those in which it is really him, and those in which it is not. */
export function arcs(meeting: Meeting, form: Form, x: Across): { real: string; hollow: string } {
	const { sisko, dukat } = lines[form];
	const at = d(x(meeting.hour));
	const all = bulges(meeting, form).map(
		(by) => `M${at} ${sisko}q${d(by * 2)} ${(dukat - sisko) / 2} 0 ${dukat - sisko}`
	);
	return { real: all.slice(meeting.hollow).join(''), hollow: all.slice(0, meeting.hollow).join('') };
}
