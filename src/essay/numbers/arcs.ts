/** The numbers of what became of everyone. */
import { count, decimal, inWords, InWords, percent } from '#lib/chart/number.ts';
import { agreement, lifeOf, lives, seasons } from '#charts/arcs/data.ts';
import { byEnding, end, last, shareOf } from '#charts/arcs/facts.ts';
import { signed } from '#charts/arcs/points.ts';
import { episodes } from '#data/episodes.ts';
import { vocabulary } from '#data/vocabulary.ts';
import { figure } from './figure.ts';

/** Trade or rank words in a thousand of Nog's, in one season. */
function nogSays(what: 'nog_trade' | 'nog_rank', season: number): number {
	const files = episodes.filter((episode) => episode.series === 'ds9' && episode.season === season);
	const rows = vocabulary.filter(({ series, file }) => series === 'ds9' && files.some((one) => one.file === file));
	const sum = (key: typeof what | 'nog_words') => rows.reduce((total, row) => total + (row[key] ?? 0), 0);
	return (1000 * sum(what)) / sum('nog_words');
}

/** The season in which he serves aboard, and so changes his words. */
const serving = 5;

/** The figures of the arcs by name. */
export function figuresOfArcs() {
	const ending = (id: string, view = id, axis: 'fortune' | 'belonging' = 'fortune') => {
		const life = lifeOf(id);
		return figure(signed(end(life, axis)), `/charts/arcs/${view}/#${last(life).id}`);
	};
	const share = (id: string, season: number) => figure(percent(shareOf(lifeOf(id), season)), '/data/character-hours/');
	const turns = lives.reduce((sum, { points }) => sum + points.length, 0);
	const ends = lives.map((life) => end(life));
	const row = (place: number) => `/charts/arcs/endings/#${byEnding().at(place)!.id}`;
	const says = (what: 'nog_trade' | 'nog_rank', season: number) =>
		figure(decimal(nogSays(what, season)), '/data/vocabulary/');
	return {
		people: figure(inWords(lives.length), '/data/characters/'),
		turns: figure(count(turns), '/data/arcs/'),
		'within-one': figure(percent(agreement().close, 0), '/data/arcs/'),
		'sisko-first': share('sisko', seasons[0]!.season),
		'sisko-last': share('sisko', seasons.at(-1)!.season),
		'sisko-end': ending('sisko'),
		'garak-end': ending('garak'),
		'nog-end': ending('nog'),
		'trade-first': says('nog_trade', seasons[0]!.season),
		'trade-late': says('nog_trade', serving),
		'rank-first': says('nog_rank', seasons[0]!.season),
		'rank-late': says('nog_rank', serving),
		'damar-fortune': ending('damar', 'damar-two-axes'),
		'damar-belonging': ending('damar', 'damar-two-axes', 'belonging'),
		'dukat-end': ending('dukat', 'dukat-winn'),
		'winn-end': ending('winn', 'dukat-winn'),
		'end-above': figure(InWords(ends.filter((value) => value > 0).length), row(0)),
		'end-below': figure(inWords(ends.filter((value) => value < 0).length), row(-1))
	};
}
