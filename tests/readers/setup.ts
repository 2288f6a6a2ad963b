/** Serves `build/` for the round, its address in READERS_SITE. */
import { existsSync, rmSync } from 'node:fs';
import { serve } from '../../src/host/serve.js';
import { folder } from './known.ts';

/** @returns what ends the server */
export default async function setup(): Promise<() => Promise<void>> {
	if (!existsSync('build/index.html')) throw new Error('There is no build/ yet: run `npm run build` first.');
	rmSync(folder, { recursive: true, force: true });
	const { url, close } = await serve({ port: 0 });
	process.env.READERS_SITE = url;
	return close;
}
