/** One view of every chart on its own page: painted, woken by the pointer, painted still. */
import { charts as registry } from '#charts/index.ts';
import type { Finding } from '../checks.ts';
import { unpainted } from '../look.ts';
import type { Stage } from '../stage.ts';
import type { Theme } from '#lib/server/palette.ts';

/** `<chart>/<view>` of the first view that each chart lists, from the site itself. */
export async function firstViews({ site }: Stage): Promise<string[]> {
	const map = await (await fetch(`${site.url}sitemap.xml`)).text();
	const views = [...map.matchAll(/\/charts\/([^/<]+\/[^/<]+)\/<\/loc>/g)].map(([, view]) => view!);
	return Object.keys(registry).map((id) => views.find((view) => view.startsWith(`${id}/`)) ?? `${id}/`);
}

export async function* charts(stage: Stage): AsyncGenerator<Finding, void, void> {
	const { engine } = stage;
	for (const [i, view] of (await firstViews(stage)).entries()) {
		const theme: Theme = i % 2 ? 'light' : 'dark';
		await engine.move({ x: 2, y: 2 });
		await stage.open(`charts/${view}/`, theme);
		await engine.evaluate(() => {
			document.querySelector('.figure .drawings')!.scrollIntoView({ block: 'center', behavior: 'instant' });
		});
		const asleep = unpainted(await stage.still(), await stage.look(), theme).map((one) => `asleep: ${one}`);
		const { drawing } = await stage.look();
		const woken = await stage.until(async () => {
			const { x, y, width, height } = drawing ?? { x: 0, y: 0, width: 0, height: 0 };
			await engine.move({ x: x + width / 2, y: y + height / 2 });
			await engine.move({ x: x + width / 3, y: y + height / 3 });
			return (await stage.look()).alive;
		});
		await engine.move({ x: 2, y: 2 });
		const awake = woken
			? unpainted(await stage.still(), await stage.look(), theme).map((one) => `awake: ${one}`)
			: ['the pointer does not wake it'];
		yield { name: `${view}, ${theme}`, wrong: [...asleep, ...awake, ...(await stage.faults())] };
	}
}
