/**
 * Frozen versions: what others build on stays as a revision had it. A build copies its frames, pictures and rows below
 * `r/<revision>/`, byte for byte, and takes those of earlier revisions along, each with one line in its frames that a newer
 * one exists. `r/revisions.json` lists the revisions with their files.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @typedef {{revision: number, files: string[]}} Revision `files` are paths within the site; hashed files that its frames ask for are among them */

export const LIST = 'r/revisions.json';

/** Below these stands what is frozen: frames whole; of pages only the pictures and rows beside them. */
const PARTS = ['embed', 'charts', 'data'];
const BESIDE = /^(charts|data)\/(.*\/)?(index\.html|oembed\.json)$|__data\.json$/;
const TWINS = ['.br', '.gz'];

/**
 * The files of a folder by their paths below the site, without compressed twins, sorted.
 *
 * @param {string} dir
 * @param {string} part
 */
function filesIn(dir, part) {
	if (!existsSync(join(dir, part))) return [];
	return readdirSync(join(dir, part), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !TWINS.some((twin) => entry.name.endsWith(twin)))
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

/**
 * Copies what a build has of its own revision, with its compressed twins, and writes what is kept of earlier ones.
 *
 * @param {string} dir the site, compressed
 * @param {number} revision its own
 * @param {{revisions: Revision[], contents: Map<string, Buffer>}} [published]
 */
export function addFrozen(dir, revision, published = { revisions: [], contents: new Map() }) {
	const live = PARTS.flatMap((part) => filesIn(dir, part)).filter((file) => !BESIDE.test(file));
	/** @type {Set<string>} */
	const asked = new Set();
	for (const file of live) {
		const to = join(dir, `r/${revision}`, file);
		mkdirSync(dirname(to), { recursive: true });
		for (const twin of ['', ...TWINS])
			if (existsSync(join(dir, file + twin))) copyFileSync(join(dir, file + twin), to + twin);
		if (file.endsWith('.html'))
			for (const [hashed] of readFileSync(to, 'utf8').matchAll(/_app\/immutable\/[\w./-]+/g)) asked.add(hashed);
	}
	const own = { revision, files: [...live.map((file) => `r/${revision}/${file}`), ...[...asked].sort()] };
	const earlier = published.revisions.filter((one) => one.revision < revision);
	for (const file of new Set(earlier.flatMap(({ files }) => files))) {
		const content = published.contents.get(file);
		// A hashed file that this build has is the same one.
		if (!content || existsSync(join(dir, file))) continue;
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		write(join(dir, file), file.endsWith('.html') ? Buffer.from(announced(String(content))) : content);
	}
	const all = live.length ? [own, ...earlier] : earlier;
	mkdirSync(join(dir, 'r'), { recursive: true });
	writeFileSync(join(dir, LIST), `${JSON.stringify(all, null, '\t')}\n`);
}

/**
 * The document of a frame of an earlier revision: beside its number one line leads to the newest. It is said once.
 *
 * @param {string} html
 */
function announced(html) {
	const live = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
	return html.replace(
		/(<footer class="credit"><span>Revision \d+) ·/,
		`$1, <a href="${live}" target="_blank" rel="noopener">and there is a newer one</a> ·`
	);
}

/**
 * A file with its compressed twins, quickly: there are many, and hosts that compress do it better.
 *
 * @param {string} file
 * @param {Buffer} content
 */
function write(file, content) {
	writeFileSync(file, content);
	if (!/\.(html|svg|csv|json|js|css)$/.test(file)) return;
	writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
	writeFileSync(`${file}.gz`, gzipSync(content));
}

/**
 * The list of a published site, which may have none yet.
 *
 * @param {string} text
 * @returns {Revision[]}
 * @throws a sentence when it names what may not be written
 */
export function revisionsOf(text) {
	const fits = (/** @type {any} */ one) =>
		Number.isInteger(one?.revision) &&
		Array.isArray(one.files) &&
		one.files.every(
			(/** @type {unknown} */ file) =>
				typeof file === 'string' &&
				/^[\w./-]+$/.test(file) &&
				!/(^|\/)\./.test(file) &&
				(file.startsWith(`r/${one.revision}/`) || file.startsWith('_app/immutable/'))
		);
	/** @type {unknown} */
	let all;
	try {
		all = JSON.parse(text);
	} catch {
		all = undefined;
	}
	if (!Array.isArray(all) || !all.every(fits)) throw new Error(`its ${LIST} is not a list of revisions`);
	return all;
}
