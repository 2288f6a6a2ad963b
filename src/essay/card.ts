/** The essay's own picture: its name, its question, and the two strips, over the night. Server only. */
import { size } from '#lib/server/card.ts';
import { token } from '#lib/server/palette.ts';
import { site } from '#lib/site.ts';
import { passing } from './passing.ts';

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
					const fill = people ? token('accent', 'dark') : '#31456a';
					return `<rect x="${(pad + start * scale).toFixed(1)}" y="${500 + i * 34}" width="${w.toFixed(1)}" height="22" fill="${fill}"/>`;
				})
				.join('')
		)
		.join('');
	const [first, second] = site.name.split(' of ');
	const text = (y: number, fontSize: number, fill: string, words: string) =>
		`<text x="${pad}" y="${y}" font-family="Newsreader" font-size="${fontSize}" letter-spacing="${-fontSize / 40}" fill="${fill}">${words}</text>`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><radialGradient id="sky" cx=".66" cy=".3" r=".9">` +
		`<stop offset="0" stop-color="#18284a"/><stop offset=".45" stop-color="#0f1a30"/><stop offset="1" stop-color="#090f1b"/></radialGradient></defs>` +
		`<rect width="${width}" height="${height}" fill="url(#sky)"/>` +
		text(176, 128, token('ink', 'dark'), first ?? '') +
		text(306, 128, token('ink', 'dark'), `of ${second ?? ''}`) +
		text(396, 40, token('ink-2', 'dark'), site.question) +
		`${strips}</svg>`
	);
}
