/** The two strips of the opening: every scene of both finales as a share of the words, people or plot, without a name. */
import { finaleOf, people } from '#charts/finales/data.ts';

/** One block: where it starts and ends, in thousandths of the words, and whether it is about people. */
type Block = readonly [start: number, end: number, people: boolean];

/** Both strips on the server; in the browser they are already drawn. */
export const passing: readonly (readonly Block[])[] = import.meta.env.SSR
	? (['ds9', 'voy'] as const).map((series) =>
			finaleOf(series).scenes.map((scene): Block => [
				Math.round(scene.start * 1000),
				Math.round(scene.end * 1000),
				people.includes(scene.mode)
			])
		)
	: [];
