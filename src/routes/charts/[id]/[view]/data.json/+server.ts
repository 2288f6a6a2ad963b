import { json } from '#lib/share/files.ts';
import { entries, viewAt } from '#charts/resolve.ts';

export const prerender = true;
export { entries };

export async function GET({ params }) {
	const { chart, view } = await viewAt(params);
	return new Response(json(chart, view), { headers: { 'content-type': 'application/json' } });
}
