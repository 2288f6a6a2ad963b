import { workbookOf, type } from '#lib/server/workbook.ts';
import { entries, viewAt } from '#charts/resolve.ts';

export const prerender = true;
export { entries };

/** The rows for spreadsheets. */
export async function GET({ params }) {
	const { chart, view } = await viewAt(params);
	return new Response(await workbookOf(chart, view), { headers: { 'content-type': type } });
}
