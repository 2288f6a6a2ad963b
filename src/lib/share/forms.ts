/** The forms in which a chart is taken home where frames are not wanted: as text around a picture and a link. */
import { absolute, site } from '#lib/site.ts';

/** A named view, as these forms need it. */
export interface Shared {
	chart: string;
	/** Named view. */
	name: string;
	headline: string;
	alt: string;
	licence: string;
}

const page = ({ chart, name }: Shared) => absolute(`/charts/${chart}/${name}/`);
const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Markdown: the picture, linked, with the headline beneath. Brackets in words would end them early. */
export function markdown(view: Shared): string {
	const plain = (text: string) => text.replaceAll(/[[\]]/g, '\\$&');
	return `[![${plain(view.alt)}](${page(view)}card.png)](${page(view)})\n\n[${plain(view.headline)}](${page(view)})`;
}

/** HTML for letters and other places without frames: a linked picture and a linked line. */
export function newsletter(view: Shared): string {
	const at = page(view);
	return (
		`<p><a href="${at}"><img src="${at}card.png" width="600" height="315" alt="${escape(view.alt)}" style="max-width:100%;height:auto;border:0"></a></p>\n` +
		`<p><a href="${at}">${escape(view.headline)}</a></p>`
	);
}

/** An AMP frame; it needs the amp-iframe script in the page's head. */
export function amp(view: Shared): string {
	const at = absolute(`/embed/${view.chart}/${view.name}/`);
	return (
		`<amp-iframe src="${at}" title="${escape(view.headline)}" width="600" height="560" layout="responsive" resizable` +
		` sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" frameborder="0">` +
		`<amp-img layout="fill" src="${page(view)}card.png" placeholder></amp-img>` +
		`<button overflow tabindex="0" aria-label="Show all of it">Show all of it</button></amp-iframe>`
	);
}

/** A reference in one line. */
export function citation(view: Shared): string {
	return `${site.name} (${site.asOf.slice(0, 4)}). ${view.headline}. Revision ${site.revision}, data as of ${site.asOf}. ${page(view)} (${view.licence}).`;
}

/** The same for BibTeX. */
export function bibtex(view: Shared): string {
	const plain = (text: string) => text.replaceAll(/[{}\\]/g, '').replaceAll(/[%&#$_]/g, '\\$&');
	return [
		`@misc{goodbye-${view.chart}-${view.name},`,
		`  title = {{${plain(view.headline)}}},`,
		`  author = {{${site.name}}},`,
		`  year = {${site.asOf.slice(0, 4)}},`,
		`  note = {Revision ${site.revision}, data as of ${site.asOf}, ${view.licence}},`,
		`  url = {${page(view)}}`,
		'}'
	].join('\n');
}
