import { allCharts } from '#charts/index.ts';
import { describe, expect, test } from 'vitest';
import type { Chart } from './chart.ts';
import { address, readView } from './view.ts';

const charts = await allCharts();
const named = charts.flatMap((chart) => Object.entries(chart.views).map(([name, { view }]) => ({ chart, name, view })));

/** A small seeded generator (mulberry32), so that a failure can be seen again. */
function seeded(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

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

test('ten thousand hostile queries never throw and never leave the chart’s states', () => {
	const random = seeded(11);
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
	const keys = [
		'show',
		'cut',
		'scene',
		'guess',
		'v',
		'draw',
		'__proto__',
		'constructor',
		'toString',
		'hasOwnProperty',
		''
	];
	const values = [
		'<script>alert(1)</script>',
		'"><img src=x onerror=alert(1)>',
		'ds9,voy,ds9',
		'ds9,,voy',
		'ds9-43',
		'ds9-99',
		'ds9-043',
		'__proto__',
		'constructor',
		'-1,2',
		'50,50',
		'50,1e9',
		'NaN,NaN',
		'0,100',
		'\u0000\u0007',
		'%E0%A4%A',
		'\ud800',
		'9'.repeat(5000),
		'',
		'resolution',
		'strictest'
	];
	for (let i = 0; i < 10_000; i++) {
		const { chart, name } = pick(named);
		const query = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
			const noise = String.fromCharCode(...Array.from({ length: Math.floor(random() * 12) }, () => random() * 65536));
			return `${pick(keys)}=${pick([pick(values), noise])}`;
		}).join('&');
		const { view, notices } = readView(chart, name, new URLSearchParams(query));
		expect(notices.length).toBeLessThanOrEqual(Object.keys(chart.fields as object).length);
		expect(Object.keys(view as object)).toEqual(Object.keys(chart.views[name]!.view as object));
		expect(Object.getPrototypeOf(view)).toBe(Object.prototype);
		// A state that can be reached can be drawn and told, and has an address that leads back to it.
		expect(chart.rows(view).length).toBeGreaterThan(0);
		expect(chart.words(view).headline).not.toMatch(/[<>\p{Cc}]|undefined|NaN/u);
		expect(read(chart, address(chart, view).href).view).toEqual(view);
	}
}, 20_000);
