/** Debian's packages that some rounds of tests need: whether they are here, and their installation where the reader may do that. */
import { spawnSync } from 'node:child_process';

const limit = 5 * 60_000;

/**
 * What a program prints; undefined if it fails.
 *
 * @param {string[]} command
 */
export function says(...command) {
	const [program = '', ...rest] = command;
	const { status, stdout } = spawnSync(program, rest, { encoding: 'utf8', timeout: limit });
	return status === 0 ? stdout : undefined;
}

/**
 * Sees to it that something is here; as root it installs its packages, and says so.
 *
 * @param {string} what
 * @param {readonly string[]} packages
 * @param {() => boolean} ready
 * @param {(install: () => void) => void} [around] what goes on while packages are installed
 * @returns {string | undefined} why it is not here
 */
export function ensureDebian(what, packages, ready, around = (install) => install()) {
	if (ready()) return undefined;
	const wanted = `needs Debian’s packages ${packages.join(', ')}`;
	if (says('which', 'apt-get') === undefined) return `${what} ${wanted}, and there is no apt-get here.`;
	if (process.getuid?.() !== 0)
		return `${what} ${wanted}: run \`apt-get install --no-install-recommends ${packages.join(' ')}\` as root.`;
	console.log(`Installing, because this runs as root and ${what} ${wanted} …`);
	const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=120'];
	says(...apt, 'update');
	around(() => says(...apt, 'install', '-y', '--no-install-recommends', ...packages));
	return ready() ? undefined : `${what} could not be installed: apt-get failed.`;
}
