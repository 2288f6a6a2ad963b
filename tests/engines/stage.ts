/** An engine on the site: goes to pages, waits until they are at rest, and looks at them. */
import { setTimeout as rest } from 'node:timers/promises';
import type { Theme } from '#lib/server/palette.ts';
import type { Engine } from './engine.ts';
import { look, type Seen } from './look.ts';
import type { Picture } from './picture.ts';
import type { Site } from './site.ts';

export const wide = { width: 1280, height: 800 };

/** Longest that anything may take; a slow machine needs some. */
const patience = 20_000;

export interface Stage {
	engine: Engine;
	site: Site;
	/** The last picture taken. */
	last?: Picture;
	/** Opens a path of the site afresh, in a theme. */
	open(path: string, theme: Theme): Promise<void>;
	/** Changes the theme of the page that is open. */
	paint(theme: Theme): Promise<void>;
	/** Asks until the answer is yes, or patience ends. */
	until(test: () => Promise<boolean>): Promise<boolean>;
	/** The figure of a step, or the first one of the page or of the frame in it. */
	look(id?: string): Promise<Seen>;
	shot(): Promise<Picture>;
	/** The picture once nothing moves in it any more. */
	still(): Promise<Picture>;
	/** What went wrong in the page since it was opened. */
	faults(): Promise<string[]>;
}

export function stageOf(engine: Engine, site: Site): Stage {
	const stage: Stage = {
		engine,
		site,
		async open(path, theme) {
			await engine.open('about:blank');
			await engine.resize(wide.width, wide.height);
			await engine.open(site.url + path);
			await stage.paint(theme);
		},
		paint: (theme) =>
			engine.evaluate((theme) => {
				document.documentElement.dataset.theme = theme;
			}, theme),
		async until(test) {
			for (const end = performance.now() + patience; ; await rest(50)) {
				if (await test()) return true;
				if (performance.now() > end) return false;
			}
		},
		look: (id) => engine.evaluate(look, id ?? null),
		async shot() {
			return (stage.last = await engine.screenshot());
		},
		async still() {
			let before = await stage.shot();
			for (let i = 0; i < 15; i++) {
				await rest(60);
				const now = await stage.shot();
				if (Buffer.compare(before.data, now.data) === 0) return now;
				before = now;
			}
			return before;
		},
		faults: () =>
			engine.evaluate(() => {
				const frame = document.querySelector<HTMLIFrameElement>('body > iframe');
				const all = [window, ...(frame?.contentWindow ? [frame.contentWindow] : [])];
				return all.flatMap((one) => (one as unknown as { faults?: string[] }).faults ?? []).map(String);
			})
	};
	return stage;
}
