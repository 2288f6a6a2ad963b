/** Facts as facts: how many of each main cast leave; what is drawn is who leaves. */
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { departures } from '#data/departures.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { wrap } from '#lib/server/card.ts';
import { drawing } from '#lib/server/markup.ts';
import { elements } from '../../../tests/elements.ts';
import { before, crewOf, nameIn, type CrewId } from './data.ts';
import chart from './index.ts';
import { rows, views } from './view.ts';
import { words } from './words.ts';

const named = Object.entries(views).map(([name, { view }]) => ({ name, view }));

describe('facts', () => {
	test.each([
		['ds9', 4, 9],
		['voy', 1, 9],
		['tng', 0, 7]
	] as const)('%s: %d of %d of the main cast leave', (id, leave, all) => {
		const main = departures.filter(({ series, billing }) => series === id && billing === 'main');
		expect([main.filter(({ outcome }) => outcome === 'leaves').length, main.length]).toEqual([leave, all]);
		const crew = crewOf(id as CrewId);
		expect([crew.leavers.length, crew.people.length]).toEqual([leave, all]);
	});

	test('the four of Deep Space Nine leave for four places; the one of Voyager is gone before its finale', () => {
		expect(new Set(crewOf('ds9').leavers.map(({ to_place }) => to_place)).size).toBe(4);
		expect(crewOf('voy').leavers.map((one) => [nameIn(one), before(one)])).toEqual([['Neelix', true]]);
		expect(crewOf('tng').people.map(nameIn)).toContain('La Forge');
	});

	test('headlines say the counts', () => {
		expect(words(views.all.view).headline).toBe(
			'Four of nine leave Deep Space Nine, one of nine Voyager, nobody the Enterprise'
		);
		expect(words(views.ds9.view).headline).toBe('Four of nine leave the station, each for a different place');
		expect(words(views.voyager.view).headline).toContain('One of nine leaves Voyager');
		expect(words(views.enterprise.view).headline).toContain('None of the seven leaves');
	});
});

describe.each(named)('$name', ({ name, view }) => {
	it('draws one mark a row, main casts only', () => {
		const drawn = rows(view);
		for (const { id } of drawn) expect(departures.find((row) => row.id === id)!.billing).toBe('main');
		const marks = elements(drawing(chart, view, 'wide', false)).flatMap((one) => one['data-row'] ?? []);
		expect(marks).toEqual(drawn.map(({ id }) => id));
		const { headline } = words(view);
		expect(headline.length).toBeLessThanOrEqual(80);
		expect(wrap(headline, 1072).lines.length).toBeLessThanOrEqual(3);
	});

	it('ends the lines of those who leave further out than those of all who stay', () => {
		const marks = drawing(chart, view, 'wide', false).split('<g data-row="').slice(1);
		const ends = marks.map((mark) => ({
			id: mark.slice(0, mark.indexOf('"')),
			x: Number(/cx="([^"]*)"/.exec(mark)![1])
		}));
		for (const series of ['ds9', 'voy', 'tng']) {
			const of = (outcome: string) =>
				ends
					.filter(({ id }) => id.startsWith(series) && departures.find((row) => row.id === id)!.outcome === outcome)
					.map(({ x }) => x);
			expect(new Set(of('stays')).size).toBeLessThanOrEqual(1);
			for (const x of of('leaves')) expect(x).toBeGreaterThan(Math.max(...of('stays')));
		}
	});

	it('fits the budget of an embed', () => {
		const document = Buffer.from(embedDocument(chart, name, view));
		const weight = brotliCompressSync(document, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
		expect(weight).toBeLessThanOrEqual(14_000);
	});
});
