/** The marks of a view: a level for the mean of every season, a bar for every episode that names the faith, dashes for the rest. */
import type { Form } from '#lib/chart/chart.ts';
import { count, decimal } from '#lib/chart/number.ts';
import { seasons, silent, spoken, type Hour } from './data.ts';
import { hourAt, hourBox, hoursOf, meanBox, widened, type Box } from './layout.ts';
import type { ProphetsView } from './view.ts';

export interface Mark {
	id: string;
	box: Box;
	/** The room in which a pointer reaches it, where that is more. */
	reach: Box | null;
	fill: 'bajor' | 'people-dim' | 'context' | 'accent';
	picked: boolean;
	name: string;
}

/** The means, one per season. */
export function meanMarks(view: ProphetsView, form: Form): readonly Mark[] {
	const focus = widened(view);
	return seasons.map((one) => {
		const { season, rate, faith, words, episodes, silent: none } = one;
		const outer = season === 1 || season === seasons.length;
		const lit = focus ? focus === one : outer;
		const name = `Season ${season}: ${decimal(rate)} per 1,000 words (${count(faith)} in ${count(words)}); ${none} of ${episodes} episodes without`;
		return {
			id: `season-${season}`,
			box: meanBox(view, form, one),
			reach: null,
			fill: lit ? 'bajor' : 'people-dim',
			picked: false,
			name
		};
	});
}

export function nameOf({ hour, hours, title, faith, words, rate }: Hour): string {
	const at = hours > 1 ? `Hours ${hour} and ${hour + 1}` : `Hour ${hour}`;
	return `${at}, “${title}”: ${count(faith)} times in ${count(words)} words, ${decimal(rate)} per 1,000`;
}

/** The whole height over the hours of an episode. */
function reachOf(view: ProphetsView, form: Form, { hour, hours: n }: Hour): Box {
	const { y, h } = hoursOf(form);
	const x = Math.round(hourAt(view, form, hour));
	return { x, y, w: Math.round(hourAt(view, form, hour + n)) - x, h };
}

/** The episodes that name the faith; the first hour is lit where it is the point. */
export function hourMarks(view: ProphetsView, form: Form): readonly Mark[] {
	const focus = widened(view);
	return spoken.map((one) => {
		const first = one.hour === 1 && view.draw !== 'last-season';
		const lit = focus ? one.season === focus.season : true;
		const fill = first ? 'accent' : lit ? (focus ? 'bajor' : 'people-dim') : 'context';
		return {
			id: one.id,
			box: hourBox(view, form, one),
			reach: reachOf(view, form, one),
			fill,
			picked: view.hour === one.hour,
			name: nameOf(one)
		};
	});
}

/** Every episode without a word of it, as a dash under the line. */
export function dashes(view: ProphetsView, form: Form): string {
	const { y, h } = hoursOf(form);
	return silent
		.map((one) => {
			const { x, w } = hourBox(view, form, one);
			return `M${x} ${y + h + 4.5}h${w}`;
		})
		.join('');
}
