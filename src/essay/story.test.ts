/** Every sentence has a proof, and every proof holds. */
import { describe, expect, it } from 'vitest';
import { objections, story } from './published.ts';
import { charts } from '#charts/index.ts';
import { faultsOfFigures, labelsOf, places } from './story.ts';

it('every number of the prose is one of the published figures', () => {
	expect(faultsOfFigures()).toEqual([]);
});

describe.each([...new Set(places.map(({ page }) => page))])('%s', (page) => {
	it.each(places.filter((one) => one.page === page).map((one) => [one.id, one] as const))('%s', (_, { outcome }) => {
		expect(outcome.faults).toEqual([]);
	});
});

it('nothing that was published reads otherwise without an entry among the changes', () => {
	expect(objections(story())).toEqual([]);
});

it.each(Object.keys(charts))('%s: every label with a figure is given by a rule', async (id) => {
	expect((await labelsOf(id)).faults).toEqual([]);
});
