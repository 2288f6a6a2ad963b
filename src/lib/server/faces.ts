/** Typefaces inside a picture file: only the letters it uses, so that it looks the same wherever it is shown. */
import { readFileSync } from 'node:fs';
import subset from 'subset-font';

const files = { Archivo: '.cache/fonts/archivo.woff2', Newsreader: '.cache/fonts/newsreader.woff2' };

/**
 * How a file names its faces. The first name is that of the face in the file; where such faces are not read, the others
 * are tried in turn. LibreOffice tries none but the first, without its last word.
 */
export const families = {
	Archivo: 'Arial embedded, Archivo, Arial, Helvetica, sans-serif',
	Newsreader: 'Times New Roman embedded, Newsreader, Times New Roman, Times, serif'
} as const;

/** `@font-face` rules with the letters of every `<text>` in a drawing; others in the same page keep theirs. */
export async function faces(svg: string): Promise<string> {
	const letters = { Archivo: '', Newsreader: '' };
	for (const [, attributes, text] of svg.matchAll(/<text([^>]*)>([^<]*)</g))
		letters[attributes!.includes(families.Newsreader) ? 'Newsreader' : 'Archivo'] += text!.replaceAll('&amp;', '&');
	const rules = await Promise.all(
		(Object.keys(letters) as (keyof typeof letters)[]).map(async (family) => {
			const used = [...new Set(letters[family])].sort();
			if (!used.length) return '';
			const cut = await subset(readFileSync(files[family]), used.join(''), { targetFormat: 'woff2' });
			const range = used.map((letter) => `U+${letter.codePointAt(0)!.toString(16)}`).join();
			const [name] = families[family].split(',');
			return `@font-face{font-family:${name};font-weight:400 700;src:url(data:font/woff2;base64,${cut.toString('base64')});unicode-range:${range}}`;
		})
	);
	return rules.join('');
}
