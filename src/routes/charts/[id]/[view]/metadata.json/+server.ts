import { metadataOf } from '#lib/server/csvw.ts';
import { entries, viewAt } from '#charts/resolve.ts';

export const prerender = true;
export { entries };

/** What `data.csv` beside it is, for programs that read CSV on the Web. */
export async function GET({ params }) {
	const { chart, view } = await viewAt(params);
	return new Response(metadataOf(chart, view), { headers: { 'content-type': 'application/json' } });
}
