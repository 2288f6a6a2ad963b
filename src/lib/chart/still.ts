/** Rendering a component to markup while the page itself is rendered; only the server has it. */
import type { Component } from 'svelte';

type Render = typeof import('svelte/server').render;

const render: Render | null = import.meta.env.SSR ? (await import('svelte/server')).render : null;

/** The markup of a component in a box of its own, ids starting with `prefix`; null in the browser. */
export const serverRender = render
	? <P extends Record<string, unknown>>(component: Component<P>, props: P, prefix: string): string =>
			`<div>${render(component as Component<Record<string, unknown>>, { props, idPrefix: prefix }).body}</div>`
	: null;
