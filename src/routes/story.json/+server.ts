import { objections, story } from '#essay/published.ts';

export const prerender = true;

/** Every sentence and figure with its proof. @throws where one lacks it, where one is false, or where a published one changed */
export function GET() {
	const now = story();
	const faults = objections(now);
	if (faults.length) throw new Error(`The story cannot be published:\n${faults.join('\n')}`);
	return new Response(`${JSON.stringify(now, null, '\t')}\n`, { headers: { 'content-type': 'application/json' } });
}
