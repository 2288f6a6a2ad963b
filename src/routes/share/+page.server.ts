import { allCharts, chartOf } from '#charts/index.ts';
import { count } from '#lib/chart/number.ts';
import type { PageCard } from '#lib/share/pageCard.ts';
import { snippet } from '#lib/embed/snippet.ts';
import { amp, bibtex, citation, markdown, newsletter, readme, shared } from '#lib/share/forms.ts';
import { calls, jsx, ris } from '#lib/share/programs.ts';
import { absolute, site } from '#lib/site.ts';

/** A place people publish in: what works there, what does not, and what to paste for each way. */
export interface Shelf {
	id: string;
	name: string;
	works: string;
	not?: string;
	paste: readonly (readonly [what: string, code: string])[];
}

export async function load() {
	const chart = await chartOf('finales');
	const view = shared(chart, Object.values(chart.views)[0]!.view);
	const { link, headline } = view;
	const frame = ['The snippet', snippet(view)] as const;
	const address = ['The link', link] as const;
	const picture = ['The picture', `${link}card.png`] as const;
	const shelves: readonly Shelf[] = [
		{
			id: 'html',
			name: 'Any page you write yourself',
			works:
				'The snippet: one frame and one link. It needs no script of ours and keeps its place before it has loaded. Its address and its style say whether your page is light or dark; for a page that is either, choose that where you copy it. Where a host takes the frame away, its picture stays, with the link on it.',
			paste: [frame]
		},
		{
			id: 'wordpress',
			name: 'WordPress',
			works:
				'The link alone on its line becomes the chart, at its right height and as light as your page; no plugin is needed. A block of custom HTML takes the snippet.',
			not: 'Sites on the free plan of WordPress.com remove frames; there, use the picture and the link.',
			paste: [address, frame]
		},
		{
			id: 'ghost',
			name: 'Ghost',
			works: 'An HTML card with the snippet; a bookmark card with the link.',
			not: 'In letters that Ghost sends, frames are left out: use the form for newsletters.',
			paste: [frame, address]
		},
		{
			id: 'medium',
			name: 'Medium',
			works: 'The link on a line of its own becomes a card. Or the picture, with the link set on it.',
			not: 'Frames come only from services that Medium has approved, and we are not one.',
			paste: [address, picture]
		},
		{
			id: 'substack',
			name: 'Substack',
			works: 'The picture, with the link set on it.',
			not: 'Frames, in the post as in the letter.',
			paste: [picture, address]
		},
		{
			id: 'notion',
			name: 'Notion',
			works: 'Paste the address of the frame and choose “Embed”; then drag it as high as it should be.',
			not: 'The height does not follow by itself.',
			paste: [['The frame', absolute(`/embed/${view.chart}/${view.name}/`)]]
		},
		{
			id: 'discourse',
			name: 'Discourse',
			works: 'The link on a line of its own becomes a card; Markdown shows the picture.',
			not: 'Frames, except where an administrator has allowed this address.',
			paste: [address, ['Markdown', markdown(view)]]
		},
		{
			id: 'mastodon',
			name: 'Mastodon',
			works: 'The link: it brings its picture, its finding, and words for those who do not see the picture.',
			not: 'Frames. The card is made once, when the link is first posted.',
			paste: [address]
		},
		{
			id: 'bluesky',
			name: 'Bluesky',
			works: 'The link, while you write: wait for its card before you send.',
			not: 'Frames.',
			paste: [address]
		},
		{
			id: 'github',
			name: 'GitHub',
			works:
				'The picture in both themes, for a README, an issue or a page of the wiki: each reader gets that of their own.',
			not: 'Frames and scripts. Dark pictures exist for the first view of every chart.',
			paste: [['In both themes', readme(view)]]
		},
		{
			id: 'markdown',
			name: 'Markdown and static sites',
			works:
				'The picture in both themes, as for GitHub: it stands on one line with every tag closed, so that Jekyll (kramdown), Hugo (goldmark), Pandoc, VitePress and MDX all take it. Where HTML is not allowed, as in Hugo until it is asked for, the form without it.',
			not: 'The dark picture, in the form without HTML.',
			paste: [
				['In both themes', readme(view)],
				['Without HTML', markdown(view)]
			]
		},
		{
			id: 'jsx',
			name: 'MDX, React, Next, Docusaurus, Astro',
			works: 'The frame as JSX, its style as an object. The form for GitHub works in MDX as it is.',
			not: 'The snippet for HTML: a style that is text stops the build.',
			paste: [['JSX', jsx(view)]]
		},
		{
			id: 'amp',
			name: 'AMP pages',
			works:
				'The element for frames, with the picture in its place until it has loaded. The line of script goes into the head, once per page.',
			not: 'Addresses that are not https.',
			paste: [
				[
					'For the head',
					'<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>'
				],
				['For the body', amp(view)]
			]
		},
		{
			id: 'newsletter',
			name: 'Newsletters',
			works: 'A linked picture with its description, and a linked line.',
			not: 'Frames and scripts, in any letter.',
			paste: [['HTML', newsletter(view)]]
		},
		{
			id: 'paper',
			name: 'Papers and slides',
			works: 'The drawing as SVG keeps sharp at any size. A reference names revision and day.',
			paste: [
				['The drawing', `${link}chart.svg`],
				['The reference', citation(view)],
				['For BibTeX', bibtex(view)],
				['For reference managers (RIS)', ris(view)]
			]
		},
		{
			id: 'rows',
			name: 'Sheets and programs',
			works:
				'The CSV: its first line is the header, and what there is to say of it lies beside it as metadata.json (CSV on the Web). For Excel, Calc and Numbers there is data.xlsx, whose second sheet says it.',
			not: 'The CSV in Excel by a double click: it takes the letters and the commas for those of your country.',
			paste: [['The workbook', `${link}data.xlsx`], ...calls(view)]
		}
	];
	const charts = await allCharts();
	const views = charts.reduce((sum, { views }) => sum + Object.keys(views).length, 0);
	const card: PageCard = {
		headline: 'Take a chart home: link, frame, picture, rows',
		figures: [
			{ figure: count(charts.length), says: 'charts' },
			{ figure: count(views), says: 'views, each with an address, a picture, its rows and a frame' },
			{ figure: count(shelves.length), says: 'places to publish in, with what works there' }
		],
		source: `Yours under ${site.licence}. Measured or judged: every picture says which.`
	};
	return { shelves, link, headline, card };
}
