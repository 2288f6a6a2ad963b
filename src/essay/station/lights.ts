/** The station in the browser: the server drew it; here only the camera moves, and windows go dark. */

/**
 * The answer sets the camera (`near`: 1 close by, 0 pulled back) and how many windows are alight (`lit`: 1 all of them;
 * falling to 0 they go dark one after another, the couple's window last).
 */
export function stationIn(sky: HTMLElement): (near: number, lit: number) => void {
	const layers = [...sky.querySelectorAll<SVGElement>('[data-near]')];
	const windows = [...sky.querySelectorAll<SVGElement>('[data-until]')].map((shape) => ({
		shape,
		until: Number(shape.dataset.until)
	}));
	const glow = sky.querySelector<SVGElement>('[data-glow]');
	const now = { near: NaN, lit: NaN };
	return (near, lit) => {
		if (near !== now.near) for (const layer of layers) layer.style.setProperty('--near', String(near));
		if (lit !== now.lit) {
			for (const { shape, until } of windows) shape.classList.toggle('st-off', lit <= until);
			// As much of their light as windows are alight.
			if (glow) glow.style.opacity = String(lit ** Number(glow.dataset.glow));
		}
		Object.assign(now, { near, lit });
	};
}
