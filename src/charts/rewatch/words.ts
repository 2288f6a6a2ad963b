/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { count, inWords, InWords } from '#lib/chart/number.ts';
import { capital, list } from '#lib/chart/sentence.ts';
import { typeset } from '../titles.ts';
import { closing, closingHours, episodeOf, ids, lifeOf, lives, numberOf, wholeHours } from './data.ts';
import { planOf, type Entry } from './plan.ts';
import { turning } from './rows.ts';
import { peopleOf, threadOf, type RewatchView } from './view.ts';

const all = lives.reduce((sum, { points }) => sum + points.length, 0);
const source = `Source: ${all} turning points of ${lives.length} people, judged by a close reading of transcripts.`;

const episodes = (n: number) => (n === 1 ? 'one episode' : `${inWords(n)} episodes`);
const name = (id: string) => lifeOf(id).about.name.replace(/^The /, 'the ');

/** Who a view is of, at the start of a sentence: role first, then name. */
export function subject(view: RewatchView): string {
	const { who } = view;
	if (!who.length) return `All ${ids.length} lives`;
	const thread = threadOf(view);
	if (thread) return thread.says;
	if (who.length === 1) return capital(`${lifeOf(who[0]!).about.role}, ${name(who[0]!)}`);
	return who.length < 4 ? capital(list(who.map(name))) : `${InWords(who.length)} lives`;
}

/** How a turn of a list of episodes is written: “The Wire” (2×22). */
export function titled({ episode }: Entry): string {
	return `“${typeset(episode.title)}” (${numberOf(episode)})`;
}

function headline(view: RewatchView): string {
	const { hours, turns, carried } = planOf(view);
	const also = view.must.length ? `, with ${episodes(view.must.length)} asked for` : '';
	if (carried < turns.length)
		return `${subject(view)}: ${carried} of ${turns.length} turns fit into ${hours} hours${also}`;
	if (!view.who.length)
		return `Every rise and fall of ${ids.length} lives fits into ${hours} of the ${wholeHours} hours${also}`;
	return `${subject(view)}: every rise and fall in ${hours} of ${wholeHours} hours${also}`;
}

/** What a turn is, and in which sense the list is the best there is. */
function rule(view: RewatchView): string {
	const { turns, carried } = planOf(view);
	const among = view.must.length ? 'Of all lists that hold what was asked for, none' : 'No list';
	const best =
		carried < turns.length
			? `${among} that fits into ${view.hours} hours carries more turns, or as many in less time.`
			: `${among} carries them all in fewer hours.`;
	return `A turn is a beginning, a rise or a fall in the table of turning points, however many of them it takes; an episode with one of them carries it. ${best} This is no rule of thumb: an exact search rules out every other list, and it is held against trying all lists in small cases.`;
}

function description(view: RewatchView): string[] {
	const { entries, hours, before, turns, carried } = planOf(view);
	const own = entries.filter((entry) => !entry.closing);
	const late = entries.filter((entry) => entry.closing && entry.turns.length);
	const first = episodeOf(closing[0]!);
	const asked = own.filter((entry) => entry.asked).map(titled);
	const spare = view.hours === null ? 0 : view.hours - hours;
	const most = own.toSorted((a, b) => b.turns.length - a.turns.length)[0];
	return [
		own.length
			? own.length <= 14
				? `Before the close, ${episodes(own.length)} of ${inWords(before)} ${before === 1 ? 'hour' : 'hours'}: ${list(own.map(titled))}.`
				: `Before the close, ${episodes(own.length)} of ${before} hours. ${titled(most!)} carries most, ${inWords(most!.turns.length)} turns.`
			: 'There is no time for anything before the close.',
		...(asked.length ? [`${capital(list(asked))} ${asked.length === 1 ? 'was' : 'were'} asked for.`] : []),
		`Then the close, ${inWords(closingHours)} hours from “${first.title}” (${numberOf(first)}) on${late.length ? '' : ', which holds no turn of theirs but ends every list'}. The list carries ${count(carried)} of ${count(turns.length)} turns.${spare > 0 ? ` ${InWords(spare)} ${spare === 1 ? 'hour is' : 'hours are'} left over.` : ''}`,
		rule(view)
	];
}

/** What an entry of the list says to readers who point at it. */
export function tell(entry: Entry, view: RewatchView): string {
	const who = turning(entry, view);
	const { title, episodes } = entry.episode;
	const size = episodes > 1 ? `, ${inWords(episodes)} hours` : '';
	const says =
		who.length > 4
			? `${inWords(who.length)} people turn`
			: who.length
				? `${list(who)} ${who.length === 1 ? 'turns' : 'turn'}`
				: entry.closing
					? 'part of the close'
					: 'asked for';
	return `Season ${entry.episode.season}, episode ${entry.episode.episode}, ${title}${size}: ${says}.`;
}

/** The words of a view. */
export function words(view: RewatchView): Words {
	const { hours, before, turns, carried } = planOf(view);
	const people = peopleOf(view);
	const whose = people.length === 1 ? name(people[0]!) : `${inWords(people.length)} people`;
	return {
		headline: headline(view),
		subtitle: `The shortest list of episodes on the strip of ${wholeHours} hours; the turning points it carries are judged.`,
		alt: `A strip of ${wholeHours} hours with ${hours} lit: ${inWords(before)} that carry turns of ${whose}${view.must.length ? ' or were asked for' : ''}, then the last ${inWords(closingHours)}; ${carried} of ${turns.length} turns are carried.`,
		description: description(view),
		source,
		limits:
			'The search is exact, but which scenes are turning points is an opinion; an hour is a broadcast hour, advertisements included.',
		finding: { figure: String(hours), says: `hours of ${wholeHours} to watch again: ${subject(view)}` }
	};
}
