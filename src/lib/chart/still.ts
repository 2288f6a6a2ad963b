/** Rendering a component to markup while the page itself is rendered; only the server has it. */
import type { Component } from 'svelte';

type Render = typeof import('svelte/server').render;

const render: Render | null = import.meta.env.SSR ? (await import('svelte/server')).render : null;

/** The markup of a component in a box of its own, ids starting with `prefix`; null in the browser. */
export const serverRender = render
	? <P extends Record<string, unknown>>(component: Component<P>, props: P, prefix: string): string =>
			`<div>${render(component as Component<Record<string, unknown>>, { props, idPrefix: prefix }).body}</div>`
	: null;

/** The same markup with its drawings as text: nothing is made of it where scripts run, and it is drawn where none do. */
export const held = (markup: string): string =>
	markup.replace(/<svg [^>]*role="(?:img|group)"[^]*?<\/svg>/g, '<noscript>$&</noscript>');
