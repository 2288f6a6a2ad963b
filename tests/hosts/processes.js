/** Programs that a test starts: each in a group of its own, ended with all its children, by number. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as rest } from 'node:timers/promises';

/** @returns {Promise<number>} a port of loopback that nobody uses */
export function freePort() {
	return new Promise((done, fail) => {
		const server = createServer().once('error', fail);
		server.listen(0, () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
			server.close(() => done(port));
		});
	});
}

/**
 * Starts a program that goes on running.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {{said: () => string, stop: () => Promise<void>}} what it has printed, and how to end it
 */
export function start(program, args, env = {}) {
	const child = spawn(program, args, {
		env: { ...process.env, ...env },
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	let running = true;
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
	const ended = new Promise((done) => child.once('exit', done).once('error', done)).then(() => (running = false));
	/** @param {NodeJS.Signals} signal */
	const kill = (signal) => {
		if (child.pid === undefined) return;
		try {
			process.kill(-child.pid, signal);
		} catch {
			// The group has ended by itself.
		}
	};
	// Also when the tests are broken off.
	const last = () => kill('SIGKILL');
	process.once('exit', last);
	return {
		said: () => said,
		async stop() {
			process.removeListener('exit', last);
			kill('SIGTERM');
			await Promise.race([ended, rest(10_000, undefined, { ref: false })]);
			if (running) kill('SIGKILL');
			await ended;
			kill('SIGKILL');
		}
	};
}

/**
 * Waits until `test` answers yes.
 *
 * @param {string} what
 * @param {() => Promise<boolean> | boolean} test
 * @param {() => string} said
 */
export async function until(what, test, said) {
	for (let i = 0; i < 300; i++) {
		if (await test()) return;
		await rest(100);
	}
	throw new Error(`${what} did not start: ${said()}`);
}
