/** Marks move from one step to the next: on the way they are where they are in neither picture. */
import { token } from '#lib/server/palette.ts';
import type { Finding } from '../checks.ts';
import { between, colour, crop, differing, type Picture } from '../picture.ts';
import type { Stage } from '../stage.ts';

/** Steps that follow each other and between which marks travel: lines both ways, and blocks, which any engine can move. */
const pairs = [
	['two-who-fall', 'the-lines-gather'],
	['the-lines-gather', 'two-who-fall'],
	['other-cuts', 'the-warmer-one']
] as const;

/** Pixels of a moving line that lie where nothing is before or after it. */
const enough = 200;

/** What the test site puts into each page. */
type Clock = Window & { hold(): void; advance(by: number): void };

export async function* lines(stage: Stage): AsyncGenerator<Finding, void, void> {
	const ground = colour(token('ground', 'dark'));
	for (const [from, to] of pairs) {
		const { before, ways, after } = await change(stage, from, to);
		const most = Math.max(...ways.map((way) => between(before, way, after, ground)));
		const wrong: string[] = [];
		if (differing(before, after) < enough) wrong.push('the two pictures are the same');
		if (most < enough) wrong.push(`on the way ${most} px are painted that neither picture has: nothing travels`);
		yield { name: `${from} to ${to}`, wrong };
	}
}

/**
 * The drawing at a step, on the way to another one, and there. No clock decides when that is: transitions are stopped
 * half-way, lines that a script moves among them, and the clock that scripts see stands still but for the moments given to it.
 */
async function change(stage: Stage, from: string, to: string) {
	const { engine } = stage;
	await stage.open(`#${from}`, 'dark');
	await stage.until(async () => (await stage.look(from)).alive);
	await engine.evaluate((href) => {
		const link = document.createElement('link');
		document.head.append(Object.assign(link, { rel: 'stylesheet', href, onload: () => (link.id = 'slow') }));
	}, `${stage.site.url}host/slow.css`);
	await stage.until(() => engine.evaluate(() => document.getElementById('slow') !== null));
	const before = await stage.still();
	const { headline, drawing } = await stage.look(from);
	await engine.evaluate((id) => {
		(window as unknown as Clock).hold();
		document.getElementById(id)!.scrollIntoView({ behavior: 'instant' });
	}, to);
	await stage.until(async () => (await stage.look(from)).headline !== headline);
	// Whatever begins with the next frame has begun.
	await stage.shot();
	const ways: Picture[] = [];
	for (const by of [150, 150, 10_000]) {
		await engine.evaluate((by) => {
			(window as unknown as Clock).advance(by);
			for (const one of document.getAnimations()) {
				one.pause();
				one.currentTime = Number(one.effect!.getComputedTiming().endTime) / 2;
			}
		}, by);
		await stage.shot();
		ways.push(await stage.shot());
	}

	await engine.evaluate(() => {
		document.getElementById('slow')!.remove();
		(window as unknown as Clock).advance(1e6);
		for (const one of document.getAnimations()) one.finish();
	});
	const after = await stage.still();
	const part = (picture: Picture) => crop(picture, drawing!);
	return { before: part(before), ways: ways.map(part), after: part(after) };
}
