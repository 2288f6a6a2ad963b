import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { keepEarlier } from './src/host/builds.js';
import { basePath } from './src/host/settings.js';
import { sourcesVersion } from './src/host/version.js';

// Kit hashes its own scripts; those in app.html and the one that waits for the typefaces are ours, so their hashes are added here.
// Every page carries those of app.html, so what they are for is said here: the first keeps the theme and copies what asks
// for it. The second opens, in engines without popovers (Safari 16, Firefox 115), what a button names by an attribute;
// another click or Escape closes it. The third draws what waits as text further down the essay once the reader is near and
// nobody has drawn it anew, and asks once more for the script of a page that did not come, or broke; then one line says so.
const inline = [
	...[...readFileSync('src/app.html', 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code),
	readFileSync('src/lib/theme/wait.js', 'utf8')
].map((code) => /** @type {`sha256-${string}`} */ (`sha256-${createHash('sha256').update(code).digest('base64')}`));

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: keepEarlier(adapter({ pages: 'build' }), 'build', process.env.EARLIER),
		files: { appTemplate: 'src/app.html' },
		paths: { base: basePath(process.env.BASE_PATH), relative: false },
		inlineStyleThreshold: 20000,
		// The clock would make every build different; a hash of what it is made from is reproducible byte for byte.
		version: { name: sourcesVersion() },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', ...inline],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
