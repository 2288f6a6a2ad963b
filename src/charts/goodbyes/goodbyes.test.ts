/** Facts as facts: what is counted as a goodbye, where, and what is never said; and the picture ends where they are said. */
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { farewells } from '#data/farewells.ts';
import { forms } from '#lib/chart/forms.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { wrap } from '#lib/server/card.ts';
import { drawing } from '#lib/server/markup.ts';
import { elements } from '../../../tests/elements.ts';
import { finaleOf, goodbyes, silent, together } from './data.ts';
import chart from './index.ts';
import { rows, shown, views, type GoodbyesView } from './view.ts';
import { words } from './words.ts';

const named = Object.entries(views).map(([name, { view }]) => ({ name, view: view as GoodbyesView }));
const of = (series: string) => farewells.filter((row) => row.series === series);

describe('facts', () => {
	test('five goodbyes of Deep Space Nine are counted by both readers, all after the win, and a sixth is refused there', () => {
		const both = of('ds9').filter(({ first, second, form }) => first === 'yes' && second === 'yes' && form === 'said');
		expect(both.length).toBe(5);
		expect(of('ds9').filter(({ form }) => form === 'refused').length).toBe(1);
		expect(finaleOf('ds9').won).toBe(41);
		for (const { scene, form } of of('ds9'))
			if (form === 'said' || form === 'refused') expect(scene).toBeGreaterThan(41);
		expect(words(views.ds9.view).headline).toMatch(/^Five pairs .* a sixth is refused$/);
	});

	test('three or four goodbyes of Voyager, none after the win', () => {
		const said = of('voy').filter(({ form }) => form === 'said');
		expect([said.filter(({ second }) => second === 'yes').length, said.length]).toEqual([3, 4]);
		expect(Math.max(...of('voy').map(({ scene }) => scene))).toBeLessThan(finaleOf('voy').won);
		expect(words(views.voyager.view).headline).toContain('three or four before it is won, none after');
	});

	test('the captain and his son speak in two scenes together and never say goodbye', () => {
		expect(together('ds9', 'Sisko', 'Jake')).toEqual([2, 48]);
		expect(silent).toBe(56);
		const own = rows(views.unspoken.view);
		expect(own.filter(({ standing }) => standing === 'said, by both readers').length).toBe(2);
		expect(own.find(({ b }) => b === 'Jake')).toMatchObject({ scene: null, from: 48, standing: 'never said' });
		expect(words(views.unspoken.view).headline).toContain('goodbye to two people');
	});

	test('an arc starts in the last scene before in which both speak', () => {
		expect(Object.fromEntries(goodbyes.map(({ id, from }) => [id, from]))).toMatchObject({
			'ds9-1': null,
			'ds9-2': 39,
			'ds9-3': 57,
			'ds9-4': 23,
			'ds9-5': 50,
			'ds9-6': 48,
			'voy-2': 2,
			'voy-4': 51
		});
	});
});

describe.each(named)('$name', ({ name, view }) => {
	it('draws one mark a row and says no figure that is not counted', () => {
		const drawn = rows(view);
		const marks = elements(drawing(chart, view, 'wide', true)).flatMap((one) => one['data-row'] ?? []);
		expect(marks).toEqual(drawn.map(({ id }) => id));
		const { headline, finding } = words(view);
		expect(headline.length).toBeLessThanOrEqual(80);
		expect(wrap(headline, 1072).lines.length).toBeLessThanOrEqual(3);
		const after = drawn.filter((row) => row.after === 'yes' && row.standing === 'said, by both readers').length;
		expect(finding.figure).toBe(name === 'unspoken' ? '0' : String(after));
	});

	it('ends every arc in its scene', () => {
		const ends = elements(drawing(chart, view, 'wide', false)).filter(({ tag }) => tag === 'circle');
		const { scenes, at } = finaleOf(name === 'voyager' ? 'voy' : 'ds9');
		/** What comes after the win is drawn wider in Deep Space Nine. */
		const win = name === 'voyager' ? at : 0.36;
		const drawnAt = (share: number) =>
			forms.wide.width * (share < at ? (share / at) * win : win + ((share - at) / (1 - at)) * (1 - win));
		for (const [i, { scene }] of shown(view).entries()) {
			const { start, end } = scenes[scene]!;
			expect(Number(ends[i]!.cx)).toBeGreaterThan(drawnAt(start) - 0.1);
			expect(Number(ends[i]!.cx)).toBeLessThan(drawnAt(end) + 0.1);
		}
	});

	it('fits the budget of an embed', () => {
		const document = Buffer.from(embedDocument(chart, name, view));
		const weight = brotliCompressSync(document, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
		expect(weight).toBeLessThanOrEqual(14_000);
	});
});
