/** How a chart is shown on a page of its own, and in the place of one that is gone. */
import type { Loaded } from '#lib/chart/island.svelte.ts';
import { showing } from './chartLoader.ts';

const stages = {
	page: () => import('#lib/chart/Standalone.svelte'),
	gone: () => import('#lib/chart/Replaced.svelte')
};
const components = new Map<keyof typeof stages, Loaded['component']>();
if (import.meta.env.SSR) {
	components.set('page', (await stages.page()).default);
	components.set('gone', (await stages.gone()).default);
}

export const { here, fetchChart } = showing(stages, components);
