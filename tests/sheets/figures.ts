/** The figures of named views: on their pages, and in frames. */
import { noteWidth, open, rest, type Look, type Picture } from './camera.ts';

/** Room around a figure, so that what sticks out of it is seen. */
const margin = 10;

/** The figure on the page of each view. */
export async function figures(look: Look, views: readonly string[]): Promise<Picture[]> {
	const taken: Picture[] = [];
	for (const view of views) {
		const caption = `/charts/${view}/`;
		if (!(await open(look, caption))) continue;
		await rest(look.page);
		const box = await look.page.locator('figure').first().boundingBox();
		if (!box) throw new Error(`${caption} shows no figure`);
		const clip = {
			x: Math.max(0, box.x - margin),
			y: Math.max(0, box.y - margin),
			width: Math.min(look.page.viewportSize()!.width, box.width + 2 * margin),
			height: box.height + 2 * margin
		};
		taken.push({ caption, png: await look.page.screenshot({ clip, fullPage: true }) });
		await noteWidth(look, caption);
	}
	return taken;
}

/** The embed of each view in a frame of this size. */
export async function framed(
	look: Look,
	views: readonly string[],
	size: { width: number; height: number }
): Promise<Picture[]> {
	await look.page.setViewportSize(size);
	const here = { ...look, at: `${size.width} × ${size.height}` };
	const taken: Picture[] = [];
	for (const view of views) {
		const caption = `/embed/${view}/`;
		if (!(await open(here, caption))) continue;
		await rest(here.page);
		taken.push({ caption, png: await here.page.screenshot() });
		await noteWidth(here, caption);
	}
	return taken;
}
