/** Notes of the views in which scores stand: who is ahead, what is done from afar, and how it ends. */
import { signed } from '#lib/chart/number.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import type { Layer } from '#lib/chart/layer.ts';
import { earlier, final, gap, meetings, worst } from './data.ts';
import { gapOf, heightOfScore, isRoomy, lines, sizeOf, type Across } from './layout.ts';
import { bigOf, stack } from './lettering.ts';

/** What happens from afar, in our words: to an old friend, to the head of the faith, to him. */
const blows: Readonly<Record<string, string>> = {
	s06e26: 'Jadzia killed',
	s07e18: 'Kai deceived',
	s07e21: 'blinded'
};

/** The gap, and in it what one does to the other without meeting him. */
export function silence(layer: Layer, form: Form, x: Across) {
	const size = sizeOf(form);
	const roomy = isRoomy(form);
	for (const meeting of meetings.filter((one) => one.meeting === 'indirect')) {
		const [at, y] = [x(meeting.hour), heightOfScore(meeting.score, form) + 4.5];
		if (meeting === worst) {
			const look = { size, fill: 'accent', weight: 600 };
			const spot = roomy
				? { x: at - 9, y: y - 2, anchor: 'end' as const }
				: { x: at, y: y - 13, anchor: 'middle' as const };
			layer.labels.push({ ...look, ...spot, text: signed(meeting.score) });
			if (roomy) layer.labels.push({ ...look, x: at + 9, y: y - 2, text: blows[meeting.file]! });
		} else if (roomy) {
			const text = `${blows[meeting.file]!}, ${signed(meeting.score)}`;
			layer.labels.push({ x: at - 10, y, text, size, anchor: 'end' });
		}
	}
	sides(layer, form, x);
	if (!roomy) return;
	const { from, to } = gapOf(x);
	const y = lines[form].sisko - lines[form].reach - 4;
	layer.lines.push({ x1: from, x2: to, y1: y + 5, y2: y + 5, stroke: 'ink-2' });
	layer.labels.push({ x: (from + to) / 2, y, text: `${gap.hours} hours apart`, size, anchor: 'middle' });
}

/** In the middle of the longest stretch without an arc but the gap. */
const freeHour = widest();

function widest(): number {
	const pairs = earlier.slice(1).map(({ hour }, i) => [earlier[i]!.hour, hour] as const);
	const [a, b] = pairs.toSorted((one, two) => two[1] - two[0] - (one[1] - one[0]))[0]!;
	return (a + b) / 2;
}

/** Who is ahead, up or down. */
function sides(layer: Layer, form: Form, x: Across) {
	if (!isRoomy(form)) return;
	const { sisko, dukat } = lines[form];
	const place = { x: x(freeHour), size: 12.5, anchor: 'middle', fill: 'ink-3' } as const;
	layer.labels.push({ ...place, y: sisko + 16, text: 'Sisko ahead' });
	layer.labels.push({ ...place, y: dukat - 7, text: 'Dukat ahead' });
}

/** The last score, and what it leaves. */
export function caves(layer: Layer, form: Form, x: Across) {
	const size = sizeOf(form);
	const y = heightOfScore(final.score, form);
	const right = x(final.hour) - 12;
	layer.labels.push({
		x: right,
		y: y + (form === 'wide' ? 14 : 10),
		text: signed(final.score),
		size: bigOf(form),
		anchor: 'end',
		fill: 'accent',
		serif: true
	});
	sides(layer, form, x);
	const says = ['one scene, the last;', 'he does not come home'];
	const room = isRoomy(form) || form === 'wide-compact';
	if (room) stack(layer, { x: right, y: y + (form === 'wide' ? 34 : 27), anchor: 'end' }, size, says);
	if (!isRoomy(form)) return;
	const text = `Sisko ${final.counted.sisko_shared} words, Dukat ${final.counted.dukat_shared}`;
	layer.labels.push({
		x: forms[form].width,
		y: lines[form].dukat + lines[form].reach + (form === 'wide' ? 12 : 8),
		text,
		size,
		anchor: 'end'
	});
}
