/** What each view means, in words. Every number here is computed from the rows. */
import { sum } from 'd3-array';
import type { Words } from '#lib/chart/chart.ts';
import { count, inWords, percent, signed } from '#lib/chart/number.ts';
import { earlier, elsewhere, final, fullest, gap, longest, meetings, shared, worst, type Meeting } from './data.ts';
import type { RivalryView, Show } from './view.ts';

const source = 'Source: episode transcripts, own count.';
const one = 'Scores are one reader’s, good to one point.';
const scenes = (all: readonly Meeting[]) => sum(all, ({ counted }) => counted.scenes);
const hollow = sum(shared, (meeting) => meeting.hollow);
const at = ({ title, code, hour }: Meeting) => `“${title}” (${code}, hour ${hour})`;
const who = 'Sisko is the captain of the station, Dukat the prefect who ran it during the occupation.';
/** A meeting in a sentence: what is at stake, and what comes of it. */
const told = (meeting: Meeting) => `${at(meeting)}. At stake: ${lower(meeting.stake)} ${meeting.outcome}`;
const lower = (text: string) =>
	/^(The|A|Nothing|Custody) /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
const unreal = `${inWords(hollow)} of them hollow: a recording, a vision, or Prophets wearing Dukat’s face`;

const writers: Readonly<Record<Show, () => Omit<Words, 'source'>>> = {
	all: () => ({
		headline: `Sisko and Dukat share ${scenes(earlier)} scenes, then none for ${gap.hours} hours, then ${inWords(scenes([final]))}`,
		subtitle: `Words per hour, lit in scenes they share; an arc is one such scene (measured), dashed where it is not really him (judged).`,
		alt: `Two profiles of words, Sisko’s above and Dukat’s below, joined by ${scenes(earlier)} arcs up to hour ${gap.from - 1}, by none for ${gap.hours} hours, and by ${inWords(scenes([final]))} at the end.`,
		description: [
			`${who} In ${shared.length} episodes they share ${scenes(shared)} scenes, ${unreal}.`,
			`The first: ${told(shared[0]!)}`,
			`Most scenes: ${told(fullest)}`,
			`After ${at(earlier.at(-1)!)} they share none for ${gap.hours} hours. The last: ${told(final)}`
		],
		limits:
			'Sharing is speaking in one scene. Words are not minutes. Two-hour episodes are drawn as their mean. Stakes are judged.',
		finding: { figure: `${gap.hours} hours`, says: `without a shared scene, after ${scenes(earlier)} and before one` }
	}),
	waltz() {
		const all = sum(shared, ({ counted }) => counted.words);
		const { counted } = longest;
		const share = percent(counted.words / all);
		const next = shared
			.filter((meeting) => meeting !== longest)
			.toSorted((a, b) => b.counted.words - a.counted.words)[0]!;
		return {
			headline: `One hour, “${longest.title}”, holds ${share} of all the words they ever exchange`,
			subtitle:
				'Words per hour, lit in scenes they share; an arc is one such scene (measured), dashed where not really him (judged).',
			alt: `Two profiles of words; in hour ${longest.hour}, “${longest.title}”, the captain and the prefect exchange ${count(counted.words)} words in ${inWords(counted.scenes)} scenes, ${share} of all they exchange.`,
			description: [
				`${who} In ${at(longest)} ${inWords(counted.scenes)} scenes are theirs: Sisko speaks ${count(counted.sisko_shared)} words in them, Dukat ${count(counted.dukat_shared)}. Next comes ${at(next)} with ${count(next.counted.words)} words exchanged; all ${shared.length} episodes have ${count(all)}.`,
				`${told(longest)}`,
				`It is also the last time for ${gap.hours} hours.`
			],
			limits: 'Words exchanged: all turns right before or after one of the other’s. Words are not minutes.',
			finding: { figure: share, says: `of all the words they ever exchange, in one hour, “${longest.title}”` }
		};
	},
	silence() {
		const blows = meetings.filter(({ meeting }) => meeting === 'indirect');
		return {
			headline: `In ${gap.hours} hours apart, Dukat deals his heaviest blow, and they do not meet`,
			subtitle: `Lit: Dukat’s words to others (measured). Diamonds: who came out ahead from afar (judged, ± 1).`,
			alt: `Between hours ${gap.from} and ${gap.to} no arc joins the two profiles. Dukat speaks in ${inWords(elsewhere.length)} episodes, and ${inWords(blows.length)} things done from afar are scored: ${blows.map(({ score }) => signed(score)).join(', ')}.`,
			description: [
				`${who} From hour ${gap.from} to hour ${gap.to}, ${gap.hours} hours, they share no scene. Dukat speaks ${count(sum(elsewhere, ({ words }) => words))} words in ${inWords(elsewhere.length)} episodes, none in a scene with Sisko.`,
				`The score of ${signed(worst.score)} is the lowest of ${meetings.length}. Jadzia Dax, who is killed, is Sisko’s old friend in a new body; the Kai, whom Dukat deceives in disguise, is Winn, the priest.`,
				...blows.map(told)
			],
			limits: `${one} Those from afar are not added to those of meetings.`,
			finding: {
				figure: signed(worst.score),
				says: `the lowest score of ${meetings.length}, in an hour in which they do not meet`
			}
		};
	},
	'fire-caves'() {
		const { counted, score } = final;
		const ahead = shared.filter((meeting) => meeting.score > score);
		return {
			headline: 'Their last scene goes to Sisko, by our score, and he does not come home',
			subtitle:
				'Dots between the two: who came out ahead, from −5 (Dukat) to +5 (Sisko), judged, ± 1; arcs: shared scenes (measured).',
			alt: `Scores of ${shared.length} meetings stand between two profiles; the last, in the fire caves, stands at ${signed(score)} for Sisko, and is one scene of ${count(counted.words)} words exchanged.`,
			description: [
				`${who} ${told(final)} ${final.rationale}`,
				`Sisko speaks ${counted.sisko_shared} words in the scene, Dukat ${counted.dukat_shared}; one answers the other ${inWords(counted.turns)} times.`,
				`${ahead.length ? `Only ${ahead.map((meeting) => `${at(meeting)} stands higher, at ${signed(meeting.score)}`).join(' and ')}.` : 'No score stands higher.'} Rings are no real meetings.`
			],
			limits: `${one} A fair viewer could disagree about the last.`,
			finding: { figure: signed(score), says: 'for Sisko, in the one scene that is left, and he does not come home' }
		};
	}
};

/** The words of a view. */
export function words({ show }: RivalryView): Words {
	return { source, ...writers[show]() };
}

/** For example: Hour 135, “Waltz” (6×11). In person (cave): 7 shared scenes … */
export function nameOf({ title, code, hour, how, counted, hollow, stake, outcome, score }: Meeting): string {
	const { scenes, words } = counted;
	const unreal =
		hollow === 0 ? '' : hollow === scenes ? ', not really him' : `, ${inWords(hollow)} of them not really him`;
	const met = scenes
		? `${scenes} shared ${scenes === 1 ? 'scene' : 'scenes'}${unreal}, ${count(words)} words exchanged`
		: 'no shared scene';
	return `Hour ${hour}, “${title}” (${code}). ${how}: ${met}. At stake: ${stake} ${outcome} Who came out ahead: ${signed(score)}.`;
}
