/** How much of a screen is drawn or written on. */
import { commonest, distance, pictureOf, pixel } from '../engines/picture.ts';

/** Tiles across a picture; they are square. */
const across = 24;
/** A pixel this far from the ground (in steps of red, green and blue) is ink: a lit window is, a star's glow is not. */
const apart = 60;

/** The share, 0 to 1, of a picture's tiles that hold at least one pixel that is not its ground. */
export async function inked(png: Uint8Array): Promise<number> {
	const picture = await pictureOf(png);
	const ground = commonest(picture);
	const size = picture.width / across;
	const down = Math.ceil(picture.height / size);
	const held = new Set<number>();
	for (let y = 0; y < picture.height; y++)
		for (let x = 0; x < picture.width; x++)
			if (distance(pixel(picture, x, y), ground) > apart)
				held.add(Math.floor(y / size) * across + Math.floor(x / size));
	return held.size / (across * down);
}
