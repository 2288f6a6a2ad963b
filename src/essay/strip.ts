/** The strip of the finale: every scene as a share of the words, people or plot, without a name. */

/** One block: where it starts and ends, in thousandths of the words, and whether it is about people. */
export type Block = readonly [start: number, end: number, people: boolean];

/** People in light, plot in shadow: the two colours of a strip without names, as tokens. */
export const colours = { people: 'bright', plot: 'shade' };

/** It on the server; in the browser it is already drawn, and its rows are not fetched. */
export const strip: readonly Block[] = import.meta.env.SSR ? await blocks() : [];

async function blocks(): Promise<Block[]> {
	const { finaleOf, people } = await import('#charts/finales/data.ts');
	return finaleOf('ds9').scenes.map((scene): Block => [
		Math.round(scene.start * 1000),
		Math.round(scene.end * 1000),
		people.includes(scene.mode)
	]);
}

/** What surrounds the finale's scene without words: its neighbours on either side, in the units of a strip. */
export interface Around {
	before: readonly Block[];
	after: readonly Block[];
	/** Where the scene stands on the strip. */
	at: number;
}

/** The strip around the silent scene on the server; undefined in the browser, where it is already drawn. */
export const around: Around | undefined = import.meta.env.SSR ? await silent() : undefined;

async function silent(): Promise<Around> {
	const all = await blocks();
	const { finaleOf } = await import('#charts/finales/data.ts');
	const scene = finaleOf('ds9').scenes.findIndex(({ words }) => words === 0);
	return { before: all.slice(0, scene), after: all.slice(scene + 1), at: all[scene]![0] };
}
