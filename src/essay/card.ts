/** The essay's own picture: its name and its question over the station at night, and the two strips. Server only. */
import { bare } from '#lib/server/markup.ts';
import { size } from '#lib/server/card.ts';
import { token } from '#lib/server/palette.ts';
import { site } from '#lib/site.ts';
import { render } from 'svelte/server';
import { colours, passing } from './passing.ts';
import Ring from './station/Ring.svelte';
import Sky from './station/Sky.svelte';
import looks from './station/station.css?raw';

const pair = /light-dark\((?:[^(),]|\([^()]*\))+,\s*((?:[^(),]|\([^()]*\))+)\)/g;
const dark = (css: string) => css.replace(pair, '$1');
/** Colours that let light through, as older readers of styles know them. */
const plain = (css: string) =>
	css.replace(/fill: rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/g, 'fill: rgb($1, $2, $3); fill-opacity: .$4');

/** The station's colours as rules a picture file understands: one theme, no variables, nothing about where it stands. */
function rules(): string {
	const css = plain(dark(looks)).replace(/\/\*[\s\S]*?\*\//g, '');
	const values = new Map(
		[...css.matchAll(/(--st-[\w]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]).reverse() as [
			string,
			string
		][]
	);
	const value = (text: string): string =>
		text.replace(/var\((--st-\w+)\)/g, (_, name: string) => value(values.get(name) ?? 'none'));
	const kept = [...css.matchAll(/^([^@{}\s][^{}]*)\{([^{}]*)\}/gm)]
		.filter(([, selector]) => !/^\.st(-sky|-planet|-body)?\s*$/.test(selector!.trim()) && !selector!.includes('>'))
		.map(
			([, selector, body]) =>
				`${selector!.trim()}{${value(body!.replace(/--[\w-]+:[^;]+;/g, '').replace(/\s+/g, ' '))}}`
		);
	return kept.join('');
}

/** A drawing of the station, laid into a box of the picture; what sticks out shows. */
function laid(svg: string, [x, y, width, height]: readonly [number, number, number, number]): string {
	return svg.replace(
		/^<svg class="[^"]*"(?: data-near(?:="")?)?/,
		`<svg x="${x}" y="${y}" width="${width}" height="${height}" overflow="visible" fill="none"`
	);
}

/** The card as SVG, 1200 × 630. */
export function essayCard(): string {
	const { width, height } = size;
	const pad = 64;
	const scale = (width - 2 * pad) / 1000;
	const strips = passing
		.map((strip, i) =>
			strip
				.map(([start, end, people]) => {
					const w = Math.max((end - start) * scale - 1.4, 0.8);
					const fill = dark(people ? colours.people : colours.plot);
					return `<rect x="${(pad + start * scale).toFixed(1)}" y="${552 + i * 22}" width="${w.toFixed(1)}" height="13" fill="${fill}"/>`;
				})
				.join('')
		)
		.join('');
	const [stars, planet] = bare(render(Sky, { idPrefix: 'sky-' }).body).split(/(?<=<\/svg>)/) as [string, string];
	const ring = bare(render(Ring, { idPrefix: 'ring-' }).body);
	const [first, second] = site.name.split(' of ');
	const text = (y: number, fontSize: number, fill: string, words: string) =>
		`<text x="${pad}" y="${y}" font-family="Newsreader" font-size="${fontSize}" letter-spacing="${fontSize > 50 ? -fontSize / 36 : 0}" fill="${fill}">${words}</text>`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${rules()}</style>` +
		`<defs><radialGradient id="sky" cx=".62" cy=".36" r=".8"><stop offset="0" stop-color="#18284a"/><stop offset=".45" stop-color="#0f1a30"/><stop offset="1" stop-color="#090f1b"/></radialGradient></defs>` +
		`<rect width="${width}" height="${height}" fill="url(#sky)"/>` +
		laid(stars, [0, 0, width, height]) +
		laid(planet, [330, 522, width, width / 5]) +
		laid(ring, [555, -62, 1000, (1000 * 15) / 28]) +
		text(318, 108, token('ink', 'dark'), first ?? '') +
		text(434, 108, token('ink', 'dark'), `of ${second ?? ''}`) +
		text(502, 33, token('ink-2', 'dark'), site.question) +
		strips +
		`</svg>`
	);
}
