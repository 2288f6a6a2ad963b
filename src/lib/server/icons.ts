/** The site's mark as pictures, for shelves and tabs that take no SVG: all drawn from `favicon.svg`. */
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

const mark = readFileSync('static/favicon.svg', 'utf8');

/** Share of the mark's size that is left where a system cuts the edges off in a shape of its own. */
const safe = 0.78;

/** The mark to the edges of a square, without its round corners, and smaller where edges are cut off. */
function filled(scale = 1): string {
	const [, ground, marks] = /^<svg[^>]*>(<rect[^>]*>)(.*)<\/svg>$/s.exec(mark.trim()) ?? [];
	if (!ground || !marks) throw new Error('favicon.svg has no ground with marks on it');
	const edge = (16 * (1 - scale)).toFixed(2);
	return mark
		.replace(ground, ground.replace(/ rx="[^"]*"/, ''))
		.replace(marks, `<g transform="translate(${edge} ${edge}) scale(${scale})">${marks}</g>`);
}

/** An SVG as a square PNG, `size` pixels wide. */
function squared(svg: string, size: number): Promise<Buffer> {
	const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
	return sharp(drawn).png({ palette: true, effort: 10 }).toBuffer();
}

/** Pictures as one ICO file: a directory of six bytes and sixteen for each, then the PNGs. */
function ico(pictures: readonly { size: number; png: Buffer }[]): Buffer {
	const head = Buffer.alloc(6 + 16 * pictures.length);
	head.writeUInt16LE(1, 2);
	head.writeUInt16LE(pictures.length, 4);
	let from = head.length;
	for (const [i, { size, png }] of pictures.entries()) {
		const at = 6 + 16 * i;
		head.writeUInt8(size, at);
		head.writeUInt8(size, at + 1);
		head.writeUInt16LE(1, at + 4);
		head.writeUInt16LE(32, at + 6);
		head.writeUInt32LE(png.length, at + 8);
		head.writeUInt32LE(from, at + 12);
		from += png.length;
	}
	return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** Every icon by its file, with its media type. */
export const icons: Readonly<Record<string, { type: string; draw(): Promise<Buffer> }>> = {
	'icon-192.png': { type: 'image/png', draw: () => squared(mark, 192) },
	'icon-512.png': { type: 'image/png', draw: () => squared(mark, 512) },
	'icon-maskable.png': { type: 'image/png', draw: () => squared(filled(safe), 512) },
	'apple-touch-icon.png': { type: 'image/png', draw: () => squared(filled(), 180) },
	'favicon.ico': {
		type: 'image/x-icon',
		draw: async () =>
			ico(await Promise.all([16, 32, 48].map(async (size) => ({ size, png: await squared(mark, size) }))))
	}
};
