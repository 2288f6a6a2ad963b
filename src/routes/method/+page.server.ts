import { people, plot, finaleOf, series } from '#charts/finales/data.ts';
import { agreement } from '#data/agreement.ts';
import { arcs } from '#data/arcs.ts';
import { characters } from '#data/characters.ts';
import { warFigures } from '#data/war-figures.ts';
import { episodes } from '#data/episodes.ts';
import { finaleReadings } from '#data/finale-readings.ts';
import { count, decimal, percent } from '#lib/chart/number.ts';

/** Every figure of the page, from the tables. */
export function load() {
	const readings = (key?: string) => {
		const rows = finaleReadings.filter((row) => !key || row.series === key);
		const { n, same, kappa } = agreement(rows.map((row) => [row.mode_first, row.mode_second]));
		return { scenes: count(n), same: percent(same, 0), kappa: decimal(kappa, 2) };
	};
	const twice = arcs.filter((point) => point.fortune_second !== null);
	const close = twice.filter((point) => Math.abs(point.fortune_second! - point.fortune) <= 1);
	return {
		arcs: {
			points: count(arcs.length),
			lives: count(characters.length),
			twice: count(twice.length),
			close: percent(close.length / twice.length, 0)
		},
		figures: count(warFigures.length),
		files: count(episodes.length),
		words: series.map((key) => ({
			show: finaleOf(key).show,
			files: count(episodes.filter((row) => row.series === key).length),
			words: count(episodes.reduce((sum, row) => sum + (row.series === key ? row.words : 0), 0))
		})),
		all: readings(),
		agreement: series.map((key) => ({ show: finaleOf(key).show, ...readings(key) })),
		people: people.join(', '),
		plot: plot.join(', ')
	};
}
