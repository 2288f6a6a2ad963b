/** What the chart says of twenty-three lives, pinned with its meaning, and that the lines are what the rows say. */
import { describe, expect, it, test } from 'vitest';
import { forms, sizeOf, type Form } from '#lib/chart/forms.ts';
import { signed } from '#lib/chart/number.ts';
import { address, readView } from '#lib/chart/view.ts';
import { meet } from '#lib/marks/place.ts';
import { wrap } from '#lib/server/card.ts';
import { drawing } from '#lib/server/markup.ts';
import { render } from 'svelte/server';
import { elements } from '../../../tests/elements.ts';
import { cellsOf, reach } from './cells.ts';
import {
	agreement,
	allPoints,
	along,
	alternates,
	hours,
	ids,
	lifeOf,
	lives,
	turnHour,
	turnOf,
	turnsByHour,
	type Life
} from './data.ts';
import { byEnding, end, fall, high, last, low, shareOf, sharedHours, side, start } from './facts.ts';
import chart from './index.ts';
import { rows } from './rows.ts';
import { settle, views, type ArcsView } from './view.ts';
import { words } from './words.ts';

const byId = (a: Life, b: Life) => a.id.localeCompare(b.id);
const named = Object.entries(views).map(([name, { view }]) => ({ name, view }));

describe('facts', () => {
	it('counts 278 points of 23 people, two of them on no line', () => {
		expect([allPoints, lives.length, alternates.length]).toEqual([278, 23, 2]);
		expect(alternates.map(({ id }) => id)).toEqual(['jake-04', 'weyoun-07']);
		expect(lives.reduce((sum, { points }) => sum + points.length, 0)).toBe(276);
	});

	it('keeps the two hosts of Dax apart: one line ends where the other has not begun', () => {
		expect(last(lifeOf('jadzia')).hour).toBeLessThan(lifeOf('ezri').points[0]!.hour);
	});

	it('ends every Cardassian line below zero, and twelve of 23 above', () => {
		const cardassian = lives.filter(({ about }) => about.allegiance === 'Cardassia');
		expect(cardassian.map(({ id }) => [id, end(lifeOf(id))])).toEqual([
			['garak', -2],
			['dukat', -5],
			['damar', -1.5],
			['ziyal', -3.5]
		]);
		expect(lives.filter((life) => end(life) > 0).length).toBe(12);
	});

	it('lets Damar die at fortune −1.5 and belonging +5', () => {
		expect([end(lifeOf('damar')), end(lifeOf('damar'), 'belonging')]).toEqual([-1.5, 5]);
	});

	it('has ten lives move by two points or more in hour 130, eight in the last, and five at most in any other', () => {
		expect(turnsByHour().slice(0, 3)).toEqual([
			{ hour: 130, lives: 10 },
			{ hour: 176, lives: 8 },
			{ hour: 171, lives: 5 }
		]);
		expect(turnsByHour(0).slice(0, 2)).toEqual([
			{ hour: 176, lives: 17 },
			{ hour: 130, lives: 12 }
		]);
		expect(words(views.all!.view).description[2]).toBe(
			'No other hour has so many such moves: the last has eight, every other five at most. With smaller moves, twelve lives have a turning point in that episode.'
		);
	});

	it('lets Dukat fall furthest: 8.5 points', () => {
		expect([fall(lifeOf('dukat')).by, fall(lifeOf('dukat')).at.hour]).toEqual([8.5, 130]);
		expect(Math.max(...lives.map((life) => fall(life).by))).toBe(8.5);
	});

	it('sees the captain recede from 18.0 % to 8.6 % of the words', () => {
		const share = (season: number) => Number((shareOf(lifeOf('sisko'), season) * 100).toFixed(1));
		expect([share(1), share(7)]).toEqual([18, 8.6]);
	});

	it('has Kira and Odo turn in the same hour four times', () => {
		expect(sharedHours(lifeOf('kira'), lifeOf('odo')).map(({ hour }) => hour)).toEqual([130, 144, 172, 176]);
	});

	it('has the second reader within one point in 76 % of 68', () => {
		expect([agreement().read, Math.round(agreement().close * 100)]).toEqual([68, 76]);
	});

	it('finds the same openings, closings, heights and depths as the table of shapes', () => {
		// From the research notes: open, close, lowest, highest.
		const shape = (id: string) =>
			[start, end].map((of) => of(lifeOf(id))).concat(low(lifeOf(id)).fortune, high(lifeOf(id)).fortune);
		expect(shape('sisko')).toEqual([-4, 1, -4, 3]);
		expect(shape('founder')).toEqual([3, -0.5, -4.5, 3]);
		expect(shape('eddington')).toEqual([1, 0, -4.5, 3]);
		expect(shape('rom')).toEqual([-2, 4, -2.5, 4]);
	});
});

describe('hours', () => {
	it('follow each other evenly, and evenly but wider in the last ten', () => {
		const steps = Array.from({ length: hours.last - 1 }, (_, i) => along(i + 2) - along(i + 1));
		for (const step of steps.slice(0, 165)) expect(step).toBeCloseTo(steps[0]!, 9);
		for (const step of steps.slice(166)) expect(step).toBeCloseTo(steps.at(-1)!, 9);
		expect(steps.at(-1)! / steps[0]!).toBeGreaterThan(5);
	});

	it.each(['wide', 'narrow'] as const)('are said to be wider, drawn %s', (form) => {
		expect(drawing(chart, views.garak!.view, form, false)).toMatch(/last (ten hours|10), widened/);
	});
});

/** The points a path goes through. */
const through = (d: string) => [...d.matchAll(/(-?[\d.]+)[, ](-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

test.each(lives)('$id: the line runs through every turning point, straight, and each point is a row', (life) => {
	const all = elements(drawing(chart, views[life.id]!.view, 'wide', true));
	const dots = all.filter(({ tag }) => tag === 'circle').map(({ cx, cy }) => [Number(cx), Number(cy)]);
	const line = all.find((one) => one.tag === 'path' && one['stroke-width'] === '2.75')!.d!;
	expect(line).toMatch(/^M[^A-Z]+(L[^A-Z]+)+$/);
	expect(through(line).length).toBe(life.points.length);
	for (const [i, [x, y]] of through(line).entries()) {
		expect(Math.abs(x! - dots[i]![0]!)).toBeLessThanOrEqual(0.5);
		expect(y).toBe(dots[i]![1]);
	}
	const [low, high] = [4, -4].map((value) => all.find(({ text }) => text === signed(value))!);
	const unit = (Number(high!.y) - Number(low!.y)) / 8;
	for (const [i, { fortune }] of life.points.entries())
		expect(Math.abs(Number(low!.y) - 4.5 + (4 - fortune) * unit - dots[i]![1]!), life.points[i]!.id).toBeLessThan(1.5);
});

describe.each(named)('the view $name', ({ view }) => {
	it('names everyone picked out on the picture', () => {
		if (view.draw === 'mine') return;
		const texts = elements(drawing(chart, view, 'wide', false)).map(({ text }) => text);
		for (const id of view.who) expect(texts).toContain(lifeOf(id).about.name);
	});

	it('says a finding that fits a card, with a true minus', () => {
		const { headline, subtitle } = words(view);
		expect(headline.length).toBeLessThanOrEqual(90);
		expect(wrap(headline, 1072).lines.length).toBeLessThanOrEqual(3);
		expect(headline).not.toMatch(/-\d/);
		expect(subtitle).toContain('judged');
	});
});

test.each(ids)('%s: every point says what it is', (id) => {
	const { view } = views[id]!;
	const marks = elements(drawing(chart, view, 'wide', true)).filter((one) => one['data-row']);
	expect(marks.length).toBe(lifeOf(id).points.length);
	for (const mark of marks) {
		const row = rows(view).find((one) => one.id === mark['data-row'])!;
		expect(mark['aria-label']).toContain(`season ${row.season}, ${row.title}: ${row.label}`);
	}
});

test.each(ids)('%s: the rows hold each turning point once, and the words of each episode once', (id) => {
	const all = rows(views[id]!.view);
	expect(all.filter(({ label }) => label !== null).map((row) => row.id)).toEqual(
		lifeOf(id).points.map((point) => point.id)
	);
	const spoken = lifeOf(id).spoken.reduce((sum, one) => sum + one.words, 0);
	expect(all.reduce((sum, row) => sum + ((row.words as number | null) ?? 0), 0)).toBe(spoken);
});

describe('endings', () => {
	it('sorts all 23 from the best ending to the worst', () => {
		const closings = rows(views.endings!.view).map(({ closing }) => closing as number);
		expect(closings).toEqual(closings.toSorted((a, b) => b - a));
		expect(byEnding().map(({ id }) => id)).toEqual(rows(views.endings!.view).map(({ id }) => id));
	});

	it('names everybody with their ending, in that order', () => {
		const texts = elements(drawing(chart, views.endings!.view, 'wide', false)).map(({ text }) => text);
		const names = byEnding().map(({ about }) => about.name.replace('The ', ''));
		expect(texts.filter((text) => names.includes(text))).toEqual(names);
		for (const [i, life] of byEnding().entries()) expect(texts[texts.indexOf(names[i]!) - 1]).toBe(signed(end(life)));
	});
});

describe('everyone, cell by cell', () => {
	const { view } = views.all!;
	const turned = lives.filter(turnOf);

	it('lights the ten who move far in hour 130: five stand above zero after it, five below, all of Cardassia or the Dominion', () => {
		expect([turnHour, turned.length]).toEqual([130, 10]);
		const below = turned.filter((life) => turnOf(life)!.fortune < 0);
		expect(below.map(({ about }) => about.allegiance).sort()).toEqual([
			...Array<string>(3).fill('Cardassia'),
			...Array<string>(2).fill('Dominion')
		]);
		expect(words(view).subtitle).toContain('After it five above and five below zero.');
	});

	it.each(Object.keys(forms) as Form[])(
		'drawn %s: a cell for everybody, none on another, the lit ones first where it is low',
		(form) => {
			const size = sizeOf(form);
			const cells = cellsOf(view, size);
			expect(cells.flatMap(({ life }) => life ?? []).toSorted(byId)).toEqual(lives.toSorted(byId));
			for (const [i, a] of cells.entries()) for (const b of cells.slice(i + 1)) expect(meet(a.box, b.box)).toBe(false);
			if (size.low) expect(cells.slice(0, 10).every(({ lit }) => lit)).toBe(true);
		}
	);

	it('stands each line at its hours and values in its cell', () => {
		const [cell] = cellsOf(view, sizeOf('wide')).filter(({ life }) => life?.id === 'dukat');
		const { x, y, w, h } = cell!.plot;
		const mark = drawing(chart, view, 'wide', false).split('data-row="dukat"')[1]!;
		const line = through(/d="(M[^"A-Z]+L[^"Z]+)"/.exec(mark)![1]!);
		for (const [i, { hour, fortune }] of lifeOf('dukat').points.entries()) {
			expect(Math.abs(line[i]![0]! - x - w * along(hour))).toBeLessThanOrEqual(1);
			expect(Math.abs(line[i]![1]! - y - (h * (reach[1] - fortune)) / (reach[1] - reach[0]))).toBeLessThanOrEqual(1);
		}
	});

	it('keeps the hour back where it asks for it', () => {
		const drawn = (tease: boolean) => render(chart.Drawing, { props: { view, form: 'wide', tease } as never }).body;
		expect(drawn(false)).toMatch(/hour 130[^]*var\(--accent\)/);
		expect(drawn(true)).not.toMatch(/hour 130|var\(--(accent|lit)\)/);
		expect(chart.tease!(view)).toBe('In which hour do ten of these 23 lives move by two points or more?');
	});
});

describe('states', () => {
	const some = (who: readonly string[], lens: ArcsView['lens'] = 'fortune'): ArcsView => ({
		...views.all!.view,
		who,
		lens
	});

	it('writes people and lens into the query of the nearest view', () => {
		expect(address(chart, some(['garak'], 'belonging')).href).toBe('/charts/arcs/garak/?lens=belonging&v=1');
		expect(address(chart, some(['garak', 'dukat', 'damar'])).name).toBe('all');
		expect(readView(chart, 'all', new URLSearchParams('who=damar,garak')).view).toEqual(some(['garak', 'damar']));
		expect(readView(chart, 'all', new URLSearchParams('who=garak,nobody')).notices).toHaveLength(1);
	});

	it('draws and tells every lens of one, two, several and all', () => {
		for (const who of [[], ['garak'], ['kira', 'odo'], ['sisko', 'garak', 'nog'], ids]) {
			for (const lens of ['fortune', 'belonging', 'words'] as const) {
				const view = some(who, lens);
				expect(rows(view).length).toBeGreaterThan(0);
				for (const form of ['wide', 'narrow-compact'] as const)
					expect(drawing(chart, view, form, true)).not.toMatch(/NaN|undefined/);
				expect(words(view).headline).not.toMatch(/NaN|undefined|-\d/);
				expect(() => wrap(words(view).headline, 1072)).not.toThrow();
			}
		}
	});

	it('keeps endings to everybody and two axes to somebody', () => {
		expect(settle({ ...some(['nog'], 'words'), draw: 'endings' })).toEqual(views.endings!.view);
		expect(settle({ ...some([], 'belonging'), draw: 'two-axes' })).toEqual(views['damar-two-axes']!.view);
	});

	it('shows one person when a cell out of all is picked, and all when nobody', () => {
		for (const { view } of [views.all!, views.endings!]) {
			expect(chart.pick!(view, 'nog')).toEqual(views.nog!.view);
			expect(chart.pick!(view, null)).toEqual(view);
		}
		expect(chart.pick!(views.garak!.view, 'garak-04')).toEqual(views.garak!.view);
	});
});

test('sides of zero', () => {
	expect([2, 0, -0.5].map(side)).toEqual(['above zero', 'at zero', 'below zero']);
});
