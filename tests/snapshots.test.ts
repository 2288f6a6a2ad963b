/**
 * Pictures kept as text, an element a line: what a change of code or data does to a drawing is read in its diff. After
 * a change that is meant, `npx vitest run tests/snapshots.test.ts -u` renews them.
 */
import { expect, it } from 'vitest';
import { drawing } from '#lib/server/markup.ts';
import { views } from './registry.ts';

/** Beside the first view of every chart: those of the essay's breaths, and the other half of a comparison. */
const important = [
	'arcs/endings',
	'finales/after',
	'finales/cuts',
	'goodbyes/voyager',
	'guests/voyager',
	'peace/missing'
];

const kept = views.filter(({ at, chart, name }) => name === Object.keys(chart.views)[0] || important.includes(at));

it.each(kept)('$at is drawn as it was', async ({ at, chart, view }) => {
	const lines = drawing(chart, view, 'wide', false).replaceAll('><', '>\n<');
	await expect(`${lines}\n`).toMatchFileSnapshot(`snapshots/${at.replace('/', '-')}.svg`);
});

it('keeps only what there is', () => {
	const all = views.map(({ at }) => at);
	for (const at of important) expect(all).toContain(at);
});
