/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { percent } from '#lib/chart/number.ts';
import { highest, shareOf, sharesOf, shows, type Part, type Series, type Share } from './data.ts';
import { titleOf } from './marks.ts';
import type { Draw, GuestsView } from './view.ts';

const source = 'Source: episode transcripts, own count.';
const notMinutes = 'Words are not minutes. Recurring: heard in four episodes or more. Thin band: extras.';
const list = (parts: readonly string[]) => `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const [first, last] = [shareOf('ds9', '1'), shareOf('ds9', '7')];
const end = { ds9: shareOf('ds9', 'finale'), voy: shareOf('voy', 'finale') };
const seasons = (of: Series) => sharesOf(of, false);
const most = (of: Series) => percent(highest(of).of.recurring);
const least = (of: Series, part: Part) => percent(Math.min(...seasons(of).map((one) => one.of[part])));
const each = (of: Series, value: (one: Share) => number) => list(seasons(of).map((one) => percent(value(one))));
const kept = { ds9: percent(last.carried), voy: percent(shareOf('voy', '7').carried) };

/** The episode of a series that goes furthest. */
const furthest = (of: Series) => seasons(of).toSorted((a, b) => b.most.share - a.most.share)[0]!.most;

/** The season whose figures stand beside the bars, as a sentence. */
function chosen({ season, draw }: GuestsView): string {
	const one = shareOf(draw === 'voyager' ? 'voy' : 'ds9', season);
	const { of } = one;
	return `${titleOf(one)}: regulars ${percent(of.regular)}, recurring guests ${percent(of.recurring)}, other guests ${percent(of.once)}, extras ${percent(of.extra)}.`;
}

const carry = `In season 7, ${kept.ds9} of the words of ${shows.ds9} belong to guests who also spoke in one of the three episodes before, on ${shows.voy} ${kept.voy}.`;

/** What does not fit, on the same picture. */
const unlike = `Single episodes differ: in “${furthest('voy').title}” ${shows.voy}, too, gives recurring guests ${percent(furthest('voy').share)}; on ${shows.ds9} “${furthest('ds9').title}” goes furthest, with ${percent(furthest('ds9').share)}.`;

const writers: Record<Draw, (view: GuestsView) => Omit<Words, 'source'>> = {
	'deep-space-nine': (view) => ({
		headline: `Recurring guests grow from ${(first.of.recurring * 100).toFixed(1)} to ${percent(last.of.recurring)} of the words; on ${shows.voy}, ${most('voy')} at most`,
		subtitle: `Share of spoken words per season (measured); lines: recurring guests on ${shows.voy}.`,
		alt: `Stacked bars of seven seasons of ${shows.ds9}: recurring guests speak ${percent(first.of.recurring)} of the words in the first and ${percent(last.of.recurring)} in the last; on ${shows.voy} never more than ${most('voy')}. ${carry}`,
		description: [
			`Recurring guests on ${shows.ds9}, season by season: ${each('ds9', (one) => one.of.recurring)}. On ${shows.voy}: ${each('voy', (one) => one.of.recurring)}.`,
			`The regulars go from ${percent(first.of.regular)} to ${percent(last.of.regular)}. Guests who are heard in three episodes at most keep between ${least('ds9', 'once')} and ${percent(Math.max(...seasons('ds9').map((one) => one.of.once)))}: what grows is the part of those who come back.`,
			`And they come back soon. ${carry} Season by season that is ${each('ds9', (one) => one.carried)}, against ${each('voy', (one) => one.carried)}.`,
			chosen(view),
			unlike
		],
		limits: `${notMinutes} Who recurs is known only with hindsight.`,
		finding: {
			figure: percent(last.of.recurring),
			says: `of the words of the last season are spoken by recurring guests, on ${shows.voy} never more than ${most('voy')}`
		}
	}),
	voyager: (view) => ({
		headline: `On ${shows.voy}, recurring guests never get more than ${most('voy')} of a season`,
		subtitle: `Share of spoken words per season (measured); lines: recurring guests on ${shows.ds9}.`,
		alt: `Stacked bars of seven seasons of ${shows.voy}: the regulars speak at least ${least('voy', 'regular')} of the words, recurring guests at most ${most('voy')}; on ${shows.ds9} they reach ${most('ds9')}.`,
		description: [
			`${shows.voy} is not short of guests: those heard in three episodes at most speak ${each('voy', (one) => one.of.once)} of the words, season by season. These are heard in no more than three.`,
			`Recurring guests have ${each('voy', (one) => one.of.recurring)}; the regulars never fall below ${least('voy', 'regular')}.`,
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
		headline: `In the finale, recurring guests have more words than the regulars: ${percent(end.ds9.of.recurring)} to ${percent(end.ds9.of.regular)}`,
		subtitle: `Share of spoken words per season and in the finale (measured); lines: ${shows.voy}.`,
		alt: `Stacked bars of seven seasons of ${shows.ds9} and of its finale, where recurring guests speak ${percent(end.ds9.of.recurring)} of the words, regulars ${percent(end.ds9.of.regular)}; in the finale of ${shows.voy} recurring guests speak ${percent(end.voy.of.recurring)}.`,
		description: [
			`The last season of ${shows.ds9} gives recurring guests ${percent(last.of.recurring)} of its words, its finale ${percent(end.ds9.of.recurring)}. The finale of ${shows.voy} gives them ${percent(end.voy.of.recurring)}, and the regulars ${percent(end.voy.of.regular)}.`,
			`${percent(end.ds9.carried)} of the words of the finale belong to guests who also spoke in one of the three episodes before, in the finale of ${shows.voy} ${percent(end.voy.carried)}. By lines the regulars are ahead: those of the guests are longer.`,
			`The finale counts in season 7, too. ${chosen(view)}`,
			unlike
		],
		limits: `${notMinutes} The finale is part of season 7.`,
		finding: {
			figure: percent(end.ds9.of.recurring),
			says: `of the words of the finale are spoken by recurring guests, ${percent(end.ds9.of.regular)} by the regulars`
		}
	})
};

/** The words of a view. */
export function words(view: GuestsView): Words {
	return { source, ...writers[view.draw](view) };
}
