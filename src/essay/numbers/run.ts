/** The numbers of the build-up: how long it ran, and whom it gave its story to. */
import { count, inWords, percent } from '#lib/chart/number.ts';
import { claims } from '#data/claims.ts';
import { ensembleHours, type EnsembleHour } from '#data/ensemble-hours.ts';
import { episodes } from '#data/episodes.ts';
import { figure } from './figure.ts';

type Series = 'ds9' | 'voy';
type Part = 'recurring' | 'carried';

/** The title of the episode with which the last run begins. */
const opening = 'Penumbra';

/** The title of the episode in which Voyager, too, gives its story to guests. */
const exception = 'Pathfinder';

/** Seasons of a series, in order, each with who speaks in its files. */
function seasonsOf(series: Series): readonly (readonly EnsembleHour[])[] {
	const own = episodes.filter((episode) => episode.series === series);
	const rows = new Map(ensembleHours.filter((row) => row.series === series).map((row) => [row.file, row]));
	return [...new Set(own.map(({ season }) => season))].map((season) =>
		own.filter((episode) => episode.season === season).map(({ file }) => rows.get(file)!)
	);
}

const sum = (all: readonly EnsembleHour[], part: Part | 'words') => all.reduce((total, row) => total + row[part], 0);

/** Share (0 to 1) of the words of some episodes. */
const share = (all: readonly EnsembleHour[], part: Part) => sum(all, part) / sum(all, 'words');

/** The figures of the whole run by name. */
export function figuresOfRun() {
	const of = (series: Series) => episodes.filter((episode) => episode.series === series);
	const hours = (series: Series) => Math.max(...of(series).map(({ hour_end }) => hour_end));
	const first = of('ds9').find(({ title }) => title === opening);
	if (!first) throw new Error(`episodes: there is none called "${opening}"`);
	const [ds9, voy] = [seasonsOf('ds9'), seasonsOf('voy')];
	if (ds9.length !== voy.length) throw new Error('The prose says that both series have as many seasons');
	const [start, last] = [ds9[0]!, ds9.at(-1)!];
	const other = of('voy').find(({ title }) => title === exception);
	if (!other) throw new Error(`episodes: there is none called "${exception}"`);
	const given = ensembleHours.find(({ series, file }) => series === 'voy' && file === other.file)!;
	const most = Math.max(...voy.map((season) => share(season, 'recurring')));
	const who = (text: string) => figure(text, '/data/ensemble-hours/');
	return {
		'hours-ds9': figure(count(hours('ds9')), '/data/episodes/'),
		'hours-voy': figure(count(hours('voy')), '/data/episodes/'),
		'last-run': figure(inWords(hours('ds9') - first.hour_start + 1), '/data/episodes/'),
		seasons: figure(inWords(ds9.length), '/data/episodes/'),
		'guests-first': who(percent(share(start, 'recurring'))),
		'guests-last': who(percent(share(last, 'recurring'))),
		'guests-finale': who(percent(share(last.slice(-1), 'recurring'))),
		'guests-voy': who(percent(most)),
		'guests-pathfinder': who(percent(given.recurring / given.words)),
		'kept-ds9': who(percent(share(last, 'carried'))),
		'kept-voy': who(percent(share(voy.at(-1)!, 'carried'))),
		contradicted: figure(inWords(claims.filter(({ verdict }) => verdict === 'contradicted').length), '/data/claims/')
	};
}
