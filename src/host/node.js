/** Whether this Node runs the project: in words and syntax that a Node which does not can still read. */
import { readFileSync } from 'fs';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/**
 * Whether a version is in a range of the kinds that package.json uses: `^20.19.0 || >=24.0.0`.
 *
 * @param {string} version
 * @param {string} range
 */
export function nodeFits(version, range) {
	return range.split('||').some((part) => {
		const line = part.trim().startsWith('^');
		const least = part.replace(/[^\d.]/g, '');
		return order(version) >= order(least) && (!line || parseInt(version, 10) === parseInt(least, 10));
	});
}

/**
 * Ends what cannot work before it begins.
 *
 * @param {string} [version]
 * @throws a sentence when this Node does not run the project
 */
export function checkNode(version = process.versions.node) {
	if (nodeFits(version, engines.node)) return;
	const lines = engines.node
		.split('||')
		.map((/** @type {string} */ part) =>
			part.replace(/^\s*>=(\S+)\s*$/, '$1 and newer').replace(/^\s*\^(\d+)(\S*)\s*$/, '$1 from $1$2 on')
		);
	throw new Error(`This needs Node ${lines.join(', or ')}; here is Node ${version}.`);
}

/** @param {string} version */
function order(version) {
	const [major, minor, patch] = version.split('.').map((part) => parseInt(part, 10));
	return (major || 0) * 1e6 + (minor || 0) * 1e3 + (patch || 0);
}
