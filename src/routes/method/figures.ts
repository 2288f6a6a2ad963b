/** Every figure of the method page, from the tables. */
import { endingOf, finaleOf, isAfter, people, peopleIn, plot, series, type Scene } from '#charts/finales/data.ts';
import { agreement, alpha, within } from '#data/agreement.ts';
import { arcReadings, readTwice } from '#data/arc-readings.ts';
import { arcShapes } from '#data/arc-shapes.ts';
import { arcs } from '#data/arcs.ts';
import { cast } from '#data/cast.ts';
import { characters } from '#data/characters.ts';
import { claims, verdicts } from '#data/claims.ts';
import { closures } from '#data/closures.ts';
import { episodes } from '#data/episodes.ts';
import { farewells } from '#data/farewells.ts';
import { finaleReadings } from '#data/finale-readings.ts';
import { pairs } from '#data/pairs.ts';
import { peaceLinks } from '#data/peace-links.ts';
import { peaceNodes, readings } from '#data/peace-nodes.ts';
import { ratings } from '#data/ratings.ts';
import { rivalry } from '#data/rivalry.ts';
import { warFigures } from '#data/war-figures.ts';
import { count, decimal, inWords, InWords, percent } from '#lib/chart/number.ts';

/** Two readings of the scenes of one finale, or of all three. */
function scenes(show: string, key?: string) {
	const rows = finaleReadings.filter((row) => !key || row.series === key);
	const { n, same, kappa } = agreement(rows.map((row) => [row.mode_first, row.mode_second]));
	return { show, scenes: count(n), same: percent(same, 0), kappa: decimal(kappa, 2) };
}

/** Two readings of one score of the turning points. */
function scores(name: string, key: 'fortune' | 'belonging') {
	const twice = readTwice(key);
	return {
		name,
		points: count(twice.length),
		close: percent(within(twice, 1), 0),
		alpha: decimal(alpha(twice), 2)
	};
}

/** How many goodbyes each of two readers counts in a finale. */
function goodbyes(key: string) {
	const rows = farewells.filter((row) => row.series === key);
	return {
		first: inWords(rows.filter((row) => row.first === 'yes').length),
		second: inWords(rows.filter((row) => row.second === 'yes').length)
	};
}

/** The windows of the station, and what share of the words before and after the win people have, by both readings. */
function station() {
	const { finale, words } = finaleOf('ds9');
	const ending = endingOf('ds9', 'resolution');
	const isLater = isAfter(ending);
	const share = (test: (scene: Scene) => boolean, of: number) => {
		const { first, second } = peopleIn('ds9', test);
		return [percent(first / of, 0), percent(second / of, 0)] as const;
	};
	return {
		finale,
		words: count(words),
		before: count(words - ending.words),
		after: count(ending.words),
		peopleAfter: share(isLater, ending.after),
		peopleBefore: share((scene) => !isLater(scene), 1 - ending.after)
	};
}

/** What the four readings of the peace are called. */
const peace: Record<(typeof readings)[number], string> = {
	disease: 'The disease forced the end',
	gift: 'Odo’s gift ended it',
	bargain: 'It was a bargain',
	arms: 'The armies did it'
};

/** @returns every figure as it is printed */
export function figures() {
	const scored = closures.filter(({ net }) => net !== null);
	const meetings = (kind: string) => inWords(rivalry.filter(({ meeting }) => meeting === kind).length);
	return {
		files: count(episodes.length),
		station: station(),
		words: series.map((key) => ({
			show: finaleOf(key).show,
			files: count(episodes.filter((row) => row.series === key).length),
			words: count(episodes.reduce((sum, row) => sum + (row.series === key ? row.words : 0), 0))
		})),
		cast: count(cast.length),
		pairs: count(pairs.length),
		people: people.join(', '),
		plot: plot.join(', '),
		all: scenes('All'),
		byShow: series.map((key) => scenes(finaleOf(key).show, key)),
		scores: [scores('Fortune', 'fortune'), scores('Belonging', 'belonging')],
		goodbyes: { ds9: goodbyes('ds9'), voy: goodbyes('voy') },
		arcs: { points: count(arcs.length), lives: count(characters.length), twice: count(arcReadings.length) },
		shapes: inWords(arcShapes.filter(({ fit }) => fit === 'supported').length),
		closures: {
			scored: inWords(scored.length),
			close: inWords(scored.filter(({ net }) => Math.abs(net!) <= 1).length)
		},
		rivalry: { all: InWords(rivalry.length), notReal: meetings('not-real'), indirect: meetings('indirect') },
		peace: {
			nodes: count(peaceNodes.length),
			links: count(peaceLinks.length),
			readings: readings.map((key) => ({
				says: peace[key],
				speaks: count(peaceNodes.filter((node) => node[key] === 'for').length),
				against: count(peaceNodes.filter((node) => node[key] === 'against').length)
			}))
		},
		claims: count(claims.length),
		verdicts: verdicts.map((verdict) => count(claims.filter((claim) => claim.verdict === verdict).length)),
		ratings: count(ratings.length),
		war: count(warFigures.length)
	};
}

export type Figures = ReturnType<typeof figures>;
