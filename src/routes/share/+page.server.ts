import { chartOf } from '#charts/index.ts';
import { snippet } from '#lib/embed/snippet.ts';
import { amp, bibtex, citation, markdown, newsletter, type Shared } from '#lib/share/forms.ts';
import { absolute, site } from '#lib/site.ts';

/** The view that every example shows. */
const example = { chart: 'finales', name: 'after' };

/** A place people publish in: what works there, how, and what does not. */
export interface Shelf {
	id: string;
	name: string;
	works: string;
	not?: string;
	/** What to paste. */
	paste?: string;
}

export async function load() {
	const chart = await chartOf(example.chart);
	const { headline, alt } = chart.words(chart.views[example.name]!.view);
	const view: Shared = { ...example, headline, alt, licence: site.licence };
	const link = absolute(`/charts/${example.chart}/${example.name}/`);
	const frame = snippet(example.chart, example.name, headline);
	const shelves: Shelf[] = [
		{
			id: 'html',
			name: 'Any page you write yourself',
			works:
				'The snippet: one frame and one link. It needs no script of ours and keeps its place before it has loaded.',
			paste: frame
		},
		{
			id: 'wordpress',
			name: 'WordPress',
			works:
				'A block of custom HTML with the snippet. A link alone on its line becomes a frame where the site’s owner has allowed this address for embeds.',
			not: 'Sites on the free plan of WordPress.com remove frames; there, use the picture.',
			paste: frame
		},
		{
			id: 'ghost',
			name: 'Ghost',
			works: 'An HTML card with the snippet; a bookmark card with the link.',
			not: 'In letters that Ghost sends, frames are left out: use the form for newsletters.',
			paste: frame
		},
		{
			id: 'amp',
			name: 'AMP pages',
			works: 'The element for frames, with a picture until it has loaded.',
			not: 'It has to stand some way below the top of the page, or have its picture.',
			paste: amp(view)
		},
		{
			id: 'medium',
			name: 'Medium',
			works: 'The link on a line of its own becomes a card; or the picture, linked.',
			not: 'Frames only through a service that Medium has approved; we are not one.',
			paste: link
		},
		{
			id: 'substack',
			name: 'Substack',
			works: 'The picture, linked to the chart; or the link, which becomes a card.',
			not: 'No frames.',
			paste: link
		},
		{
			id: 'newsletter',
			name: 'Newsletters',
			works: 'A linked picture with its description, and a linked line.',
			not: 'No frames and no scripts, in any letter.',
			paste: newsletter(view)
		},
		{
			id: 'notion',
			name: 'Notion',
			works: 'Paste the address of the embed and choose “Embed”.',
			not: 'The height is yours to drag.',
			paste: absolute(`/embed/${example.chart}/${example.name}/`)
		},
		{
			id: 'discourse',
			name: 'Discourse',
			works: 'The link on a line of its own becomes a card; Markdown shows the picture.',
			not: 'Frames only where an administrator has allowed this address.',
			paste: markdown(view)
		},
		{
			id: 'github',
			name: 'GitHub and other Markdown',
			works: 'The picture, linked.',
			not: 'No frames.',
			paste: markdown(view)
		},
		{
			id: 'social',
			name: 'Mastodon, Bluesky and messengers',
			works: 'The link: it brings its picture, its finding and a description with it.',
			not: 'What is shown is theirs to decide, and is fetched once.',
			paste: link
		},
		{
			id: 'paper',
			name: 'Papers and slides',
			works: 'The drawing as SVG keeps sharp at any size. A reference names revision and day.',
			paste: `${citation(view)}\n\n${bibtex(view)}`
		}
	];
	return { shelves, link, headline };
}
