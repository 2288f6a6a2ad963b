/**
 * `npm start`: from a fresh checkout to a page one can open, by one command.
 */
import { ensurePackages, npm } from './install.js';
import { serveBuild } from './serve.js';

try {
	ensurePackages();
	const began = Date.now();
	console.log('Site: building …');
	if (!npm('run', '--silent', 'build', '--', '--logLevel', 'warn')) {
		throw new Error('The site could not be built: the reason is printed above.');
	}
	console.log(`Site: built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
	await serveBuild();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
