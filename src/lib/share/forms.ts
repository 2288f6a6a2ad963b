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

const file = ({ chart, name }: Shared, picture: string) => absolute(`/charts/${chart}/${name}/${picture}`);
/** Brackets in words would end a link early. */
const bracketed = (text: string) => text.replaceAll(/[[\]]/g, '\\$&');

/** Markdown: the picture, linked, with the headline beneath. */
export function markdown(view: Shared): string {
	const { link, alt, headline } = view;
	return `[![${bracketed(alt)}](${file(view, 'card.png')})](${link})\n\n[${bracketed(headline)}](${link})`;
}

/** For a README: the picture follows the reader's theme where it exists in both. */
export function readme(view: Shared): string {
	const { link, alt, headline, dark } = view;
	return [
		`<a href="${escape(link)}"><picture>`,
		...(dark ? [`  <source media="(prefers-color-scheme: dark)" srcset="${file(view, 'card-dark.png')}">`] : []),
		`  <img src="${file(view, 'card.png')}" width="600" alt="${escape(alt)}">`,
		'</picture></a>',
		'',
		`[${bracketed(headline)}](${link})`
	].join('\n');
}

/** HTML for letters and other places without frames: a linked picture and a linked line. */
export function newsletter(view: Shared): string {
	const to = escape(view.link);
	return (
		`<p><a href="${to}"><img src="${file(view, 'card.png')}" width="600" height="315" alt="${escape(view.alt)}" style="max-width:100%;height:auto;border:0"></a></p>\n` +
		`<p><a href="${to}">${escape(view.headline)}</a></p>`
	);
}

/** An AMP frame; it needs the amp-iframe script in the page's head. */
export function amp(view: Shared): string {
	const at = absolute(`/embed/${view.chart}/${view.name}/`);
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

/** The same for reference managers (RIS). */
export function ris({ headline, link, licence }: Shared): string {
	const [year, month, day] = site.asOf.split('-');
	return [
		'TY  - DATA',
		`TI  - ${headline}`,
		`AU  - ${site.name}`,
		`PY  - ${year}`,
		`DA  - ${year}/${month}/${day}`,
		`ET  - Revision ${site.revision}`,
		`N1  - ${licence}`,
		`UR  - ${link}`,
		'ER  - '
	].join('\n');
}

/** The rows of the named view, read where they are: a line for each of some programs. */
export function calls(view: Shared): readonly (readonly [program: string, line: string])[] {
	const at = file(view, 'data.csv');
	return [
		['Google Sheets', `=IMPORTDATA("${at}")`],
		['pandas', `pandas.read_csv("${at}")`],
		['R', `read.csv("${at}", encoding = "UTF-8")`],
		['DuckDB', `SELECT * FROM read_csv('${at}');`]
	];
}
