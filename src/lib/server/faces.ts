/** Typefaces inside a picture file: only the letters it uses, so that it looks the same wherever it is shown. */
import { readFileSync } from 'node:fs';
import subset from 'subset-font';

const files = { Archivo: '.cache/fonts/archivo.woff2', Newsreader: '.cache/fonts/newsreader.woff2' };

/** `@font-face` rules with the letters of every `<text>` in a drawing. */
export async function faces(svg: string): Promise<string> {
	const letters = { Archivo: '', Newsreader: '' };
	for (const [, attributes, text] of svg.matchAll(/<text([^>]*)>([^<]*)</g))
		letters[attributes!.includes('--serif') ? 'Newsreader' : 'Archivo'] += text;
	const rules = await Promise.all(
		Object.entries(letters).map(async ([family, used]) => {
			if (!used) return '';
			const cut = await subset(readFileSync(files[family as keyof typeof files]), used.replaceAll('&amp;', '&'), {
				targetFormat: 'woff2'
			});
			return `@font-face{font-family:${family};font-weight:400 700;src:url(data:font/woff2;base64,${cut.toString('base64')})}`;
		})
	);
	return rules.join('');
}
