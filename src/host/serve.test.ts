import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	truncateSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../../tests/hostile.ts';
import { headersFor, parseHeaders } from './headers.js';
import { serve } from './serve.js';

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
		'/talk/',
		'/proof/',
		'/changes/',
		'/404.html',
		'/404'
	];
	const files = [
		'/card.png',
		'/feed.xml',
		'/charts/arcs/garak/data.csv',
		'/charts/arcs/garak/oembed.json',
		'/charts/arcs/garak/card.png'
	];
	const assets = ['/_app/immutable/assets/newsreader.woff2', '/_app/immutable/chunks/a.js'];

	it.each(pages)('%s may be framed by this site only', (path) => {
		expect(headersFor(path, published)['Content-Security-Policy']).toBe("frame-ancestors 'self'");
	});

	it.each(['/embed/arcs/garak/', '/embed/arcs/', '/r/4/embed/arcs/garak/'])('%s may be framed by anyone', (path) => {
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

	it.each([...pages, ...files, ...assets, '/embed/arcs/', '/favicon.svg', '/sitemap.xml'])(
		'%s gets no header twice',
		(path) => {
			const names = published
				.filter(({ pattern }) => pattern.test(path))
				.flatMap((rule) => rule.headers.map(([n]) => n));
			expect(new Set(names).size).toBe(names.length);
			expect(names).toContain('X-Content-Type-Options');
		}
	);
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
		write('build/charts/arcs/card.png', 'PNG');
		write('build/charts/arcs/oembed.json', '{}');
		write('build/empty/note.txt', '');
		write('build/feed.xml', '<feed/>');
		write('build/manifest.webmanifest', '{}');
		write('build/.hidden', 'hidden');
		write('build/_app/immutable/a.js', 'let a;');
		write('build/_headers', '/*\n  X-All: yes\n/charts/*\n  X-Chart: yes\n/404.html\n  X-Missing: yes\n');
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
		['br;q=0', undefined],
		['br;q=0, gzip', 'gzip'],
		['br;q=0.2, gzip;q=0.8', 'gzip'],
		['br;q=0.5, identity', undefined],
		['*', 'br'],
		['*, br;q=0', 'gzip'],
		['BR', 'br'],
		['zebra', undefined],
		['bread', undefined],
		['', undefined],
		[';;;q=,,=br', undefined],
		['identity;q=0, gzip', 'gzip'],
		['*;q=0, gzip', 'gzip']
	])('takes Accept-Encoding %j as %s', async (accepted, encoding) => {
		const { status, headers, body } = await get('/', { 'accept-encoding': accepted });
		expect(status).toBe(200);
		expect(headers['content-encoding']).toBe(encoding);
		expect(headers.vary).toBe('Accept-Encoding');
		expect(headers['content-length']).toBe(String(body.length));
		const text = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
		expect(String(text)).toBe(page);
	});

	it.each(['identity;q=0', '*;q=0', 'br;q=0, gzip;q=0, identity;q=0'])(
		'has nothing for who takes nothing: %s',
		async (accepted) => {
			for (const path of ['/', '/feed.xml', '/charts/arcs/card.png']) {
				expect((await get(path, { 'accept-encoding': accepted })).status).toBe(406);
			}
			const missing = await get('/nowhere', { 'accept-encoding': accepted });
			expect(missing.status).toBe(404);
			expect(String(missing.body)).toBe('<h1>Not here</h1>');
		}
	);

	it('answers conditions, and a 304 carries what the 200 would have said for a cache', async () => {
		utimesSync(join(build, 'charts/arcs/index.html'), 1_700_000_000, 1_700_000_000);
		const path = '/charts/arcs/';
		const first = await get(path);
		const etag = first.headers.etag ?? '';
		const [before, then, after] = [-1, 0, 1].map((s) => new Date((1_700_000_000 + s) * 1000).toUTCString());
		expect(first.headers['last-modified']).toBe(then);
		const known: [Record<string, string>, number][] = [
			[{ 'if-none-match': etag }, 304],
			[{ 'if-none-match': etag.replace('W/', '') }, 304],
			[{ 'if-none-match': `"x", ${etag}` }, 304],
			[{ 'if-none-match': '*' }, 304],
			[{ 'if-none-match': '"x"' }, 200],
			[{ 'if-none-match': '"x"', 'if-modified-since': after! }, 200],
			[{ 'if-modified-since': then! }, 304],
			[{ 'if-modified-since': after! }, 304],
			[{ 'if-modified-since': before! }, 200],
			[{ 'if-modified-since': 'yesterday' }, 200],
			[{ 'if-unmodified-since': before! }, 412],
			[{ 'if-match': '"x"' }, 412]
		];
		for (const [condition, expected] of known) {
			for (const method of ['GET', 'HEAD']) {
				const { status, headers, body } = await get(path, condition, method);
				expect(status, `${method} ${JSON.stringify(condition)}`).toBe(expected);
				if (status !== 304) continue;
				expect(body).toHaveLength(0);
				expect(headers).toMatchObject({ etag, 'x-chart': 'yes', 'cache-control': first.headers['cache-control'] });
				for (const name of ['content-type', 'content-length', 'content-encoding'])
					expect(headers).not.toHaveProperty(name);
			}
		}
		expect((await get('/nowhere', { 'if-none-match': '*' })).status).toBe(404);
	});

	it('tells encodings of a file apart, and says on a 304 that there are some', async () => {
		const [brotli, plain] = await Promise.all([get('/', { 'accept-encoding': 'br' }), get('/')]);
		const etag = brotli.headers.etag ?? '';
		expect(etag).not.toBe(plain.headers.etag);
		const again = await get('/', { 'accept-encoding': 'br', 'if-none-match': etag });
		expect(again.status).toBe(304);
		expect(again.headers).toMatchObject({ etag, vary: 'Accept-Encoding' });
		expect((await get('/', { 'if-none-match': etag })).status).toBe(200);
	});

	it.each([
		'bytes=9-3',
		'bytes=0-3',
		'bytes=0-99999999999999999999',
		'bytes=99999999-',
		'bytes=-5',
		'bytes=-99999',
		'bytes=0-1,3-4,-1',
		'bytes=',
		'bytes=a-b',
		'bytes=-',
		'lines=1-2',
		'\t=-=,,'
	])('offers no ranges and sends the whole to Range: %s', async (range) => {
		for (const condition of ['', '"x"', 'Wed, 01 Jan 2020 00:00:00 GMT']) {
			const asked: Record<string, string> = condition ? { range, 'if-range': condition } : { range };
			const { status, headers, body } = await get('/charts/arcs/data.csv', asked);
			expect(status).toBe(200);
			expect(headers).toMatchObject({ 'accept-ranges': 'none', 'content-length': '8' });
			expect(headers).not.toHaveProperty('content-range');
			expect(String(body)).toBe('a,b\n1,2\n');
		}
	});

	it.each([
		['/charts/arcs/data.csv', 'text/csv;charset=utf-8'],
		['/charts/arcs/card.png', 'image/png'],
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
		expect((await get('/nowhere')).headers).toMatchObject({ 'x-all': 'yes', 'x-missing': 'yes' });
		expect((await get('/charts/none/')).headers).toMatchObject({
			'x-all': 'yes',
			'x-chart': 'yes',
			'x-missing': 'yes'
		});
		expect((await get('/')).headers).not.toHaveProperty('x-missing');
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
		const [page, missing] = await Promise.all([get('/', {}), get('/nowhere', {})]);
		const told = ['content-type', 'content-length', 'cache-control', 'vary', 'etag', 'x-all', 'x-missing'];
		for (const name of told) expect(head.headers[name], name).toBe(page.headers[name]);
		const gone = await get('/nowhere', {}, 'HEAD');
		for (const name of told) expect(gone.headers[name], name).toBe(missing.headers[name]);
		for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
			const other = await get('/', {}, method);
			expect(other.status).toBe(405);
			expect(other.headers.allow).toBe('GET, HEAD');
		}
	});

	/** The answer to bytes as they are, however wrong: what has come when the server, or the reader after `enough`, ends. */
	function sendRaw(text: string, enough = Infinity): Promise<string> {
		return new Promise((done) => {
			let answer = '';
			const socket = connect(Number(new URL(site.url).port), '127.0.0.1', () => socket.write(text, 'latin1'));
			socket.on('data', (chunk: Buffer) => {
				answer += chunk.toString('latin1');
				if (answer.length >= enough) socket.destroy();
			});
			// A reset after a request that is none is an answer, too.
			socket.on('error', () => {});
			socket.on('close', () => done(answer));
			socket.setTimeout(2000, () => socket.destroy());
		});
	}

	it('reads a request that a proxy has written', async () => {
		const ask = (target: string) => sendRaw(`GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
		expect(await ask('http://example.org/feed.xml?a')).toMatch(/^HTTP\/1.1 200 [\s\S]*<feed\/>$/);
		expect(await ask('http://example.org/none')).toMatch(/^HTTP\/1.1 404 /);
		expect(await ask('*')).toMatch(/^HTTP\/1.1 404 /);
	});

	it('answers 10,000 random requests, and lives', { timeout: 120_000 }, async () => {
		const random = seeded(15);
		const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
		const some = <T>(length: number, value: () => T) => Array.from({ length: random() * length }, value);
		const noise = (from: number, size: number) => String.fromCharCode(33, ...some(12, () => from + random() * size));
		const print = () => noise(33, 94);
		const bytes = () => noise(0, 256);
		const number = () => pick(['', '0', '3', '9', '-1', '99999999999999999999', 'NaN', '1e9', '0x1', print()]);
		const paths = [
			'/',
			'/index.html',
			'/charts/arcs/',
			'/charts/arcs',
			'/charts/arcs/data.csv',
			'/feed.xml',
			'/nowhere'
		];
		const parts = [
			'..',
			'.',
			'%2e%2e',
			'%',
			'%00',
			'%ff',
			'%5c',
			'\\',
			'/',
			';',
			'?',
			'*',
			'http://a/',
			'~',
			'[',
			'charts'
		];
		const path = () => (random() < 0.6 ? pick(paths) : `/${pick(parts)}/${pick(parts)}${pick(parts)}`);
		const values = [
			() => `bytes=${number()}-${number()}${pick(['', `,${number()}-${number()}`])}`,
			() => `${pick(['br', 'gzip', '*', 'identity', print()])};q=${number()}, ${pick(['br', 'gzip', '*;q=0'])}`,
			() => pick(['*', '"', 'W/"', `"${print()}"`, '""', `W/"${number()}-${number()}"`, ', , ,']),
			() => pick([new Date(random() * 4e12).toUTCString(), number(), 'GMT', '-1']),
			() => 'a, '.repeat(random() * 100),
			() => ''
		];
		const names = ['Range', 'If-Range', 'Accept-Encoding', 'If-None-Match', 'If-Match', 'If-Modified-Since', 'X'];
		const framing = [
			'Content-Length',
			'Transfer-Encoding',
			'Upgrade',
			'Expect',
			'Host',
			'Connection',
			'If-Unmodified-Since'
		];
		const written = (method: string, at: string, version: string, headers: string[]) =>
			[`${method} ${at} ${version}`, 'Host: a', ...headers, '', ''].join('\r\n');
		const tame = () => {
			const headers = some(4, () => `${pick(names)}: ${pick(values)()}`);
			return written(pick(['GET', 'GET', 'GET', 'HEAD', 'POST', 'TRACE']), path(), 'HTTP/1.1', headers);
		};
		const wild = () => {
			const method = pick(['GET', 'GET', 'GET', 'OPTIONS', 'CONNECT', 'get', bytes()]);
			const headers = some(4, () => `${pick([...names, ...framing, bytes()])}: ${pick([...values, bytes])()}`);
			const version = pick(['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/9', '']);
			return written(method, pick([path, path, bytes])(), version, ['Connection: close', ...headers]);
		};
		const seen: Record<string, number> = {};
		const statuses = (answer: string) => [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => status!);
		const count = (list: string[]) => list.forEach((status) => (seen[status] = (seen[status] ?? 0) + 1));

		// Whatever is a request at all is answered, one after the other in the same connection.
		for (let asked = 0; asked < 8000; asked += 100) {
			const last = written('GET', '/feed.xml', 'HTTP/1.1', ['Connection: close']);
			const answers = statuses(await sendRaw([...Array.from({ length: 99 }, tame), last].join('')));
			expect(answers).toHaveLength(100);
			count(answers);
		}
		// What is none ends its own connection.
		const rest = Array.from({ length: 2000 }, wild);
		const ask = async () => {
			for (let text = rest.pop(); text !== undefined; text = rest.pop()) {
				const answers = statuses(await sendRaw(text, 13));
				if (!text.startsWith('CONNECT')) expect(answers, JSON.stringify(text)).toHaveLength(1);
				count(answers);
			}
		};
		await Promise.all(Array.from({ length: 16 }, ask));
		for (const status of ['200', '304', '308', '400', '404', '405', '406', '412']) expect(seen).toHaveProperty(status);
		expect(Object.keys(seen).filter((status) => status >= '500')).toEqual([]);
		expect(String((await get('/')).body)).toBe(page);
	});

	it('lives on when a file goes, shrinks, grows or is replaced while it is sent', async () => {
		const size = 2 ** 23;
		const file = join(build, 'large.bin');
		const changes: ((at: string) => void)[] = [
			(at) => rmSync(at),
			(at) => truncateSync(at, 10),
			(at) => writeFileSync(at, Buffer.alloc(2 * size, 'c')),
			(at) => (writeFileSync(`${at}.new`, 'n'), renameSync(`${at}.new`, at)),
			(at) => (rmSync(at), mkdirSync(at), rmSync(at, { recursive: true }))
		];
		for (const change of changes) {
			writeFileSync(file, Buffer.alloc(size, 'b'));
			const received = await new Promise<number>((done, fail) => {
				let length = 0;
				request(new URL('large.bin', site.url), (response) => {
					expect(response.headers['content-length']).toBe(String(size));
					response.pause();
					change(file);
					response.on('data', (chunk: Buffer) => (length += chunk.length)).resume();
					response.on('error', () => {});
					response.on('close', () => done(length));
				})
					.on('error', fail)
					.end();
			});
			expect(received).toBeLessThanOrEqual(size);
			expect((await get('/')).status).toBe(200);
		}
		rmSync(file, { force: true });
		expect((await get('/large.bin')).status).toBe(404);
	});

	it('lives on when a reader leaves in the middle', async () => {
		write('build/large.txt', 'b'.repeat(2 ** 23));
		await Promise.all(
			Array.from(
				{ length: 20 },
				() =>
					new Promise<void>((done) => {
						const socket = connect(Number(new URL(site.url).port), '127.0.0.1');
						socket.write('GET /large.txt HTTP/1.1\r\nHost: a\r\n\r\n');
						socket.once('data', () => socket.resetAndDestroy());
						socket.on('close', () => done());
					})
			)
		);
		expect((await get('/')).status).toBe(200);
	});

	it('is heard on this machine only, unless it is told otherwise', async () => {
		const reach = (address: string, url: string) =>
			new Promise<boolean>((done) => {
				const socket = connect(Number(new URL(url).port), address, () => (socket.destroy(), done(true)));
				socket.on('error', () => done(false));
			});
		const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
		const other = all.find(({ internal, family }) => !internal && family === 'IPv4')?.address ?? '127.0.0.2';
		expect(await reach('127.0.0.1', site.url)).toBe(true);
		expect(await reach('::1', site.url)).toBe(all.some(({ address }) => address === '::1'));
		expect(await reach(other, site.url)).toBe(false);
		const open = await serve({ dir: build, port: 0, host: '0.0.0.0' });
		expect(new URL(open.url).hostname).toBe('localhost');
		expect(await reach(other, open.url)).toBe(true);
		await open.close();
		const one = await serve({ dir: build, port: 0, host: '127.0.0.1' });
		expect(new URL(one.url).hostname).toBe('127.0.0.1');
		await one.close();
	});

	it('says what HOST is when it is none', async () => {
		await expect(serve({ dir: build, port: 0, host: '192.0.2.1' })).rejects.toThrow('HOST is an address');
		await expect(serve({ dir: build, port: 0, host: 'no.such.invalid' })).rejects.toThrow('HOST is an address');
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
