/** The built site: its addresses, its pages as elements, and the file behind an address. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { absolute, inside, site } from '#lib/site.ts';

const folder = 'build';

/** Every file of the site by its path below `build/`; compressed twins and frozen copies (`frozen.site.test.ts`) left out. */
export const files: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => !/\.(br|gz)$|^r[/\\]/.test(file) && statSync(join(folder, file)).isFile())
	.map((file) => file.replaceAll('\\', '/'))
	.sort();

export const bytes = (file: string): Buffer => readFileSync(join(folder, file));
export const text = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** The file that answers a path below the base path; undefined where none does. */
export function fileOf(path: string): string | undefined {
	const file = path.endsWith('/') ? `${path}index.html` : path;
	return existsSync(join(folder, file)) && statSync(join(folder, file)).isFile() ? file.slice(1) : undefined;
}

/** The path below the base path of an address on this site; undefined for an address elsewhere. */
export function within(href: string, from = '/'): { path: string; hash: string } | undefined {
	const url = new URL(href, absolute(from));
	if (url.origin !== new URL(site.origin).origin || !url.pathname.startsWith(inside('/'))) return undefined;
	return { path: decodeURI(url.pathname.slice(inside('').length)), hash: decodeURIComponent(url.hash.slice(1)) };
}

/** An element as it opens: its tag and its attributes, entities read. */
export type Tag = { tag: string } & Partial<Record<string, string>>;

/** Text of HTML as a reader gets it: entities read. */
export const plain = (html: string): string =>
	html
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');

const attribute = /([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const opening = /<([a-z][\w-]*)((?:\s+[^\s=>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;

/** Every element of a document in order; what stands inside scripts and styles is no markup. */
export function tags(html: string): readonly Tag[] {
	const markup = html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<(script|style)\b[^>]*>)[\s\S]*?(?=<\/\2>)/g, '$1');
	return [...markup.matchAll(opening)].map(([, tag, attributes]) => ({
		...Object.fromEntries(
			[...attributes!.matchAll(attribute)].map(([, key, a, b, c]) => [key!, plain(a ?? b ?? c ?? '')])
		),
		tag: tag!.toLowerCase()
	}));
}

/** A page: where it stands, what it holds. */
export interface Page {
	path: string;
	html: string;
	tags: readonly Tag[];
}

/** The page at a path below the base path. @throws when there is none. */
export function page(path: string): Page {
	const file = fileOf(path);
	if (!file) throw new Error(`build/ has no page at ${path}`);
	const html = text(file);
	return { path, html, tags: tags(html) };
}

/** Every page of the site. */
export const pages: readonly Page[] = files
	.filter((file) => file.endsWith('.html'))
	.map((file) => page(`/${file.replace(/(^|\/)index\.html$/, '$1')}`));

/** The elements of a page that have all of these attributes. */
export function find(one: Page, wanted: Tag): readonly Tag[] {
	return one.tags.filter((tag) => Object.entries(wanted).every(([key, value]) => tag[key] === value));
}

/** What the one `<meta>` of this name says. @throws when there is none, or more than one. */
export function meta(one: Page, name: string): string {
	const found = one.tags.filter(
		(tag) => tag.tag === 'meta' && [tag.name, tag.property, tag['http-equiv']].includes(name)
	);
	if (found.length !== 1) throw new Error(`${one.path} has ${found.length} <meta> named ${name}`);
	return found[0]!.content ?? '';
}

/** What stands between the first `<tag>` of a page and its end, as a reader gets it. */
export function inner(one: Page, tag: string): string {
	return plain(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`).exec(one.html)?.[1] ?? '');
}
