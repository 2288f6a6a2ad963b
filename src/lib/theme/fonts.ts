/** The two typefaces, cut down to the characters and axes the site uses. They come from npm packages, under the OFL. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { fallbacks } from './fallbacks.ts';

const require = createRequire(import.meta.url);

const latin = Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
const characters = latin + '\u00a0\u202f£©·×±éèêüöäçñÉ–—‘’“”…•−→←↑↓↗≥≤κ';

type Axis = number | { min: number; max: number };
interface Face {
	file: string;
	source: string;
	axes: Record<string, Axis>;
}

const faces: Face[] = [
	{
		file: 'newsreader.woff2',
		source: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
		axes: { wght: { min: 400, max: 600 }, opsz: { min: 14, max: 72 } }
	},
	{
		file: 'archivo.woff2',
		source: '@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2',
		axes: { wght: { min: 400, max: 700 }, wdth: 92 }
	}
];

/** Where the cut fonts wait for the build; made again when missing. */
export const folder = '.cache/fonts';

/** Cuts the fonts once, and measures what stands in for them, before anything asks for them. */
export function fonts(): Plugin {
	return {
		name: 'fonts',
		async config() {
			mkdirSync(folder, { recursive: true });
			const rules = await fallbacks();
			const file = `${folder}/fallbacks.css`;
			if (!existsSync(file) || readFileSync(file, 'utf8') !== rules) writeFileSync(file, rules);
			if (faces.every((face) => existsSync(`${folder}/${face.file}`))) return;
			const { default: subset } = await import('subset-font');
			for (const face of faces) {
				const cut = await subset(readFileSync(require.resolve(face.source)), characters, {
					targetFormat: 'woff2',
					variationAxes: face.axes
				});
				writeFileSync(`${folder}/${face.file}`, cut);
			}
		}
	};
}
