import { svgFile } from '#lib/server/markup.ts';
import { entries, viewAt } from '#charts/resolve.ts';

export const prerender = true;
export { entries };

export async function GET({ params }) {
	const { chart, name, view } = await viewAt(params);
	return new Response(await svgFile(chart, name, view), { headers: { 'content-type': 'image/svg+xml' } });
}
