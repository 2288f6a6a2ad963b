/** The rows of a view and their columns: one per hour of Deep Space Nine, one per season of what stands beside it. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { hours, idOf, isClosing, seasonOf, voyager, type Season } from './data.ts';
import type { HoursView } from './view.ts';

/** The seasons of other series that a view draws. */
export function beside(view: HoursView): readonly Season[] {
	return view.draw === 'all' ? voyager : view.draw === 'one-season-today' ? [seasonOf(view.season)] : [];
}

export function rows(view: HoursView): readonly Row[] {
	const own = hours.map((one): Row => {
		const { id, hour, season, title, aired, part } = one;
		const closing = isClosing(one) ? 'yes' : 'no';
		return { id, show: 'Deep Space Nine', season, hours: 1, hour, title, part, from: aired, to: aired, closing };
	});
	const others = beside(view).map((one): Row => {
		const { show, season, numbers, from, to } = one;
		const none = { hour: null, title: null, part: null, closing: null };
		return { id: idOf(one), show, season, hours: numbers, from, to, ...none };
	});
	return [...own, ...others];
}

/** The columns of the rows, the same in every view. */
export function columns(_view: HoursView): readonly Column[] {
	return [
		{ key: 'show', label: 'Series', kind: 'fact' },
		{ key: 'season', label: 'Season', kind: 'fact' },
		{ key: 'hours', label: 'Hours', kind: 'fact', unit: 'hours, or streamed episodes' },
		{ key: 'hour', label: 'Hour of the series', kind: 'fact' },
		{ key: 'title', label: 'Title', kind: 'fact' },
		{ key: 'part', label: 'Which hour of the episode', kind: 'fact' },
		{ key: 'from', label: 'From', kind: 'fact' },
		{ key: 'to', label: 'To', kind: 'fact' },
		{ key: 'closing', label: 'In the closing run', kind: 'fact' }
	];
}
