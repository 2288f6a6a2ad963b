/** What each view means, in words. Every number here is computed from the rows. */
import { greatest, least } from 'd3-array';
import type { Words } from '#lib/chart/chart.ts';
import { count } from '#lib/chart/number.ts';
import { shows, type Season } from './data.ts';
import { rows, type TemplateView } from './view.ts';

/** What a mark is, for readers who point at it. */
export const nameOf = ({ show, season, words }: Season) => `${show}, season ${season}: ${count(words)} words`;

/** The words of a view. */
export function words(view: TemplateView): Words {
	const all = rows(view);
	const [most, fewest] = [greatest(all, (one) => one.words)!, least(all, (one) => one.words)!];
	const show = shows[view.series];
	return {
		headline: `Season ${most.season} of ${show} has ${count(most.words)} spoken words, season ${fewest.season} ${count(fewest.words)}`,
		subtitle: 'Spoken words of every season (measured).',
		alt: `Bars of the ${all.length} seasons of ${show}: between ${count(fewest.words)} and ${count(most.words)} spoken words.`,
		description: [`Season by season: ${all.map((one) => count(one.words)).join('; ')} words.`],
		source: 'Source: episode transcripts, own count.',
		limits: 'Words are not minutes.',
		finding: { figure: count(most.words), says: `spoken words in season ${most.season} of ${show}` }
	};
}
