/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { count, decimal, inWords, percent } from '#lib/chart/number.ts';
import { list } from '#lib/chart/sentence.ts';
import { about, lastHour, nogWords, people, personOf, type Part } from './data.ts';
import { finding, ordinal, peakOfRest, turns } from './phrases.ts';
import type { VoicesView } from './view.ts';

const source = 'Source: episode transcripts, own count.';

/** The season in which ranks gain most on trade. */
export const turning = nogWords.slice(1).reduce((most, one) => {
	const gain = ({ season, rankRate }: (typeof nogWords)[number]) => rankRate - nogWords[season - 2]!.rankRate;
	return gain(one) > gain(most) ? one : most;
});

/** The episode in which a person says most in an hour. */
export function peakOf(id: string) {
	return personOf(id).episodes.reduce((most, one) => (one.words / one.hours > most.words / most.hours ? one : most));
}

/** Seasons in a row with the same place. */
function runsOf(parts: readonly Part[]): readonly { rank: number; from: number; to: number }[] {
	const runs: { rank: number; from: number; to: number }[] = [];
	for (const { rank, season } of parts) {
		const last = runs.at(-1);
		if (last?.rank === rank && last.to === season - 1) last.to = season;
		else runs.push({ rank, from: season, to: season });
	}
	return runs;
}

function person({ who, by }: VoicesView): Omit<Words, 'source'> {
	const { name, parts, words, episodes } = personOf(who);
	const { who: says, pronoun } = about.get(who)!;
	const { last, peak: largest } = turns(who);
	const headline = finding(who);
	const rest = peakOfRest(who);
	const apart =
		headline.includes('speaks most') && rest !== largest.season
			? ` Without the largest episode of every season it would be season ${rest} in which most is said.`
			: '';
	const spoken = parts.filter(({ words: n }) => n > 0);
	const peak = peakOf(who);
	const shares = spoken.map(({ season, share }) => `${percent(share)} in season ${season}`);
	const places = runsOf(spoken).map(({ rank, from, to }) => {
		const when = from === to ? `in season ${from}` : `from season ${from} to ${to}`;
		return `${ordinal(rank)} ${when}`;
	});
	const he = pronoun === 'he' ? 'He' : 'She';
	return {
		headline,
		subtitle: `${by === 'share' ? 'Share of all spoken words' : 'Place among thirty people by spoken words'}, season by season (measured).`,
		alt: `Lines of ${people.length} people over seven seasons, ${name} picked out: of all words spoken, ${list(shares)}.`,
		description: [
			says,
			`${he} speaks ${count(words)} words in ${episodes.length} episodes; of all words spoken, that is ${list(shares)}.`,
			`Among thirty people whose words are counted, ${pronoun} is ${list(places)}.`,
			`Most is said in hour ${peak.hour} of ${lastHour}, “${peak.title}”: ${count(Math.round(peak.words / peak.hours))} words${peak.hours > 1 ? ' an hour' : ''}.${apart}`
		],
		limits: 'Mirror doubles and impostors count for nobody; a two-hour episode is drawn as its mean.',
		finding: { figure: percent(last.share), says: `of the words of season ${last.season} are those of ${name}` }
	};
}

function nog(): Omit<Words, 'source'> {
	const [first, second] = nogWords as [(typeof nogWords)[number], (typeof nogWords)[number]];
	const end = nogWords.at(-1)!;
	const seasons = nogWords.map(
		({ season, words, trade, rank }) => `season ${season}, ${trade} and ${rank} among ${count(words)} words`
	);
	return {
		headline: `The boy’s ranks come with his uniform: ${first.rank} at first, ${turning.rank} in season ${turning.season}, ${turning.sir} of them “sir”`,
		subtitle: 'Words of trade and words of rank per 1,000 of Nog’s own (measured); numbers are raw counts.',
		alt: `Pairs of bars by season, Nog’s words of trade and of rank: ${first.trade} and ${first.rank} in season 1, ${turning.trade} and ${turning.rank} in season ${turning.season}, ${end.trade} and ${end.rank} in season ${end.season}.`,
		description: [
			about.get('nog')!.who,
			`Of ranks, “sir” included, he says ${decimal(first.rankRate)} words in 1,000 in season 1 and ${decimal(turning.rankRate)} in season ${turning.season}. Most of the change is that one season: in season ${turning.season - 1} ranks stand at ${decimal(nogWords[turning.season - 2]!.rankRate)}.`,
			`That he speaks less of trade rests on one episode: ${inWords(first.most.trade)} of the ${first.trade} words of season 1 are said in “${first.most.title}”. With it the rate is ${decimal(first.tradeRate)} in 1,000, without it ${decimal(first.most.rateWithout)}; in season 2, before he asks for a uniform, it is ${decimal(second.tradeRate)}, in season ${turning.season} ${decimal(turning.tradeRate)}.`,
			`The raw counts are small, trade first and rank second: ${seasons.join('; ')}.`,
			'A cadet has to say “sir”; that the words change does not say that the wish did.'
		],
		limits: `Few words, by our own short lists; ${first.most.trade} of the first ${first.trade} words of trade are from one episode.`,
		finding: {
			figure: `${first.rank} → ${turning.rank}`,
			says: `words of rank by Nog, in season 1 and in season ${turning.season}`
		}
	};
}

/** The words of a view. */
export function words(view: VoicesView): Words {
	return { source, ...(view.draw === 'nog-words' ? nog() : person(view)) };
}
