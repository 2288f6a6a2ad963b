/** The rows of a view and their columns: every season of the series in question, then of the one it is held against. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { percent } from '#lib/chart/number.ts';
import type { Cell } from '#lib/table/columns.ts';
import { otherOf, sharesOf, shows, type Share } from './data.ts';
import { hasFinale, subjectOf, type GuestsView } from './view.ts';

const asPercent = (value: Cell) => (typeof value === 'number' ? percent(value) : '');
/** Shares are published with more digits than they deserve, so that nobody who rounds them rounds twice. */
const round = (value: number) => Math.round(value * 1e6) / 1e6;
const ofWords = 'share of spoken words, 0 to 1';

/** What a view draws, the series in question first. */
export function drawn(view: GuestsView): readonly Share[] {
	const own = subjectOf(view);
	return [...sharesOf(own, hasFinale(view)), ...sharesOf(otherOf(own), hasFinale(view))];
}

export function rows(view: GuestsView): readonly Row[] {
	return drawn(view).map(({ id, series, slot, words, of, carried, most }) => ({
		id,
		show: shows[series],
		season: slot === 'finale' ? 'finale' : `season ${slot}`,
		words,
		regular: round(of.regular),
		recurring: round(of.recurring),
		once: round(of.once),
		extra: round(of.extra),
		carried: round(carried),
		most: round(most.share),
		most_title: most.title
	}));
}

const share = (key: string, label: string): Column => ({
	key,
	label,
	kind: 'measured',
	unit: ofWords,
	print: asPercent
});

/** The columns of the rows, the same in every view. */
export function columns(_view: GuestsView): readonly Column[] {
	return [
		{ key: 'show', label: 'Series', kind: 'fact' },
		{ key: 'season', label: 'Season', kind: 'fact' },
		{ key: 'words', label: 'Words', kind: 'measured', unit: 'words' },
		share('regular', 'Regulars'),
		share('recurring', 'Recurring guests'),
		share('once', 'Other guests'),
		share('extra', 'Extras'),
		share('carried', 'Guests heard in the three episodes before, too'),
		share('most', 'Recurring guests at most, in one episode'),
		{ key: 'most_title', label: 'Which episode', kind: 'measured' }
	];
}
