import { viewAt } from '#charts/at.ts';

export { entries } from '#charts/at.ts';

export async function load({ params }) {
	const { chart, name } = await viewAt(params);
	return { chart, name };
}
