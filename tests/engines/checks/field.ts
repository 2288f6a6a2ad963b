/** The field of pixels: a grid of 2 and of 10 pixels both ways, true to the pixel. */
import type { Finding } from '../checks.ts';
import { token } from '#lib/server/palette.ts';
import { colour, crop, distance, shifted, share, type Picture } from '../picture.ts';
import type { Stage } from '../stage.ts';

const ground = colour(token('ground', 'dark'));

/** The part looked at: the field's whole width on every screen, and what is filled on the lowest. */
const part = { y: 60, width: 360, height: 300 };

export async function* field(stage: Stage): AsyncGenerator<Finding, void, void> {
	await stage.open('#the-field', 'dark');
	// Not only where the pattern begins: what is a little off adds up on the way.
	for (const at of [0.1, 0.3, 0.5, 0.7]) {
		let tile: Picture;
		// It fills as the reader comes, and the page above it may still be growing.
		const filled = await stage.until(async () => {
			const left = await stage.engine.evaluate(scrollInto, at);
			tile = crop(await stage.still(), { x: left, ...part });
			return share(tile, (one) => distance(one, ground) > 40) > 0.9;
		});
		if (!filled) {
			yield { name: `at ${100 * at} %`, wrong: ['it is not filled'] };
			continue;
		}
		const wrong: string[] = [];
		for (const [way, dx, dy] of [
			['across', 1, 0],
			['down', 0, 1]
		] as const) {
			const by = (pixels: number) => shifted(tile!, dx * pixels, dy * pixels);
			const [one, two, ten] = [by(1), by(2), by(10)];
			const said = `${way}: moved by 1, 2 and 10 px it differs by ${[one, two, ten].map((value) => value.toFixed(2)).join(', ')}`;
			// One row of a screen may stand twice, where an engine's own tiles meet.
			if (one < 2) wrong.push(`flat ${said}`);
			else if (ten > 1 || two > one * 0.6) wrong.push(`no grid ${said}`);
			else if (two < 0.5) wrong.push(`no line every ten ${said}`);
		}
		yield { name: `at ${100 * at} %`, wrong };
	}
}

/** Runs in the page: scrolls so far into the field, and says where its left edge is. */
function scrollInto(at: number): number {
	const { left, top, height } = document.querySelector('#the-field .area')!.getBoundingClientRect();
	scrollTo({ top: scrollY + top + at * height, behavior: 'instant' });
	return left;
}
