/** Pictures as pixels: what is painted, and how two pictures differ. */
import sharp from 'sharp';

/** Red, green, blue, 0 to 255 each. */
export type Colour = readonly [number, number, number];

/** Pixels by rows, three bytes for each. */
export interface Picture {
	width: number;
	height: number;
	data: Uint8Array;
}

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Reads a PNG. */
export async function pictureOf(png: Uint8Array): Promise<Picture> {
	const { data, info } = await sharp(png)
		.removeAlpha()
		.toColourspace('srgb')
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.height, data };
}

/** Writes a picture as PNG. */
export async function write({ data, width, height }: Picture, file: string): Promise<void> {
	await sharp(data, { raw: { width, height, channels: 3 } }).toFile(file);
}

/** The part of a picture inside a box; what lies outside of the picture is left out. */
export function crop(picture: Picture, box: Box): Picture {
	const left = Math.max(0, Math.round(box.x));
	const top = Math.max(0, Math.round(box.y));
	const width = Math.max(0, Math.min(picture.width, Math.round(box.x + box.width)) - left);
	const height = Math.max(0, Math.min(picture.height, Math.round(box.y + box.height)) - top);
	const data = new Uint8Array(width * height * 3);
	for (let y = 0; y < height; y++) {
		const from = ((top + y) * picture.width + left) * 3;
		data.set(picture.data.subarray(from, from + width * 3), y * width * 3);
	}
	return { width, height, data };
}

/** `#rrggbb` as a colour. */
export function colour(hex: string): Colour {
	const value = Number.parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}

export const hex = (one: Colour): string => `#${one.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

export function pixel({ data, width }: Picture, x: number, y: number): Colour {
	const at = (y * width + x) * 3;
	return [data[at]!, data[at + 1]!, data[at + 2]!];
}

export const distance = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Share of the pixels for which `test` holds, 0 to 1. */
export function share(picture: Picture, test: (one: Colour, x: number, y: number) => boolean): number {
	let count = 0;
	for (let y = 0; y < picture.height; y++)
		for (let x = 0; x < picture.width; x++) if (test(pixel(picture, x, y), x, y)) count++;
	return count / (picture.width * picture.height || 1);
}

/** The colour that most pixels have. */
export function commonest(picture: Picture): Colour {
	const counts = new Map<number, number>();
	for (let at = 0; at < picture.data.length; at += 3) {
		const key = (picture.data[at]! << 16) | (picture.data[at + 1]! << 8) | picture.data[at + 2]!;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const [key] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
	return [key >> 16, (key >> 8) & 255, key & 255];
}

/** Whether a pixel is paint of a colour on a ground: on the line between the two, edges are mixed, and nearer to the paint. */
export function isPaint(one: Colour, paint: Colour, ground: Colour): boolean {
	const along = paint.map((value, i) => value - ground[i]!);
	const long = along.reduce((sum, value) => sum + value * value, 0);
	const t = one.reduce((sum, value, i) => sum + (value - ground[i]!) * along[i]!, 0) / long;
	const nearest = ground.map((value, i) => value + t * along[i]!) as [number, number, number];
	return t >= 0.5 && t < 1.15 && distance(one, nearest) <= 28;
}

/** Whether any pixel within `reach` of a place is paint of a colour. */
export function paintedNear(picture: Picture, at: { x: number; y: number }, paint: Colour, ground: Colour, reach = 1) {
	const [cx, cy] = [Math.round(at.x), Math.round(at.y)];
	for (let y = Math.max(0, cy - reach); y <= Math.min(picture.height - 1, cy + reach); y++)
		for (let x = Math.max(0, cx - reach); x <= Math.min(picture.width - 1, cx + reach); x++)
			if (isPaint(pixel(picture, x, y), paint, ground)) return true;
	return false;
}

/** Mean difference (0 to 255) between a picture and itself, moved by some pixels. */
export function shifted(picture: Picture, dx: number, dy: number): number {
	let sum = 0;
	const [width, height] = [picture.width - dx, picture.height - dy];
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const [from, to] = [pixel(picture, x, y), pixel(picture, x + dx, y + dy)];
			sum += Math.abs(from[0] - to[0]) + Math.abs(from[1] - to[1]) + Math.abs(from[2] - to[2]);
		}
	return sum / (width * height * 3);
}

/** Number of pixels in which two pictures of one size differ clearly. */
export function differing(a: Picture, b: Picture): number {
	return Math.round(share(a, (one, x, y) => distance(one, pixel(b, x, y)) > 24) * a.width * a.height);
}

/**
 * Number of pixels that are painted on the way from one picture to another and are bare ground in both: only what moves
 * gets there. What fades or changes its colour paints where one of the two is painted.
 */
export function between(from: Picture, way: Picture, to: Picture, ground: Colour): number {
	const bare = (one: Colour) => distance(one, ground) < 10;
	const count = share(
		way,
		(one, x, y) => distance(one, ground) > 40 && bare(pixel(from, x, y)) && bare(pixel(to, x, y))
	);
	return Math.round(count * way.width * way.height);
}
