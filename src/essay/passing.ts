/** The two strips of the opening: every scene of both finales as a share of the words, people or plot, without a name. */

/** One block: where it starts and ends, in thousandths of the words, and whether it is about people. */
export type Block = readonly [start: number, end: number, people: boolean];

/** Both strips on the server; in the browser they are already drawn, and their rows are not fetched. */
export const passing: readonly (readonly Block[])[] = import.meta.env.SSR ? await strips() : [];

async function strips(): Promise<Block[][]> {
	const { finaleOf, people } = await import('#charts/finales/data.ts');
	return (['ds9', 'voy'] as const).map((series) =>
		finaleOf(series).scenes.map((scene): Block => [
			Math.round(scene.start * 1000),
			Math.round(scene.end * 1000),
			people.includes(scene.mode)
		])
	);
}
