/** Adding a chart is one folder and one line: a tiny chart of this test's own, built into a copy of the site. */
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

const index = `
import { defineChart } from '#lib/chart/chart.ts';
import { choice } from '#lib/chart/view.ts';
import Drawing from './Drawing.svelte';

interface View { sort: 'given' | 'size' }
const bars = [{ id: 'one', size: 1 }, { id: 'two', size: 3 }, { id: 'three', size: 2 }];
const rows = (view: View) => (view.sort === 'size' ? bars.toSorted((a, b) => b.size - a.size) : bars);

export default defineChart<View>({
	id: 'tiny',
	title: 'A tiny chart',
	question: 'Does it follow by itself?',
	kinds: ['measured'],
	fields: { sort: choice(['given', 'size']) },
	views: { given: { label: 'As given', view: { sort: 'given' } }, size: { label: 'By size', view: { sort: 'size' } } },
	rows,
	columns: () => [{ key: 'size', label: 'Size', kind: 'measured', unit: 'units' }],
	words: (view) => ({
		headline: view.sort === 'size' ? 'The second bar is the longest' : 'Three bars of a tiny chart',
		subtitle: 'Size in units (measured)',
		alt: 'Three bars of different size, drawn to prove that everything follows by itself.',
		description: ['There are three bars.'],
		source: 'Source: this test.',
		limits: 'It is only a test.',
		finding: { figure: String(bars.length), says: 'bars' }
	}),
	Drawing
});
`;
const drawing = `
<script lang="ts">
	import { forms, type DrawingProps } from '#lib/chart/chart.ts';
	import Plot from '#lib/chart/Plot.svelte';

	let { view, form, names = false }: DrawingProps<{ sort: string }> = $props();
	const sizes = $derived(view.sort === 'size' ? [3, 2, 1] : [1, 3, 2]);
</script>

<Plot {form} height={120} alt="Three bars" xDomain={[0, 3]} xRange={[0, forms[form].width]}>
	{#each sizes as size, i (size)}
		<rect x="0" y={i * 40} width={size * 90} height="30" fill="var(--accent)" data-row={i} aria-label={names ? \`bar of \${size}\` : null} />
	{/each}
</Plot>
`;

beforeAll(() => {
	for (const part of [
		'src',
		'data',
		'static',
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
	// One folder …
	mkdirSync(join(copy, 'src/charts/tiny'));
	writeFileSync(join(copy, 'src/charts/tiny/index.ts'), index);
	writeFileSync(join(copy, 'src/charts/tiny/Drawing.svelte'), drawing);
	// … and one line, beside that of one other chart: what the rest of the site takes to build is not asked here.
	const registry = join(copy, 'src/charts/index.ts');
	const line = "\ttiny: () => import('./tiny/index.ts'),\n";
	writeFileSync(
		registry,
		readFileSync(registry, 'utf8').replace(
			/(export const charts = \{\n)[^}]*?(\tpeace: .*\n)[^}]*/,
			(_, open: string, peace: string) => open + line + peace
		)
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
			`= { 'tiny/old': { now: 'tiny/size', ${since} }, 'former': { now: 'tiny/given', ${since} }, 'former/one': { now: 'tiny/given', ${since} } }`
		)
	);
	const { SITE_URL: _, BASE_PATH: __, EARLIER: _____, VITEST: ___, NODE_ENV: ____, ...env } = process.env;
	const run = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		cwd: copy,
		env,
		encoding: 'utf8'
	});
	if (run.status !== 0) throw new Error(`The copy did not build:\n${run.stdout}\n${run.stderr}`);
}, 180_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test.each(['given', 'size'])('the view %s has its page, embed, pictures and files', (view) => {
	for (const file of ['card.png', 'chart.svg', 'data.csv', 'data.json', 'oembed.json'])
		expect(existsSync(built(`charts/tiny/${view}/${file}`)), file).toBe(true);
	const card = readFileSync(built(`charts/tiny/${view}/card.png`));
	expect(card.subarray(1, 4).toString()).toBe('PNG');
	expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
	const headline = view === 'size' ? 'The second bar is the longest' : 'Three bars of a tiny chart';
	expect(html(`charts/tiny/${view}/`)).toContain(`<title>${headline}</title>`);
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
	expect(JSON.parse(readFileSync(built(`charts/tiny/${view}/data.json`), 'utf8')).rows).toHaveLength(3);
	expect(readFileSync(built(`charts/tiny/${view}/data.csv`), 'utf8')).toContain('\nid,size\n');
	expect(html(`charts/tiny/${view}/`)).toContain('<table');
	expect(html(`embed/tiny/${view}/`)).toContain(headline);
});

test('its own addresses, and a dark picture of its first view', () => {
	expect(html('charts/tiny/')).toContain('/charts/tiny/given/"');
	expect(html('embed/tiny/')).toContain('Three bars of a tiny chart');
	expect(readFileSync(built('charts/tiny/given/card-dark.png')).subarray(1, 4).toString()).toBe('PNG');
	expect(existsSync(built('charts/tiny/size/card-dark.png'))).toBe(false);
});

test('the gallery, the page for lost readers and the sitemap know it', () => {
	for (const view of ['given', 'size']) {
		for (const page of [html('charts/'), readFileSync(built('404.html'), 'utf8')])
			expect(page).toContain(`/charts/tiny/${view}/`);
		expect(readFileSync(built('sitemap.xml'), 'utf8')).toContain(`/charts/tiny/${view}/</loc>`);
	}
});

test.each([
	['tiny/old', 'size'],
	['former', 'given'],
	['former/one', 'given']
])('the retired address %s says what replaced it, and its embed shows that', (old, now) => {
	const headline = now === 'size' ? 'The second bar is the longest' : 'Three bars of a tiny chart';
	const page = html(`charts/${old}/`);
	expect(page).toContain('Its bars stood on their heads. Since <time datetime="2027-01-31">31 January 2027</time>');
	expect(page).toContain(`<a href="/charts/tiny/${now}/">${headline}</a>`);
	expect(page).toContain(`<link rel="canonical" href="http://localhost:4173/charts/tiny/${now}/"`);
	expect(page).not.toContain('<table');
	const embed = html(`embed/${old}/`);
	expect(embed).toContain(headline);
	expect(embed).toContain('since 31 Jan 2027 in place of an older view');
	const files = old.includes('/')
		? ['card.png', 'card-dark.png', 'chart.svg', 'data.csv', 'data.json', 'oembed.json']
		: [];
	for (const file of files) expect(existsSync(built(`charts/${old}/${file}`)), file).toBe(true);
	for (const page of [html('charts/'), readFileSync(built('sitemap.xml'), 'utf8')])
		expect(page).not.toContain(`/charts/${old}/`);
});
