/**
 * What every picture promises, over the rendered SVG of every view, state, form and height: labels stand inside, clear of
 * each other and large enough, blocks stand inside, and nothing is drawn that is no number.
 */
import { describe, expect, it } from 'vitest';
import { ending } from '#data/episodes.ts';
import { forms, framed, type Form } from '#lib/chart/forms.ts';
import { spoiler } from '#lib/chart/spoiler.ts';
import { boxOf } from '#lib/chart/text.ts';
import { dispensable, fit } from '#lib/embed/fit.ts';
import { drawing } from '#lib/server/markup.ts';
import { elements, type Element } from './elements.ts';
import { reachable } from './reachable.ts';
import { charts, views } from './registry.ts';
import { sample } from './sample.ts';

/** Rules and picked marks may stand this far outside the nominal size; it is the padding around every drawing. */
const spill = 8;
/** The smallest type in a drawing, in nominal pixels. */
const smallest = 11.5;

/** Heights a drawing is asked for beside the nominal one, as shares of it. */
const stretched = sample([0.9, 1.15, 1.4], 2);

/** The sizes a chart is drawn in. */
const sizes: { form: Form; height: number }[] = (Object.keys(forms) as Form[]).flatMap((form) => {
	const { height } = forms[form];
	const others = form === 'card' || form === 'file' ? [] : stretched;
	return [1, ...others].map((share) => ({ form, height: Math.round(height * share) }));
});

const number = (text: string | undefined) => Number(text ?? 0);

/** What is wrong with a picture, one line each. */
function faultsOf(all: readonly Element[], form: Form): string[] {
	const [, , width, height] = all[0]!.viewBox!.split(' ').map(Number) as [number, number, number, number];
	const faults: string[] = [];
	const labels = all
		.filter(({ tag }) => tag === 'text')
		.map((one) => {
			const label = { text: one.text, x: number(one.x), y: number(one.y), size: number(one['font-size']) };
			const anchor = (one['text-anchor'] ?? 'start') as 'start';
			return { ...label, ...boxOf({ ...label, anchor }, form) };
		});
	for (const [i, a] of labels.entries()) {
		if (a.size < smallest) faults.push(`“${a.text}” is ${a.size} high`);
		if (a.x < -2 || a.y < -2 || a.x + a.w > width + 2 || a.y + a.h > height + 2)
			faults.push(`“${a.text}” leaves: ${[a.x, a.y, a.w, a.h].map(Math.round).join(' ')}`);
		for (const b of labels.slice(i + 1))
			if (a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h)
				faults.push(`“${a.text}” and “${b.text}” meet`);
	}
	for (const one of all.filter(({ tag }) => tag === 'rect')) {
		const [x, y, w, h] = [one.x, one.y, one.width, one.height].map(number) as [number, number, number, number];
		const fits = w >= 0 && h >= 0 && x >= -spill && y >= -spill && x + w <= width + spill && y + h <= height + spill;
		if (!fits) faults.push(`a block leaves: ${[x, y, w, h].join(' ')}`);
	}
	return faults;
}

describe.each(charts)('$id', (chart) => {
	const states = [...reachable(chart)];
	it.each(sizes)('drawn $form, $height high', ({ form, height }) => {
		const faults = states.flatMap(([href, view]) => {
			const svg = drawing(chart, view, form, false, height);
			return faultsOf(elements(svg), form).map((fault) => `${href}: ${fault}`);
		});
		expect(faults).toEqual([]);
	});

	it('drawn as high as frames leave it room, with all forms or without those it can do without', () => {
		const own = views.filter((one) => one.chart === chart);
		const faults = own.flatMap(({ name, view, words }) => {
			const told = { words, spoiler: spoiler(chart, view, ending()), others: own.length > 1 };
			const sets = [0, 1, 3].map((n) => framed.filter((form) => !dispensable.slice(0, n).includes(form)));
			const asked = sets.flatMap((shown) => fit(told, shown).map(({ form, height }) => `${form} ${height}`));
			return [...new Set(asked)].flatMap((one) => {
				const [form, height] = one.split(' ') as [Form, string];
				const svg = drawing(chart, view, form, false, Number(height));
				return faultsOf(elements(svg), form).map((fault) => `${name} ${one}: ${fault}`);
			});
		});
		expect(faults).toEqual([]);
	});
});
