/** Facts as facts: who simply wins, who pays, what is too close to call; what is drawn are the scores. */
import { signed } from '#lib/chart/number.ts';
import { brotliCompressSync, constants } from 'node:zlib';
import { render } from 'svelte/server';
import { describe, expect, it, test } from 'vitest';
import { closures } from '#data/closures.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { wrap } from '#lib/server/card.ts';
import { bare, drawing } from '#lib/server/markup.ts';
import { elements } from '../../../tests/elements.ts';
import { endings, inGroup, winners } from './data.ts';
import chart from './index.ts';
import { rows, views } from './view.ts';
import { words } from './words.ts';

const named = Object.entries(views).map(([name, { view }]) => ({ name, view }));
const scored = closures.filter(({ net }) => net !== null);

describe('facts', () => {
	test('net is reward less cost', () => {
		expect(scored.length).toBe(20);
		for (const { reward, cost, net } of scored) expect(net).toBe(reward! - cost!);
	});

	test('six ahead, six too close to call, eight behind; three were not scored', () => {
		const sizes = [
			scored.filter(({ net }) => net! > 1).length,
			scored.filter(({ net }) => net! >= -1 && net! <= 1).length,
			scored.filter(({ net }) => net! < -1).length
		];
		expect(sizes).toEqual([6, 6, 8]);
		expect((['ahead', 'close', 'behind', 'dead'] as const).map((group) => inGroup(group).length)).toEqual([6, 6, 8, 3]);
		expect(words(views.net!.view).headline).toBe(
			'Six come out ahead and eight behind; for six it is too close to call'
		);
	});

	test('Rom, Nog, Martok and Ezri simply win, and no Sisko does', () => {
		expect(winners.map(({ id }) => id).sort()).toEqual(['ezri', 'martok', 'nog', 'rom']);
		for (const id of ['sisko', 'jake', 'kasidy']) expect(endings.find((one) => one.id === id)!.cost).toBe(4);
		expect(words(views.all!.view).headline).toBe(
			'Four pay a point or less and simply win; the captain’s family pays four each'
		);
	});

	test('everybody has a view, the best ending first', () => {
		expect(Object.keys(views).length).toBe(closures.length + 2);
		const nets = rows(views.all!.view).flatMap(({ net }) => (net === null ? [] : [net as number]));
		expect(nets).toEqual(nets.toSorted((a, b) => b - a));
	});
});

/** The dots of a drawing, by row: where they stand and what they are filled with. */
function dotsOf(svg: string) {
	const groups = svg.split('<g data-row="').slice(1);
	return new Map(
		groups.map((group) => {
			const [row, ...all] = elements(`<g data-row="${group.slice(0, group.indexOf('</g>'))}</g>`);
			const dot = all.find(({ tag, d }) => tag === 'circle' || d?.includes('A'))!;
			const [, x, y] = /^M(\S+) (\S+?)A/.exec(dot.d ?? '') ?? [];
			const r = Number(/A([\d.]+)/.exec(dot.d ?? '')?.[1] ?? 0);
			return [row!['data-row']!, { x: Number(x ?? dot.cx), y: Number(y ?? dot.cy) + r, fill: dot.fill }] as const;
		})
	);
}

test('dots stand at what is paid and given', () => {
	const dots = dotsOf(drawing(chart, views.all!.view, 'wide', false));
	const [rom, dukat] = [dots.get('rom')!, dots.get('dukat')!];
	for (const { character, cost, reward } of scored) {
		const { x, y } = dots.get(character)!;
		expect(((x - rom.x) / (dukat.x - rom.x)) * 4 + 1, character).toBeCloseTo(cost!, 1);
		expect(((dukat.y - y) / (dukat.y - rom.y)) * 5, character).toBeCloseTo(reward!, 1);
	}
	const lit = (fill: string) => [...dots].flatMap(([id, dot]) => (dot.fill === `var(--${fill})` ? [id] : [])).sort();
	expect(lit('ink')).toEqual(winners.map(({ id }) => id).sort());
	expect(lit('accent')).toEqual(['jake', 'kasidy', 'sisko']);
});

test('a tease has the same dots, lights nobody and draws neither strip nor column', () => {
	const { body } = render(chart.Drawing, { props: { view: views.all!.view, form: 'wide', tease: true } as never });
	expect(dotsOf(bare(body)).size).toBe(endings.length);
	expect(body).not.toMatch(/--accent|--lit/);
	expect(chart.tease!(views.all!.view)).toMatch(/\?$/);
	expect(chart.tease!(views.all!.view)).not.toMatch(/four|\d/i);
});

describe.each(named)('$name', ({ name, view }) => {
	it('draws a mark a row, and says the scores of its rows', () => {
		const drawn = rows(view);
		const marks = elements(drawing(chart, view, 'wide', false)).flatMap((one) => one['data-row'] ?? []);
		expect(marks).toEqual(drawn.map(({ id }) => id));
		const { headline, finding, subtitle } = words(view);
		expect(headline.length).toBeLessThanOrEqual(82);
		expect(wrap(headline, 1072).lines.length).toBeLessThanOrEqual(3);
		expect(subtitle).toContain('judged');
		if (name === 'all' || name === 'net') return;
		const { reward, cost, net } = closures.find(({ character }) => character === name)!;
		expect(drawn[0]!.id).toBe(name);
		expect(headline.match(/\d+(\.\d)?/g) ?? []).toEqual(net === null ? [] : [String(reward), String(cost)]);
		expect(finding.figure).toBe(net === null ? '?' : signed(net));
	});

	it('fits the budget of an embed', () => {
		const document = Buffer.from(embedDocument(chart, name, view));
		const weight = brotliCompressSync(document, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
		expect(weight).toBeLessThanOrEqual(14_000);
	});
});
