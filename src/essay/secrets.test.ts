/** A step keeps its secret: no figure that first stands in the prose of the next one is lettered in its picture. */
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { chartOf } from '#charts/index.ts';
import { labelsIn } from '#lib/proof/labels.ts';
import { numerals } from '#lib/proof/proof.ts';
import { bare } from '#lib/server/markup.ts';
import { chapters } from './chapters.ts';
import { head, text } from './markup.ts';
import { isShown, type Shown } from './step.ts';

/** Figures of something else that happen to read alike; and one that ends the line of a life, which is what its step shows. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
	'given-away': ['4.6'],
	'the-other-ship': ['1.1'],
	'the-collaborator': ['−1.5'],
	'the-charge': ['7.4'],
	'he-did-not-die': ['42']
};

/** What is lettered where a step shows its chart: the headline, and every label with a figure of two digits or more. */
async function lettered(step: Shown): Promise<Set<string>> {
	const chart = await chartOf(step.chart);
	const { view } = chart.views[step.view]!;
	const props = { view, form: 'wide', names: false, prefix: 'd-', tease: Boolean(step.tease) };
	const { body } = render(chart.Drawing, { props: props as never });
	const headline = step.tease ? chart.tease!(view) : chart.words(view).headline;
	return new Set([headline, ...labelsIn(bare(body)).map((label) => label.text)].flatMap(numerals));
}

const steps = chapters.flatMap((chapter) => chapter.steps.map((step) => ({ chapter, step })));
const proseOf = ({ chapter, step }: (typeof steps)[number]) =>
	[step === chapter.steps[0] ? head(chapter) : '', text(chapter, step.id)].join(' ').replace(/<[^>]+>/g, ' ');

const told = new Set<string>();
const pairs = steps.map((one, i) => {
	const fresh = numerals(proseOf(one)).filter((figure) => !told.has(figure) && figure.replace(/\D/g, '').length > 1);
	for (const figure of numerals(proseOf(one))) told.add(figure);
	return { before: steps[i - 1]?.step, id: one.step.id, fresh };
});

it.each(pairs.filter(({ before, fresh }) => before && isShown(before) && fresh.length))(
	'what $id tells is not yet lettered',
	async ({ before, fresh }) => {
		const known = await lettered(before as Shown);
		expect(fresh.filter((figure) => known.has(figure) && !otherwise[before!.id]?.includes(figure))).toEqual([]);
	}
);

it('a step that teases has a question to ask, which gives no figure away', async () => {
	for (const { step } of steps.filter(({ step }) => step.tease)) {
		const { chart, view } = step as Shown;
		const one = await chartOf(chart);
		const asked = one.tease!(one.views[view]!.view);
		expect(asked).toMatch(/\?$/);
		expect(numerals(asked), asked).toEqual([]);
	}
});
