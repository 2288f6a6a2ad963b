/** Our site for other people's programs: built for a loopback address in a copy of the project, and served there. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/host/serve.js';
import { freePort } from './processes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const left = new Set(['node_modules', '.git', '.svelte-kit', 'build', '.cache/e2e', '.cache/sheets', '.cache/hosts']);

/**
 * Builds and serves the site, its address in HOSTS_SITE; an address that is there already is taken as it is.
 *
 * @returns {Promise<() => Promise<void>>} ends the server and removes the copy
 */
export default async function site() {
	if (process.env.HOSTS_SITE) return () => Promise.resolve();
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	const copy = mkdtempSync(join(tmpdir(), 'site-'));
	const remove = () => rmSync(copy, { recursive: true, force: true });
	try {
		console.log(`Building the site for ${address}/ …`);
		build(copy, address);
		const { url, close } = await serve({ dir: join(copy, 'build'), port });
		if (new URL(url).port !== String(port)) {
			await close();
			throw new Error(`Port ${port} was taken while the site was built: run it again.`);
		}
		process.env.HOSTS_SITE = `${address}/`;
		return async () => {
			await close();
			remove();
		};
	} catch (error) {
		remove();
		throw error;
	}
}

/**
 * @param {string} folder
 * @param {string} address
 */
function build(folder, address) {
	cpSync(root, folder, { recursive: true, filter: (path) => !left.has(relative(root, path).replaceAll('\\', '/')) });
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
	const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
		cwd: folder,
		env: { ...process.env, SITE_URL: address, BASE_PATH: '' },
		stdio: ['ignore', 'ignore', 'pipe'],
		encoding: 'utf8',
		timeout: 10 * 60_000
	});
	if (status !== 0) throw new Error('The site could not be built: `npm run build` says why.');
}
