/** The picture the essay is shared with, and what is on it. */
import { site } from '#lib/site.ts';

export const picture = {
	path: '/card.png',
	alt: `A ring-shaped space station at night over the edge of a planet, its windows lit, two people standing in the largest; a small ship leaves. Beside it: ${site.name}. ${site.question} Below, the scenes of two finales as two strips of light and dark blocks.`
};
