/** The story that the README of `src/lib` tells of: it compiles, and all that a chart has follows from its folder. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { embedDocument } from '#lib/embed/document.ts';
import { cardSvg } from '#lib/server/card.ts';
import { drawing } from '#lib/server/markup.ts';
import { csv } from '#lib/share/files.ts';
import { address, readView } from '#lib/chart/view.ts';
import { forms, type Form } from '#lib/chart/forms.ts';
import { broken, elements } from '../elements.ts';
import { months } from './garden.ts';
import harvest from './harvest.ts';
import rain from './rain.ts';
import Story from './Story.svelte';

const charts = [rain, harvest];
const views = charts.flatMap((chart) =>
	Object.entries(chart.views).map(([name, { view }]) => ({ at: `${chart.id}/${name}`, chart, name, view }))
);

describe('a story of two charts', () => {
	const { body } = render(Story);

	it('has each of its charts once, in the state of the first step beside it', () => {
		const headlines = [...body.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)].map(([, text]) => text!.replace(/<[^>]*>/g, ''));
		expect(headlines).toEqual(charts.map((chart) => chart.words(Object.values(chart.views)[0]!.view).headline));
		// Two sizes of each, of which a style sheet shows one.
		expect(body.match(/<svg [^>]*role="img"/g)).toHaveLength(4);
	});

	it('has its steps in order, each with its text and the view that the picture takes there', () => {
		const steps = [...body.matchAll(/<section[^>]* id="([\w-]+)"[^>]* data-view="(\w+)"[^]*?<p>([^<]+)<\/p>/g)];
		expect(steps.map(([, id, view]) => `${id} ${view}`)).toEqual([
			'the-rain year',
			'the-dry-months dry',
			'the-harvest year'
		]);
		for (const [, , , says] of steps) expect(says!.length).toBeGreaterThan(10);
	});
});

describe.each(views)('$at', ({ chart, name, view }) => {
	it.each(Object.keys(forms) as Form[])('is drawn %s, a mark for every row', (form) => {
		const svg = drawing(chart, view, form, true);
		const marks = elements(svg).filter((one) => one['data-row']);
		expect(marks.map((one) => one['data-row'])).toEqual(months.map(({ id }) => id));
		expect(svg).not.toMatch(broken);
	});

	it('has an address, a frame, a card and its rows', () => {
		expect(address(chart, view).href).toBe(`/charts/${chart.id}/${name}/`);
		expect(readView(chart, name, new URLSearchParams()).view).toEqual(view);
		const { headline } = chart.words(view);
		expect(embedDocument(chart, name, view)).toContain(`<title>${headline}</title>`);
		expect(cardSvg(chart, view)).toContain('<svg');
		for (const { id } of months) expect(csv(chart, view)).toMatch(new RegExp(`^${id},`, 'm'));
	});
});

it('counts what its words say', () => {
	const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
	expect(rain.words(rain.views.year.view).headline).toContain(`${sum(months.map((one) => one.rain))} mm`);
	expect(harvest.words({}).headline).toContain(`${sum(months.map(({ kilos }) => kilos))} kg`);
});
