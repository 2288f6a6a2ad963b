/** The essay's own picture: its name and its question under the station at night, and the two strips. Server only. */
import { size } from '#lib/server/card.ts';
import { token } from '#lib/server/palette.ts';
import { site } from '#lib/site.ts';
import { colours, passing } from './openingStrips.ts';
import { station } from './station/picture.ts';

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
					const fill = token(people ? colours.people : colours.plot, 'dark');
					return `<rect x="${(pad + start * scale).toFixed(1)}" y="${552 + i * 22}" width="${w.toFixed(1)}" height="13" fill="${fill}"/>`;
				})
				.join('')
		)
		.join('');
	const [first, second] = site.name.split(' of ');
	const text = (y: number, fontSize: number, spacing: number, fill: string, words: string) =>
		`<text x="${pad}" y="${y}" font-family="Newsreader" font-size="${fontSize}" letter-spacing="${spacing}" fill="${fill}">${words}</text>`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs><radialGradient id="night" cx=".62" cy=".36" r=".8">` +
		`<stop offset="0" stop-color="#18284a"/><stop offset=".45" stop-color="#0f1a30"/><stop offset="1" stop-color="#090f1b"/></radialGradient></defs>` +
		`<rect width="${width}" height="${height}" fill="url(#night)"/>` +
		station({ stars: [0, 0, width, height], planet: [330, 522, width, width / 5], ring: [555, -62, 1000, 536] }) +
		text(318, 108, -3, token('ink', 'dark'), first ?? '') +
		text(434, 108, -3, token('ink', 'dark'), `of ${second ?? ''}`) +
		text(502, 33, 0, token('ink-2', 'dark'), site.question) +
		`${strips}</svg>`
	);
}
