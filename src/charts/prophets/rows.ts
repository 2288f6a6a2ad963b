/** The rows of a view: seven seasons, then every episode in which the faith is named, then those in which it is not. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { decimal } from '#lib/chart/number.ts';
import { seasons, silent, spoken, type Hour } from './data.ts';
import type { ProphetsView } from './view.ts';

const episodeRow = ({ id, hour, hours, season, title, words, faith, rate }: Hour): Row => ({
	id,
	season,
	hour,
	hours,
	title,
	words,
	faith,
	rate
});

export function rows(_view: ProphetsView): readonly Row[] {
	const means = seasons.map(({ season, first, last, words, faith, rate, episodes }): Row => {
		const title = `Season ${season}, ${episodes} episodes`;
		return { id: `season-${season}`, season, hour: first, hours: last - first + 1, title, words, faith, rate };
	});
	return [...means, ...spoken.map(episodeRow), ...silent.map(episodeRow)];
}

/** The columns of the rows, the same in every view. */
export function columns(_view: ProphetsView): readonly Column[] {
	return [
		{ key: 'season', label: 'Season', kind: 'fact' },
		{ key: 'hour', label: 'First hour', kind: 'fact' },
		{ key: 'hours', label: 'Hours', kind: 'fact', unit: 'hours' },
		{ key: 'title', label: 'Episode', kind: 'fact' },
		{ key: 'words', label: 'Words', kind: 'measured', unit: 'words' },
		{ key: 'faith', label: 'Words of the faith', kind: 'measured', unit: 'terms' },
		{
			key: 'rate',
			label: 'Per 1,000 words',
			kind: 'measured',
			unit: 'terms per 1,000 spoken words',
			print: (value) => decimal(Number(value))
		}
	];
}
