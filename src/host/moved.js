/**
 * `npm run moved -- [old base path]`, after a build for the new place: writes into `.cache/moved/` what the old place
 * has to serve from then on. Pages and embeds go to the same path at the new place, with query and fragment; pictures,
 * rows and scripts stay where they were, for whoever asks without being able to follow.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * A page that leads on: by script with query and fragment (a frame's host may have put its secret there), without by
 * the path alone.
 *
 * @param {string} to address of the new place, without a slash at its end
 * @param {string} path below it, from the slash on
 * @param {string} base path under which the old place was served
 */
function leadOn(to, path, base) {
	const script = `location.replace(${JSON.stringify(to).replaceAll('<', '\\u003c')}+location.pathname.slice(${base.length})+location.search+location.hash)`;
	const hash = createHash('sha256').update(script).digest('base64');
	const at = escape(to + path);
	return [
		'<!doctype html><html lang="en"><head><meta charset="utf-8">',
		`<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-${hash}'">`,
		`<title>This has moved</title><link rel="canonical" href="${at}"><link rel="icon" href="data:,">`,
		'<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">',
		`<script>${script}</script>`,
		`<noscript><meta http-equiv="refresh" content="0;url=${at}"></noscript></head>`,
		`<body><p>This has moved to <a href="${at}">${at}</a>.</p></body></html>\n`
	].join('');
}

/**
 * Writes the old place from a build of the new one. Hosts that read `_redirects` answer with 301 at once; on any other
 * the pages lead on by themselves.
 *
 * @param {{dir?: string, out?: string, base?: string, to?: string}} [options] `base` is the old base path; `to` is
 *   where the build says that it stands, unless it is given
 * @returns {{pages: number, to: string, out: string}}
 * @throws when there is no build
 */
export function moved({ dir = 'build', out = '.cache/moved', base = '', to } = {}) {
	const home = join(dir, 'index.html');
	if (!existsSync(home)) throw new Error(`There is no ${dir} folder yet: build for the new place first.`);
	if (base && !/^(\/[\w.~-]+)+$/.test(base)) throw new Error(`An old base path looks like /goodbye, not like ${base}`);
	const said = /<link rel="canonical" href="([^"]+)\/"/.exec(readFileSync(home, 'utf8'))?.[1];
	const place = to ?? said;
	if (!place) throw new Error(`${home} does not say where the site stands.`);
	rmSync(out, { recursive: true, force: true });
	let pages = 0;
	for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/');
		if (/\.html\.(br|gz)$/.test(file)) continue;
		mkdirSync(dirname(join(out, file)), { recursive: true });
		if (file.endsWith('.html')) {
			const path = file === '404.html' ? '/' : `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
			writeFileSync(join(out, file), leadOn(place, path, base));
			pages++;
		} else cpSync(join(dir, file), join(out, file));
	}
	writeFileSync(join(out, '_redirects'), `${base}/* ${place}/:splat 301\n`);
	return { pages, to: place, out };
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	try {
		const { pages, to, out } = moved({ base: process.argv[2] ?? '' });
		console.log(`${out}: ${pages} pages that lead on to ${to}/, and every file as it is. Publish it at the old place.`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
