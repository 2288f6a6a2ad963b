/**
 * `npm start`: from a fresh checkout to a page one can open, by one command.
 */
import { checkNode } from './node.js';

async function start() {
	checkNode();
	// Not before: a Node that is too old could not even read them, nor any Node what the packages bring.
	const { settings } = await import('./settings.js');
	const { ensurePackages, npm } = await import('./install.js');
	settings(process.env);
	ensurePackages();
	const began = Date.now();
	console.log('Site: building …');
	if (!npm('run', '--silent', 'build', '--', '--logLevel', 'warn')) {
		throw new Error('The site could not be built: the reason is printed above.');
	}
	console.log(`Site: built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
	const { serveBuild } = await import('./serve.js');
	await serveBuild();
}

start().catch((error) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
