/** What is pasted into Markdown and JSX, made into pages by the programs that others use. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { charts } from '#charts/index.ts';
import { ensureDebian, says } from '../debian.js';
import type { Tried } from './clients.ts';

const work = resolve('.cache/clients');

/** A program that makes a page of a Markdown file: what it needs of Debian, and how it is run. */
interface Maker {
	needs?: readonly [program: string, ...packages: string[]];
	make(file: string): string | undefined;
}

const makers: Readonly<Record<string, Maker>> = {
	'cmark-gfm': { needs: ['cmark-gfm', 'cmark-gfm'], make: (file) => says('cmark-gfm', '--unsafe', file) },
	'Kramdown (Jekyll)': {
		needs: ['ruby', 'ruby', 'ruby-kramdown'],
		make: (file) => says('ruby', '-rkramdown', '-e', 'puts Kramdown::Document.new(File.read(ARGV[0])).to_html', file)
	},
	Pandoc: { needs: ['pandoc', 'pandoc'], make: (file) => says('pandoc', '-f', 'markdown', '-t', 'html', file) },
	'Goldmark (Hugo)': {
		needs: ['hugo', 'hugo'],
		make(file) {
			const site = join(work, 'hugo');
			mkdirSync(join(site, 'content'), { recursive: true });
			mkdirSync(join(site, 'layouts/_default'), { recursive: true });
			writeFileSync(
				join(site, 'hugo.toml'),
				'disableKinds = ["RSS", "sitemap"]\n[markup.goldmark.renderer]\nunsafe = true\n'
			);
			writeFileSync(join(site, 'config.toml'), readFileSync(join(site, 'hugo.toml')));
			writeFileSync(join(site, 'layouts/_default/single.html'), '{{ .Content }}');
			cpSync(file, join(site, 'content/page.md'));
			if (says('hugo', '--quiet', '--source', site) === undefined) return undefined;
			return readFileSync(join(site, 'public/page/index.html'), 'utf8');
		}
	},
	VitePress: { make: (file) => fromNpm('vitepress', file) },
	'MDX with React': { make: (file) => fromNpm('mdx', file) }
};

/** What a program from npm makes of a file. */
function fromNpm(maker: string, file: string): string | undefined {
	const { status, stdout } = spawnSync(process.execPath, ['made.js', maker, file], { cwd: work, encoding: 'utf8' });
	return status === 0 ? stdout : undefined;
}

/** Text of HTML as a reader copies it. */
const copied = (html: string) =>
	html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** What a page of the built site offers to copy under a name that begins so. @throws when it offers no such thing. */
function offered(path: string, name: string): string {
	const page = readFileSync(join('build', path, 'index.html'), 'utf8');
	const field = [...page.matchAll(/<(textarea|pre)\b([^>]*)>([^]*?)<\/\1>/g)].find(([, , attributes]) =>
		attributes!.includes(`aria-label="${name}`)
	);
	if (!field) throw new Error(`${path} offers no ${name}: build the site first.`);
	return copied(field[3]!);
}

const words = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');

/** What is wrong with a page made of a picture that leads to a chart, with a paragraph after it. */
function faults(html: string, link: string): string[] {
	const picture =
		/<a href="([^"]+)"><picture><source [^>]*srcset="[^"]+"[^>]*><img [^>]*src="[^"]+"[^>]*><\/picture><\/a>/i.exec(
			html
		);
	return [
		...(picture?.[1] === link ? [] : ['no picture that leads to the chart']),
		...(/<em>text<\/em>/.test(html) ? [] : ['what follows is no longer Markdown']),
		...(/&lt;|<\/?picture|<\/a>/.test(words(html)) ? ['it prints tags'] : [])
	];
}

/** Every chart’s first picture through every maker, and every frame as JSX through MDX. */
export function* markdown(): Generator<Tried, void, void> {
	mkdirSync(work, { recursive: true });
	cpSync('tests/clients/makers', work, { recursive: true });
	const install = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];
	const npm = spawnSync('npm', install, { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] });
	const all = Object.keys(charts).map((chart) => {
		const form = offered(`charts/${chart}`, 'README');
		return { chart, form, link: /href="([^"]+)"/.exec(form)![1]! };
	});
	for (const [name, { needs, make }] of Object.entries(makers)) {
		const [program, ...packages] = needs ?? [];
		const missing = program
			? ensureDebian(name, packages, () => says('which', program) !== undefined)
			: npm.status !== 0
				? `${name} could not be had from npm.`
				: undefined;
		if (missing) {
			yield { form: 'picture in Markdown', name, missing, faults: [] };
			continue;
		}
		const wrong = all.flatMap((one) => {
			const file = join(work, `${one.chart}.md`);
			writeFileSync(file, `Before.\n\n${one.form}\n\nAfter *text*.\n`);
			const html = make(file);
			return (html === undefined ? ['it stops'] : faults(html, one.link)).map((fault) => `${one.chart}: ${fault}`);
		});
		yield { form: 'picture in Markdown', name, faults: wrong };
	}
	if (npm.status !== 0) return;
	const file = join(work, 'frame.mdx');
	writeFileSync(file, `Before.\n\n${offered('share', 'JSX')}\n\nAfter *text*.\n`);
	const html = fromNpm('mdx', file) ?? '';
	const frame = /<iframe [^>]*src="[^"]+\/embed\/[^"]+"[^>]*style="[^"]*width:\s*100%/.test(html);
	yield { form: 'frame as JSX', name: 'MDX with React', faults: frame ? [] : ['there is no frame'] };
}
