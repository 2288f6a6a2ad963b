/** A WordPress for the length of a test: own folder, own database on a socket, PHP's own server on loopback. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, start, until } from '../processes.js';
import { source } from './packages.js';

/** @param {string} name */
const own = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Starts a WordPress with these posts (slug to content).
 *
 * @param {{site: string, trusted: string, posts: Record<string, string>}} options the address of our site, and the chart
 *   whose addresses the owner has registered
 * @returns {Promise<{post: (slug: string) => string, stop: () => Promise<void>}>}
 */
export async function startWordPress({ site, trusted, posts }) {
	const folder = mkdtempSync(join(tmpdir(), 'wp-'));
	/** @type {(() => Promise<void>)[]} */
	const stops = [];
	const stop = async () => {
		for (const one of stops.reverse()) await one();
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		stops.push(await startDatabase(folder));
		// `localhost`, while our site is at 127.0.0.1: another site in every sense.
		const port = await freePort();
		const home = `http://localhost:${port}`;
		const web = join(folder, 'web');
		cpSync(source, web, { recursive: true, dereference: true, filter: (path) => !path.endsWith('/wp-config.php') });
		mkdirSync(join(web, 'wp-content/mu-plugins'));
		cpSync(own('provider.php'), join(web, 'wp-content/mu-plugins/provider.php'));
		writeFileSync(join(web, 'wp-config.php'), config(home, join(folder, 'db.sock')));
		const env = { HOSTS_SITE: site, HOSTS_TRUSTED: trusted };
		must('php', [own('install.php'), web], { input: JSON.stringify(posts), env: { ...process.env, ...env } });
		const php = start('php', ['-S', `localhost:${port}`, '-t', web, own('router.php')], {
			...env,
			PHP_CLI_SERVER_WORKERS: '3'
		});
		stops.push(php.stop);
		await until(
			'PHP’s server',
			() =>
				fetch(home).then(
					({ ok }) => ok,
					() => false
				),
			php.said
		);
		return { post: (slug) => `${home}/?name=${slug}`, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

/**
 * A MariaDB that only its socket in `folder` reaches.
 *
 * @param {string} folder
 */
async function startDatabase(folder) {
	const data = join(folder, 'db');
	const socket = join(folder, 'db.sock');
	const user = process.getuid?.() === 0 ? ['--user=root'] : [];
	writeFileSync(join(folder, 'init.sql'), 'CREATE DATABASE IF NOT EXISTS wordpress;\n');
	must('mariadb-install-db', [
		'--no-defaults',
		`--datadir=${data}`,
		'--auth-root-authentication-method=normal',
		'--skip-test-db',
		...user
	]);
	const { said, stop } = start('mariadbd', [
		'--no-defaults',
		`--datadir=${data}`,
		`--socket=${socket}`,
		`--pid-file=${join(folder, 'db.pid')}`,
		`--init-file=${join(folder, 'init.sql')}`,
		'--skip-networking',
		'--innodb-flush-log-at-trx-commit=0',
		...user
	]);
	try {
		await until('MariaDB', () => existsSync(socket), said);
	} catch (error) {
		await stop();
		throw error;
	}
	return stop;
}

/**
 * `wp-config.php`: nothing goes out into the world, and faults are shown.
 *
 * @param {string} home
 * @param {string} socket
 */
const config = (home, socket) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${home}' );
define( 'WP_SITEURL', '${home}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * Runs a program to its end; throws what it said if it failed.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
function must(program, args, options = {}) {
	const { status, stdout, stderr, error } = spawnSync(program, args, {
		encoding: 'utf8',
		timeout: 120_000,
		...options
	});
	if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? ''}${stdout}${stderr}`);
}
