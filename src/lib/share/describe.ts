/** The head of a chart's page, kept true while its view changes within the page: what browsers share and save comes from it. */
import type { Chart } from '#lib/chart/chart.ts';
import { described, presented } from '#lib/chart/described.ts';
import { absolute } from '#lib/site.ts';

/** Says in the head of the page which named view it shows. */
export function describe(chart: Chart, name: string): void {
	const { view } = chart.views[name]!;
	const { headline } = chart.words(view);
	const [alt, description] = [described(chart, view), presented(chart, view)];
	const at = absolute(`/charts/${chart.id}/${name}/`);
	document.title = headline;
	const said: readonly [selector: string, attribute: string, value: string][] = [
		['link[rel="canonical"]', 'href', at],
		['link[type="application/json+oembed"]', 'href', `${at}oembed.json`],
		['link[type="application/json+oembed"]', 'title', headline],
		['meta[name="description"]', 'content', description],
		['meta[property="og:title"]', 'content', headline],
		['meta[property="og:description"]', 'content', description],
		['meta[property="og:url"]', 'content', at],
		['meta[property="og:image"]', 'content', `${at}card.png`],
		['meta[property="og:image:alt"]', 'content', alt],
		['meta[name="twitter:image"]', 'content', `${at}card.png`],
		['meta[name="twitter:image:alt"]', 'content', alt]
	];
	for (const [selector, attribute, value] of said)
		document.head.querySelector(selector)?.setAttribute(attribute, value);
}
