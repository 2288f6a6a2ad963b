/** What opens elsewhere: a specification and a cell for every view, over rows that are there and columns that they have. */
import lz from 'lz-string';
import { describe, expect, it } from 'vitest';
import { observable, vegaEditor, vegaLite } from '#lib/share/editor.ts';
import { absolute } from '#lib/site.ts';
import { views } from './registry.ts';

describe.each(views)('$at', ({ at, chart, view, columns, rows }) => {
	const keys = ['id', ...columns.map(({ key }) => key)];
	const address = absolute(`/charts/${at}/data.csv`);

	it('opens in the Vega editor with its own rows, by columns that they have', () => {
		const link = new URL(vegaEditor(chart, view));
		expect(link.href.length).toBeLessThan(2000);
		const spec = JSON.parse(lz.decompressFromEncodedURIComponent(link.hash.replace('#/url/vega-lite/', ''))!);
		expect(spec).toEqual(vegaLite(chart, view));
		expect(spec.data).toEqual({ url: address, format: { type: 'csv' } });
		const channels = Object.values(spec.encoding) as { field?: string; type?: string; aggregate?: string }[];
		for (const { field, type, aggregate } of channels) {
			if (aggregate) continue;
			expect(keys).toContain(field);
			const cells = rows.map((row) => row[field!]).filter((cell) => cell !== null);
			if (type === 'quantitative') expect(cells.every((cell) => typeof cell === 'number')).toBe(true);
		}
	});

	it('has a cell for Observable that is JavaScript over the same rows', async () => {
		const asked: string[] = [];
		const drawn: unknown[] = [];
		const mark = (...all: unknown[]) => all;
		const run = Object.getPrototypeOf(async () => {}).constructor as new (
			...args: string[]
		) => (...args: unknown[]) => Promise<void>;
		await new run('d3', 'Plot', 'display', observable(chart, view))(
			{ csv: async (url: string) => asked.push(url), autoType: 0 },
			{ plot: (options: { marks: unknown[] }) => options.marks, dot: mark, barX: mark, groupY: mark },
			(marks: unknown[]) => drawn.push(...marks)
		);
		expect(asked).toEqual([address]);
		expect(drawn).toHaveLength(1);
		const options = (drawn[0] as unknown[]).flat().find((one) => typeof one === 'object') as Record<string, unknown>;
		for (const key of ['x', 'y', 'stroke', 'fill'].flatMap((channel) => options[channel] ?? []))
			expect([...keys, 'count']).toContain(key);
	});
});
