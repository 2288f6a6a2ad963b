/** Rendering a component to markup while the page itself is rendered; only the server has it. */
import type { Component } from 'svelte';

type Render = typeof import('svelte/server').render;

const render: Render | null = import.meta.env.SSR ? (await import('svelte/server')).render : null;

/** A drawing in markup, and the width and height of its picture. */
const drawing = /(<div class="drawing [\w-]+")>((?:(?!<svg )[^])*)(<svg viewBox="0 0 (\d+) (\d+)"[^]*?<\/svg>)/g;

/** Markup without the comments by which a component would find its parts. */
export const withoutMarks = (html: string): string => html.replace(/<!--[^]*?-->/g, '');

/**
 * The markup of a component in a box of its own, ids starting with `prefix`; null in the browser. Where drawings are
 * `held` they are text, with their shape in `--ratio`: nothing is made of them where scripts run, and they are drawn
 * where none do.
 */
export const serverRender = render
	? <P extends Record<string, unknown>>(component: Component<P>, props: P, prefix: string, held = false): string => {
			const { body } = render(component as Component<Record<string, unknown>>, { props, idPrefix: prefix });
			if (!held) return `<div>${body}</div>`;
			const text = body.replace(
				drawing,
				(_, open: string, before: string, svg: string, width: string, height: string) =>
					`${open} style="--ratio: ${width} / ${height}">${before}<noscript>${withoutMarks(svg)}</noscript>`
			);
			return `<div>${text}</div>`;
		}
	: null;
