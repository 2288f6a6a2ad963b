/** The station as markup, drawn once on the server; the browser keeps what it finds. */
export const drawn: string = import.meta.env.SSR ? await draw() : '<div></div>';

/** The scenes it is lit by, for what moves it. */
export const written: string = import.meta.env.SSR ? (await import('./words.ts')).written : '';

/** How many words that is. */
export const words: number = import.meta.env.SSR ? (await import('./words.ts')).words : 0;

/** How far in the finale is won (0 to 1). */
export const wonAt: number = import.meta.env.SSR ? (await import('./words.ts')).wonAt : 0;

async function draw(): Promise<string> {
	const [{ render }, { bare }, { default: Drawing }] = await Promise.all([
		import('svelte/server'),
		import('#lib/server/markup.ts'),
		import('./Drawing.svelte')
	]);
	return `<div>${bare(render(Drawing, { props: {}, idPrefix: 'station-' }).body)}</div>`;
}
