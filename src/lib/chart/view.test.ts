import { allCharts } from '#charts/index.ts';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../../tests/hostile.ts';
import type { Chart } from './chart.ts';
import { address, choice, formerly, maybe, readView } from './view.ts';

const charts = await allCharts();
const named = charts.flatMap((chart) => Object.entries(chart.views).map(([name, { view }]) => ({ chart, name, view })));

const read = (chart: Chart, href: string) => {
	const url = new URL(href, 'https://example.org');
	return readView(chart, url.pathname.split('/')[3]!, url.searchParams);
};

test.each(named)('$chart.id/$name has a path of its own and nothing in its query', ({ chart, name, view }) => {
	expect(address(chart, view)).toMatchObject({ name, query: '', href: `/charts/${chart.id}/${name}/` });
	expect(read(chart, address(chart, view).href)).toEqual({ view, notices: [] });
});

describe('finer states of finales', () => {
	const finales = charts.find((chart) => chart.id === 'finales')!;
	const random = seeded(7);
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
	const states = Array.from({ length: 500 }, () =>
		finales.settle!({
			draw: pick(['strips', 'guess', 'after', 'before', 'cuts', 'modes', 'voices']),
			show: pick([['ds9'], ['voy'], ['ds9', 'voy'], ['ds9', 'voy', 'tng'], ['tng']]),
			cut: pick(['resolution', 'strictest', 'without-caves']),
			scene: pick([null, 'ds9-43', 'voy-0', 'tng-66']),
			guess: pick([null, [0.5, 0.981], [0, 1]])
		})
	);

	test('view → address → view is the identity', () => {
		for (const view of states) expect(read(finales, address(finales, view).href)).toEqual({ view, notices: [] });
	});

	test('the query holds what differs from the named view, and its version', () => {
		const view = { ...(finales.views.after!.view as object), cut: 'strictest' };
		expect(address(finales, view).query).toBe('?cut=strictest&v=1');
	});

	test('every query holds only what differs from its path, and its version', () => {
		const fields = finales.fields as unknown as Record<string, { format(value: unknown): string }>;
		for (const view of states) {
			const { name, query } = address(finales, view);
			const own = finales.views[name]!.view as Record<string, unknown>;
			const differs = Object.keys(fields).filter(
				(key) => fields[key]!.format(own[key]) !== fields[key]!.format((view as Record<string, unknown>)[key])
			);
			const params = new URLSearchParams(query);
			expect([...params.keys()]).toEqual(differs.length ? [...differs, 'v'] : []);
			expect(params.get('v')).toBe(differs.length ? '1' : null);
		}
	});

	test('of a repeated parameter the first counts, and unknown ones are ignored without a word', () => {
		const { view, notices } = readView(finales, 'after', new URLSearchParams('cut=strictest&cut=nowhere&x=1&V=2'));
		expect(view).toEqual({ ...(finales.views.after!.view as object), cut: 'strictest' });
		expect(notices).toEqual([]);
	});

	test.each(['__proto__', 'constructor', 'toString', 'nothing', ''])('there is no view “%s”', (name) => {
		expect(() => readView(finales, name, new URLSearchParams())).toThrow('no view');
	});

	test('a value that does not exist is replaced by the view’s own and said in one line', () => {
		const { view, notices } = readView(finales, 'after', new URLSearchParams('cut=nowhere&show=ds9&color=red'));
		expect(view).toEqual({ ...(finales.views.after!.view as object), show: ['ds9'] });
		expect(notices).toHaveLength(1);
		expect(notices[0]).toContain('cut');
	});

	test('the kind of drawing is a path: a query cannot change it', () => {
		expect(readView(finales, 'after', new URLSearchParams('draw=modes')).view).toEqual(finales.views.after!.view);
	});
});

describe('a parameter that was renamed', () => {
	const sort = formerly(choice(['given', 'size']), { names: ['order', 'by'], values: { length: 'size' } });
	const renamed = {
		id: 'renamed',
		fields: { sort, mark: maybe(choice(['one', 'two'])) },
		views: { first: { label: 'First', view: { sort: 'given', mark: null } } }
	} as unknown as Chart;
	const size = { sort: 'size', mark: null };

	test.each(['sort=size', 'order=size', 'by=length', 'sort=length', 'sort=size&order=given', 'order=length&by=given'])(
		'%s still means what it meant',
		(query) => {
			expect(readView(renamed, 'first', new URLSearchParams(query))).toEqual({ view: size, notices: [] });
		}
	);

	test('it is written the new way', () => {
		expect(address(renamed, size).query).toBe('?sort=size&v=1');
	});

	test.each(['order=nowhere', 'by=__proto__', 'sort=constructor'])('%s is said not to exist', (query) => {
		const { view, notices } = readView(renamed, 'first', new URLSearchParams(query));
		expect(view).toEqual({ sort: 'given', mark: null });
		expect(notices).toEqual([expect.stringContaining('“sort”')]);
	});
});
