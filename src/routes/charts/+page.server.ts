import { wall } from '#essay/wall.ts';
import { count } from '#lib/chart/number.ts';

/** How many drawings stand on the picture that the gallery is shared with. */
const few = 4;

/** The charts in groups, and what is on the picture: the first chart of some groups. */
export async function load() {
	const groups = await wall();
	const cards = groups.flatMap((group) => group.cards);
	const views = cards.reduce((sum, { views }) => sum + views.length, 0);
	const shown = groups.slice(0, few).map((group) => group.cards[0]!);
	return {
		groups,
		card: {
			headline: `${count(cards.length)} charts to take home`,
			source: `${count(views)} views, each with its own address, picture, rows and frame. Some measured, some judged.`,
			shown: shown.map(({ id }) => id),
			alt: `The words “${count(cards.length)} charts to take home” over ${few} drawings: ${shown.map(({ question }) => question).join(' ')} What is measured and what is judged is said on each.`
		}
	};
}
