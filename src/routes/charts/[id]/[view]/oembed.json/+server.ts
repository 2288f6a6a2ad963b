import { oembed } from '#lib/embed/snippet.ts';
import { entries, viewAt } from '#charts/resolve.ts';

export const prerender = true;
export { entries };

export async function GET({ params }) {
	const { chart, name, view } = await viewAt(params);
	return Response.json(oembed(chart.id, name, chart.words(view).headline));
}
