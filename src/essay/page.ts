/** What the page of a view is made from, on the server. */
import { pageAt } from '#charts/resolve.ts';
import { chartOf } from '#charts/index.ts';
import { entryOf } from '#lib/delivery/entries.ts';
import { stepOf } from './chapters.ts';

/** The view of an address, the steps of the essay that show views of its chart, and the script of the page. */
export async function chartPage(params: { id: string; view?: string }) {
	const page = await pageAt(params);
	const steps = Object.keys((await chartOf(page.id)).views).flatMap((name) => {
		const step = stepOf(page.id, name);
		return step ? [[name, { id: step.id, says: `Read it in the essay: ${step.chapter.title}` }] as const] : [];
	});
	return { ...page, steps: Object.fromEntries(steps), entry: entryOf('src/essay/chart.entry.ts') };
}
