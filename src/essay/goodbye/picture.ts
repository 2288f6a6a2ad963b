import type { GoodbyeId } from './staging.ts';

/** The pictures of a goodbye as markup, wide and tall, drawn on the server; the browser keeps what it finds. */
export const picture: (step: GoodbyeId) => string = import.meta.env.SSR ? await drawing() : () => '<div></div>';

async function drawing(): Promise<(step: GoodbyeId) => string> {
	const [{ render }, { bare }, { default: Picture }] = await Promise.all([
		import('svelte/server'),
		import('#lib/server/markup.ts'),
		import('./Picture.svelte')
	]);
	return (step) => bare(render(Picture, { props: { step }, idPrefix: `${step}-` }).body);
}
