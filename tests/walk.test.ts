/** The tree of every view: every row once, everything named, counted and lit. */
import { describe, expect, it } from 'vitest';
import { render } from 'svelte/server';
import List from '#lib/walk/List.svelte';
import { drawing } from '#lib/server/markup.ts';
import { partsOf, pointsOf, said, seriesOf, tree, walkOf, type Node } from '#lib/walk/tree.ts';
import { elements } from './elements.ts';
import { views } from './registry.ts';

const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)];
const sorted = (ids: readonly string[]) => ids.toSorted();

describe.each(views)('the tree of $at', ({ chart, view, rows, columns }) => {
	const root = tree(chart, view);
	const nodes = all(root);
	const points = pointsOf([root]);
	const marks = elements(drawing(chart, view, 'wide', true)).filter((one) => one['data-row'] !== undefined);

	it('has every row once, as a point', () => {
		const ids = sorted(rows.map(({ id }) => id));
		expect(sorted(points.flatMap(({ ids }) => ids))).toEqual(ids);
		for (const { ids: lit, children } of nodes)
			if (children.length) expect(sorted(children.flatMap(({ ids }) => ids))).toEqual(sorted(lit));
		expect(root.children.every(({ level, children }) => level === 'group' && children.length > 0)).toBe(true);
	});

	it('names every node, each apart from its neighbours', () => {
		for (const node of nodes) {
			expect(node.name).toMatch(/^[\p{Lu}\d“.].*\S$/u);
			expect(said(node)).not.toMatch(/undefined|NaN|\[object|null| {2}/);
			const names = node.children.map(({ name }) => name);
			if (node.level !== 'segment') expect(new Set(names).size, names.join('; ')).toBe(names.length);
		}
	});

	it('says a value with its unit wherever a cell has one', () => {
		const { value: key } = walkOf(chart, view);
		const column = columns.find((one) => one.key === key)!;
		const cells = new Map(rows.map((row) => [row.id, row[key]]));
		for (const point of points) {
			const cell = cells.get(point.ids[0]!) ?? null;
			expect(point.value?.says ?? null).toBe(cell === null ? null : (column.print?.(cell) ?? String(cell)));
			if (typeof cell !== 'number') continue;
			expect(point.value!.at).toBe(cell);
			expect(point.value!.unit).toMatch(/^[a-z]/);
			expect(said(point)).toContain(point.value!.says);
		}
	});

	it('counts from one to the last', () => {
		for (const { level, children } of nodes) {
			if (level === 'segment' || !children.length) continue;
			expect(children.map(({ n, m }) => [n, m])).toEqual(children.map((_, i) => [i + 1, children.length]));
		}
		for (const group of root.children) {
			const series = seriesOf(group);
			expect(series.map(({ n, m }) => [n, m])).toEqual(series.map((_, i) => [i + 1, series.length]));
			expect(series.map(({ along }) => along)).toEqual(series.map(({ along }) => along).toSorted((a, b) => a - b));
		}
	});

	it('is a list that says every node once, in its order', () => {
		const { body } = render(List, { props: { tree: root } });
		const lines = [...body.replaceAll('&amp;', '&').matchAll(/<(?:li|summary)[^>]*>(?=[^<])([^<]+)/g)].map(
			([, one]) => one!
		);
		const shown = (node: Node): Node[] => partsOf(node).flatMap((part) => [part, ...shown(part)]);
		expect(lines).toEqual(['Read this chart', ...shown(root).map(said)]);
		const listed = shown(root).flatMap(({ level, ids }) => (level === 'point' ? ids : []));
		if (marks.length) expect(sorted(listed)).toEqual(sorted([...new Set(marks.map((mark) => mark['data-row']!))]));
	});

	it('lights what is drawn, by the name it has in the picture', () => {
		const names = new Map(points.map(({ ids, name }) => [ids[0], name]));
		for (const mark of marks) expect(names.get(mark['data-row'])).toBe(mark['aria-label']);
	});
});
