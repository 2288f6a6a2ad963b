/** What the served site itself lists: other programs know nothing more. */

/** The address of the site; `npm run test:hosts` sets it. */
export const site = process.env.HOSTS_SITE ?? '';

/** `<chart>/<view>` of every named view in the sitemap. */
export async function listedViews(): Promise<string[]> {
	const map = await (await fetch(`${site}sitemap.xml`)).text();
	const addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);
	if (!addresses.length || !addresses.every((address) => address.startsWith(site)))
		throw new Error(`The sitemap of ${site} lists other addresses: the site was built for another one.`);
	return addresses.flatMap((address) => /^charts\/([^/]+\/[^/]+)\/$/.exec(address.slice(site.length))?.[1] ?? []);
}

/** The first listed view of every chart. */
export async function firstViews(): Promise<string[]> {
	const views = await listedViews();
	return views.filter((view, i) => views.findIndex((one) => one.split('/')[0] === view.split('/')[0]) === i);
}

/** What the page of a view says of itself, as a program reads it: title, description, picture. */
export async function oembedOf(view: string): Promise<Record<string, string>> {
	return (await fetch(`${site}charts/${view}/oembed.json`)).json() as Promise<Record<string, string>>;
}
