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
	const set = (selector: string, attribute: string, value: string) =>
		document.head.querySelector(selector)?.setAttribute(attribute, value);
	set('link[rel="canonical"]', 'href', at);
	set('link[type="application/json+oembed"]', 'href', `${at}oembed.json`);
	set('link[type="application/json+oembed"]', 'title', headline);
	const said = [
		[headline, 'og:title'],
		[at, 'og:url'],
		[description, 'description', 'og:description'],
		[`${at}card.png`, 'og:image', 'twitter:image'],
		[alt, 'og:image:alt', 'twitter:image:alt']
	] as const;
	for (const [value, ...names] of said)
		for (const name of names) set(`meta:is([name="${name}"],[property="${name}"])`, 'content', value);
}
