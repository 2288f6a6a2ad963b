/** The picture card of a view: 1200 × 630, finding, drawing, source and our name, as SVG and as PNG. */
import { escape } from '#lib/html.ts';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Chart } from '#lib/chart/chart.ts';
import { forms } from '#lib/chart/forms.ts';
import { judgement } from '#lib/chart/described.ts';
import { textWidth } from '#lib/chart/text.ts';
import { site } from '#lib/site.ts';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { drawing } from './markup.ts';
import { inlined, type Theme } from './palette.ts';

export const size = { width: 1200, height: 630 } as const;
const pad = 64;

// resvg draws woff2 text as nothing, without a word; so it is given full TTF files, and never the machine's own fonts.
const require = createRequire(`${process.cwd()}/package.json`);
const fontFiles = [
	'@expo-google-fonts/newsreader/400Regular/Newsreader_400Regular.ttf',
	'@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf',
	'@expo-google-fonts/archivo/400Regular/Archivo_400Regular.ttf',
	'@expo-google-fonts/archivo/600SemiBold/Archivo_600SemiBold.ttf'
].map((file) => require.resolve(file));
const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Archivo' };

const known = new Map<string, number>();
/** Width in pixels of a text in the headline face at a size. */
function measure(text: string, fontSize: number): number {
	const key = `${fontSize} ${text}`;
	let width = known.get(key);
	if (width === undefined) {
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text y="100" font-family="Newsreader" font-weight="500" font-size="${fontSize}">${escape(text)}</text></svg>`;
		width = new Resvg(svg, { font }).getBBox()?.width ?? 0;
		known.set(key, width);
	}
	return width;
}

/** Breaks a headline into lines no wider than `room`, at the largest of a few sizes that needs at most three. */
export function wrap(text: string, room: number): { lines: string[]; fontSize: number } {
	for (const fontSize of [56, 50, 44, 38, 34]) {
		const space = fontSize * 0.25;
		const lines: string[] = [];
		let used = Infinity;
		for (const word of text.split(' ')) {
			const width = measure(word, fontSize);
			if (used + space + width > room) {
				lines.push(word);
				used = width;
			} else {
				lines[lines.length - 1] += ` ${word}`;
				used += space + width;
			}
		}
		if (lines.length <= (fontSize > 38 ? 2 : 3)) return { lines, fontSize };
	}
	throw new Error(`A headline is too long for its card: ${text}`);
}

/**
 * The card of a view as SVG, in a theme. Without one it is light, unless the drawing has a lit ground: that needs the
 * dark around it.
 */
export function cardSvg(chart: Chart, view: unknown, theme?: Theme): string {
	const words = chart.words(view);
	const { width, height } = size;
	const { lines, fontSize } = wrap(words.headline, width - 2 * pad);
	const top = 40 + fontSize * 0.8;
	const head = lines
		.map(
			(line, i) =>
				`<text x="${pad}" y="${top + i * fontSize * 1.12}" font-family="Newsreader" font-weight="500" font-size="${fontSize}" fill="var(--ink)">${escape(line)}</text>`
		)
		.join('');
	const from = 40 + lines.length * fontSize * 1.12 + 22;
	const [wide, high] = [width - 2 * pad, height - from - 68];
	// As high as leaves it the whole width.
	const picture = drawing(chart, view, 'card', false, Math.floor((forms.card.width * high) / wide))
		.replace(
			/^<svg/,
			`<svg x="${pad}" y="${from}" width="${wide}" height="${high}" preserveAspectRatio="xMinYMid meet"`
		)
		.replace(' preserveAspectRatio="xMinYMin"', '')
		.replace(/ role="img"| aria-label="[^"]*"/g, '');
	const foot = `y="${height - 30}"`;
	const beside = width - 2 * pad - textWidth(site.name, 24, 'card') - 40;
	const source = [words.source, judgement(chart, view)].filter(Boolean).join(' ');
	const small = Math.min(24, Math.floor((24 * beside) / textWidth(source, 24, 'card')));
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Archivo">` +
		`<rect width="${width}" height="${height}" fill="var(--ground)"/>${head}${picture}` +
		`<text x="${pad}" ${foot} font-size="${small}" fill="var(--ink-3)">${escape(source)}</text>` +
		`<text x="${width - pad}" ${foot} font-size="24" text-anchor="end" font-weight="600" fill="var(--ink)">${escape(site.name)}</text></svg>`;
	return inlined(svg, theme ?? (picture.includes('var(--lit)') ? 'dark' : 'light'));
}

/** An SVG as a PNG with a palette. A picture whose SVG has not changed is not drawn again. */
export async function png(svg: string): Promise<Buffer> {
	const folder = '.cache/pictures';
	const file = `${folder}/${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`;
	if (existsSync(file)) return readFileSync(file);
	const drawn = new Resvg(svg, { font }).render().asPng();
	const small = await sharp(drawn).png({ palette: true, colours: 192, effort: 8 }).toBuffer();
	mkdirSync(folder, { recursive: true });
	writeFileSync(file, small);
	return small;
}
