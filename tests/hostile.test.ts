/** Ten thousand hostile addresses, over every chart: none throws, none hangs, and nothing of them reaches the page. */
import { expect, test } from 'vitest';
import { people } from '#charts/people.ts';
import type { Chart } from '#lib/chart/chart.ts';
import { address, readView } from '#lib/chart/view.ts';
import { messages } from '#lib/embed/messages.ts';
import { drawing } from '#lib/server/markup.ts';
import { crafted, dice, inherited, mark } from './hostile.ts';
import { charts } from './registry.ts';

type Fields = Record<string, { format(value: unknown): string }>;
type Loose = Record<string, unknown>;

const count = 10_000;
/** Milliseconds that no address may take, however busy the machine; an honest one takes less than one. */
const patience = 1000;
const { below, pick, noise, spoilt } = dice(11);

/** What no drawing holds. */
const drawn = new RegExp(`<script|\\son\\w+=|javascript:|NaN|undefined|${mark}`);

const fieldsOf = (chart: Chart) => chart.fields as unknown as Fields;
const everyKey = charts.flatMap((chart) => Object.keys(fieldsOf(chart)));

/** Every value that a view or a control of a chart gives this field. */
const known = new Map(
	charts.map((chart) => {
		const views = Object.values(chart.views).flatMap(({ view }) => [
			view,
			...(chart.controls?.(view) ?? []).flatMap(({ options }) => options.map((option) => option.view))
		]);
		const values = Object.entries(fieldsOf(chart)).map(
			([key, { format }]) => [key, [...new Set(views.map((view) => format((view as Loose)[key])))]] as const
		);
		return [chart.id, new Map(values)];
	})
);

/** A path with a query and a hash, of a chart: its own fields above all, with values that are almost right. */
function hostile(chart: Chart): string {
	const own = Object.keys(fieldsOf(chart));
	const pairs = Array.from({ length: 1 + below(4) }, () => {
		const key = pick([pick(own), pick(own), pick([...everyKey, ...inherited, 'v', '', mark, noise()])]);
		const values = known.get(chart.id)!.get(key) ?? ['1'];
		const value = pick([spoilt(pick(values)), spoilt(pick(values)), pick(values), pick(crafted), noise()]);
		return `${pick([key, encodeURIComponent(key.toWellFormed())])}=${pick([value, encodeURIComponent(value.toWellFormed())])}`;
	});
	const hash = pick(['', pick(crafted), noise(), `?secret=${pick(crafted)}`]);
	return `/charts/${chart.id}/${pick(Object.keys(chart.views))}/?${pairs.join('&')}#${hash}`;
}

/** What an address leads to. */
function read(chart: Chart, href: string) {
	const url = new URL(href, 'https://example.org');
	return { ...readView(chart, url.pathname.split('/')[3]!, url.searchParams), name: url.pathname.split('/')[3]! };
}

test(`${count} hostile addresses lead to states that can be drawn and told, or to the view’s own`, () => {
	const reached = new Map<string, { chart: Chart; view: unknown }>();
	let slowest = { took: 0, href: '' };
	for (let i = 0; i < count; i++) {
		const chart = charts[i % charts.length]!;
		const href = hostile(chart);
		const began = performance.now();
		const { view, notices, name } = read(chart, href);
		const took = performance.now() - began;
		if (took > slowest.took) slowest = { took, href };
		expect(notices.length, href).toBeLessThanOrEqual(Object.keys(fieldsOf(chart)).length);
		expect(notices.join(), href).not.toMatch(/[<>]|zqxj/);
		expect(Object.keys(view as object), href).toEqual(Object.keys(chart.views[name]!.view as object));
		expect(Object.getPrototypeOf(view), href).toBe(Object.prototype);
		const back = address(chart, view).href;
		expect(read(chart, back), href).toMatchObject({ view, notices: [] });
		reached.set(back, { chart, view });
	}
	expect(slowest.took, slowest.href).toBeLessThan(patience);
	expect(Object.keys(Object.prototype)).toEqual([]);
	expect(reached.size, 'some of them are right by accident, and that is tried too').toBeGreaterThan(charts.length * 3);

	for (const [href, { chart, view }] of reached) {
		const words = chart.words(view);
		const told = [href, JSON.stringify(words), JSON.stringify(people(chart, view))].join('\n');
		expect(told, href).not.toMatch(new RegExp(`${mark}|undefined|NaN|\\[object|\\\\u0000`));
		expect(words.headline, href).not.toMatch(/[<>\p{Cc}]/u);
		expect(chart.rows(view).length, href).toBeGreaterThan(0);
		// No state a reader reaches offers one that cannot be reached.
		for (const { options } of chart.controls?.(view) ?? [])
			for (const option of options) expect(() => address(chart, option.view), href).not.toThrow();
	}
	// Drawing is slower: some of each chart.
	for (const chart of charts) {
		const states = [...reached].filter(([, one]) => one.chart === chart).slice(0, 12);
		for (const [href, { view }] of states) expect(drawing(chart, view, 'narrow', true).match(drawn), href).toBeNull();
	}
}, 60_000);

test('a name that no view has is refused in one sentence, whatever it is', () => {
	for (const chart of charts)
		for (const name of [...crafted, ...Array.from({ length: 200 }, () => noise())])
			if (!Object.keys(chart.views).includes(name))
				expect(() => readView(chart, name, new URLSearchParams())).toThrow(`${chart.id}: no view`);
});

test('an embed passes on what its own address says as data, and never more than that', () => {
	for (const value of [...crafted, ...Array.from({ length: 500 }, () => noise())]) {
		const query = new URLSearchParams({ childId: value, id: value, 'datawrapper-id': value });
		const sent = messages(520, 'https://example.org/', query, value.slice(0, 64) || null);
		for (const one of sent) expect(structuredClone(one)).toEqual(one);
		const datawrapper = sent.find((one) => typeof one === 'object' && 'datawrapper-height' in one!);
		expect(Object.entries((datawrapper as Record<string, object>)['datawrapper-height']!)).toEqual([
			[value.toWellFormed(), 520]
		]);
	}
	expect(Object.keys(Object.prototype)).toEqual([]);
});
