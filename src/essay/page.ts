/** What the page of a view is made from, on the server. */
import { pageAt } from '#charts/at.ts';
import { stepOf } from './chapters.ts';

/** The view of an address, and the step of the essay that shows it. */
export async function chartPage(params: { id: string; view?: string }) {
	const page = await pageAt(params);
	const step = stepOf(page.id, page.name);
	return { ...page, step: step && { id: step.id, says: `Read it in the essay: ${step.chapter.title}` } };
}
