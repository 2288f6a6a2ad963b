/** Readers of links that other people's programs use (npm): given nothing but an address, each must find the chart. */
import { expect, test } from '@playwright/test';
import { extract } from '@extractus/oembed-extractor';
import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { listedViews, site } from './listed.ts';

/** What the page of a view says to people; the head under test must say the same. */
interface Said {
	headline: string;
	alt: string;
}

async function saidBy(page: string): Promise<Said> {
	const [rows, html] = await Promise.all([fetch(`${page}data.json`), fetch(page)]);
	const { title } = (await rows.json()) as { title: string };
	const alt = /<h2[^>]*>In words<\/h2>.*?<p>([^<]+)<\/p>/s.exec(await html.text())?.[1];
	return { headline: title, alt: (alt ?? 'nothing in words').replaceAll('&lt;', '<').replaceAll('&amp;', '&') };
}

const frameIn = (html = '') => /^<blockquote>.*<\/blockquote><iframe src="([^"]+)"/.exec(html)?.[1];

/** Calls `look` for every view there is, a few at a time, and answers what each found wrong. */
async function everyView(look: (page: string, said: Said) => Promise<void>): Promise<void> {
	const pages = (await listedViews()).map((view) => `${site}charts/${view}/`);
	expect(pages.length).toBeGreaterThan(50);
	const queue = [...pages];
	const work = async () => {
		for (let page = queue.pop(); page; page = queue.pop())
			await test.step(page, async () => look(page, await saidBy(page)));
	};
	await Promise.all([work(), work(), work(), work()]);
}

/** The size of a PNG at this address. */
async function sizeOf(address: string): Promise<[width: number, height: number]> {
	const answer = await fetch(address);
	expect(answer.headers.get('content-type'), address).toBe('image/png');
	const bytes = Buffer.from(await answer.arrayBuffer());
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('open-graph-scraper finds finding, description and picture of every view', async () => {
	await everyView(async (url, { headline, alt }) => {
		const { result } = await ogs({ url });
		expect(result).toMatchObject({
			success: true,
			ogTitle: headline,
			ogDescription: alt,
			ogUrl: url,
			twitterCard: 'summary_large_image'
		});
		expect(result.ogImage).toEqual([{ url: `${url}card.png`, width: '1200', height: '630', type: 'png', alt }]);
		expect(await sizeOf(`${url}card.png`)).toEqual([1200, 630]);
	});
});

test('unfurl finds the same and the frame', async () => {
	await everyView(async (url, { headline, alt }) => {
		const found = await unfurl(url);
		expect(found).toMatchObject({
			title: headline,
			description: alt,
			open_graph: {
				title: headline,
				description: alt,
				images: [{ url: `${url}card.png`, width: 1200, height: 630, alt }]
			},
			twitter_card: { card: 'summary_large_image', images: [{ url: `${url}card.png`, alt }] },
			oEmbed: { type: 'rich', title: headline, thumbnails: [{ url: `${url}card.png`, width: 1200, height: 630 }] }
		});
		const { oEmbed } = found as { oEmbed?: { html?: string } };
		expect(frameIn(oEmbed?.html)).toBe(`${url.replace('/charts/', '/embed/')}?theme=light`);
	});
});

test('oembed-extractor discovers the frame, also with a query behind the address', async () => {
	await everyView(async (url, { headline }) => {
		for (const address of [url, `${url}?utm_source=a&v=1`]) {
			const found = await extract(address, { maxwidth: 400 });
			expect(found).toMatchObject({ version: '1.0', type: 'rich', title: headline, thumbnail_url: `${url}card.png` });
			const frame = frameIn((found as { html?: string }).html);
			expect(frame).toBe(`${url.replace('/charts/', '/embed/')}?theme=light`);
			expect((await fetch(frame!)).headers.get('content-type')).toMatch(/^text\/html/);
		}
	});
});
