/**
 * `node tests/publish-urls.js`, after a build: adds every address of build/ to tests/published-urls.txt. It never
 * removes one: what was published keeps answering.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const list = new URL('published-urls.txt', import.meta.url);
const build = new URL('../build/', import.meta.url);

/**
 * Hashed assets, frozen versions (which keep a list of their own), what the router fetches, what only the host reads, and
 * compressed twins are no addresses of ours.
 */
const inner = /^_app\/|^r\/|__data\.json$|^_headers$|\.(br|gz)$/;

const built = readdirSync(build, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => !inner.test(file) && statSync(new URL(file, build)).isFile())
	.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
const known = readFileSync(list, { encoding: 'utf8', flag: 'a+' }).split('\n').filter(Boolean);
const all = [...new Set([...known, ...built])].sort();
writeFileSync(list, `${all.join('\n')}\n`);
console.log(`${all.length} addresses, ${all.length - known.length} of them new`);
