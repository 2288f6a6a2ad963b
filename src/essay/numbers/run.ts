/** The numbers of the build-up: how long it ran, and whom it gave its story to. */
import { count, inWords, percent } from '#lib/chart/number.ts';
import { highest, seasonOf, type Season } from '#charts/guests/data.ts';
import { closing, counted } from '#charts/hours/data.ts';
import { claims } from '#data/claims.ts';
import { ensembleHours } from '#data/ensemble-hours.ts';
import { episodes, seasonsOf } from '#data/episodes.ts';
import { rowOf } from '#lib/table/lookup.ts';
import { figure } from './figure.ts';

type Series = 'ds9' | 'voy';

/** The title of the episode with which the last run begins. */
const opening = 'Penumbra';

/** The title of the episode in which Voyager, too, gives its story to guests. */
const exception = 'Pathfinder';

/** The figures of the whole run by name. */
export function figuresOfRun() {
	const of = (series: Series) => episodes.filter((episode) => episode.series === series);
	const hours = (series: Series) => Math.max(...of(series).map(({ hour_end }) => hour_end));
	const first = of('ds9').find(({ title }) => title === opening);
	if (!first) throw new Error(`episodes: there is none called "${opening}"`);
	const [ds9, voy] = [seasonsOf('ds9').length, seasonsOf('voy').length];
	if (ds9 !== voy) throw new Error('The prose says that both series have as many seasons');
	const other = of('voy').find(({ title }) => title === exception);
	if (!other) throw new Error(`episodes: there is none called "${exception}"`);
	const given = rowOf('ensemble-hours', ensembleHours, { series: 'voy', file: other.file });
	const hour = (at: number, text: string) => figure(text, `/charts/hours/final-ten/#ds9-${at}`);
	const guests = (view: string, { id, recurring }: Season) =>
		figure(percent(recurring), `/charts/guests/${view}/#${id}`);
	const allGuests = (view: string, { id, recurring, once }: Season) =>
		figure(percent(recurring + once), `/charts/guests/${view}/#${id}`);
	const kept = ({ id, carried }: Season) => figure(percent(carried), `/charts/guests/deep-space-nine/#${id}`);
	return {
		'hours-ds9': hour(hours('ds9'), count(hours('ds9'))),
		'hours-voy': figure(count(hours('voy')), '/charts/hours/all/'),
		'last-run': hour(first.hour_start, inWords(hours('ds9') - first.hour_start + 1)),
		seasons: figure(inWords(ds9), '/data/episodes/'),
		'guests-first': guests('deep-space-nine', seasonOf('ds9', '1')),
		'guests-last': guests('deep-space-nine', seasonOf('ds9', '7')),
		'guests-finale': guests('finale', seasonOf('ds9', 'finale')),
		'all-guests-first': allGuests('deep-space-nine', seasonOf('ds9', '1')),
		'all-guests-last': allGuests('deep-space-nine', seasonOf('ds9', '7')),
		'all-guests-finale': allGuests('finale', seasonOf('ds9', 'finale')),
		'seasons-alike': figure(
			inWords(counted.filter(({ numbers }) => numbers === closing.length).length),
			'/data/series-counts/'
		),
		'seasons-counted': figure(count(counted.length), '/data/series-counts/'),
		'guests-voy': guests('voyager', highest('voy')),
		'guests-pathfinder': figure(percent(given.recurring / given.words), '/data/ensemble-hours/'),
		'kept-ds9': kept(seasonOf('ds9', '7')),
		'kept-voy': kept(seasonOf('voy', '7')),
		contradicted: figure(
			inWords(claims.filter(({ verdict }) => verdict === 'contradicted').length),
			'/record/#contradicted'
		)
	};
}
