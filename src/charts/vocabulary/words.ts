/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { count, decimal, inWords } from '#lib/chart/number.ts';
import { all, finaleOf, order, showOf, type Series } from './data.ts';
import { finale, fragile, meanOf, mostOf, type Lens } from './rates.ts';
import type { Draw, Rated, VocabularyView } from './view.ts';

const list = (parts: readonly string[]) => `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
const source = 'Source: episode transcripts, own count with fixed lists of words.';
const meaning = 'A list knows no meaning: a heart is a person’s or an engine’s.';

/** How far the figures carry, the parts of the people words on the same picture. */
function limits({ draw }: VocabularyView): string {
	if (draw === 'tech') return meaning;
	const said = fragile().map(({ says, ds9, voy }) => `${says} ${decimal(ds9)} to ${decimal(voy)}`);
	return `${meaning} People words of the two, ${said.join('; ')}.`;
}

/** 1 → "1st", 110 → "110th". */
export function ordinal(n: number): string {
	const teen = n % 100 > 10 && n % 100 < 14;
	return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

const rate = (view: VocabularyView, lens: Lens, series: Series) => finale(view, lens, series).rate;
const figure = (view: VocabularyView, lens: Lens, series: Series) => decimal(rate(view, lens, series));

/** How many times the technical terms of the one finale the other has, as a whole number, and in words. */
export const ratio = (view: VocabularyView) => Math.round(rate(view, 'tech', 'voy') / rate(view, 'tech', 'ds9'));
export const times = (view: VocabularyView) => inWords(ratio(view));

/** What is counted, by the lists in use. */
function lists(view: VocabularyView, lens: Lens): string {
	if (lens === 'tech') return view.ship === 'yes' ? 'technical terms (the ship’s too)' : 'technical terms';
	return view.home === 'yes' ? 'people words' : 'people words (not home or death)';
}

/** Raw counts, as fairness asks beside every rate. */
function raw(view: VocabularyView, lens: Lens): string {
	const parts = order.map((series) => {
		const { one, terms } = finale(view, lens, series);
		return `${count(terms)} in the ${count(one.count.words)} words of “${one.title}”`;
	});
	return `Counted were ${list(parts)}.`;
}

/** Where each finale stands among its own. */
function places(view: VocabularyView, lens: Lens): string {
	const parts = order.map((series) => {
		const { place, among } = finale(view, lens, series);
		return `${showOf(series)}’s is ${ordinal(place)} of ${among}`;
	});
	return `Among the episodes of their own series, ${list(parts)}.`;
}

function means(view: VocabularyView, lens: Lens): string {
	const parts = order.map((series) => `${decimal(meanOf(view, lens, series))} for ${showOf(series)}`);
	return `The means are ${list(parts)}.`;
}

/** What a list holds. */
function what(view: VocabularyView, lens: Lens): string {
	const { ship, home } = view;
	if (lens === 'people')
		return `People words are those of family, love, friendship and feeling${home === 'yes' ? ', of home, life and death' : '; those of home and of life and death are left out here'}.`;
	const own = 'Technical terms are those of invented and real technology, such as plasma, subspace or neural';
	if (ship === 'yes') return `${own}, and here also those of the ship, such as shields, sensors and warp.`;
	const [here, there] = (['ds9', 'voy'] as const).map((series) => figure({ ...view, ship: 'yes' }, 'tech', series));
	return `${own}. With those of the ship, such as shields, sensors and warp, the two finales have ${here} and ${there}.`;
}
/** How fragile the comparison of people words is. */
const parts = () =>
	`Which words are counted decides which has more: ${list(fragile().map(({ says, ds9, voy }) => `${says} it is ${decimal(ds9)} against ${decimal(voy)}`))}.`;
const pair = (view: VocabularyView, lens: Lens) => `${figure(view, lens, 'ds9')} and ${figure(view, lens, 'voy')}`;
const files = `${all.length} episodes of ${inWords(order.length)} series`;
const asked =
	'That Voyager’s finale is a heist of technobabble and Deep Space Nine’s a tragedy of character is said of them; words can test half of it.';

const writers: Record<Draw, (view: VocabularyView) => Omit<Words, 'source' | 'limits'>> = {
	all: (view) => ({
		headline: `Two finales, ${times(view)} times apart in technology; in people words only the whole list is level`,
		subtitle: `Each dot an episode (measured): ${lists(view, 'tech')} and ${lists(view, 'people')} per 1,000 spoken words.`,
		alt: `Scatter of ${files}. Per 1,000 words, the finales of Deep Space Nine and Voyager have ${pair(view, 'tech')} technical terms, but ${pair(view, 'people')} people words.`,
		description: [
			asked,
			`${what(view, 'tech')} Per 1,000 spoken words “${finaleOf('ds9').title}” has ${figure(view, 'tech', 'ds9')} of them and “${finaleOf('voy').title}” ${figure(view, 'tech', 'voy')}. ${raw(view, 'tech')}`,
			`${what(view, 'people')} By the whole list the two are nearly level, at ${pair(view, 'people')}. ${parts()} ${raw(view, 'people')}`,
			`The most technical of the three finales is The Next Generation’s: ${figure(view, 'tech', 'tng')} technical terms and ${figure(view, 'people', 'tng')} people words. Crosses mark the means of the series; grey names are the extremes, “${mostOf(view, 'tech').title}” for technology and “${mostOf(view, 'people').title}” for people.`
		],
		finding: {
			figure: `${figure(view, 'people', 'ds9')} : ${figure(view, 'people', 'voy')}`,
			says: `people words per 1,000 in two finales; technical terms ${figure(view, 'tech', 'ds9')} : ${figure(view, 'tech', 'voy')}`
		}
	}),
	tech: (view) => ({
		headline: `Technobabble, yes: ${figure(view, 'tech', 'voy')} terms per 1,000 words in Voyager’s finale, ${figure(view, 'tech', 'ds9')} here`,
		subtitle: `Each dot an episode (measured): ${lists(view, 'tech')} per 1,000 spoken words; crosses are means.`,
		alt: `Three strips of dots, ${files}, by technical terms per 1,000 words: the finales stand at ${list(order.map((series) => `${figure(view, 'tech', series)} for ${showOf(series)}`))}.`,
		description: [
			`${what(view, 'tech')} ${raw(view, 'tech')}`,
			`${means(view, 'tech')} ${places(view, 'tech')} So neither of the two stands out at home: it is the series that differ.`,
			`The most technical finale of the three is The Next Generation’s.`
		],
		finding: {
			figure: `${figure(view, 'tech', 'ds9')} : ${figure(view, 'tech', 'voy')}`,
			says: 'technical terms per 1,000 words in the finales of Deep Space Nine and Voyager'
		}
	}),
	people: (view) => ({
		headline: `As one list level: ${figure(view, 'people', 'ds9')} people words per 1,000 here, ${figure(view, 'people', 'voy')} there`,
		subtitle: `Each dot an episode (measured): ${lists(view, 'people')} per 1,000 spoken words; crosses are means.`,
		alt: `Three strips of dots, ${files}, by people words per 1,000 words: the finales stand at ${list(order.map((series) => `${figure(view, 'people', series)} for ${showOf(series)}`))}.`,
		description: [
			`${what(view, 'people')} ${raw(view, 'people')}`,
			`${means(view, 'people')} ${places(view, 'people')} Voyager’s is high among its own.`,
			parts(),
			`The Next Generation’s has the fewest, ${figure(view, 'people', 'tng')}. The lists were fixed before anything was counted.`
		],
		finding: {
			figure: `${figure(view, 'people', 'ds9')} : ${figure(view, 'people', 'voy')}`,
			says: 'people words per 1,000 in the finales of Deep Space Nine and Voyager'
		}
	})
};

/** What a mark is, for readers who point at it: an episode, or the mean of a series. */
export function nameOf({ draw }: VocabularyView, { id, show, title, words, ...row }: Rated): string {
	const lists = { tech: 'technical terms', people: 'people words' };
	const shown = (['tech', 'people'] as const).filter((lens) => draw === 'all' || draw === lens);
	const said = shown.map((lens) => `${decimal(row[`${lens}_rate`])} ${lists[lens]}`).join(' and ');
	if (words === null) return `${show}, ${String(title).replace('Mean', 'mean')}: ${said} per 1,000 words`;
	const raw = `${shown.map((lens) => count(Number(row[lens]))).join(' and ')} in ${count(Number(words))}`;
	const last = order.some((series) => finaleOf(series).id === id) ? ', the finale' : '';
	return `${show}, “${title}”${last}: ${said} per 1,000 words (${raw})`;
}

/** The words of a view. */
export function words(view: VocabularyView): Words {
	return { source, limits: limits(view), ...writers[view.draw](view) };
}
