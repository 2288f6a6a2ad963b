/** The forms in which a chart is taken home where frames are not wanted: as text around a picture and a link. */
import type { Chart } from '#lib/chart/chart.ts';
import { described } from '#lib/chart/described.ts';
import { address } from '#lib/chart/view.ts';
import type { Framed } from '#lib/embed/snippet.ts';
import { absolute, site } from '#lib/site.ts';
import { escape } from '#lib/html.ts';

/** Any view as it is shared: frame, picture and rows of the nearest named view, the link to exactly this one. */
export interface Shared extends Framed {
	/** What the picture shows. */
	alt: string;
	licence: string;
	/** Whether its picture exists in dark too. */
	dark: boolean;
}

/** A view of a chart, ready to be shared. */
export function shared(chart: Chart, view: unknown): Shared {
	const { name, href } = address(chart, view);
	const named = chart.views[name]!.view;
	return {
		chart: chart.id,
		name,
		title: chart.words(named).headline,
		link: absolute(href),
		headline: chart.words(view).headline,
		alt: described(chart, named),
		licence: chart.licence ?? site.licence,
		dark: name === Object.keys(chart.views)[0]
	};
}

/** The address of a file of its named view. */
export const file = ({ chart, name }: Framed, picture: string) => absolute(`/charts/${chart}/${name}/${picture}`);
/** Words that no kind of Markdown takes for marks, tags, tables or expressions. */
const worded = (text: string) => text.replaceAll(/[\\`*_[\]<>{}|]/g, '\\$&');

/** Markdown: the picture, linked, with the headline beneath. */
export function markdown(view: Shared): string {
	const { link, alt, headline } = view;
	return `[![${worded(alt)}](${file(view, 'card.png')})](${link})\n\n[${worded(headline)}](${link})`;
}

/**
 * For a README, or any Markdown: the picture follows the reader's theme where it exists in both. It stands on one line with
 * every tag closed, because Markdown ends a paragraph, and MDX a page, where it does not; `srcSet` is how React spells it.
 */
export function readme(view: Shared): string {
	const { link, alt, headline, dark } = view;
	const night = dark ? `<source media="(prefers-color-scheme: dark)" srcSet="${file(view, 'card-dark.png')}" />` : '';
	const picture = `<img src="${file(view, 'card.png')}" width="600" alt="${escape(alt)}" />`;
	return `<a href="${escape(link)}"><picture>${night}${picture}</picture></a>\n\n[${worded(headline)}](${link})`;
}

/** HTML for letters and other places without frames: a linked picture and a linked line. */
export function newsletter(view: Shared): string {
	const to = escape(view.link);
	return (
		`<p><a href="${to}"><img src="${file(view, 'card.png')}" width="600" height="315" alt="${escape(view.alt)}" style="max-width:100%;height:auto;border:0" /></a></p>\n` +
		`<p><a href="${to}">${escape(view.headline)}</a></p>`
	);
}

/** An AMP frame; it needs the amp-iframe script in the page's head. */
export function amp(view: Shared): string {
	const at = absolute(`/embed/${view.chart}/${view.name}/?theme=light`);
	return (
		`<amp-iframe src="${at}" title="${escape(view.title)}" width="600" height="560" layout="responsive" resizable` +
		` sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" frameborder="0">` +
		`<amp-img layout="fill" src="${file(view, 'card.png')}" alt="${escape(view.alt)}" placeholder></amp-img>` +
		`<button overflow tabindex="0" aria-label="Show all of it">Show all of it</button></amp-iframe>`
	);
}

/** A reference in one line. */
export function citation({ headline, link, licence }: Shared): string {
	return `${site.name} (${site.asOf.slice(0, 4)}). ${headline}. Revision ${site.revision}, data as of ${site.asOf}. ${link} (${licence}).`;
}

/** The same for BibTeX. */
export function bibtex({ chart, name, headline, link, licence }: Shared): string {
	const plain = (text: string) => text.replaceAll(/[{}\\]/g, '').replaceAll(/[%&#$_]/g, '\\$&');
	return [
		`@misc{goodbye-${chart}-${name},`,
		`  title = {{${plain(headline)}}},`,
		`  author = {{${site.name}}},`,
		`  year = {${site.asOf.slice(0, 4)}},`,
		`  note = {Revision ${site.revision}, data as of ${site.asOf}, ${licence}},`,
		`  url = {${link}}`,
		'}'
	].join('\n');
}
