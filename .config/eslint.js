/** Lint rules: mistakes only; how code looks is Prettier's business, and unknown names are TypeScript's. */
import { builtinRules } from 'eslint/use-at-your-own-risk';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const recommended = [...builtinRules].filter(([, rule]) => rule.meta?.docs?.recommended);

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', '.cache/', 'static/'] },
	{ rules: Object.fromEntries(recommended.map(([name]) => [name, 'error'])) },
	ts.configs.recommended,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } }
	},
	{
		rules: {
			'no-undef': 'off',
			'no-redeclare': 'off',
			// `inside()` of lib/site.ts puts the base path before every address; resolve() would be a second way.
			'svelte/no-navigation-without-resolve': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
		}
	}
);
