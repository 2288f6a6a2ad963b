/** One view of every chart in a frame of 600 × 450: painted, and read by keys. */
import type { Theme } from '#lib/server/palette.ts';
import type { Finding } from '../checks.ts';
import { unpainted } from '../look.ts';
import { commonest, crop, distance, share, type Box } from '../picture.ts';
import type { Stage } from '../stage.ts';
import { firstViews } from './charts.ts';

/** Runs in the host's page: what the frame reads out, and where. */
function readOut(): { said: string; box: Box } {
	const frame = document.querySelector<HTMLIFrameElement>('body > iframe')!;
	const line = frame.contentDocument!.querySelector('.readout')!;
	const { x, y, width, height } = line.getBoundingClientRect();
	const { left, top } = frame.getBoundingClientRect();
	return { said: line.textContent, box: { x: x + left, y: y + top, width, height } };
}

export async function* embeds(stage: Stage): AsyncGenerator<Finding, void, void> {
	const { engine } = stage;
	for (const [i, view] of (await firstViews(stage)).entries()) {
		const theme: Theme = i % 2 ? 'light' : 'dark';
		await engine.move({ x: 2, y: 590 });
		await stage.open('host/', theme);
		const src = `${stage.site.url}embed/${view}/`;
		await engine.evaluate((src) => {
			document.querySelector('iframe')!.src = src;
		}, src);
		const loaded = await stage.until(() =>
			engine.evaluate((src) => {
				const page = document.querySelector('iframe')!.contentDocument;
				return page?.URL === src && page.readyState === 'complete';
			}, src)
		);
		if (!loaded) {
			yield { name: `${view}, ${theme}`, wrong: ['it does not load', ...(await stage.faults())] };
			continue;
		}
		// As hosts say it.
		await engine.evaluate((theme) => frames[0]!.postMessage({ theme }, '*'), theme);
		const before = await stage.still();
		const wrong = unpainted(before, await stage.look(), theme);
		await engine.evaluate(() => {
			const frame = document.querySelector('iframe')!;
			frame.focus();
			frame.contentDocument!.querySelector<HTMLElement>('.drawings')!.focus();
		});
		await engine.press('ArrowRight', 2);
		const read = await stage.until(async () => / \(2 of \d+\)$/.test((await engine.evaluate(readOut)).said));
		const { said, box } = await engine.evaluate(readOut);
		if (read) {
			const line = crop(await stage.still(), box);
			const behind = commonest(line);
			const ink = share(line, (one) => distance(one, behind) > 90);
			if (ink < 0.01) wrong.push(`“${said}” is read out, but ${(100 * ink).toFixed(1)} % of the line is ink`);
		} else wrong.push(`two arrows read out “${said}”`);
		yield { name: `${view}, ${theme}`, wrong: [...wrong, ...(await stage.faults())] };
	}
}
