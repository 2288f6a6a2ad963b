/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { count, decimal, inWords, InWords } from '#lib/chart/number.ts';
import { list } from '#lib/chart/sentence.ts';
import {
	above,
	finaleOf,
	finales,
	monthOf,
	ratingOf,
	rowsOf,
	series,
	showOf,
	type Finale,
	type Rated,
	type Series
} from './data.ts';
import { isStrips, shown, subjectOf, type RatingsView } from './view.ts';

const source = 'Information courtesy of IMDb (https://www.imdb.com). Used with permission.';
const who = 'Who rates an old episode today is not who watched it then.';

const one = (id: string) => decimal(ratingOf(id).rating);
const title = (id: Series) => ratingOf(`${id}-series`).show;

/** Place of a finale within its show: "place 8 of 173, shared by 3". */
export function placeOf(finale: Finale): string {
	const { rank, tied } = finale.row;
	const { episodes } = ratingOf(`${finale.show}-series`);
	return `place ${rank} of ${count(episodes)}${tied! > 1 ? `, shared by ${inWords(tied!)}` : ''}`;
}

/** The same without those that share it, where there is little room. */
export const rankOf = (show: Series) => placeOf(finaleOf(show)).split(',')[0]!;

/** A mark of the arrows: "Voyager, season 3: mean 7.2 of 26 entries." */
function markName({ id, show, scope, season, episodes, rating }: Rated): string {
	const said = decimal(rating);
	if (scope === 'finale') return `${show}, the finale: ${said}; ${placeOf(finaleOf(showOf(id)))}.`;
	if (scope === 'run-up') return `${show}, the ${inWords(episodes)} entries before the finale: mean ${said}.`;
	const what = scope === 'season' ? `season ${season}` : 'the whole series';
	return `${show}, ${what}: mean ${said} of ${episodes} entries.`;
}

/** What the mark of a row says in a view. */
export const nameOf = (view: RatingsView) => (row: Rated) =>
	isStrips(view) ? markName(row) : tell(finaleOf(showOf(row.id)));

/** 1.42 → "1.4 above", −1.2 → "1.2 below". */
export function against(finale: Finale): string {
	const by = above(finale);
	return `${decimal(Math.abs(by))} ${by < 0 ? 'below' : 'above'}`;
}

/** A series told in a sentence. */
function told(id: Series): string {
	const seasons = rowsOf(id).filter(({ scope }) => scope === 'season');
	const means = seasons.map(({ rating }) => decimal(rating));
	return `${title(id)}: its ${inWords(seasons.length)} seasons rate ${list(means)}; the nine entries before the finale ${one(`${id}-run-up`)}, the finale ${one(`${id}-finale`)}, ${placeOf(finaleOf(id))}.`;
}

/** What speaks against reading a good end as the reward of a good run-up. */
function counter(): string {
	const weakest = series.toSorted((a, b) => ratingOf(`${a}-run-up`).rating - ratingOf(`${b}-run-up`).rating)[0]!;
	const best = series.toSorted((a, b) => ratingOf(`${b}-finale`).rating - ratingOf(`${a}-finale`).rating)[0]!;
	if (weakest !== best) throw new Error('ratings: the weakest run-up and the best finale are of two series');
	return `${title(best)} has the weakest run-up of the three, ${one(`${best}-run-up`)}, and the best finale, ${one(`${best}-finale`)}: a finale can be loved without a good run-up.`;
}

function strips(view: RatingsView): Omit<Words, 'source'> {
	const own = subjectOf(view);
	const state = monthOf(ratingOf('ds9-finale').state);
	return {
		headline:
			own === 'ds9'
				? `The finales are close, ${one('ds9-finale')} and ${one('voy-finale')}; the nine before them are not, ${one('ds9-run-up')} and ${one('voy-run-up')}`
				: `Voyager’s last nine rate ${one('voy-run-up')}, hardly above its mean of ${one('voy-series')}; its finale rates ${one('voy-finale')}`,
		subtitle: `IMDb rating on a scale of 1 to 10 (measured): the mean of each season, of the nine entries before the finale, and the finale. The nine belong to season 7, too.`,
		alt: `Three arrows from the nine before a finale to the finale. ${series.map((id) => `${title(id)}: the nine before the finale ${one(`${id}-run-up`)}, the finale ${one(`${id}-finale`)}`).join('; ')}.`,
		description: [...[own, ...series.filter((id) => id !== own)].map(told), counter()],
		limits: `Means by us, ${state}. ${who}`,
		finding: {
			figure: one(`${own}-run-up`),
			says: `is the mean of the nine entries before ${title(own)}’s finale, which rates ${one(`${own}-finale`)}`
		}
	};
}

function among(view: RatingsView): Omit<Words, 'source'> {
	const some = shown(view);
	const higher = some.filter((finale) => above(finale) > 0);
	const sorted = some.toSorted((a, b) => a.row.rating - b.row.rating);
	const [low, high] = [sorted[0]!, sorted.at(-1)!];
	const best = some.filter(({ row }) => row.rating === high.row.rating).map(({ row }) => row.show);
	const [ds9, voy] = [finaleOf('ds9'), finaleOf('voy')];
	const by = [ds9, voy].map((finale) => decimal(above(finale)));
	const others = finales.find(({ trek }) => !trek)!;
	const trek = view.among === 'star-trek';
	const named = view.show ? finaleOf(view.show) : null;
	return {
		headline: trek
			? `${InWords(higher.length)} of ${inWords(some.length)} Star Trek finales beat their own show, Deep Space Nine’s by ${by[0]}`
			: `Most finales beat their own show: Deep Space Nine’s by ${by[0]}, Voyager’s by ${by[1]}`,
		subtitle: 'IMDb rating of each finale, and the mean of its show, on a scale of 1 to 10 (measured).',
		alt: `${count(some.length)} finales by rating, from ${low.row.show} with ${decimal(low.row.rating)} to ${list(best)} with ${decimal(high.row.rating)}; Deep Space Nine’s has ${one('ds9-finale')}, Voyager’s ${one('voy-finale')}.`,
		description: [
			...(named ? [`${tell(named)}`] : []),
			`${count(higher.length)} of ${count(some.length)} finales rate above the mean of their show, ${count(some.length - higher.length)} below.`,
			`${some
				.filter(({ trek }) => trek)
				.map(tell)
				.join(' ')}`
		],
		limits: `Means by us, ${monthOf(ds9.row.state)}${trek ? '' : `; other shows ${monthOf(others.row.state)}, for orientation`}. The last listed episode counts as the finale, planned or not.`,
		finding: { figure: one('ds9-finale'), says: `for Deep Space Nine’s finale, ${against(ds9)} the mean of its show` }
	};
}

/** A finale in a sentence. */
export function tell(finale: Finale): string {
	const { show, rating } = finale.row;
	return `${show}: the finale rates ${decimal(rating)}, ${against(finale)} the mean of its show, ${decimal(finale.mean)}; ${placeOf(finale)}.`;
}

/** The words of a view. */
export function words(view: RatingsView): Words {
	return { source, ...(isStrips(view) ? strips(view) : among(view)) };
}

/** What the arrows ask before they have heads. */
export const tease = (view: RatingsView) =>
	isStrips(view) ? 'Did the audience like the end, and did it like the way there?' : '';
