/** The version of a build: what its sources and tables are, not when it was made. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the site is made from. */
const SOURCES = ['src', 'data', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/** What is beside it and changes nothing in the site. */
const BESIDE = /\.test\.[jt]s$|(^|\/)README\.md$/;

/**
 * A hash over the names and contents of all sources, the same wherever and whenever they are built.
 *
 * @param {string} [root] the project's folder
 * @returns {string} 16 hexadecimal digits
 */
export function sourcesVersion(root = '.') {
	const hash = createHash('sha256');
	for (const name of SOURCES.flatMap((source) => filesIn(root, source)).sort()) {
		const content = readFileSync(join(root, name));
		// With its length, no end of one file reads as the beginning of the next.
		hash.update(`${name}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} root
 * @param {string} source
 */
function filesIn(root, source) {
	const path = join(root, source);
	if (statSync(path).isFile()) return [source];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((name) => !BESIDE.test(name));
}
