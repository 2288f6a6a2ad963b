/** The picture the essay is shared with, and what is on it. */
import { site } from '#lib/site.ts';

export const picture = {
	path: '/card.png',
	alt: `A ring-shaped space station at night over the edge of a planet, a lit window for every word of the last episode, warm or cool; two people stand in the largest, and a small ship leaves. Beside it: ${site.name}. ${site.question} Words are measured; which are warm is judged.`
};
