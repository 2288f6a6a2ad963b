/** The marks of a view: a line for everybody, the seasons of the person picked out, and the ribbon of their hours. */
import type { Form } from '#lib/chart/chart.ts';
import { count, percent } from '#lib/chart/number.ts';
import { lastHour, nogWords, people, personOf, type Person } from './data.ts';
import { barsOf, hourAt, pointOf, ribbonOf, type Box, type Point } from './layout.ts';
import { rows } from './rows.ts';
import { ordinal } from './say.ts';
import type { VoicesView } from './view.ts';

/** Straight from season to season; a single season is a short level stroke. */
export function lineOf(view: VoicesView, form: Form, { parts }: Person): string {
	const points = parts.map((part) => pointOf(view, form, part));
	const [only] = points;
	if (points.length === 1) return `M${only!.x - 5} ${only!.y}h10`;
	return points.map(({ x, y }, i) => `${i ? 'L' : 'M'}${x} ${y}`).join('');
}

/** Everybody's line, the same element in every view; it carries the index of the person's first row. */
export function linesOf(view: VoicesView, form: Form) {
	const at = new Map(rows(view).map(({ id }, i) => [id, i]));
	return people.map((person) => {
		const subject = person.id === view.who;
		const says = person.parts.map(({ share }) => percent(share).replace('\u202f%', '')).join(', ');
		const first = person.parts[0]!.season;
		return {
			id: person.id,
			subject,
			d: lineOf(view, form, person),
			index: subject || view.draw !== 'share' ? null : at.get(`${person.id}-${first}`)!,
			name: `${person.name}, season ${first} on: ${says}\u202f% of the words`
		};
	});
}

/** The seasons of the person picked out, in the order of the rows. */
export function pointsOf(view: VoicesView, form: Form): readonly (Point & { id: number; name: string })[] {
	const { name, parts } = personOf(view.who);
	return parts.map((part) => ({
		id: part.season,
		...pointOf(view, form, part),
		name: `${name}, season ${part.season}: ${percent(part.share)} of the words (${count(part.words)}), ${part.words ? ordinal(part.rank) : 'none'} of thirty`
	}));
}

/** The words of the person picked out, hour by hour, as one shape that has a bar for every hour. */
export function ribbon(
	view: VoicesView,
	form: Form
): { d: string; width: number; peak: Point & { at: number } } | null {
	const box = ribbonOf(form);
	if (!box) return null;
	const { episodes } = personOf(view.who);
	const perHour = new Map(
		episodes.flatMap(({ hour, hours, words }) => Array.from({ length: hours }, (_, i) => [hour + i, words / hours]))
	);
	const most = Math.max(...perHour.values());
	const step = box.w / lastHour;
	const bars = Array.from({ length: lastHour }, (_, i) => {
		const h = Math.round(((perHour.get(i + 1) ?? 0) / most) * box.h);
		return `${i ? `m${step.toFixed(2)} 0` : ''}v-${h}v${h}`;
	});
	const peak = [...perHour].find(([, words]) => words === most)![0];
	return {
		d: `M${hourAt(form, 1).toFixed(1)} ${box.y + box.h}${bars.join('')}`,
		width: Math.round(step * 7) / 10,
		peak: { x: hourAt(form, peak), y: box.y, at: peak }
	};
}

/** The bars of Nog's words, a pair for each season, in the order of the rows. */
export function pairsOf(form: Form): readonly { season: number; trade: Box; rank: Box; name: string }[] {
	return nogWords.map(({ season, words, trade, rank }) => ({
		season,
		...barsOf(form, season),
		name: `Season ${season}: ${count(trade)} trade and ${count(rank)} rank words among ${count(words)} words of Nog`
	}));
}
