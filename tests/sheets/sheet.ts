/** Contact sheets: pictures in a grid with their addresses, and a page that lists the sheets. */
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sharp from 'sharp';
import type { Picture } from './camera.ts';

/** Largest sheet, in pixels: more on one is hard to look at. */
const limit = { width: 3000, height: 3600 };
/** Widest picture on a sheet; wider ones are made smaller. */
const widest = 960;
const gap = 24;
const line = { title: 44, caption: 36 };
const face = resolve('node_modules/@expo-google-fonts/archivo/500Medium/Archivo_500Medium.ttf');
const paper = '#6b6b6b';

interface Thumb extends Picture {
	width: number;
	height: number;
}
interface Placed {
	input: Buffer;
	left: number;
	top: number;
}

/** Writes the sheets of one name in place of its earlier ones; answers how many. */
export async function writeSheets(folder: string, name: string, pictures: readonly Picture[]): Promise<number> {
	const own = new RegExp(`^${name}(-\\d+)?\\.png$`);
	for (const file of readdirSync(folder)) if (own.test(file)) rmSync(`${folder}/${file}`);
	const thumbs = await Promise.all(pictures.map(thumb));
	const cell = Math.max(...thumbs.map(({ width }) => width));
	const sheets = paged(rowsOf(thumbs, cell));
	for (const [i, rows] of sheets.entries()) {
		const file = `${folder}/${name}${sheets.length > 1 ? `-${i + 1}` : ''}.png`;
		const title = `${name}${sheets.length > 1 ? `, ${i + 1} of ${sheets.length}` : ''}`;
		await compose(file, title, rows, cell);
	}
	return sheets.length;
}

async function thumb({ caption, png }: Picture): Promise<Thumb> {
	const height = limit.height - line.title - line.caption - 3 * gap;
	const image = sharp(png).resize({ width: widest, height, fit: 'inside', withoutEnlargement: true });
	const { data, info } = await image.png({ compressionLevel: 3 }).toBuffer({ resolveWithObject: true });
	return { caption, png: data, width: info.width, height: info.height };
}

/** As many columns as make a sheet about as high as it is wide. */
function rowsOf(thumbs: readonly Thumb[], cell: number): Thumb[][] {
	const high = thumbs.reduce((sum, { height }) => sum + height, 0) + thumbs.length * (line.caption + gap);
	const most = Math.floor((limit.width - gap) / (cell + gap));
	const rows = Math.ceil(thumbs.length / Math.max(1, Math.min(most, Math.ceil(Math.sqrt(high / (cell + gap))))));
	const columns = Math.ceil(thumbs.length / rows);
	return Array.from({ length: rows }, (_, i) => thumbs.slice(i * columns, (i + 1) * columns));
}

const heightOf = (row: readonly Thumb[]) => Math.max(...row.map(({ height }) => height)) + line.caption + gap;

/** Rows on as few sheets as hold them. */
function paged(rows: readonly Thumb[][]): Thumb[][][] {
	const sheets: Thumb[][][] = [];
	let left = 0;
	for (const row of rows) {
		const height = heightOf(row);
		if (height > left) {
			sheets.push([]);
			left = limit.height - 2 * gap - line.title;
		}
		sheets.at(-1)!.push(row);
		left -= height;
	}
	return sheets;
}

/** Draws one sheet. */
async function compose(file: string, title: string, rows: readonly Thumb[][], cell: number): Promise<void> {
	const width = Math.max(...rows.map((row) => row.length)) * (cell + gap) + gap;
	const placed: Placed[] = [{ input: await label(title, 28, width - 2 * gap), left: gap, top: gap }];
	let top = gap + line.title;
	for (const row of rows) {
		for (const [i, { png, caption, height }] of row.entries()) {
			const left = gap + i * (cell + gap);
			placed.push({ input: png, left, top }, { input: await label(caption, 20, cell), left, top: top + height + 8 });
		}
		top += heightOf(row);
	}
	const sheet = sharp({ create: { width, height: top + gap, channels: 3, background: paper } });
	await sheet.composite(placed).png({ compressionLevel: 6 }).toFile(file);
}

/** Words in the site's own face, no wider than `width`. */
function label(words: string, size: number, width: number): Promise<Buffer> {
	const text = `<span foreground="#fff">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</span>`;
	// At 72 dots an inch a point is a pixel.
	return sharp({ text: { text, font: `Archivo ${size}`, fontfile: face, dpi: 72, rgba: true } })
		.resize({ width, withoutEnlargement: true })
		.png()
		.toBuffer();
}

/** Writes the list of all sheets in the folder, with the time each was made; answers how many there are. */
export function writeIndex(folder: string): number {
	const files = readdirSync(folder).filter((file) => file.endsWith('.png'));
	files.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
	const items = files.map((file) => {
		const made = statSync(`${folder}/${file}`).mtime.toISOString().slice(0, 16).replace('T', ' ');
		return `<li><a href="${file}"><img src="${file}" alt="" loading="lazy">${file}</a> ${made} UTC</li>`;
	});
	const style = `:root{color-scheme:dark light;font:14px/1.4 sans-serif}
ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(280px,1fr));gap:24px;padding:0;list-style:none}
a,img{display:block}img{width:100%;height:220px;object-fit:cover;object-position:0 0}`;
	const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheets</title><style>${style}</style>`;
	writeFileSync(`${folder}/index.html`, `${head}<h1>Contact sheets</h1><ul>${items.join('\n')}</ul></html>\n`);
	return files.length;
}
