/** Figures and lists of the flat form in markup that reads without our styles too: in reader views, feeds and old browsers. */
import Figure from '#lib/chart/Figure.svelte';
import { serverRender } from '#lib/chart/renderStatic.ts';
import { withFallbacks } from '#lib/server/palette.ts';
import List from '#lib/walk/List.svelte';
import { tree } from '#lib/walk/tree.ts';
import type { Component, ComponentProps } from 'svelte';

/** A drawing with its form, what stands before its picture, and the picture's opening tag with width and height. */
const drawing = /<div class="drawing ([\w-]+)">((?:(?!<svg )[^])*)(<svg viewBox="0 0 (\d+) (\d+)"[^>]*>)/g;

/** Without the box around it. */
const unboxed = (markup: string) => markup.slice('<div>'.length, -'</div>'.length);

/** Its marks one by one, to read. */
const listOf = ({ chart, view, prefix }: ComponentProps<typeof Figure>) =>
	unboxed(serverRender!(List, { tree: tree(chart, view) }, `${prefix}list-`)).replace(/<!--.*?-->/g, '');

/**
 * The figure with all forms but the first hidden wherever no style sheet chooses, colours to fall back on over a ground
 * of their own, and the shape of every drawing in `--ratio`, so that it need not be laid out before it is near; then its list. Server only.
 */
export function plainFigure(props: ComponentProps<typeof Figure>): string {
	const first = props.shown?.[0];
	const markup = serverRender!(
		Figure as unknown as Component<Record<string, unknown>>,
		{ ...props },
		props.prefix
	).replace(
		drawing,
		(_, form: string, before: string, svg: string, width: string, height: string) =>
			`<div class="drawing ${form}" style="--ratio: ${width} / ${height}"${form === first ? '' : ' hidden'}>${before}${svg}` +
			`<rect width="${width}" height="${height}" fill="var(--ground)"/>`
	);
	// On paper a text and its figure are neighbours.
	return withFallbacks(unboxed(markup), 'light') + listOf(props);
}
