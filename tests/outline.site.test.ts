/** What is read aloud of a page: headings that are an outline, names of figures, rows with heads, and no ticks of axes. */
import { describe, expect, it } from 'vitest';
import { chapters } from '#essay/chapters.ts';
import { isShown } from '#essay/step.ts';
import { charts } from './registry.ts';
import { find, page, pages } from './built.ts';

const level = (tag: string) => (/^h[1-6]$/.test(tag) ? Number(tag[1]) : 0);

it('headings skip no level', () => {
	for (const one of pages) {
		const levels = one.tags.map(({ tag }) => level(tag)).filter(Boolean);
		levels.forEach((now, i) =>
			expect(now - (levels[i - 1] ?? 0), `${one.path}: heading ${i + 1}`).toBeLessThanOrEqual(1)
		);
	}
});

it.each(['/', '/read/'])(
	'every step of %s that shows a chart has one heading: what its figure finds or asks',
	async (path) => {
		const { html } = page(path);
		for (const step of chapters.flatMap(({ steps }) => steps).filter(isShown)) {
			if (path === '/read/' && step.breath === 'line') continue;
			const from = html.indexOf(`id="${step.id}"`);
			const section = html.slice(from, html.indexOf('</section>', from));
			const found = [...section.matchAll(/<h3[^>]*>([^]*?)<\/h3>/g)].map(([, text]) => text!.replace(/<[^>]*>/g, ''));
			expect(found, step.id).toHaveLength(1);
			const chart = charts.find(({ id }) => id === step.chart)!;
			const { view } = chart.views[step.view]!;
			const asks = step.tease && path === '/' ? chart.tease?.(view) : undefined;
			expect(found[0]).toBe((asks ?? chart.words(view).headline).replaceAll('&', '&amp;'));
		}
	}
);

describe.each(['/charts/guests/voyager/', '/embed/guests/voyager/'])('on %s', (path) => {
	const one = page(path);

	it('the name of the figure is its headline', () => {
		const [figure] = one.tags.filter(({ tag }) => tag === 'figure');
		expect(find(one, { tag: 'h1', id: figure!['aria-labelledby']! })).toHaveLength(1);
	});

	it('labels of the drawing are for the eye alone', () => {
		const drawing = /<svg viewBox[^]*?<\/svg>/.exec(one.html)![0];
		const open = drawing.replace(/<g aria-hidden="true"[^]*?<\/g>/g, '');
		expect(drawing).toContain('<text');
		expect(open).not.toContain('<text');
	});
});

it('every row of a table has a head', () => {
	for (const one of pages) {
		for (const [body] of one.html.matchAll(/<tbody[^]*?<\/tbody>/g)) {
			const rows = body.split('<tr').slice(1);
			for (const row of rows) expect(row.match(/<th [^>]*scope="row"/g), one.path).toHaveLength(1);
		}
	}
});
