/**
 * Serves the built site the way a good static host does: compressed, cached, typed, and with the headers of `_headers`.
 */
import { createReadStream, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{pattern: RegExp, headers: [name: string, value: string][]}} HeaderRule */

/** Types whose text must be read as UTF-8; all others come from sirv. */
const TYPES = /** @type {Record<string, string>} */ ({
	'.css': 'text/css;charset=utf-8',
	'.csv': 'text/csv;charset=utf-8',
	'.html': 'text/html;charset=utf-8',
	'.js': 'text/javascript;charset=utf-8',
	'.json': 'application/json;charset=utf-8',
	'.svg': 'image/svg+xml;charset=utf-8',
	'.txt': 'text/plain;charset=utf-8',
	'.webmanifest': 'application/manifest+json;charset=utf-8',
	'.xml': 'application/xml;charset=utf-8'
});

/**
 * Reads a `_headers` file (the format of Netlify and Cloudflare): a path, then indented `Name: value` lines.
 *
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaders(text) {
	/** @type {HeaderRule[]} */
	const rules = [];
	for (const line of text.split(/\r?\n/)) {
		if (!line.trim() || line.trim().startsWith('#')) continue;
		if (!/^\s/.test(line)) {
			rules.push({ pattern: patternOf(line.trim()), headers: [] });
			continue;
		}
		const [, name, value] = /^\s+([^:\s]+):\s*(.+?)\s*$/.exec(line) ?? [];
		if (name && value) rules.at(-1)?.headers.push([name, value]);
	}
	return rules;
}

/**
 * The headers of a path: every rule that fits adds its own, and a header named twice is joined with a comma, as hosts do.
 *
 * @param {string} path
 * @param {HeaderRule[]} rules
 * @returns {Record<string, string>}
 */
export function headersFor(path, rules) {
	/** @type {Record<string, string>} */
	const headers = {};
	for (const { pattern, headers: own } of rules) {
		if (!pattern.test(path)) continue;
		for (const [name, value] of own) headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
	}
	return headers;
}

/**
 * Starts the server; a port in use is passed over for the next one, and port 0 takes any.
 *
 * @param {{dir?: string, port?: number, base?: string}} [options]
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serve({ dir = 'build', port = 4173, base = '' } = {}) {
	const folder = resolve(dir);
	if (!existsSync(folder)) throw new Error(`There is no ${dir} folder yet: run \`npm run build\` first.`);
	const server = createServer(await handler(folder, base));
	const url = `http://localhost:${await listen(server, port)}${base}/`;
	return {
		url,
		close: () =>
			new Promise((done, fail) => {
				server.close((error) => (error ? fail(error) : done()));
				server.closeAllConnections();
			})
	};
}

/**
 * @param {string} dir
 * @param {string} base
 * @returns {Promise<import('node:http').RequestListener>}
 */
async function handler(dir, base) {
	const { default: sirv } = await import('sirv');
	// `dev` looks at the disk on each request, so that a new build is served without a restart.
	const files = sirv(dir, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] });
	const rules = existsSync(join(dir, '_headers')) ? parseHeaders(readFileSync(join(dir, '_headers'), 'utf8')) : [];

	return (request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const [address = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
		const raw = address.startsWith(`${base}/`) ? address.slice(base.length) : undefined;
		const found = raw === undefined ? undefined : find(dir, raw);

		if (address === base || found === 'folder') {
			const target = address === base ? `${base}/` : `${base}${raw}/`;
			response.writeHead(308, { Location: query === undefined ? target : `${target}?${query}` }).end();
			return;
		}
		for (const [name, value] of Object.entries(headersOf(raw ?? address, rules))) response.setHeader(name, value);
		if (raw === undefined || found === undefined) {
			missing(dir, request, response);
			return;
		}
		const type = TYPES[extname(found)];
		if (type) response.setHeader('Content-Type', type);
		request.url = raw.endsWith('/') ? `${raw}index.html` : raw;
		files(request, response, () => missing(dir, request, response));
	};
}

/**
 * The file behind a path, or 'folder' if the path lacks the slash that its page has, or nothing.
 *
 * @param {string} dir
 * @param {string} raw
 */
function find(dir, raw) {
	const path = decode(raw);
	if (path === undefined || path === '/_headers') return undefined;
	// No backslashes, control characters, empty, hidden or climbing segments: no page has them.
	// eslint-disable-next-line no-control-regex
	if (/[\\\u0000-\u001f]|\/\/|\/\.(?!well-known\/)/.test(path)) return undefined;
	const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
	if (!file.startsWith(dir + sep)) return undefined;
	const kind = kindOf(file);
	if (kind === 'file') return file;
	return kind === 'folder' && kindOf(join(file, 'index.html')) === 'file' ? kind : undefined;
}

/** @param {string} file */
function kindOf(file) {
	try {
		const stats = statSync(file);
		return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : undefined;
	} catch {
		// Not there, a file taken for a folder, a name too long: all the same to a reader.
		return undefined;
	}
}

/**
 * @param {string} path
 * @param {HeaderRule[]} rules
 */
function headersOf(path, rules) {
	const immutable = path.startsWith('/_app/immutable/');
	const cache = immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
	return { 'Cache-Control': cache, ...headersFor(decode(path) ?? path, rules) };
}

/**
 * Answers with the site's own 404 page.
 *
 * @param {string} dir
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function missing(dir, request, response) {
	response.setHeader('Cache-Control', 'no-cache');
	response.setHeader('Content-Type', TYPES['.html'] ?? '');
	response.setHeader('Vary', 'Accept-Encoding');
	const page = join(dir, '404.html');
	const brotli = /\bbr\b/.test(String(request.headers['accept-encoding'])) && existsSync(`${page}.br`);
	if (brotli) response.setHeader('Content-Encoding', 'br');
	response.writeHead(404);
	if (request.method === 'HEAD' || !existsSync(page)) response.end();
	else createReadStream(brotli ? `${page}.br` : page).pipe(response);
}

/** @param {string} raw */
function decode(raw) {
	try {
		return decodeURIComponent(raw);
	} catch {
		return undefined;
	}
}

/**
 * A path with `*` (anything) and `:name` (one segment).
 *
 * @param {string} path
 */
function patternOf(path) {
	const source = path
		.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
		.replace(/\*/g, '.*')
		.replace(/:\w+/g, '[^/]+');
	return new RegExp(`^${source}$`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port, tries = 50) {
	return new Promise((done, fail) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code === 'EADDRINUSE' && port && tries) done(listen(server, port + 1, tries - 1));
			else fail(error);
		});
		server.listen(port, () => {
			server.removeAllListeners('error');
			done(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
		});
	});
}

/** Serves `build/` for a reader, at PORT and under BASE_PATH. */
export async function serveBuild() {
	const { env } = process;
	const dir = fileURLToPath(new URL('../../build', import.meta.url));
	const { url } = await serve({ dir, port: Number(env.PORT || 4173), base: env.BASE_PATH ?? '' });
	console.log(`The Shape of Goodbye: ${url}`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	await serveBuild().catch((error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
