import { allCharts } from '#charts/index.ts';
import { changes, type Change } from '#data/changes.ts';
import type { Chart } from '#lib/chart/chart.ts';
import { described, presented } from '#lib/chart/described.ts';
import { escape } from '#lib/html.ts';
import { absolute, site } from '#lib/site.ts';

export const prerender = true;

/** What an entry of the feed says; `id` never changes, days are ISO dates, `content` is markup. */
interface Entry {
	id: string;
	title: string;
	link: string;
	published: string;
	updated: string;
	content: string;
	picture?: string;
}

/** A stop, where a text has none. */
const stopped = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** One line of a revision: what it is about, what stands here, what stood before or stands elsewhere, and why. */
function line({ entry, what, here, there, why }: Change): string {
	const other = there && (entry === 'differs' ? ` There: ${stopped(there)}` : ` Before: ${stopped(there)}`);
	return `<li><b>${escape(stopped(what))}</b>${escape([here && ` Now: ${stopped(here)}`, other, ` ${stopped(why)}`].filter(Boolean).join(''))}</li>`;
}

const headings = { published: 'Published', corrected: 'Corrected', differs: 'Different elsewhere' } as const;

/** A revision with everything it brought, as the table of changes has it. */
function ofRevision(revision: number): Entry {
	const own = changes.filter((change) => change.revision === revision);
	const groups = (['published', 'corrected', 'differs'] as const).flatMap((entry) => {
		const lines = own.filter((change) => change.entry === entry).map(line);
		return lines.length ? [`<h2>${headings[entry]}</h2><ul>${lines.join('')}</ul>`] : [];
	});
	const { date } = own[0]!;
	const link = absolute(`/changes/#revision-${revision}`);
	return {
		id: link,
		title: `${site.name}, revision ${revision}`,
		link,
		published: date,
		updated: date,
		content: groups.join('')
	};
}

/** A chart by its first view: the finding, the picture, what it shows, and where it comes from. */
function ofChart(chart: Chart): Entry {
	const [name, { view }] = Object.entries(chart.views)[0]!;
	const { headline, description, limits } = chart.words(view);
	const link = absolute(`/charts/${chart.id}/${name}/`);
	const picture = `${link}card.png`;
	// It is new again when one of its headlines, or of the figures in it, was changed.
	const changed = changes.find(({ covers }) => covers?.split(' ').some((one) => one.startsWith(`${chart.id}/`)));
	const text = [described(chart, view), ...description, presented(chart, view), limits];
	return {
		id: absolute(`/charts/${chart.id}/`),
		title: headline,
		link,
		published: site.published,
		updated: changed?.date ?? site.published,
		content: [
			`<p><a href="${link}"><img src="${picture}" width="1200" height="630" alt="${escape(described(chart, view))}"></a></p>`,
			...text.map((one) => `<p>${escape(one)}</p>`)
		].join(''),
		picture
	};
}

const at = (day: string) => `${day}T00:00:00Z`;

const written = ({ id, title, link, published, updated, content, picture }: Entry) =>
	`<entry><id>${escape(id)}</id><title>${escape(title)}</title><published>${at(published)}</published><updated>${at(updated)}</updated>` +
	`<link rel="alternate" type="text/html" href="${escape(link)}"/>` +
	(picture ? `<link rel="enclosure" type="image/png" href="${picture}"/>` : '') +
	`<content type="html">${escape(content)}</content></entry>`;

/** The revisions, the latest first, then every chart, as an Atom feed. */
export async function GET() {
	const revisions = [...new Set(changes.map(({ revision }) => revision))];
	const entries = [...revisions.map(ofRevision), ...(await allCharts()).map(ofChart)];
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>${absolute('/')}</id><title>${escape(site.name)}</title><subtitle>${escape(site.question)}</subtitle>` +
			`<updated>${at(changes[0]!.date)}</updated><author><name>${escape(site.name)}</name><uri>${absolute('/')}</uri></author><rights>${site.licence}, unless a chart says otherwise</rights>` +
			`<icon>${absolute('/icon-192.png')}</icon><logo>${absolute('/card.png')}</logo><link href="${absolute('/')}"/><link rel="self" type="application/atom+xml" href="${absolute('/feed.xml')}"/>` +
			`${entries.map(written).join('')}</feed>\n`,
		{ headers: { 'content-type': 'application/atom+xml' } }
	);
}
