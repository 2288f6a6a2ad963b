/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { count, decimal, inWords } from '#lib/chart/number.ts';
import { list } from '#lib/chart/sentence.ts';
import { hours, of, seasons, silent, spoken, type Spell } from './data.ts';
import type { ProphetsView } from './view.ts';

/** The same for parts that have commas of their own. */
const semi = (parts: readonly string[]) => `${parts.slice(0, -1).join('; ')}; and ${parts.at(-1)}`;
const source = 'Source: episode transcripts, own count.';
const limits = 'Only these names count: “gods”, “kai” or “temple” do not. Words are not minutes.';
const what = 'Counted are the names of the gods of Bajor, Prophets and Pah-wraiths, and Emissary, their messenger.';

const first = seasons[0]!;
const last = seasons.at(-1)!;
const opening = hours[0]!;
/** How many times as often the last season names them as the first. */
export const ratio = last.rate / first.rate;
const times = inWords(Math.round(ratio));
const most = spoken.reduce((top, one) => (one.rate > top.rate ? one : top));

const own = (season: Spell) => of(season, spoken);
const episodesOf = (season: Spell) => of(season, hours).length;
const silentOf = (season: Spell) => of(season, silent).length;
const said = ({ hour, title, faith }: Spell) =>
	`“${title}” (hour ${hour}), ${faith === 1 ? 'once' : `${count(faith)} times`}`;
const compared = `Season ${first.season} has ${decimal(first.rate)} per 1,000 words (${first.faith} in ${count(first.words)}), season ${last.season} ${decimal(last.rate)} (${last.faith} in ${count(last.words)}).`;
const subtitle = 'Names of the faith per 1,000 spoken words (measured): season means, and every hour.';
const lastOfFirst = own(first).at(-1)!;
const lastSpoken = own(last);

const writers: Record<ProphetsView['draw'], () => Omit<Words, 'source' | 'limits'>> = {
	all: () => ({
		headline: `The faith is there from the first episode, and ${times} times as much in the last season`,
		subtitle,
		alt: `Levels of seven seasons, ${list(seasons.map(({ rate }) => decimal(rate)))} names of the faith per 1,000 words, over bars of the hours; ${silent.length} of ${hours.length} episodes have none.`,
		description: [
			what,
			`“${opening.title}”, the first two hours, names them ${inWords(opening.faith)} times. ${compared}`,
			`They come in bursts: ${silent.length} of ${hours.length} episodes never name them, and “${most.title}” does ${count(most.faith)} times, ${decimal(most.rate)} in 1,000 words. So a mean is of few episodes, not of an even tone.`
		],
		finding: {
			figure: `${decimal(first.rate)} → ${decimal(last.rate)}`,
			says: 'names of the faith per 1,000 words, first and last season'
		}
	}),
	'first-season': () => ({
		headline: `The first episode names the faith ${inWords(opening.faith)} times, the last of its season ${lastOfFirst.faith}`,
		subtitle: `${subtitle.slice(0, -1)}; season ${first.season} widened.`,
		alt: `Levels of the seasons over bars of the hours, with season ${first.season} widened: ${own(first).length} of its ${episodesOf(first)} episodes name the faith, “${opening.title}” ${inWords(opening.faith)} times and “${lastOfFirst.title}” ${lastOfFirst.faith}.`,
		description: [
			what,
			`In season ${first.season} they are named in ${semi(own(first).map(said))}. The other ${silentOf(first)} episodes have none.`,
			`The mean of the season is ${decimal(first.rate)} per 1,000 words, much of it from its last hour.`
		],
		finding: { figure: String(opening.faith), says: `times the first episode, “${opening.title}”, names the faith` }
	}),
	'last-season': () => ({
		headline: `The last season names the faith ${times} times as often, in ${lastSpoken.length} of ${episodesOf(last)} episodes`,
		subtitle: `${subtitle.slice(0, -1)}; season ${last.season} widened.`,
		alt: `Levels of the seasons over bars of the hours, with season ${last.season} widened: ${decimal(last.rate)} names of the faith per 1,000 words against ${decimal(first.rate)} in season ${first.season}, from ${lastSpoken.length} of ${episodesOf(last)} episodes.`,
		description: [
			what,
			`In season ${last.season} they are named in ${semi(lastSpoken.map(said))}. The other ${silentOf(last)} episodes have none.`,
			`${compared} The finale has ${lastSpoken.at(-1)!.faith} in ${count(lastSpoken.at(-1)!.words)} words, ${decimal(lastSpoken.at(-1)!.rate)} in 1,000. Without the episode of each season that names it most, the difference is larger.`
		],
		finding: {
			figure: decimal(last.rate),
			says: `names of the faith per 1,000 words in season ${last.season}, ${decimal(first.rate)} in the first`
		}
	})
};

/** What a mark is, for readers who point at it. */
export function nameOf({ hour, hours, title, faith, words, rate }: Spell): string {
	const at = hours > 1 ? `Hours ${hour} and ${hour + 1}` : `Hour ${hour}`;
	return `${at}, “${title}”: ${count(faith)} times in ${count(words)} words, ${decimal(rate)} per 1,000`;
}
export const meanName = (one: Spell) =>
	`Season ${one.season}: ${decimal(one.rate)} per 1,000 words (${count(one.faith)} in ${count(one.words)}); ${silentOf(one)} of ${episodesOf(one)} episodes without`;

/** The words of a view. */
export function words(view: ProphetsView): Words {
	const told = writers[view.draw]();
	const picked = hours.find(({ hour }) => hour === view.hour);
	return { source, limits, ...told, alt: picked ? `${told.alt} Picked: ${nameOf(picked)}.` : told.alt };
}
