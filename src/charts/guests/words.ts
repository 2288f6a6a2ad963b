/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { percent } from '#lib/chart/number.ts';
import { list } from '#lib/chart/sentence.ts';
import {
	highest,
	otherOf,
	seasonOf,
	seasonsOf,
	seriesOf,
	shows,
	slotOf,
	type Part,
	type Season,
	type Series
} from './data.ts';
import { subjectOf, type Draw, type GuestsView } from './view.ts';

const source = 'Source: episode transcripts, own count.';
const notMinutes = 'Words are not minutes. Recurring: heard in four episodes or more. Thin band: extras.';

const [first, last] = [seasonOf('ds9', '1'), seasonOf('ds9', '7')];
const end = { ds9: seasonOf('ds9', 'finale'), voy: seasonOf('voy', 'finale') };
const seasons = (of: Series) => seasonsOf(of, false);
const most = (of: Series) => percent(highest(of).recurring);
const least = (of: Series, part: Part) => percent(Math.min(...seasons(of).map((one) => one[part])));
const each = (of: Series, value: (one: Season) => number) => list(seasons(of).map((one) => percent(value(one))));
const kept = { ds9: percent(last.carried), voy: percent(seasonOf('voy', '7').carried) };

/** The episode of a series that goes furthest. */
const furthest = (of: Series) => seasons(of).toSorted((a, b) => b.most - a.most)[0]!;

const titleOf = (one: Season) => `${one.show}, ${one.season}`;
const mix = (one: Season) =>
	`${titleOf(one)}: regulars ${percent(one.regular)}, recurring guests ${percent(one.recurring)}, other guests ${percent(one.once)}, extras ${percent(one.extra)}`;

/** What a mark is, for readers who point at it: a stack says all its parts, a line only its own. */
export function nameOf(one: Season, stacked: boolean): string {
	const other = otherOf(seriesOf(one));
	const carried = `; carried over ${percent(one.carried)}`;
	if (!stacked) return `${titleOf(one)}: recurring guests ${percent(one.recurring)}${carried}`;
	return `${mix(one)}${carried}; ${shows[other]}’s recurring guests ${percent(seasonOf(other, slotOf(one)).recurring)}`;
}

/** The season whose figures stand beside the bars, as a sentence. */
const chosen = (view: GuestsView) => `${mix(seasonOf(subjectOf(view), view.season))}.`;

const carry = `In season 7, ${kept.ds9} of the words of ${shows.ds9} belong to guests who also spoke in one of the three episodes before, on ${shows.voy} ${kept.voy}.`;

/** What does not fit, on the same picture. */
const unlike = `Single episodes differ: in “${furthest('voy').most_title}” ${shows.voy}, too, gives recurring guests ${percent(furthest('voy').most)}; on ${shows.ds9} “${furthest('ds9').most_title}” goes furthest, with ${percent(furthest('ds9').most)}.`;

const writers: Record<Draw, (view: GuestsView) => Omit<Words, 'source'>> = {
	'deep-space-nine': (view) => ({
		headline: `Recurring guests grow from ${(first.recurring * 100).toFixed(1)} to ${percent(last.recurring)} of the words; on ${shows.voy}, ${most('voy')} at most`,
		subtitle: `Share of spoken words per season (measured); lines: recurring guests on ${shows.voy}.`,
		alt: `Stacked bars of seven seasons of ${shows.ds9}: recurring guests speak ${percent(first.recurring)} of the words in the first and ${percent(last.recurring)} in the last; on ${shows.voy} never more than ${most('voy')}. ${carry}`,
		description: [
			`Recurring guests on ${shows.ds9}, season by season: ${each('ds9', (one) => one.recurring)}. On ${shows.voy}: ${each('voy', (one) => one.recurring)}.`,
			`The regulars go from ${percent(first.regular)} to ${percent(last.regular)}. Guests who are heard in three episodes at most keep between ${least('ds9', 'once')} and ${percent(Math.max(...seasons('ds9').map((one) => one.once)))}: what grows is the part of those who come back.`,
			`And they come back soon. ${carry} Season by season that is ${each('ds9', (one) => one.carried)}, against ${each('voy', (one) => one.carried)}.`,
			chosen(view),
			unlike
		],
		limits: `${notMinutes} Who recurs is known only with hindsight.`,
		finding: {
			figure: percent(last.recurring),
			says: `of the words of the last season are spoken by recurring guests, on ${shows.voy} never more than ${most('voy')}`
		}
	}),
	voyager: (view) => ({
		headline: `On ${shows.voy}, recurring guests never get more than ${most('voy')} of a season`,
		subtitle: `Share of spoken words per season (measured); lines: recurring guests on ${shows.ds9}.`,
		alt: `Stacked bars of seven seasons of ${shows.voy}: the regulars speak at least ${least('voy', 'regular')} of the words, recurring guests at most ${most('voy')}; on ${shows.ds9} they reach ${most('ds9')}.`,
		description: [
			`${shows.voy} is not short of guests: those heard in three episodes at most speak ${each('voy', (one) => one.once)} of the words, season by season. These are heard in no more than three.`,
			`Recurring guests have ${each('voy', (one) => one.recurring)}; the regulars never fall below ${least('voy', 'regular')}.`,
			carry,
			chosen(view),
			unlike
		],
		limits: `${notMinutes} A story that crosses a season counts with the earlier one.`,
		finding: {
			figure: most('voy'),
			says: `of a season’s words is the most that recurring guests get on ${shows.voy}; on ${shows.ds9} ${most('ds9')}`
		}
	}),
	finale: (view) => ({
		headline: `In the finale, recurring guests have more words than the regulars: ${percent(end.ds9.recurring)} to ${percent(end.ds9.regular)}`,
		subtitle: `Share of spoken words per season and in the finale (measured); lines: ${shows.voy}.`,
		alt: `Stacked bars of seven seasons of ${shows.ds9} and of its finale, where recurring guests speak ${percent(end.ds9.recurring)} of the words, regulars ${percent(end.ds9.regular)}; in the finale of ${shows.voy} recurring guests speak ${percent(end.voy.recurring)}.`,
		description: [
			`The last season of ${shows.ds9} gives recurring guests ${percent(last.recurring)} of its words, its finale ${percent(end.ds9.recurring)}. The finale of ${shows.voy} gives them ${percent(end.voy.recurring)}, and the regulars ${percent(end.voy.regular)}.`,
			`${percent(end.ds9.carried)} of the words of the finale belong to guests who also spoke in one of the three episodes before, in the finale of ${shows.voy} ${percent(end.voy.carried)}. By lines the regulars are ahead: those of the guests are longer.`,
			`The finale counts in season 7, too. ${chosen(view)}`,
			unlike
		],
		limits: `${notMinutes} The finale is part of season 7.`,
		finding: {
			figure: percent(end.ds9.recurring),
			says: `of the words of the finale are spoken by recurring guests, ${percent(end.ds9.regular)} by the regulars`
		}
	})
};

/** The words of a view. */
export function words(view: GuestsView): Words {
	return { source, ...writers[view.draw](view) };
}
