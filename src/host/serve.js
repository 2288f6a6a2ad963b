/**
 * Serves the built site the way a good static host does: compressed, cached, typed, and with the headers of `_headers`.
 * Files and conditions are @fastify/send's, the choice of an encoding is negotiator's. Ranges are not offered: no file
 * is so large that a part of it would help.
 */
import { once } from 'node:events';
import { existsSync, readFileSync, ReadStream, realpathSync, statSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import send from '@fastify/send';
import Negotiator from 'negotiator';
import { headersFor, parseHeaders } from './headers.js';
import { listen } from './listen.js';
import { settings } from './settings.js';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{dir: string, base: string, rules: import('./headers.js').HeaderRule[]}} Site */

/** Types whose text must be read as UTF-8, and which the build compresses; all others come from @fastify/send. */
const TYPES = /** @type {Record<string, string>} */ ({
	'.css': 'text/css;charset=utf-8',
	'.csv': 'text/csv;charset=utf-8',
	'.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'.html': 'text/html;charset=utf-8',
	'.js': 'text/javascript;charset=utf-8',
	'.json': 'application/json;charset=utf-8',
	'.svg': 'image/svg+xml;charset=utf-8',
	'.txt': 'text/plain;charset=utf-8',
	'.webmanifest': 'application/manifest+json;charset=utf-8',
	'.xml': 'application/xml;charset=utf-8'
});

/** What a file may be compressed by, best first, and what its name then ends in. */
const ENCODINGS = /** @type {Record<string, string>} */ ({ br: '.br', gzip: '.gz', identity: '' });

/**
 * Starts the server, for this machine only unless a host is given; a port in use is passed over for the next one, and
 * port 0 takes any.
 *
 * @param {{dir?: string, port?: number, base?: string, host?: string}} [options]
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serve({ dir = 'build', port = 4173, base = '', host } = {}) {
	const folder = resolve(dir);
	if (kindOf(folder) !== 'folder') throw new Error(`There is no ${dir} folder yet: run \`npm run build\` first.`);
	const file = join(folder, '_headers');
	const site = { dir: folder, base, rules: existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [] };
	const { origin, close } = await listen(
		(request, response) => {
			answer(site, request, response).catch(() => {
				if (response.headersSent) response.destroy();
				else response.writeHead(500).end();
			});
		},
		port,
		host
	);
	return { url: `${origin}${base}/`, close };
}

/**
 * @param {Site} site
 * @param {Request} request
 * @param {Response} response
 */
async function answer(site, request, response) {
	const { dir, base, rules } = site;
	const { method, url = '/' } = request;
	if (method !== 'GET' && method !== 'HEAD') {
		response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		return;
	}
	// A proxy's request names the host before the path.
	const [address = '', query] = url.replace(/^https?:\/\/[^/?]*/i, '').split(/\?(.*)/s);
	const raw = address.startsWith(`${base}/`) ? address.slice(base.length) : undefined;
	const found = raw === undefined ? undefined : find(dir, raw);

	if (address === base || found === 'folder') {
		const target = address === base ? `${base}/` : `${base}${raw}/`;
		response.writeHead(308, { Location: query === undefined ? target : `${target}?${query}` }).end();
		return;
	}
	const headers = headersOf(raw ?? address, rules);
	if (found !== undefined && (await sent(dir, found, request, response, headers))) return;

	const page = { ...headers, ...headersFor('/404.html', rules), 'Cache-Control': 'no-cache' };
	if (await sent(dir, join(dir, '404.html'), request, response, page, 404)) return;
	response.writeHead(404, page).end();
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
	if (/[\\\u0000-\u001f\u007f]|\/\/|\/\.(?!well-known\/)/.test(path)) return undefined;
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
 * @param {Site['rules']} rules
 */
function headersOf(path, rules) {
	const immutable = path.startsWith('/_app/immutable/');
	const cache = immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
	return { 'Cache-Control': cache, ...headersFor(decode(path) ?? path, rules) };
}

/**
 * Answers with a file in the encoding that the reader prefers; a status other than 200 knows no conditions.
 *
 * @param {string} dir
 * @param {string} file
 * @param {Request} request
 * @param {Response} response
 * @param {Record<string, string>} headers
 * @param {number} [status]
 * @returns {Promise<boolean>} false if the file is not there (any more), and nothing was answered
 */
async function sent(dir, file, request, response, headers, status) {
	const type = TYPES[extname(file)];
	const there = Object.keys(ENCODINGS).filter((name) => type && kindOf(file + ENCODINGS[name]) === 'file');
	if (there.length > 1) headers = { ...headers, Vary: 'Accept-Encoding' };
	const encoding = preferred(request, there.length ? there : ['identity']) ?? (status ? 'identity' : undefined);
	if (encoding === undefined) {
		response.writeHead(406, { ...headers, 'Cache-Control': 'no-cache' }).end();
		return true;
	}
	const result = await send(
		/** @type {any} */ ({ method: request.method, headers: status ? {} : request.headers }),
		encodeURI(relative(dir, file + ENCODINGS[encoding]).replaceAll(sep, '/')),
		{
			root: dir,
			index: false,
			dotfiles: 'allow',
			acceptRanges: false,
			cacheControl: false,
			etag: !status,
			lastModified: !status
		}
	);
	const { statusCode, stream } = result;
	if (result.type !== 'file' && statusCode !== 412) return false;
	if (stream instanceof ReadStream) {
		try {
			await once(stream, 'open');
		} catch {
			return false;
		}
		const length = Number(result.headers['Content-Length']);
		// A file that became shorter cannot be finished: an end that looks like one would leave the reader waiting.
		stream.once('end', () => stream.bytesRead < length && response.destroy());
	}
	/** @type {Record<string, string>} */
	const own = { ...headers, .../** @type {Record<string, string>} */ (result.headers), 'Accept-Ranges': 'none' };
	if (statusCode === 200) {
		if (type) own['Content-Type'] = type;
		if (encoding !== 'identity') own['Content-Encoding'] = encoding;
	}
	response.writeHead(status ?? statusCode, own);
	// Whatever fails from here on, on either side, ends this answer only.
	pipeline(stream, response, () => {});
	return true;
}

/**
 * The encoding that a reader likes best of those that are there, or nothing if none is wanted.
 *
 * @param {Request} request
 * @param {string[]} there
 * @returns {string | undefined}
 */
function preferred(request, there) {
	const options = { preferred: Object.keys(ENCODINGS) };
	// The types lag behind the library, which takes options since its version 1.
	return /** @type {any} */ (new Negotiator(request)).encodings(there, options)[0];
}

/** @param {string} raw */
function decode(raw) {
	try {
		return decodeURIComponent(raw);
	} catch {
		return undefined;
	}
}

/** Serves `build/` for a reader, at PORT and HOST and under BASE_PATH. */
export async function serveBuild() {
	const dir = fileURLToPath(new URL('../../build', import.meta.url));
	const { url } = await serve({ dir, ...settings(process.env) });
	console.log(`The Shape of Goodbye: ${url}`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	await serveBuild().catch((error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
