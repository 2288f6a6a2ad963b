import { changes } from '#data/changes.ts';
import { absolute, site } from '#lib/site.ts';
import { escape } from '#lib/html.ts';

export const prerender = true;

/** One entry of the feed for every revision of the published figures, the latest first. */
function entries(): string {
	const revisions = [...new Set(changes.map(({ revision }) => revision))];
	return revisions
		.map((revision) => {
			const own = changes.filter((change) => change.revision === revision);
			const corrected = own.filter(({ entry }) => entry === 'corrected').map(({ what, why }) => `${what}: ${why}`);
			const says = corrected.length ? corrected.join(' ') : site.question;
			const id = absolute(`/changes/#revision-${revision}`);
			return `<entry><id>${id}</id><title>${escape(site.name)}, revision ${revision}</title><updated>${own[0]!.date}T00:00:00Z</updated><link href="${absolute(revision === 1 ? '/' : '/changes/')}"/><summary>${escape(says)}</summary></entry>`;
		})
		.join('');
}

/** The revisions as an Atom feed. */
export function GET() {
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>${absolute('/')}</id><title>${escape(site.name)}</title><subtitle>${escape(site.question)}</subtitle><updated>${changes[0]!.date}T00:00:00Z</updated><author><name>${escape(site.name)}</name></author><link href="${absolute('/')}"/><link rel="self" href="${absolute('/feed.xml')}"/>${entries()}</feed>\n`,
		{ headers: { 'content-type': 'application/atom+xml' } }
	);
}
