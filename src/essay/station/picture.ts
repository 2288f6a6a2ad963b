/** The station for picture files, which know no themes, no variables and no camera: always at night, every window lit, each a shape of its own. */
import { bare } from '#lib/server/markup.ts';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Walls } from './panes.ts';
import Ring from './Ring.svelte';
import Sky from './Sky.svelte';
import css from './station.css?raw';

/** A box of the picture: left, top, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** Styles with the dark one of every pair of colours, and light that passes as an attribute of its own. */
function atNight(styles: string): string {
	return styles
		.replace(/light-dark\((?:[^(),]|\([^()]*\))+,\s*((?:[^(),]|\([^()]*\))+)\)/g, '$1')
		.replace(/fill: rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/g, 'fill: rgb($1, $2, $3); fill-opacity: .$4');
}

/** The rules that colour it, variables as values; where things stand is the picture's own business. */
function colours(): string {
	const styles = atNight(css).replace(/\/\*[\s\S]*?\*\//g, '');
	const values: Record<string, string> = {};
	for (const [, name, value] of styles.matchAll(/(--st-\w+):\s*([^;]+);/g)) values[name!] ??= value!;
	const value = (text: string): string =>
		text.replace(/var\((--st-\w+)\)/g, (_, name: string) => value(values[name] ?? 'none'));
	const rules = [...styles.matchAll(/^(\.[^{}]+)\{([^{}]*)\}/gm)];
	return rules
		.map(([, who, how]) => `${who}{${value(how!.replace(/--[\w-]+:[^;]+;/g, ''))}}`.replace(/\s+/g, ' '))
		.join('');
}

/** One layer in its box; what sticks out shows. */
const laid = (svg: string, [x, y, width, height]: Box) =>
	svg.replace(
		/^<svg class="[^"]*"( data-near(="")?)?/,
		`<svg x="${x}" y="${y}" width="${width}" height="${height}" overflow="visible" fill="none"`
	);

/** The layers of a part of it, the hindmost first. */
const parts = <P extends Record<string, unknown>>(part: Component<P>, idPrefix: string, props: P) =>
	bare(render(part as Component<Record<string, unknown>>, { props, idPrefix }).body).split(/(?<=<\/svg>)/);

/** Stars, planet and station as SVG, each laid into its box; `lamp`: with the reader’s lamp, out; `walls`: of another finale. */
export function station(
	boxes: { stars: Box; planet: Box; ring: Box },
	on: { lamp?: boolean; walls?: Walls } = {}
): string {
	const [stars, planet] = parts(Sky, 'sky-', {}) as [string, string];
	const ring = parts(Ring, 'ring-', { still: true, ...on }).map((svg) => laid(svg, boxes.ring));
	return `<style>${colours()}</style>${laid(stars, boxes.stars)}${laid(planet, boxes.planet)}${ring.join('')}`;
}
