/** The numbers of what became of everyone. */
import { count, inWords, InWords, percent, signed } from '#lib/chart/number.ts';
import { agreement, episodeAt, hours, lifeOf, lives, seasons, turnsByHour } from '#charts/arcs/data.ts';
import { byEnding, end, last, shareOf } from '#charts/arcs/facts.ts';
import { nogWords } from '#charts/voices/data.ts';
import { figure } from './figure.ts';

/** The season in which he serves aboard, and so changes his words. */
const serving = 5;
/** The title of the episode in which most lives move far, as the prose names it. */
const busiest = 'Sacrifice of Angels';
type Turned = ReturnType<typeof turnsByHour>[number];

/** The figures of the arcs by name. */
export function figuresOfArcs() {
	const ending = (id: string, view = id, axis: 'fortune' | 'belonging' = 'fortune') => {
		const life = lifeOf(id);
		return figure(signed(end(life, axis)), `/charts/arcs/${view}/#${last(life).id}`);
	};
	const share = (id: string, season: number) =>
		figure(percent(shareOf(lifeOf(id), season)), `/charts/voices/${id}/#${id}-${season}`);
	const turns = lives.reduce((sum, { points }) => sum + points.length, 0);
	const ends = lives.map((life) => end(life));
	const row = (place: number) => `/charts/arcs/endings/#${byEnding().at(place)!.id}`;
	const says = (season: number, count: (one: (typeof nogWords)[number]) => number) =>
		figure(
			String(count(nogWords.find((one) => one.season === season)!)),
			`/charts/voices/nog-words/#nog-words-${season}`
		);
	const [far, next] = turnsByHour().filter(({ hour }) => hour < hours.last) as [Turned, Turned];
	if (episodeAt(far.hour).title !== busiest)
		throw new Error(`arcs: most lives move far in another episode than “${busiest}”`);
	return {
		people: figure(inWords(lives.length), '/data/characters/'),
		turns: figure(count(turns), '/data/arcs/'),
		'within-one': figure(percent(agreement().close, 0), '/data/arcs/'),
		'sisko-first': share('sisko', seasons[0]!.season),
		'sisko-last': share('sisko', seasons.at(-1)!.season),
		'sisko-end': ending('sisko'),
		'garak-end': ending('garak'),
		'nog-end': ending('nog'),
		'far-most': figure(inWords(far.lives), '/charts/arcs/all/'),
		'far-next': figure(inWords(next.lives), '/charts/arcs/all/'),
		'rank-before': says(serving - 1, ({ rank }) => rank),
		'rank-late': says(serving, ({ rank }) => rank),
		'rank-sir': says(serving, ({ sir }) => sir),
		'damar-fortune': ending('damar', 'damar-two-axes'),
		'damar-belonging': ending('damar', 'damar-two-axes', 'belonging'),
		'dukat-end': ending('dukat', 'dukat-winn'),
		'winn-end': ending('winn', 'dukat-winn'),
		'end-above': figure(InWords(ends.filter((value) => value > 0).length), row(0)),
		'end-below': figure(inWords(ends.filter((value) => value < 0).length), row(-1))
	};
}
