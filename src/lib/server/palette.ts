/** The palette as values, read from the one place that holds it, for files that cannot know CSS variables. */
import tokens from '#lib/theme/tokens.css?raw';

export type Theme = 'light' | 'dark';

const pairs = [...tokens.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)];
const values = {
	light: new Map(pairs.map(([, name, light]) => [name!, light!])),
	dark: new Map(pairs.map(([, name, , dark]) => [name!, dark!]))
};
const families: Record<string, string> = { serif: 'Newsreader', sans: 'Archivo' };

/** The value of a token in a theme. @throws when there is no such token. */
export function token(name: string, theme: Theme): string {
	const value = values[theme].get(name) ?? families[name];
	if (!value) throw new Error(`tokens.css has no --${name}`);
	return value;
}

/** Markup whose colours have the value of a theme to fall back on where a reader takes it out of its page. */
export function withFallbacks(markup: string, theme: Theme): string {
	return markup.replace(/var\(--([\w-]+)\)/g, (variable, name: string) => {
		const colour = values[theme].get(name);
		return colour ? `var(--${name}, ${colour})` : variable;
	});
}

/** Markup with every `var(--token)` replaced by its value. */
export function inlined(markup: string, theme: Theme): string {
	return markup.replace(/var\(--([\w-]+)\)/g, (_, name: string) => token(name, theme));
}
