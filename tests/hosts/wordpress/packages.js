/** Debian's packages of WordPress. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { ensureDebian, says } from '../../debian.js';

/** Where Debian puts WordPress. */
export const source = '/usr/share/wordpress';

const packages = ['wordpress', 'wordpress-theme-twentytwentyone', 'php-cli', 'php-mysql', 'mariadb-server-core'];

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
	return ensureDebian('WordPress', packages, ready, withoutServices);
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
