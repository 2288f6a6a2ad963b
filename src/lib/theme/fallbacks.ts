/**
 * Fallback faces: fonts that a machine has, scaled to set our words as wide and as high as our typefaces do, so that
 * nothing moves when those arrive. Widths are measured over the essay's own prose, on free fonts that have the widths of
 * the ones they stand for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as hb from 'harfbuzzjs';
import subset from 'subset-font';

const require = createRequire(import.meta.url);

interface Metrics {
	/** Advance of the measured text, in ems. */
	width: number;
	/** Line metrics in ems; the descent is positive. */
	ascent: number;
	descent: number;
	gap: number;
}

/** A typeface of ours, and where each range of its weights stands on the page: the axes to measure it at. */
interface Own {
	family: string;
	source: string;
	weights: readonly { range: string; axes: Record<string, number>; bold: boolean }[];
}

/** Fonts of one width that systems have, by the names of their regular and bold faces, and the twin that is measured. */
interface System {
	name: string;
	stands: 'Newsreader' | 'Archivo';
	twin: string;
	regular: readonly string[];
	bold: readonly string[];
}

const own: readonly Own[] = [
	{
		family: 'Newsreader',
		source: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
		weights: [
			{ range: '400', axes: { wght: 400, opsz: 20 }, bold: false },
			{ range: '500', axes: { wght: 500, opsz: 28 }, bold: false },
			{ range: '600 700', axes: { wght: 600, opsz: 20 }, bold: true }
		]
	},
	{
		family: 'Archivo',
		source: '@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2',
		weights: [
			{ range: '400 500', axes: { wght: 400, wdth: 92 }, bold: false },
			{ range: '600 700', axes: { wght: 600, wdth: 92 }, bold: true }
		]
	}
];

const systems: readonly System[] = [
	{
		name: 'Georgia',
		stands: 'Newsreader',
		twin: 'gelasio',
		regular: ['Georgia', 'Gelasio'],
		bold: ['Georgia Bold', 'Gelasio Bold']
	},
	{
		name: 'Times',
		stands: 'Newsreader',
		twin: 'tinos',
		regular: ['Times New Roman', 'Liberation Serif'],
		bold: ['Times New Roman Bold', 'Liberation Serif Bold']
	},
	{
		name: 'Noto Serif',
		stands: 'Newsreader',
		twin: 'noto-serif',
		regular: ['Noto Serif'],
		bold: ['Noto Serif Bold']
	},
	{
		name: 'Arial',
		stands: 'Archivo',
		twin: 'arimo',
		regular: ['Arial', 'Helvetica', 'Liberation Sans'],
		bold: ['Arial Bold', 'Helvetica Bold', 'Liberation Sans Bold']
	},
	{ name: 'Roboto', stands: 'Archivo', twin: 'roboto', regular: ['Roboto'], bold: ['Roboto Bold'] }
];

const chapters = 'src/essay/chapters';

/** The words of the essay, without the markup around them. */
function prose(): string {
	return readdirSync(chapters)
		.map((file) => readFileSync(`${chapters}/${file}`, 'utf8'))
		.join(' ')
		.replace(/<script[^]*?<\/script>|<!--[^]*?-->|\{[^}]*\}|<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');
}

/** Sets `text` with a font file, kerned as browsers do. @throws when the font lacks one of its characters. */
async function measure(file: string, text: string, axes: Record<string, number> = {}): Promise<Metrics> {
	const font = new hb.Font(
		new hb.Face(new hb.Blob(await subset(readFileSync(require.resolve(file)), text, { targetFormat: 'truetype' })))
	);
	font.setVariations(Object.entries(axes).map(([tag, value]) => new hb.Variation(tag, value)));
	const line = new hb.Buffer();
	line.addText(text);
	line.guessSegmentProperties();
	hb.shape(font, line);
	const missing = line.getGlyphInfos().find(({ codepoint }) => codepoint === 0);
	if (missing) throw new Error(`${file} has no glyph for "${text[missing.cluster]}"`);
	const { upem } = font.face;
	const { ascender, descender, lineGap } = font.hExtents();
	return {
		width: line.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / upem,
		ascent: ascender / upem,
		descent: -descender / upem,
		gap: lineGap / upem
	};
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/** The `@font-face` rules of all fallback faces. A family is called after the two fonts: "Newsreader as Georgia". */
export async function fallbacks(): Promise<string> {
	const text = prose();
	const rules: string[] = [];
	for (const { family, source, weights } of own) {
		for (const { range, axes, bold } of weights) {
			const ours = await measure(source, text, axes);
			for (const system of systems.filter(({ stands }) => stands === family)) {
				const { twin } = system;
				const theirs = await measure(`@fontsource/${twin}/files/${twin}-latin-${bold ? 700 : 400}-normal.woff2`, text);
				const scale = ours.width / theirs.width;
				// What is overridden is scaled too.
				const line = (ems: number) => percent(ems / scale);
				rules.push(
					[
						`@font-face {`,
						`	font-family: '${family} as ${system.name}';`,
						`	src: ${system[bold ? 'bold' : 'regular'].map((name) => `local('${name}')`).join(', ')};`,
						`	font-weight: ${range};`,
						`	size-adjust: ${percent(scale)};`,
						`	ascent-override: ${line(ours.ascent)};`,
						`	descent-override: ${line(ours.descent)};`,
						`	line-gap-override: ${line(ours.gap)};`,
						`}`
					].join('\n')
				);
			}
		}
	}
	return `${rules.join('\n')}\n`;
}
