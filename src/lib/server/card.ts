/** The picture card of a view: 1200 × 630, finding, drawing, source and our name, as SVG and as PNG. */
import { escape } from '#lib/html.ts';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Chart } from '#lib/chart/chart.ts';
import { forms } from '#lib/chart/forms.ts';
import { judgement } from '#lib/chart/described.ts';
import { lines, textWidth } from '#lib/chart/text.ts';
import type { PageCard } from '#lib/share/pageCard.ts';
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

/** A place on a card, in pixels. */
interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A card as SVG with colours as variables: the headline above, source and our name below, and what `draw` puts between. */
function sheet(headline: string, source: string, draw: (room: Box) => string): string {
	const { width, height } = size;
	const { lines: broken, fontSize } = wrap(headline, width - 2 * pad);
	const top = 40 + fontSize * 0.8;
	const head = broken
		.map(
			(line, i) =>
				`<text x="${pad}" y="${top + i * fontSize * 1.12}" font-family="Newsreader" font-weight="500" font-size="${fontSize}" fill="var(--ink)">${escape(line)}</text>`
		)
		.join('');
	const from = 40 + broken.length * fontSize * 1.12 + 22;
	const between = draw({ x: pad, y: from, width: width - 2 * pad, height: height - from - 68 });
	const foot = `y="${height - 30}"`;
	const beside = width - 2 * pad - textWidth(site.name, 24, 'card') - 40;
	const small = Math.min(24, Math.floor((24 * beside) / textWidth(source, 24, 'card')));
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Archivo">` +
		`<rect width="${width}" height="${height}" fill="var(--ground)"/>${head}${between}` +
		`<text x="${pad}" ${foot} font-size="${small}" fill="var(--ink-3)">${escape(source)}</text>` +
		`<text x="${width - pad}" ${foot} font-size="24" text-anchor="end" font-weight="600" fill="var(--ink)">${escape(site.name)}</text></svg>`
	);
}

/** A drawing of a view in a box, as high as leaves it the whole width. */
function drawn(chart: Chart, view: unknown, { x, y, width, height }: Box, prefix?: string): string {
	return drawing(chart, view, 'card', false, Math.floor((forms.card.width * height) / width), prefix)
		.replace(/^<svg/, `<svg x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="xMinYMid meet"`)
		.replace(' preserveAspectRatio="xMinYMin"', '')
		.replace(/ role="img"| aria-label="[^"]*"/g, '');
}

/**
 * The card of a view as SVG, in a theme. Without one it is light, unless the drawing has a lit ground: that needs the
 * dark around it.
 */
export function cardSvg(chart: Chart, view: unknown, theme?: Theme): string {
	const words = chart.words(view);
	const source = [words.source, judgement(chart, view)].filter(Boolean).join(' ');
	const svg = sheet(words.headline, source, (room) => drawn(chart, view, room));
	return inlined(svg, theme ?? (svg.includes('var(--lit)') ? 'dark' : 'light'));
}

/** Colours of the parts of a whole. */
const parts = ['intimate', 'farewell', 'planning', 'context'] as const;

/** The card of a page without a chart as SVG: its figures in a row, over a strip of their shares where they are parts of a whole. */
export function pageCardSvg({ headline, figures, source }: PageCard): string {
	const svg = sheet(headline, source, ({ x, y, width, height }) => {
		const step = width / figures.length;
		const whole = figures.reduce((sum, { part = 0 }) => sum + part, 0);
		const base = y + height * (whole ? 0.46 : 0.56);
		let from = x;
		return figures
			.map(({ figure, says, part }, i) => {
				const left = x + i * step;
				const share = whole ? ((part ?? 0) / whole) * width : 0;
				const strip = `<rect x="${from}" y="${y + height - 56}" width="${Math.max(0, share - 4)}" height="40" fill="var(--${parts[i]})"/>`;
				from += share;
				const key = `<rect x="${left}" y="${base + 22}" width="${step - 40}" height="4" fill="var(--${whole ? parts[i] : 'rule'})"/>`;
				const words = lines(says, 26, step - 48, 'card', 3).map(
					(line, n) =>
						`<text x="${left}" y="${base + 62 + n * 33}" font-size="26" fill="var(--ink-2)">${escape(line)}</text>`
				);
				return (
					`<text x="${left}" y="${base}" font-family="Newsreader" font-size="${fitting(figures, step - 48)}" letter-spacing="-2" fill="var(--ink)">${escape(figure)}</text>` +
					key +
					words.join('') +
					(whole ? strip : '')
				);
			})
			.join('');
	});
	return inlined(svg, 'light');
}

/** The largest type (pixels) in which every figure fits its column. */
function fitting(figures: PageCard['figures'], room: number): number {
	const widest = Math.max(...figures.map(({ figure }) => measure(figure, 100)));
	return Math.min(132, Math.floor((room / widest) * 100));
}

/** The card of the gallery as SVG: some drawings on a wall, light. */
export function wallCardSvg(
	headline: string,
	source: string,
	shown: readonly { chart: Chart; view: unknown }[]
): string {
	const [columns, gap] = [2, 48];
	const svg = sheet(headline, source, ({ x, y, width, height }) => {
		const rows = Math.ceil(shown.length / columns);
		const [wide, high] = [(width - gap * (columns - 1)) / columns, (height - gap * (rows - 1)) / rows];
		return shown
			.map(({ chart, view }, i) => {
				const [column, row] = [i % columns, Math.floor(i / columns)];
				const box = { x: x + column * (wide + gap), y: y + row * (high + gap), width: wide, height: high };
				return drawn(chart, view, box, `${chart.id}-`);
			})
			.join('');
	});
	return inlined(svg, 'light');
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

/** An SVG as the answer to whoever asks for its picture. */
export async function picture(svg: string): Promise<Response> {
	return new Response(new Uint8Array(await png(svg)), { headers: { 'content-type': 'image/png' } });
}
