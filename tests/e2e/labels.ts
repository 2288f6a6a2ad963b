/** The words inside drawings, as they stand on the screen. */
import { expect, type Page } from '@playwright/test';

/** What may be wrong with one label or two of them. */
export interface Limits {
	/** Smallest size of type on the screen, in pixels. */
	size: number;
	/** Whether labels must stay inside their drawing and the window. */
	inside: boolean;
}

/** Waits until the site's own faces are in use: they are `optional`, so that may take a second visit. */
export async function withFaces(page: Page): Promise<void> {
	await expect(async () => {
		await page.evaluate(() => document.fonts.ready);
		const used = await page.evaluate(() => {
			const probe = document.body.appendChild(document.createElement('span'));
			probe.textContent = 'The quick brown fox';
			const wide = (family: string) => {
				probe.style.cssText = `position:absolute;visibility:hidden;white-space:nowrap;font:600 40px ${family}`;
				return probe.getBoundingClientRect().width;
			};
			const own = ['Archivo', 'Newsreader'].every((face) => wide(`${face},monospace`) !== wide('monospace'));
			probe.remove();
			return own;
		});
		if (!used) await page.reload();
		expect(used, 'own faces in use').toBe(true);
	}).toPass({ timeout: 15_000 });
}

/** Every label of the visible drawing that is too small, sticks out, or lies over another; in words. */
export async function offenders(page: Page, limits: Limits): Promise<string[]> {
	const { labels, faults } = await page.evaluate(({ size, inside }) => {
		const faults: string[] = [];
		const context = document.createElement('canvas').getContext('2d')!;
		const seen = [...document.querySelectorAll<SVGSVGElement>('.figure .drawing svg')].filter(
			(svg) => svg.getClientRects().length && svg.getBoundingClientRect().height > 0
		);
		if (seen.length !== 1) faults.push(`${seen.length} drawings are visible`);
		const labels = seen.flatMap((svg) => {
			const frame = svg.getBoundingClientRect();
			return [...svg.querySelectorAll('text')]
				.filter((text) => text.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
				.map((text) => {
					const style = getComputedStyle(text);
					const scale = text.getScreenCTM()!.a;
					const said = text.textContent.trim();
					const wide = text.getBoundingClientRect();
					// Height of the ink, not of the line: two lines may share the air between them.
					context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
					const ink = context.measureText(said);
					const base = new DOMPoint(0, text.y.baseVal.getItem(0).value).matrixTransform(text.getScreenCTM()!).y;
					return {
						said,
						frame,
						size: Number.parseFloat(style.fontSize) * scale,
						left: wide.left,
						right: wide.right,
						top: base - ink.actualBoundingBoxAscent * scale,
						bottom: base + ink.actualBoundingBoxDescent * scale
					};
				});
		});
		const px = (value: number) => value.toFixed(1);
		for (const [i, a] of labels.entries()) {
			if (a.size < size) faults.push(`“${a.said}” is ${px(a.size)} px`);
			if (inside) {
				const out = {
					left: Math.max(a.frame.left - 2, 0) - a.left,
					right: a.right - Math.min(a.frame.right + 2, document.documentElement.clientWidth),
					top: a.frame.top - 2 - a.top,
					bottom: a.bottom - a.frame.bottom - 2
				};
				for (const [side, by] of Object.entries(out))
					if (by > 0) faults.push(`“${a.said}” sticks out ${side}, ${px(by)} px too far`);
			}
			for (const b of labels.slice(i + 1)) {
				const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
				const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
				if (x > 1 && y > 1) faults.push(`“${a.said}” and “${b.said}” overlap by ${px(x)} × ${px(y)} px`);
			}
		}
		return { labels: labels.length, faults };
	}, limits);
	return labels ? faults : [...faults, 'no label is visible'];
}
