/**
 * What a frame offers beside its figure: the chart's other views, and ways to take this one along. Markup of the server.
 * Frames and files are linked from where the document stands, so that a copy of all leads to its own.
 */
import type { Chart } from '#lib/chart/chart.ts';
import { textWidth } from '#lib/chart/text.ts';
import { escape } from '#lib/html.ts';
import { absolute, site } from '#lib/site.ts';

/** At most so many views are offered in a frame, in so many pixels. */
const offered = { most: 6, room: 600, size: 12.5, gap: 18 };

/** The views to go to from one of them: the chart's first ones that fit a line, and always the one at hand. */
function neighbours(chart: Chart, name: string): string[] {
	const names = Object.keys(chart.views);
	const chosen = names.slice(0, offered.most);
	const wide = () =>
		chosen.reduce(
			(sum, one) => sum + textWidth(chart.views[one]!.label, offered.size, 'frame') + offered.gap,
			-offered.gap
		);
	if (!chosen.includes(name)) chosen.splice(-1, 1, name);
	while (wide() > offered.room) chosen.splice(chosen.at(-1) === name ? -2 : -1, 1);
	return chosen.length > 1 ? chosen : [];
}

/** Links to other views: a line where the frame has room for it, otherwise behind a button. `up` leads to the folder of all frames. */
export function views(chart: Chart, name: string, up: string): string {
	const links = neighbours(chart, name).map(
		(one) =>
			`<a href="${up}${chart.id}/${one}/"${one === name ? ' aria-current="page"' : ''}>${escape(chart.views[one]!.label)}</a>`
	);
	return links.length
		? `<nav class="views" id="views" popover aria-label="Views of this chart">${links.join('')}</nav>`
		: '';
}

/**
 * The address in words, the files of this view, and the frame as this revision has it, for good. Links open beside the
 * frame; where a host forbids that, the address reads.
 */
export function share(at: string, up: string): string {
	const page = absolute(`/charts/${at}/`);
	const files = `${up}../charts/${at}/`;
	const links = [
		[`${files}card.png`, 'Picture'],
		[`${files}chart.svg`, 'Drawing'],
		[`${files}data.csv`, 'CSV'],
		[`${files}data.json`, 'JSON'],
		[`${page}#take-it-home`, 'Embed'],
		[absolute(`/r/${site.revision}/embed/${at}/`), `Revision ${site.revision}`]
	].map(([to, label]) => `<a href="${to}" target="_blank" rel="noopener">${label}</a>`);
	return (
		`<div class="share" id="share" popover><input readonly aria-label="Address of this view" value="${page}">` +
		`<p><button type="button" hidden>Copy link</button>${links.join('')}</p><output></output></div>`
	);
}
