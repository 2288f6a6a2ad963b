/** Addresses and ports: a server per address, all at one port. */
import { createServer } from 'node:http';

/** This machine only, by both of its addresses. */
const LOOPBACK = ['127.0.0.1', '::1'];

/** What an address answers that this machine does not have, as `::1` where there is no IPv6. */
const ABSENT = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];

/** How many ports in use are passed over. */
const TRIES = 50;

/**
 * Listens on this machine only, or on the address or name given; a port in use is passed over for the next one, and
 * port 0 takes any.
 *
 * @param {import('node:http').RequestListener} listener
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 * @throws when no port is free, or the address is not of this machine
 */
export async function listen(listener, port, host) {
	const hosts = host ? [host] : LOOPBACK;
	for (let tried = 0; tried <= TRIES && port + tried <= 65_535; tried++) {
		const servers = await occupy(listener, port && port + tried, hosts);
		const [first] = servers;
		if (!first) continue;
		return {
			origin: `http://${named(host)}:${portOf(first)}`,
			close: async () => void (await Promise.all(servers.map(close)))
		};
	}
	throw new Error(`No port from ${port} on is free: choose another with PORT.`);
}

/**
 * One server per address, or none if one of them has this port in use already.
 *
 * @param {import('node:http').RequestListener} listener
 * @param {number} port
 * @param {string[]} hosts
 */
async function occupy(listener, port, hosts) {
	/** @type {import('node:http').Server[]} */
	const servers = [];
	/** @type {NodeJS.ErrnoException | undefined} */
	let failure;
	for (const host of hosts) {
		try {
			servers.push(await open(listener, servers[0] ? portOf(servers[0]) : port, host));
		} catch (error) {
			failure = /** @type {NodeJS.ErrnoException} */ (error);
			if (ABSENT.includes(failure.code ?? '')) continue;
			await Promise.all(servers.map(close));
			if (failure.code === 'EADDRINUSE') return [];
			throw new Error(reason(failure, host, port), { cause: error });
		}
	}
	if (failure && !servers.length) throw new Error(reason(failure, hosts.join(' and '), port));
	return servers;
}

/**
 * @param {import('node:http').RequestListener} listener
 * @param {number} port
 * @param {string} host
 * @returns {Promise<import('node:http').Server>}
 */
function open(listener, port, host) {
	return new Promise((done, fail) => {
		const server = createServer(listener);
		server.once('error', fail).listen({ port, host }, () => done(server.off('error', fail)));
	});
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function close(server) {
	return new Promise((done, fail) => {
		server.close((error) => (error ? fail(error) : done()));
		server.closeAllConnections();
	});
}

/** @param {import('node:http').Server} server */
function portOf(server) {
	return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}

/**
 * The name under which this machine reaches the server.
 *
 * @param {string} [host]
 */
function named(host) {
	if (!host || host === '0.0.0.0' || host === '::') return 'localhost';
	return host.includes(':') ? `[${host}]` : host;
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {string} host
 * @param {number} port
 */
function reason({ code, message }, host, port) {
	if (code === 'EACCES') return `Port ${port} is not open to this user: choose one above 1023 with PORT.`;
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || ABSENT.includes(code ?? ''))
		return `HOST is an address or name of this machine (0.0.0.0 for all of them), not ${host}.`;
	return `The server cannot listen on ${host}, port ${port}: ${message}.`;
}
