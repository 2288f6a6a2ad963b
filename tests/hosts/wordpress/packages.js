/** Debian's packages of WordPress: whether they are here, and their installation where the reader may do that. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** Where Debian puts WordPress. */
export const source = '/usr/share/wordpress';

const packages = ['wordpress', 'wordpress-theme-twentytwentyone', 'php-cli', 'php-mysql', 'mariadb-server-core'];
const limit = 5 * 60_000;

/** @param {string[]} command */
function says(...command) {
	const [program = '', ...rest] = command;
	const { status, stdout } = spawnSync(program, rest, { encoding: 'utf8', timeout: limit });
	return status === 0 ? stdout : undefined;
}

const ready = () =>
	existsSync(`${source}/wp-load.php`) &&
	existsSync(`${source}/wp-content/themes/twentytwentyone`) &&
	Boolean(says('php', '-m')?.includes('mysqli')) &&
	says('which', 'mariadbd', 'mariadb-install-db') !== undefined;

/**
 * Sees to it that WordPress, PHP and MariaDB are here; as root it installs them, and says so.
 *
 * @returns {string | undefined} why they are not here
 */
export function ensureWordPress() {
	if (ready()) return undefined;
	const wanted = `needs Debian’s packages ${packages.join(', ')}`;
	if (says('which', 'apt-get') === undefined) return `WordPress ${wanted}, and there is no apt-get here.`;
	if (process.getuid?.() !== 0)
		return `WordPress ${wanted}: run \`apt-get install --no-install-recommends ${packages.join(' ')}\` as root.`;
	console.log(`Installing, because this runs as root and WordPress ${wanted} …`);
	const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
	says(...apt, 'update');
	withoutServices(() => says(...apt, 'install', '-y', '--no-install-recommends', ...packages));
	return ready() ? undefined : 'WordPress could not be installed: apt-get failed.';
}

/**
 * Debian starts the web server that WordPress depends on; nobody asked for it.
 *
 * @param {() => void} work
 */
function withoutServices(work) {
	const policy = '/usr/sbin/policy-rc.d';
	const own = !existsSync(policy);
	if (own) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
	try {
		work();
	} finally {
		if (own) rmSync(policy);
	}
}
