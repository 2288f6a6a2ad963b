/** An embed is a document, not an app: one request, complete before its script runs, readable without it. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Chart } from '#lib/chart/chart.ts';
import { described, presented } from '#lib/chart/described.ts';
import Figure from '#lib/chart/Figure.svelte';
import { framed, type Form } from '#lib/chart/forms.ts';
import { dayInWords } from '#lib/day.ts';
import { escape } from '#lib/html.ts';
import { spoiler, type Ending } from '#lib/chart/spoiler.ts';
import { bare } from '#lib/server/markup.ts';
import { absolute, site } from '#lib/site.ts';
import List from '#lib/walk/List.svelte';
import { tree } from '#lib/walk/tree.ts';
import look from '#lib/theme/figure.css?inline';
import fonts from '#lib/theme/fonts.css?inline';
import tokens from '#lib/theme/tokens.css?inline';
import { render } from 'svelte/server';
import archivo from '../../../.cache/fonts/archivo.woff2?url';
import newsreader from '../../../.cache/fonts/newsreader.woff2?url';
import fallbacks from '../../../.cache/fonts/fallbacks.css?raw';
import layout from './embed.css?inline';
import listed from './list.css?inline';
import { dispensable, fit, styleOfFit } from './fit.ts';
import script from './frame.ts?classic';
import { share, views } from './menu.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Every embed carries these, so they are as short as they can be: only headlines are set in the serif. */
const standIns = fallbacks
	.replace(/@font-face \{[^}]*'Newsreader[^}]*font-weight: (?!500)[^}]*\}/g, '')
	.replace(/\s*([{}:;,])\s*/g, '$1');

/** Without the notes and the indents that only a build takes out, so that a document weighs the same in every test. */
const terse = (css: string) => css.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');
// Nothing moves in a frame.
const style = terse(tokens + fonts + standIns + look + layout).replace(/\.alive[^{}]*\{[^}]*\}/g, '');
const styleOfList = terse(listed);

/** The style of a document without the colours that nothing in it asks for: a chart has a few of all. */
function styleOf(body: string): string {
	const asked = new Set([...(style + body).matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name));
	return style.replace(/^:root ?\{[^}]*\}/, (palette) =>
		palette.replace(/--([\w-]+):[^;}]*;/g, (one, name: string) =>
			asked.has(name) || name.startsWith('lightningcss') ? one : ''
		)
	);
}

const policyOf = (style: string): string =>
	[
		`default-src 'none'`,
		`style-src ${hash(style)}`,
		`script-src ${hash(script)}`,
		`font-src 'self' ${site.origin}`,
		`img-src 'self' data:`,
		`base-uri 'none'`,
		`form-action 'none'`
	].join('; ');

/** What a document says beside its view. */
interface Beside {
	/** How far the story goes: with it, the document says how much of it the view tells. */
	ending?: Ending;
	/** Whether it stands at the address of the chart itself, and not of the view. */
	first?: boolean;
	/** The day (ISO) from which the view stands in the place of one that was retired. */
	since?: string | undefined;
}

/** What fits the first window of one round trip, in bytes as sent. */
const window = 14_000;

/** How much of its list a document has: every point, which is then all that names the marks; the groups; or nothing. */
const lists = ['points', 'groups', 'none'] as const;

/** The whole document of a named view's embed, with as many forms as fit the first window, and then as much of its list. */
export function embedDocument(chart: Chart, name: string, view: unknown, beside: Beside = {}): string {
	const fits = (html: string) =>
		// Quickly, which is never less, and where that does not say it as well as can be.
		[9, 11].some((quality) => {
			const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
			return brotliCompressSync(html, { params }).length <= window;
		});
	let whole = '';
	for (let n = 0; n <= dispensable.length; n++) {
		const left = framed.filter((form) => !dispensable.slice(0, n).includes(form));
		for (const list of lists) {
			const html = documentOf(chart, name, view, beside, left, list);
			if (fits(html)) return html;
			if (list === 'points') whole = html;
		}
	}
	// What needs a second window anyway has its whole list.
	return whole;
}

function documentOf(
	chart: Chart,
	name: string,
	view: unknown,
	{ ending, since, first = false }: Beside,
	shown: readonly Form[],
	has: (typeof lists)[number]
): string {
	const words = chart.words(view);
	const page = absolute(`/charts/${chart.id}/${name}/`);
	const up = first ? '../' : '../../';
	const others = views(chart, name, up);
	const tells = ending ? spoiler(chart, view, ending) : '';
	const fitted = fit({ words, spoiler: tells, others: others !== '' }, shown);
	const height = Object.fromEntries(fitted.map((one) => [one.form, one.height]));
	/* Marks are named once: in the list, if that has them all. */
	const names = has === 'points';
	const { body } = render(Figure, {
		props: { chart, view, prefix: 'e-', level: 1, hint: '', shown, height, names: !names }
	});
	const list =
		has === 'none'
			? ''
			: render(List, { props: { tree: tree(chart, view), points: names, names, label: 'Read' } }).body;
	const own = styleOf(body) + styleOfFit(fitted) + (list && styleOfList);
	const figure = bare(body).replace(/ class="(fade|marks)"/g, '');
	return [
		'<!doctype html><html lang="en"><head><meta charset="utf-8">',
		`<meta http-equiv="content-security-policy" content="${policyOf(own)}">`,
		'<meta name="viewport" content="width=device-width,initial-scale=1">',
		`<title>${escape(words.headline)}</title>`,
		`<link rel="alternate" type="application/json+oembed" href="${page}oembed.json" title="${escape(words.headline)}">`,
		'<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">',
		// A figure fills its frame: drawn before all that stands under it is there, it would move.
		'<link rel="expect" href="#share" blocking="render">',
		`<link rel="canonical" href="${page}"><link rel="icon" href="data:,">`,
		// Whoever pastes the address of a frame sees its picture.
		`<meta name="description" content="${escape(presented(chart, view))}">`,
		`<meta property="og:image" content="${page}card.png"><meta name="twitter:card" content="summary_large_image">`,
		`<meta property="og:image:alt" content="${escape(described(chart, view))}">`,
		...[newsreader, archivo].map(
			(font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`
		),
		`<style>${own}</style></head><body>`,
		`<main class="embed fit">${ending ? `<p class="spoiler">${tells}</p>` : ''}${figure}`,
		`<p class="poster"><b>${escape(words.finding.figure)}</b>${escape(words.finding.says)}</p>`,
		others,
		`<footer class="credit"><span>Revision ${site.revision} · data as of ${dayInWords(site.asOf, 'medium')}${since ? ` · since ${dayInWords(since, 'medium')} in place of an older view` : ''}</span>`,
		`<a href="${page}" target="_blank" rel="noopener">${site.name} ↗</a>`,
		others && '<button type="button" class="more" popovertarget="views">Views</button>',
		`<button type="button" popovertarget="share">Share</button>${bare(list).replaceAll('</li>', '')}</footer>${share(`${chart.id}/${name}`, up)}</main>`,
		`<script>${script}</script></body></html>`
	].join('');
}
