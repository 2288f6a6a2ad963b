/** Adding a chart is one folder and one line: the one that `npm run new` makes, built into a copy of the site. */
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const copy = mkdtempSync(join(tmpdir(), 'adding-'));
const built = (path: string) => join(copy, 'build', path);
const html = (path: string) => readFileSync(built(`${path}index.html`), 'utf8');

/** The two views of the chart that `npm run new` makes, and what they say. */
const headlines = {
	'deep-space-nine': /^Season \d of Deep Space Nine has [\d,]+ spoken words, season \d [\d,]+$/,
	voyager: /^Season \d of Voyager has [\d,]+ spoken words, season \d [\d,]+$/
};
const views = ['deep-space-nine', 'voyager'] as const;
const headlineOf = (view: string) => /<title>(.*?)<\/title>/.exec(html(`charts/tiny/${view}/`))![1]!;

/** Runs a script of the copy. @throws with what it printed, when it fails */
function run(...args: string[]): void {
	const { SITE_URL: _, BASE_PATH: __, EARLIER: _____, VITEST: ___, NODE_ENV: ____, ...env } = process.env;
	const done = spawnSync(process.execPath, args, { cwd: copy, env, encoding: 'utf8' });
	if (done.status !== 0) throw new Error(`${args.join(' ')}:\n${done.stdout}\n${done.stderr}`);
}

beforeAll(() => {
	for (const part of [
		'src',
		'data',
		'static',
		'tests',
		'package.json',
		'package-lock.json',
		'svelte.config.js',
		'vite.config.ts',
		'tsconfig.json'
	])
		cpSync(part, join(copy, part), { recursive: true });
	// What a build keeps for the next one is shared, in both directions; it spares minutes, and changes nothing that is built.
	mkdirSync(join(copy, '.cache'));
	for (const kept of ['.cache/fonts', '.cache/pictures']) {
		mkdirSync(kept, { recursive: true });
		symlinkSync(resolve(kept), join(copy, kept));
	}
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
	// One folder, and one line; of the others one stays: what the rest of the site takes to build is not asked here.
	run('tests/template/new.js', 'tiny');
	const registry = join(copy, 'src/charts/index.ts');
	const code = readFileSync(registry, 'utf8');
	const line = (id: string) => new RegExp(`\\t${id}: .*\\n`).exec(code)![0];
	writeFileSync(
		registry,
		code.replace(/(export const charts = \{\n)[^}]*/, (_, open: string) => open + line('peace') + line('tiny'))
	);
	for (const route of readdirSync('src/routes'))
		if (!['+layout', 'charts', 'embed', 'sitemap', '404'].some((kept) => route.startsWith(kept)))
			rmSync(join(copy, 'src/routes', route), { recursive: true });
	// Its pages link to those that are not built here.
	const config = join(copy, 'svelte.config.js');
	writeFileSync(config, readFileSync(config, 'utf8').replace('prerender: {', 'prerender: { crawl: false,'));
	// Two addresses that stood once: a view of it, and a chart that went whole.
	const gone = join(copy, 'src/charts/retired.ts');
	const since = "since: '2027-01-31', why: 'Its bars stood on their heads.'";
	writeFileSync(
		gone,
		readFileSync(gone, 'utf8').replace(
			'= {}',
			`= { 'tiny/old': { now: 'tiny/voyager', ${since} }, 'former': { now: 'tiny/deep-space-nine', ${since} }, 'former/one': { now: 'tiny/deep-space-nine', ${since} } }`
		)
	);
	run('node_modules/vite/bin/vite.js', 'build');
}, 180_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('it keeps what every chart has to keep', () => {
	const asked = ['contract', 'drawings', 'controls', 'pictures'].map((name) => `tests/${name}.test.ts`);
	run('node_modules/vitest/vitest.mjs', 'run', '-u', ...asked, 'src/charts/tiny', '-t', 'tiny|words of the seasons');
}, 120_000);

test.each(views)('the view %s has its page, embed, pictures and files', (view) => {
	for (const file of ['card.png', 'chart.svg', 'data.csv', 'data.xlsx', 'data.json', 'metadata.json', 'oembed.json'])
		expect(existsSync(built(`charts/tiny/${view}/${file}`)), file).toBe(true);
	const card = readFileSync(built(`charts/tiny/${view}/card.png`));
	expect(card.subarray(1, 4).toString()).toBe('PNG');
	expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
	const headline = headlineOf(view);
	expect(headline).toMatch(headlines[view]);
	const own = `http://localhost:4173/charts/tiny/${view}/`;
	for (const tag of [
		`<link rel="canonical" href="${own}"`,
		`<meta property="og:title" content="${headline}"`,
		`<meta property="og:image" content="${own}card.png"`,
		`<meta name="twitter:card" content="summary_large_image"`,
		`type="application/json+oembed" href="${own}oembed.json"`
	])
		expect(html(`charts/tiny/${view}/`)).toContain(tag);
	expect(JSON.parse(readFileSync(built(`charts/tiny/${view}/oembed.json`), 'utf8')).title).toBe(headline);
	expect(JSON.parse(readFileSync(built(`charts/tiny/${view}/data.json`), 'utf8')).rows).toHaveLength(7);
	expect(readFileSync(built(`charts/tiny/${view}/data.csv`), 'utf8')).toMatch(/^id,show,season,words\n/);
	expect(html(`charts/tiny/${view}/`)).toContain('<table');
	expect(html(`embed/tiny/${view}/`)).toContain(headline);
});

test('its own addresses, and a dark picture of its first view', () => {
	expect(html('charts/tiny/')).toContain('/charts/tiny/deep-space-nine/"');
	expect(html('embed/tiny/')).toContain(headlineOf('deep-space-nine'));
	expect(readFileSync(built('charts/tiny/deep-space-nine/card-dark.png')).subarray(1, 4).toString()).toBe('PNG');
	expect(existsSync(built('charts/tiny/voyager/card-dark.png'))).toBe(false);
});

test('the gallery, the page for lost readers and the sitemap know it', () => {
	for (const view of views) {
		for (const page of [html('charts/'), readFileSync(built('404.html'), 'utf8')])
			expect(page).toContain(`/charts/tiny/${view}/`);
		expect(readFileSync(built('sitemap.xml'), 'utf8')).toContain(`/charts/tiny/${view}/</loc>`);
	}
});

test.each([
	['tiny/old', 'voyager'],
	['former', 'deep-space-nine'],
	['former/one', 'deep-space-nine']
])('the retired address %s says what replaced it, and its embed shows that', (old, now) => {
	const headline = headlineOf(now);
	const page = html(`charts/${old}/`);
	expect(page).toContain('Its bars stood on their heads. Since <time datetime="2027-01-31">31 January 2027</time>');
	expect(page).toContain(`<a href="/charts/tiny/${now}/">${headline}</a>`);
	expect(page).toContain(`<link rel="canonical" href="http://localhost:4173/charts/tiny/${now}/"`);
	expect(page).not.toContain('<table');
	const embed = html(`embed/${old}/`);
	expect(embed).toContain(headline);
	expect(embed).toContain('since 31 Jan 2027 in place of an older view');
	const files = old.includes('/')
		? ['card.png', 'card-dark.png', 'chart.svg', 'data.csv', 'data.xlsx', 'data.json', 'metadata.json', 'oembed.json']
		: [];
	for (const file of files) expect(existsSync(built(`charts/${old}/${file}`)), file).toBe(true);
	for (const page of [html('charts/'), readFileSync(built('sitemap.xml'), 'utf8')])
		expect(page).not.toContain(`/charts/${old}/`);
});
