/** The chapters as they scroll: at hand on the server, fetched in the browser when the reader comes near one. */
import type { Loaded } from '#lib/chart/Island.svelte';

/** What shows a chapter. */
export const fetchChapter = async (): Promise<Loaded> => ({ component: (await import('./Chapter.svelte')).default });

/** The same on the server, undefined in the browser. */
export const chapterHere: Loaded | undefined = import.meta.env.SSR ? await fetchChapter() : undefined;
