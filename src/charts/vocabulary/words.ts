/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { count, decimal, inWords } from '#lib/chart/number.ts';
import { list } from '#lib/chart/sentence.ts';
import {
	all,
	finaleOf,
	lenses,
	lists,
	meanBy,
	mostBy,
	of,
	order,
	pair,
	rateBy,
	showOf,
	type Lens,
	type Series
} from './data.ts';
import { lensesOf, listOf, othersOf, type Draw, type Rated, type VocabularyView } from './view.ts';

export const nameOfLens: Readonly<Record<Lens, string>> = { tech: 'technical terms', people: 'people words' };

/** 1 → "1st", 110 → "110th". */
export function ordinal(n: number): string {
	const teen = n % 100 > 10 && n % 100 < 14;
	return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

const rate = (view: VocabularyView, lens: Lens, series: Series) => rateBy(listOf(view, lens), finaleOf(series));
const figure = (view: VocabularyView, lens: Lens, series: Series) => decimal(rate(view, lens, series));
/** How many times the technical terms of the one finale the other has, in words. */
export const times = (view: VocabularyView) =>
	inWords(Math.round(rate(view, 'tech', 'voy') / rate(view, 'tech', 'ds9')));
const both = (view: VocabularyView, lens: Lens) => list(pair.map((series) => figure(view, lens, series)));

/** What is counted, by the lists in use. */
function counted(view: VocabularyView, lens: Lens): string {
	if (lens === 'tech') return view.ship === 'yes' ? 'technical terms (the ship’s too)' : 'technical terms';
	return view.home === 'yes' ? 'people words' : 'people words (not home or death)';
}

/** Raw counts, as fairness asks beside every rate. */
function raw(view: VocabularyView, lens: Lens): string {
	const parts = order.map((series) => {
		const { title, count: own } = finaleOf(series);
		return `${count(listOf(view, lens).terms(own))} in the ${count(own.words)} words of “${title}”`;
	});
	return `Counted were ${list(parts)}.`;
}

/** The place of a finale among the episodes of its series, 1 for most. */
export const placeOf = (view: VocabularyView, lens: Lens, series: Series) =>
	of(series).filter((one) => rateBy(listOf(view, lens), one) > rate(view, lens, series)).length + 1;

function standing(view: VocabularyView, lens: Lens): string {
	const means = order.map((series) => `${decimal(meanBy(listOf(view, lens), series))} for ${showOf(series)}`);
	const places = order.map(
		(series) => `${showOf(series)}’s is ${ordinal(placeOf(view, lens, series))} of ${of(series).length}`
	);
	return `The means are ${list(means)}. Among the episodes of their own series, ${list(places)}.`;
}

/** What a list holds. */
function what({ ship, home }: VocabularyView, lens: Lens): string {
	if (lens === 'people')
		return `People words are those of family, love, friendship and feeling${home === 'yes' ? ', of home, life and death' : '; those of home and of life and death are left out here'}.`;
	const own = 'Technical terms are those of invented and real technology, such as plasma, subspace or neural';
	if (ship === 'yes') return `${own}, and here also those of the ship, such as shields, sensors and warp.`;
	const pairs = pair.map((series) => decimal(rateBy(lists.tech.ship, finaleOf(series))));
	return `${own}. With those of the ship, such as shields, sensors and warp, the two finales have ${list(pairs)}.`;
}

/** The two counted by other lists: how fragile the comparison of people words is. */
function otherwise(): string {
	const { home, death, neither, family } = lists.people;
	const parts = [home, death, neither, family].map((one) => {
		const [ds9, voy] = pair.map((series) => decimal(rateBy(one, finaleOf(series))));
		return `${one.says} it is ${ds9} against ${voy}`;
	});
	return `Which words are counted decides which has more: ${list(parts)}. Words of life and death are those for dying, being dead and being alive.`;
}

const asked =
	'That Voyager’s finale is a heist of technobabble and Deep Space Nine’s a tragedy of character is said of them; words can test half of it.';
const most = (view: VocabularyView, lens: Lens) => mostBy(listOf(view, lens)).title;

type Told = Pick<Words, 'headline' | 'description' | 'finding'>;
const writers: Record<Draw, (view: VocabularyView) => Told> = {
	all: (view) => ({
		headline: `Two finales, ${times(view)} times apart in technology; in people words the list decides`,
		description: [
			asked,
			`${what(view, 'tech')} Per 1,000 spoken words “${finaleOf('ds9').title}” has ${figure(view, 'tech', 'ds9')} of them and “${finaleOf('voy').title}” ${figure(view, 'tech', 'voy')}. ${raw(view, 'tech')}`,
			`${what(view, 'people')} The two are nearly level, at ${both(view, 'people')}. ${otherwise()} ${raw(view, 'people')}`,
			`The most technical of the three finales is The Next Generation’s: ${figure(view, 'tech', 'tng')} technical terms and ${figure(view, 'people', 'tng')} people words. Of all episodes, “${most(view, 'tech')}” has most technology and “${most(view, 'people')}” most people words.`
		],
		finding: {
			figure: `${figure(view, 'people', 'ds9')} : ${figure(view, 'people', 'voy')}`,
			says: `people words per 1,000 in two finales; technical terms ${figure(view, 'tech', 'ds9')} : ${figure(view, 'tech', 'voy')}`
		}
	}),
	tech: (view) => ({
		headline: `Technobabble, yes: ${figure(view, 'tech', 'voy')} terms per 1,000 words in Voyager’s finale, ${figure(view, 'tech', 'ds9')} here`,
		description: [
			`${what(view, 'tech')} ${raw(view, 'tech')}`,
			`${standing(view, 'tech')} So neither of the two stands out at home: it is the series that differ.`,
			'The most technical finale of the three is The Next Generation’s.'
		],
		finding: {
			figure: `${figure(view, 'tech', 'ds9')} : ${figure(view, 'tech', 'voy')}`,
			says: 'technical terms per 1,000 words in the finales of Deep Space Nine and Voyager'
		}
	}),
	people: (view) => ({
		headline: `As one list level: ${figure(view, 'people', 'ds9')} people words per 1,000 here, ${figure(view, 'people', 'voy')} there`,
		description: [
			`${what(view, 'people')} ${raw(view, 'people')}`,
			`${standing(view, 'people')} Voyager’s is high among its own.`,
			otherwise(),
			`The Next Generation’s has the fewest, ${figure(view, 'people', 'tng')}. The lists were fixed before anything was counted.`
		],
		finding: {
			figure: `${figure(view, 'people', 'ds9')} : ${figure(view, 'people', 'voy')}`,
			says: 'people words per 1,000 in the finales of Deep Space Nine and Voyager'
		}
	})
};

/** The headline as a question. */
export const tease = ({ draw }: VocabularyView) =>
	({
		all: 'Two finales: which has more words of technology, and which more of people?',
		tech: 'Technobabble: which of two finales has more of it?',
		people: 'Words of people: which of two finales has more of them?'
	})[draw];

/** What a mark is, for readers who point at it: an episode, or the mean of a series. */
export function nameOf(view: VocabularyView, { id, show, title, words, ...row }: Rated): string {
	const shown = lensesOf(view);
	const said = list(['', ...shown.map((lens) => `${decimal(row[`${lens}_rate`])} ${nameOfLens[lens]}`)]).replace(
		/^,? (and )?/,
		''
	);
	if (words === null) return `${show}, ${String(title).replace('Mean', 'mean')}: ${said} per 1,000 words`;
	const raw = `${shown.map((lens) => count(Number(row[lens]))).join(' and ')} in ${count(Number(words))}`;
	const last = order.some((series) => finaleOf(series).id === id) ? ', the finale' : '';
	return `${show}, “${title}”${last}: ${said} per 1,000 words (${raw})`;
}

/** The words of a view. */
export function words(view: VocabularyView): Words {
	const shown = lensesOf(view);
	const terms = shown.map((lens) => counted(view, lens)).join(' and ');
	const pairs = shown.map((lens) => `${both(view, lens)} ${nameOfLens[lens]}`).join(', but ');
	const tng = lenses.map((lens) => figure(view, lens, 'tng'));
	const limits = `A list knows no meaning: a heart is a person’s or an engine’s. The Next Generation’s finale has ${tng[0]} technical terms and ${tng[1]} people words.`;
	const others = shown.flatMap((lens) => othersOf(view, lens)).length;
	const dots = view.each === 'yes';
	return {
		...writers[view.draw](view),
		subtitle: dots
			? `Each dot an episode (measured): ${terms} per 1,000 spoken words; crosses are means.`
			: `Two finales (measured): ${terms} per 1,000 spoken words, and the same two counted otherwise. Dotted: the mean of a series.`,
		alt: dots
			? `Scatter of ${all.length} episodes of ${inWords(order.length)} series. Per 1,000 words, the finales of Deep Space Nine and Voyager have ${pairs}.`
			: `Pairs of dots on one scale. Per 1,000 words, the finales of Deep Space Nine and Voyager have ${pairs}; ${inWords(others)} more ${others > 1 ? 'pairs count' : 'pair counts'} otherwise.`,
		source: 'Source: episode transcripts, own count with fixed lists of words.',
		limits
	};
}
