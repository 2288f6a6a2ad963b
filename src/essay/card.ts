/** The essay's own picture: its name and its question beside the station at night. Server only. */
import { size } from '#lib/server/card.ts';
import { token } from '#lib/server/palette.ts';
import { site } from '#lib/site.ts';
import { station } from './station/picture.ts';

/** The card as SVG, 1200 × 630. */
export function essayCard(): string {
	const { width, height } = size;
	const pad = 64;
	const [first, second] = site.name.split(' of ');
	const text = (y: number, fontSize: number, spacing: number, fill: string, words: string) =>
		`<text x="${pad}" y="${y}" font-family="Newsreader" font-size="${fontSize}" letter-spacing="${spacing}" fill="${fill}">${words}</text>`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs><radialGradient id="night" cx=".62" cy=".36" r=".8">` +
		`<stop offset="0" stop-color="#18284a"/><stop offset=".45" stop-color="#0f1a30"/><stop offset="1" stop-color="#090f1b"/></radialGradient></defs>` +
		`<rect width="${width}" height="${height}" fill="url(#night)"/>` +
		station({ stars: [0, 0, width, height], planet: [330, 522, width, width / 5], ring: [555, -62, 1000, 536] }) +
		text(340, 108, -3, token('ink', 'dark'), first ?? '') +
		text(456, 108, -3, token('ink', 'dark'), `of ${second ?? ''}`) +
		text(524, 33, 0, token('ink-2', 'dark'), site.question) +
		`</svg>`
	);
}
