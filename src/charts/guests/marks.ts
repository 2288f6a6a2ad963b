/** The marks of a view: a season of the one series is a stack of shares, of the other a line at the same height. */
import type { Form } from '#lib/chart/chart.ts';
import { percent } from '#lib/chart/number.ts';
import { otherOf, parts, shareOf, shows, type Part, type Share } from './data.ts';
import { barOf, lineAt, placeOf, stretch, type Box } from './layout.ts';
import { drawn } from './rows.ts';
import { subjectOf, type GuestsView } from './view.ts';

export interface Mark {
	id: string;
	series: Share['series'];
	/** Recurring guests: the foot of the stack, or a line. The same element in every view. */
	recurring: Box;
	/** Words carried over, where they are drawn. */
	kept: Box | null;
	/** The rest of the stack; a line has none. */
	rest: readonly { part: Part; box: Box }[];
	/** Its figures stand beside the bars. */
	chosen: boolean;
	/** What it is, for readers who point at it. */
	name: string;
}

export const titleOf = ({ series, slot }: Share) =>
	`${shows[series]}, ${slot === 'finale' ? 'finale' : `season ${slot}`}`;

const labels: Readonly<Record<Part, string>> = {
	regular: 'regulars',
	recurring: 'recurring guests',
	once: 'other guests',
	extra: 'extras'
};

function nameOf(one: Share, whole: boolean): string {
	const shown = whole ? (['regular', 'recurring', 'once', 'extra'] as const) : (['recurring'] as const);
	const shares = shown.map((part) => `${labels[part]} ${percent(one.of[part])}`);
	const other = otherOf(one.series);
	const beside = whole ? `; ${shows[other]}’s recurring guests ${percent(shareOf(other, one.slot).of.recurring)}` : '';
	return `${titleOf(one)}: ${shares.join(', ')}; carried over ${percent(one.carried)}${beside}`;
}

/** Every season that the view draws, in the order of its rows. */
export function marksOf(view: GuestsView, form: Form): readonly Mark[] {
	const { stack, kept, whole } = placeOf(form);
	return drawn(view).map((one) => {
		const subject = one.series === subjectOf(view);
		const bar = barOf(view, stack, one.slot);
		const own = kept && barOf(view, kept, one.slot);
		let from = one.of.recurring;
		const rest = parts.slice(1).map((part) => {
			const to = from + one.of[part];
			const box = stretch(bar, stack.base, whole, from, part === 'regular' ? 1 : to);
			from = to;
			return { part, box };
		});
		return {
			id: one.id,
			series: one.series,
			recurring: subject
				? stretch(bar, stack.base, whole, 0, one.of.recurring)
				: lineAt(bar, stack.base, whole, one.of.recurring),
			kept:
				own && (subject ? stretch(own, kept.base, whole, 0, one.carried) : lineAt(own, kept.base, whole, one.carried)),
			rest: subject ? rest : [],
			chosen: subject && one.slot === view.season,
			name: nameOf(one, subject)
		};
	});
}
