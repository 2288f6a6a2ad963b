/**
 * Hashed files of earlier builds: a tab that was opened before a deploy still finds its code after it. A build lists its
 * own version and files in `_app/builds.json`, and after them those of the builds it keeps. Frozen versions of earlier
 * revisions are taken along with them (`frozen.js`).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { addFrozen, LIST as REVISIONS, revisionsOf } from './frozen.js';

/** @typedef {{version: string, files: string[]}} Build `files` are paths within the site */

/** How many earlier builds are kept. */
const KEPT = 3;
const LIST = '_app/builds.json';
const HASHED = '_app/immutable';

/** How many files are asked of a published site at once. */
const AT_ONCE = 8;

/** How long one file of a published site may take, in milliseconds. */
const PATIENCE = 30_000;

/**
 * An adapter that lets another one write the site, adds what is kept of the published one, then compresses everything.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter writes into `dir`, and leaves compressing to this one
 * @param {string} dir
 * @param {string} [earlier] the published site: its folder, or its http(s) address
 * @param {number} [revision] of the figures; with it, what others build on is kept at an address of its own
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function keepEarlier(adapter, dir, earlier, revision) {
	return {
		...adapter,
		async adapt(builder) {
			// Before anything is written: the published site may stand in the very folder.
			const published = earlier ? await readSite(earlier) : undefined;
			await adapter.adapt(builder);
			addEarlier(dir, builder.config.kit.version.name, published);
			await builder.compress(dir);
			if (revision) addFrozen(dir, revision, published);
		}
	};
}

/**
 * Adds the list of builds to a site, and the files of the earlier ones that it has not.
 *
 * @param {string} dir
 * @param {string} version
 * @param {{builds: Build[], contents: Map<string, Buffer>}} [published]
 */
export function addEarlier(dir, version, published = { builds: [], contents: new Map() }) {
	const files = readdirSync(join(dir, HASHED), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
	const own = new Set(files);
	// The same sources built for another address have other files.
	const others = published.builds.filter(
		(build) => build.version !== version || build.files.some((file) => !own.has(file))
	);
	const builds = [{ version, files }, ...others.slice(0, KEPT)];
	for (const file of new Set(builds.flatMap((build) => build.files))) {
		const content = published.contents.get(file);
		if (own.has(file) || !content) continue;
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		writeFileSync(join(dir, file), content);
	}
	writeFileSync(join(dir, LIST), `${JSON.stringify(builds, null, '\t')}\n`);
}

/**
 * The builds that a published site has, newest first, and its frozen revisions, with the contents of their files.
 *
 * @param {string} earlier its folder, or its http(s) address
 * @returns {Promise<{builds: Build[], revisions: import('./frozen.js').Revision[], contents: Map<string, Buffer>}>}
 * @throws a sentence when there is no such site, or it lacks a file of its list
 */
export async function readSite(earlier) {
	const read = /^https?:\/\//i.test(earlier)
		? fetched(earlier)
		: async (/** @type {string} */ file) => onDisk(earlier, file);
	/** @type {Map<string, Buffer>} */
	const contents = new Map();
	try {
		const builds = checked(String(await read(LIST))).slice(0, KEPT + 1);
		// A site that was published before there were any has no list of them.
		const revisions = revisionsOf(await read(REVISIONS).then(String, (error) => absent(error, '[]')));
		const files = [...new Set([...builds, ...revisions].flatMap((one) => one.files))];
		for (let i = 0; i < files.length; i += AT_ONCE) {
			const some = files.slice(i, i + AT_ONCE);
			await Promise.all(some.map(async (file) => contents.set(file, await read(file))));
		}
		return { builds, revisions, contents };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(`EARLIER is the folder or address of the published site, and ${earlier} is none: ${reason}.`, {
			cause: error
		});
	}
}

/** That a site has no such file. */
class Absent extends Error {}

/**
 * What stands for a file that a site has not.
 *
 * @param {unknown} error
 * @param {string} instead
 * @throws the error, where it says something else
 */
function absent(error, instead) {
	if (error instanceof Absent) return instead;
	throw error;
}

/**
 * @param {string} folder
 * @param {string} file
 */
function onDisk(folder, file) {
	if (!existsSync(join(folder, file))) throw new Absent(`it has no ${file}`);
	return readFileSync(join(folder, file));
}

/**
 * @param {string} address
 * @returns {(file: string) => Promise<Buffer>}
 */
function fetched(address) {
	return async (file) => {
		const url = `${address.replace(/\/+$/, '')}/${file}`;
		const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) }).catch((error) => {
			throw new Error(`${file} cannot be reached (${error.cause?.code ?? error.name})`, { cause: error });
		});
		if (!response.ok) throw new (response.status === 404 ? Absent : Error)(`it answers ${response.status} to ${file}`);
		// Some hosts answer with a page, and 200, to whatever they have not.
		if (!file.endsWith('.html') && /^text\/html\b/.test(response.headers.get('content-type') ?? ''))
			throw new Absent(`it has a page as ${file}`);
		return Buffer.from(await response.arrayBuffer());
	};
}

/**
 * @param {string} text
 * @returns {Build[]}
 */
function checked(text) {
	const builds = parsed(text);
	const fits =
		Array.isArray(builds) &&
		builds.length > 0 &&
		builds.every(
			(build) => typeof build?.version === 'string' && Array.isArray(build.files) && build.files.every(isHashed)
		);
	if (!fits) throw new Error(`its ${LIST} is not a list of builds`);
	return builds;
}

/** @param {string} text */
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/**
 * Whether a name of a list is one that may be written: below the hashed files, and nowhere else.
 *
 * @param {unknown} file
 */
function isHashed(file) {
	return typeof file === 'string' && /^_app\/immutable(\/(?!\.)[\w.~-]+)+$/.test(file);
}
