/** The essay's own picture, and the one that a reader takes home. Server only. */
import { size } from '#lib/server/card.ts';
import { token } from '#lib/server/palette.ts';
import { site } from '#lib/site.ts';
import { angleAt } from './station/panes.ts';
import { lampAt } from './station/lamp.ts';
import { station, type Box } from './station/picture.ts';
import { voyager, walls } from './station/words.ts';

/** The station at night as SVG, 1200 × 630: the box of its ring, and what stands over it. */
function atNight(ring: Box, over = '', on: Parameters<typeof station>[1] = {}): string {
	const { width, height } = size;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs><radialGradient id="night" cx=".62" cy=".36" r=".8">` +
		`<stop offset="0" stop-color="#18284a"/><stop offset=".45" stop-color="#0f1a30"/><stop offset="1" stop-color="#090f1b"/></radialGradient></defs>` +
		`<rect width="${width}" height="${height}" fill="url(#night)"/>` +
		station({ stars: [0, 0, width, height], planet: [330, 522, width, width / 5], ring }, on) +
		`${over}</svg>`
	);
}

/** The station without words, for the reader’s mark: `{at}` stands where its place goes, `{beam}` for its light. */
export function readersStation(): string {
	const { at, beam } = lampAt(angleAt(0.5, walls));
	return atNight([110, -62, 980, 525], '', { lamp: true })
		.replace('class="st-reader"', 'class="st-reader there"')
		.replace(`translate(${at.join(' ')})`, 'translate({at})')
		.replace(beam, '{beam}');
}

/** The other finale’s ring, as ours is drawn. */
export const voyagersRing = (): string => atNight([110, -62, 980, 525], '', { walls: voyager() });

/** Its name and its question beside the station at night: the card as SVG, 1200 × 630. */
export function essayCard(): string {
	const pad = 64;
	const [first, second] = site.name.split(' of ');
	const text = (y: number, fontSize: number, spacing: number, fill: string, words: string) =>
		`<text x="${pad}" y="${y}" font-family="Newsreader" font-size="${fontSize}" letter-spacing="${spacing}" fill="${fill}">${words}</text>`;
	return atNight(
		[555, -62, 1000, 536],
		text(340, 108, -3, token('ink', 'dark'), first ?? '') +
			text(456, 108, -3, token('ink', 'dark'), `of ${second ?? ''}`) +
			text(524, 33, 0, token('ink-2', 'dark'), site.question)
	);
}
