/** Rendering a component to markup while the page itself is rendered; only the server has it. */
import type { Component } from 'svelte';

type Render = typeof import('svelte/server').render;

const render: Render | null = import.meta.env.SSR ? (await import('svelte/server')).render : null;

/** A drawing in markup, and the width and height of its picture. */
const drawing = /(<div class="drawing [\w-]+")>((?:(?!<svg )[^])*)(<svg viewBox="0 0 (\d+) (\d+)"[^]*?<\/svg>)/g;

/** Markup of what never comes alive: without the comments by which a component would find its parts, and without indents. */
export const still = (html: string): string => html.replace(/<!--[^]*?-->/g, '').replace(/\s*\n\s*/g, ' ');

/**
 * The markup of a component in a box of its own, ids starting with `prefix`; null in the browser. Where drawings are
 * `held` they are text, with their shape in `--ratio`: nothing is made of them where scripts run, and they are drawn
 * where none do.
 */
export const serverRender = render
	? <P extends Record<string, unknown>>(component: Component<P>, props: P, prefix: string, held = false): string => {
			const { body } = render(component as Component<Record<string, unknown>>, { props, idPrefix: prefix });
			return `<div>${held ? body.replace(drawing, '$1 style="--ratio: $4 / $5">$2<noscript>$3</noscript>') : body}</div>`;
		}
	: null;
