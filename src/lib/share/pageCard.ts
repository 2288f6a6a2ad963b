/** What stands on the picture that a page without a chart is shared with, and the same in words. */

export interface PageCard {
	/** What the page is about, in one line. */
	headline: string;
	/** Up to four figures from its rows. With `part`, each is a part of one whole: a strip shows them side by side. */
	figures: readonly { figure: string; says: string; part?: number }[];
	/** What the figures rest on: counted, judged, kept by hand. */
	source: string;
}

/** The picture of a page: its address within the site, and what is on it. */
export function pictureOf(page: string, { headline, figures, source }: PageCard): { path: string; alt: string } {
	const all = figures.map(({ figure, says }) => `${figure} ${says}`).join(', ');
	const strip = figures.some(({ part }) => part !== undefined) ? ', over a strip of their shares' : '';
	return { path: `${page}card.png`, alt: `The words “${headline}” above large figures${strip}: ${all}. ${source}` };
}
