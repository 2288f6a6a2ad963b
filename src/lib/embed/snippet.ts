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

/** The iframe of a view, followed by a link that works where frames do not. */
export function snippet({ chart, name, title, link, headline }: Framed, theme: Theme = 'light'): string {
	return `${frame(chart, name, title, theme)}\n<p><a href="${escape(link)}">${escape(headline)}</a></p>`;
}

/** The iframe alone. `frameborder` is for hosts that strip styles, as WordPress does: they would draw an inset border. */
export function frame(id: string, name: string, headline: string, theme: Theme = 'light'): string {
	return (
		`<iframe src="${absolute(`/embed/${id}/${name}/`)}" title="${escape(headline)}" width="100%" height="560" frameborder="0" loading="lazy"` +
		` style="width:100%;height:auto;aspect-ratio:16/10;min-height:520px;max-height:750px;border:0;color-scheme:${theme}"` +
		` sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"` +
		` allow="clipboard-write; web-share; fullscreen"></iframe>`
	);
}

/** oEmbed 1.0 of a named view. WordPress keeps a blockquote first and an iframe second, so that is their order. */
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
