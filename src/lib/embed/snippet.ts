/** What a blogger pastes: the frame, sized so that no script of ours is needed on their page. */
import { absolute } from '#lib/site.ts';
import { escape } from '#lib/html.ts';

export type Theme = 'light' | 'dark' | 'light dark';

/** A view as a frame shows it: the named view in the frame, what that finds, and the address and finding linked below. */
export interface Framed {
	chart: string;
	name: string;
	title: string;
	link: string;
	headline: string;
}

/** The size and look of a frame, as style properties. */
export const styleOf = (theme: Theme): readonly (readonly [property: string, value: string])[] => [
	['width', '100%'],
	['height', 'auto'],
	['aspect-ratio', '16/10'],
	['min-height', '520px'],
	['max-height', '750px'],
	['border', '0'],
	['color-scheme', theme]
];

/** A theme stands in the address as well: hosts that strip styles, as WordPress does, would follow the reader's system. */
export const addressOf = (chart: string, name: string, theme: Theme) =>
	absolute(`/embed/${chart}/${name}/${theme === 'light dark' ? '' : `?theme=${theme}`}`);

/** What a frame may do, and whether it waits until it is near. */
export const rights =
	'loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" allow="clipboard-write"';

/** The iframe of a view, followed by a link; where a host strips the frame, its picture is left, linked. */
export function snippet(view: Framed, theme: Theme = 'light'): string {
	const { chart, name, title, headline } = view;
	const to = escape(view.link);
	const picture = `<a href="${to}"><img src="${absolute(`/charts/${chart}/${name}/card.png`)}" width="600" alt="${escape(title)}" /></a>`;
	return `${frame(chart, name, title, theme, picture)}\n<p><a href="${to}">${escape(headline)}</a></p>`;
}

/**
 * The iframe alone. `frameborder` and `height` are for hosts that strip styles, as WordPress does; `instead` stands where
 * there is no frame.
 */
export function frame(id: string, name: string, headline: string, theme: Theme = 'light', instead = ''): string {
	const style = styleOf(theme).map((one) => one.join(':'));
	return (
		`<iframe src="${addressOf(id, name, theme)}" title="${escape(headline)}" width="100%" height="560" frameborder="0"` +
		` style="${style.join(';')}" ${rights}>${instead}</iframe>`
	);
}

/** oEmbed 1.0 of a named view. WordPress keeps a blockquote first and an iframe second, with nothing in it: that is their order. */
export function oembed(id: string, name: string, headline: string): Record<string, string | number> {
	const page = absolute(`/charts/${id}/${name}/`);
	return {
		version: '1.0',
		type: 'rich',
		title: headline,
		provider_name: 'The Shape of Goodbye',
		provider_url: absolute('/'),
		author_name: 'The Shape of Goodbye',
		author_url: absolute('/'),
		cache_age: 86400,
		width: 600,
		height: 560,
		thumbnail_url: `${page}card.png`,
		thumbnail_width: 1200,
		thumbnail_height: 630,
		html: `<blockquote><a href="${page}">${escape(headline)}</a></blockquote>${frame(id, name, headline)}`
	};
}
