/** Drawings as markup without a framework around them: for files, frames and pictures. */
import { escape } from '#lib/html.ts';
import type { Chart } from '#lib/chart/chart.ts';
import type { Form } from '#lib/chart/forms.ts';
import { faces, families } from './faces.ts';
import { render } from 'svelte/server';
import { inlined } from './palette.ts';

/** Server markup without what only hydration needs: comments, scoped classes, style attributes. */
export function bare(html: string): string {
	return html
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<div class="layercake-container[^>]*>/g, '<div>')
		.replace(/ style="[^"]*"/g, '')
		.replace(/ class=""/g, '')
		.replace(/\n\s*/g, '');
}

/**
 * The `<svg>` of one drawing, colours as variables; `height` in nominal pixels, where it is not that of its form. Where
 * several stand in one page, each has a `prefix` of its own.
 */
export function drawing(
	chart: Chart,
	view: unknown,
	form: Form,
	names: boolean,
	height?: number,
	prefix = 'd-'
): string {
	const { body } = render(chart.Drawing, { props: { view, form, names, height, prefix } as never });
	const svg = /<svg[\s\S]*<\/svg>/.exec(bare(body))?.[0];
	if (!svg) throw new Error(`${chart.id}: its drawing has no <svg>`);
	return svg;
}

/** What a halo is where strokes are painted first: the same words, stroked, and then filled. Some programs know no such order. */
function doubled(svg: string): string {
	return svg.replace(
		/<g( aria-hidden="true")? paint-order="stroke" ([^>]*)>([^]*?)<\/g>/g,
		(_, hidden = '', edge: string, texts: string) =>
			`<g ${edge} aria-hidden="true">${texts.replace(/ fill="[^"]*"/g, ' fill="none"')}</g><g${hidden}>${texts}</g>`
	);
}

/**
 * The drawing of a named view as a file of its own: namespaces, title, description, type, ground and the values of the
 * light theme. Valid XML that needs nothing around it, that every program draws alike, and that stands beside others in
 * one page: its ids are its own, and it has no classes.
 */
export async function svgFile(chart: Chart, name: string, view: unknown): Promise<string> {
	const words = chart.words(view);
	const svg = drawing(chart, view, 'file', true, undefined, `${chart.id}-${name}-`);
	const size = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!;
	const [w, h] = [Number(size[1]), Number(size[2])];
	const pad = 24;
	const [width, height] = [w + 2 * pad, h + 2 * pad];
	const marks = doubled(svg.replace(/^<svg[^>]*>|<\/svg>$| class="[^"]*"/g, ''))
		// A mark that is only there to be reached; "transparent" is black to programs that know SVG 1.1.
		.replaceAll('="transparent"', '="none"')
		.replaceAll('"var(--serif)"', `"${families.Newsreader}"`);
	const file =
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" direction="ltr" role="img" font-family="${families.Archivo}">` +
		`<title>${escape(words.headline)}</title><desc>${escape([words.alt, ...words.description, words.source, words.limits].join(' '))}</desc>` +
		`<style>${await faces(marks)}</style>` +
		`<rect width="${width}" height="${height}" fill="var(--ground)"/>` +
		`<g transform="translate(${pad} ${pad})">${marks}</g></svg>`;
	return inlined(file, 'light');
}
