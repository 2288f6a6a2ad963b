import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, parseHeaders, serve } from './serve.js';

const published = parseHeaders(readFileSync(new URL('../../static/_headers', import.meta.url), 'utf8'));

describe('headersFor', () => {
	const rules = parseHeaders(
		'# a comment\n/*\n  X-All: yes\n\n/a/*\n\tX-A: one: two\n  # inside\n/a/b\n  X-A: three\n/u/:id/x\n  X-U: u\n'
	);

	it('adds up every rule that fits and joins what is named twice', () => {
		expect(headersFor('/', rules)).toEqual({ 'X-All': 'yes' });
		expect(headersFor('/a/', rules)).toEqual({ 'X-All': 'yes', 'X-A': 'one: two' });
		expect(headersFor('/a/b', rules)).toEqual({ 'X-All': 'yes', 'X-A': 'one: two, three' });
	});

	it('reads a placeholder as one segment, and dots as dots', () => {
		expect(headersFor('/u/7/x', rules)).toHaveProperty('X-U');
		expect(headersFor('/u/7/8/x', rules)).not.toHaveProperty('X-U');
		expect(headersFor('/aXcsv', parseHeaders('/a.csv\n  X-C: c'))).toEqual({});
	});

	it('ignores lines that are no rule', () => {
		expect(parseHeaders('  X-Orphan: 1\n/a\n  nonsense\n')).toEqual([{ pattern: /^\/a$/, headers: [] }]);
		expect(parseHeaders('')).toEqual([]);
	});
});

describe('the published headers', () => {
	const pages = [
		'/',
		'/read/',
		'/charts/',
		'/charts/arcs/garak/',
		'/data/',
		'/record/',
		'/method/',
		'/share/',
		'/changes/'
	];
	const files = ['/charts/arcs/garak/data.csv', '/charts/arcs/garak/oembed.json', '/charts/arcs/garak/card.png'];
	const assets = ['/_app/immutable/assets/newsreader.woff2', '/_app/immutable/chunks/a.js'];

	it.each(pages)('%s may be framed by this site only', (path) => {
		expect(headersFor(path, published)['Content-Security-Policy']).toBe("frame-ancestors 'self'");
	});

	it.each(['/embed/arcs/garak/', '/embed/arcs/'])('%s may be framed by anyone', (path) => {
		const headers = headersFor(path, published);
		expect(headers).not.toHaveProperty('Content-Security-Policy');
		expect(headers).not.toHaveProperty('X-Frame-Options');
		expect(headers).toMatchObject({
			'Access-Control-Allow-Origin': '*',
			'Cross-Origin-Resource-Policy': 'cross-origin',
			'Cross-Origin-Embedder-Policy': 'require-corp'
		});
	});

	it.each([...files, ...assets, '/data/words.csv', '/data/datapackage.json'])('%s may be fetched by anyone', (path) => {
		expect(headersFor(path, published)).toMatchObject({
			'Access-Control-Allow-Origin': '*',
			'Cross-Origin-Resource-Policy': 'cross-origin'
		});
	});

	it.each([...pages, ...files, ...assets, '/embed/arcs/', '/feed.xml'])('%s gets no header twice', (path) => {
		const names = published.filter(({ pattern }) => pattern.test(path)).flatMap((rule) => rule.headers.map(([n]) => n));
		expect(new Set(names).size).toBe(names.length);
		expect(names).toContain('X-Content-Type-Options');
	});
});

describe('serve', () => {
	const dir = mkdtempSync(join(tmpdir(), 'serve-'));
	const build = join(dir, 'build');
	const page = '<!doctype html><title>Home</title>'.repeat(20);
	let site: Awaited<ReturnType<typeof serve>>;

	beforeAll(async () => {
		write('secret.txt', 'secret');
		write('build/index.html', page, true);
		write('build/404.html', '<h1>Not here</h1>', true);
		write('build/charts/arcs/index.html', '<h1>Arcs</h1>');
		write('build/charts/arcs/data.csv', 'a,b\n1,2\n');
		write('build/charts/arcs/chart.svg', '<svg/>');
		write('build/charts/arcs/oembed.json', '{}');
		write('build/empty/note.txt', '');
		write('build/feed.xml', '<feed/>');
		write('build/manifest.webmanifest', '{}');
		write('build/.hidden', 'hidden');
		write('build/_app/immutable/a.js', 'let a;');
		write('build/_headers', '/*\n  X-All: yes\n/charts/*\n  X-Chart: yes\n');
		site = await serve({ dir: build, port: 0 });
	});

	afterAll(async () => {
		await site.close();
		rmSync(dir, { recursive: true });
	});

	function write(name: string, text: string, compressed = false) {
		const file = join(dir, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		if (!compressed) return;
		writeFileSync(`${file}.br`, brotliCompressSync(text));
		writeFileSync(`${file}.gz`, gzipSync(text));
	}

	/** A raw request: `fetch` would tidy the path, follow redirects and decompress. */
	function get(path: string, headers: Record<string, string> = {}, method = 'GET', url = site.url) {
		return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((done, fail) => {
			const { hostname, port } = new URL(url);
			request({ hostname, port, path, method, headers }, (response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('end', () =>
					done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
				);
			})
				.on('error', fail)
				.end();
		});
	}

	it('serves a page plain, in brotli or in gzip, as asked', async () => {
		const plain = await get('/');
		expect(plain.status).toBe(200);
		expect(plain.headers['content-type']).toBe('text/html;charset=utf-8');
		expect(plain.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
		expect(String(plain.body)).toBe(page);
		const brotli = await get('/', { 'accept-encoding': 'gzip, deflate, br' });
		expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
		expect(String(brotliDecompressSync(brotli.body))).toBe(page);
		const gzip = await get('/', { 'accept-encoding': 'gzip' });
		expect(gzip.headers['content-encoding']).toBe('gzip');
		expect(String(gunzipSync(gzip.body))).toBe(page);
	});

	it('answers 304 to a known etag', async () => {
		const { headers } = await get('/feed.xml');
		const again = await get('/feed.xml', { 'if-none-match': headers.etag ?? '' });
		expect(again.status).toBe(304);
		expect(again.body).toHaveLength(0);
	});

	it.each([
		['/charts/arcs/data.csv', 'text/csv;charset=utf-8'],
		['/charts/arcs/chart.svg', 'image/svg+xml;charset=utf-8'],
		['/charts/arcs/oembed.json?url=x&format=json', 'application/json;charset=utf-8'],
		['/feed.xml', 'application/xml;charset=utf-8'],
		['/manifest.webmanifest', 'application/manifest+json;charset=utf-8'],
		['/_app/immutable/a.js', 'text/javascript;charset=utf-8']
	])('%s is %s', async (path, type) => {
		const { status, headers } = await get(path);
		expect(status).toBe(200);
		expect(headers['content-type']).toBe(type);
	});

	it('keeps hashed files for ever', async () => {
		const { headers } = await get('/_app/immutable/a.js');
		expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
	});

	it('applies the headers file and does not serve it', async () => {
		expect((await get('/charts/arcs/')).headers).toMatchObject({ 'x-all': 'yes', 'x-chart': 'yes' });
		expect((await get('/')).headers).not.toHaveProperty('x-chart');
		expect((await get('/nowhere')).headers).toMatchObject({ 'x-all': 'yes' });
		expect((await get('/_headers')).status).toBe(404);
	});

	it('adds the missing slash of a page and keeps the query', async () => {
		const { status, headers } = await get('/charts/arcs?scene=ds9-43&v=1');
		expect(status).toBe(308);
		expect(headers.location).toBe('/charts/arcs/?scene=ds9-43&v=1');
		expect((await get('/charts/arcs/')).status).toBe(200);
	});

	it('answers everything else with the 404 page', async () => {
		for (const path of [
			'/nowhere/',
			'/empty',
			'/empty/',
			'/feed.xml/',
			'/index',
			'/.hidden',
			'/charts//arcs',
			'/%00',
			'/%',
			`/${'a'.repeat(5000)}`
		]) {
			const { status, headers, body } = await get(path);
			expect(status, path).toBe(404);
			expect(headers['content-type']).toBe('text/html;charset=utf-8');
			expect(String(body)).toBe('<h1>Not here</h1>');
		}
		const brotli = await get('/nowhere', { 'accept-encoding': 'br' });
		expect(String(brotliDecompressSync(brotli.body))).toBe('<h1>Not here</h1>');
	});

	it.each([
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/..%2fsecret.txt',
		'/charts/..%5c..%5csecret.txt',
		'//secret.txt/..'
	])('%s leads nowhere', async (path) => {
		const { status, body } = await get(path);
		expect(status).toBe(404);
		expect(String(body)).not.toContain('secret');
	});

	it('never redirects to another host', async () => {
		for (const path of ['//charts/arcs', '/%2fcharts/arcs', '/\\charts/arcs']) {
			expect((await get(path)).headers.location, path).toBeUndefined();
		}
	});

	it('takes only GET and HEAD', async () => {
		const head = await get('/', {}, 'HEAD');
		expect(head.status).toBe(200);
		expect(head.body).toHaveLength(0);
		expect((await get('/nowhere', {}, 'HEAD')).status).toBe(404);
		const post = await get('/', {}, 'POST');
		expect(post.status).toBe(405);
		expect(post.headers.allow).toBe('GET, HEAD');
	});

	it('serves a new build without a restart', async () => {
		expect((await get('/late.txt')).status).toBe(404);
		write('build/late.txt', 'late');
		expect(String((await get('/late.txt')).body)).toBe('late');
	});

	it('serves under a base path, and nothing beside it', async () => {
		const based = await serve({ dir: build, port: 0, base: '/essay' });
		const at = async (path: string) => get(path, {}, 'GET', based.url);
		expect(new URL(based.url).pathname).toBe('/essay/');
		expect((await at('/essay/')).status).toBe(200);
		expect((await at('/essay/charts/arcs/')).headers).toMatchObject({ 'x-chart': 'yes' });
		expect((await at('/essay')).headers.location).toBe('/essay/');
		expect((await at('/essay/charts/arcs?a=1')).headers.location).toBe('/essay/charts/arcs/?a=1');
		for (const path of ['/', '/charts/arcs/', '/essayist/']) expect((await at(path)).status, path).toBe(404);
		await based.close();
	});

	it('passes over a port in use', async () => {
		const busy = createServer();
		const port = await new Promise<number>((done) =>
			busy.listen(0, () => done((busy.address() as { port: number }).port))
		);
		const other = await serve({ dir: build, port });
		expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
		expect((await get('/', {}, 'GET', other.url)).status).toBe(200);
		await other.close();
		await new Promise((done) => busy.close(done));
	});

	it('says what to do when nothing is built', async () => {
		await expect(serve({ dir: join(dir, 'nothing') })).rejects.toThrow('npm run build');
	});
});
