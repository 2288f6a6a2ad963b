import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { entries } from './src/lib/delivery/entries.ts';
import { engines } from './src/lib/engines.ts';
import { classic } from './src/lib/server/classic.ts';
import { tables } from './src/lib/table/plugin.ts';
import { fonts } from './src/lib/theme/fonts.ts';

// Tests of the built site run after the build, as `vitest run --mode site`.
const site = ['tests/**/*.site.test.ts'];

export default defineConfig(({ mode }) => ({
	plugins: [
		fonts(),
		tables(),
		classic(),
		entries(['essay', 'chart', 'talk'].map((name) => `src/essay/${name}.entry.ts`)),
		sveltekit()
	],
	build: { target: engines, cssTarget: engines, rolldownOptions: { checks: { pluginTimings: false } } },
	define: {
		'import.meta.env.SITE_URL': JSON.stringify((process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/+$/, ''))
	},
	server: { fs: { allow: ['.'] } },
	test: {
		include: mode === 'site' ? site : ['src/**/*.test.ts', 'data/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: mode === 'site' ? ['node_modules/**'] : ['node_modules/**', ...site],
		css: true,
		// No test changes a module, so a worker reads modules and tables once for all its files.
		isolate: false,
		maxWorkers: '100%',
		testTimeout: 30_000
	}
}));
