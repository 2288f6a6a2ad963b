/**
 * Packages: puts into node_modules exactly what the lockfile says, when it is not there already.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** How long any one npm command may take. */
const LIMIT = 20 * 60_000;

/** What installing and building write, below the project's folder. */
const WRITTEN = ['', 'node_modules', '.svelte-kit', '.cache', 'build'];

/**
 * Runs npm in the project's folder, shows what it says, and answers whether it succeeded.
 *
 * @param {...string} args
 */
export function npm(...args) {
	return run(args, 'inherit').status === 0;
}

/**
 * @param {string[]} args
 * @param {'inherit' | 'pipe'} errors where npm's messages of errors go
 * @param {number} [timeout] in milliseconds
 */
function run(args, errors, timeout = LIMIT) {
	const { status, stderr, error } = spawnSync('npm', args, {
		cwd: root,
		stdio: ['ignore', errors === 'pipe' ? 'ignore' : errors, errors],
		encoding: 'utf8',
		shell: process.platform === 'win32',
		timeout
	});
	return { status, stderr: stderr ?? (error ? `${error.message}\n` : '') };
}

/**
 * Ends what cannot work before it begins.
 *
 * @param {string} [folder]
 * @throws a sentence when the site cannot be built in this folder
 */
export function checkFolder(folder = root) {
	const [sign] = /[#?]/.exec(folder) ?? [];
	// Vite takes the path for an address, in which these two begin something else.
	if (sign) throw new Error(`Vite cannot build in a folder with "${sign}" in its path: rename or move ${folder}`);
	for (const path of WRITTEN.map((name) => join(folder, name))) {
		if (!existsSync(path)) continue;
		try {
			accessSync(path, constants.W_OK);
		} catch (error) {
			throw new Error(`Packages and the site cannot be written: ${path} is not open to this user for writing.`, {
				cause: error
			});
		}
	}
}

/**
 * Whether node_modules holds what the lockfile says: npm leaves its own list there when, and only when, it has finished,
 * and every package of the list has its package.json still.
 *
 * @param {string} [folder]
 */
export function packagesFit(folder = root) {
	const wanted = packagesIn(join(folder, 'package-lock.json'));
	const installed = packagesIn(join(folder, 'node_modules', '.package-lock.json'));
	if (!wanted || !installed) return false;
	const missing = Object.entries(wanted).some(([path, { optional }]) => path && !optional && !installed[path]);
	const foreign = Object.entries(installed).some(
		([path, { version, integrity }]) => wanted[path]?.version !== version || wanted[path]?.integrity !== integrity
	);
	return !missing && !foreign && Object.keys(installed).every((path) => existsSync(join(folder, path, 'package.json')));
}

/**
 * Installs the packages if they are missing or differ from the lockfile.
 *
 * @throws a sentence when the folder is not fit for it, or npm fails
 */
export function ensurePackages() {
	checkFolder();
	if (packagesFit()) return console.log('Packages: as the lockfile says.');
	console.log('Packages: installing (about half a minute) …');
	// `--include=dev` because NODE_ENV=production would leave out everything this project is built with.
	const ci = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
	const away = unreached();
	// npm alone would try for minutes; what it has fetched before, it has in its own store.
	const { status, stderr } = run(away ? [...ci, '--offline'] : ci, 'pipe');
	if (status === 0) return;
	if (away) throw new Error(`The packages could not be installed: npm's registry cannot be reached (${away}).`);
	throw new Error(
		`${stderr}\nThe packages could not be installed: \`npm ci\` failed, its reason is printed above.`.trim()
	);
}

/** The code of npm's error when its registry gives no answer within seconds; any answer will do. */
function unreached() {
	const { status, stderr } = run(
		['ping', '--fetch-retries=0', '--fetch-timeout=10000', '--loglevel=error'],
		'pipe',
		20_000
	);
	if (status === 0) return undefined;
	const [, code = 'no answer'] = /\bcode (\w+)/.exec(stderr) ?? [];
	return /^E\d{3}$/.test(code) ? undefined : code;
}

/**
 * @param {string} file
 * @returns {Record<string, {version?: string, integrity?: string, optional?: boolean}> | undefined}
 */
function packagesIn(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages;
	} catch {
		return undefined;
	}
}
