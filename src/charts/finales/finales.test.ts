/** Facts as facts: what the chart says of the three finales, pinned with its meaning, and computed anew from the rows. */
import { describe, expect, it, test } from 'vitest';
import { finaleVoices } from '#data/finale-voices.ts';
import { count, decimal, inWords, percent } from '#lib/chart/number.ts';
import { drawing } from '#lib/server/markup.ts';
import { elements } from '../../../tests/elements.ts';
import {
	before,
	endingOf,
	endingsOf,
	finaleOf,
	modeShares,
	range,
	series,
	voicesOf,
	type Mode,
	type Series
} from './data.ts';
import chart from './index.ts';
import { columns, rows } from './rows.ts';
import { views, type FinalesView } from './view.ts';
import { words } from './words.ts';

const points = (share: number) => Number((share * 100).toFixed(1));

describe('facts', () => {
	test.each([
		['ds9', 28.6],
		['voy', 0.9],
		['tng', 5.4]
	] as const)('%s: %d %% of the words come after the resolution', (key, share) => {
		expect(points(endingOf(key, 'resolution').after)).toBe(share);
	});

	test.each([
		['ds9', 12.2],
		['voy', 0.9],
		['tng', 2.9]
	] as const)('%s: %d %% of the words come after the latest win that can be defended', (key, share) => {
		expect(points(endingOf(key, 'strictest').after)).toBe(share);
	});

	test('Deep Space Nine keeps 25.5 % after the win when the fire caves are left out', () => {
		expect(points(endingOf('ds9', 'without-caves').after)).toBe(25.5);
	});

	test('Deep Space Nine is won at 71.4 % of its words, with scene 41; Voyager at 99.1 %, with scene 67', () => {
		const [ds9, voy] = [endingOf('ds9', 'resolution'), endingOf('voy', 'resolution')];
		expect([ds9.scene, points(ds9.at), voy.scene, points(voy.at)]).toEqual([41, 71.4, 67, 99.1]);
	});

	test('20 scenes follow the win of Deep Space Nine; four scenes and 82 words follow that of Voyager', () => {
		const [ds9, voy] = [endingOf('ds9', 'resolution'), endingOf('voy', 'resolution')];
		expect([ds9.scenes, ds9.words, voy.scenes, voy.words]).toEqual([20, 2235, 4, 82]);
	});

	test('Voyager sets 30.3 % of its words, 17 scenes, in the future; the first eight scenes, 15.1 %, open the finale', () => {
		const { future, opening, middle, unplanned, scenes, openingScenes } = before();
		expect([points(middle), points(unplanned)]).toEqual([15.2, 8.9]);
		expect([points(future), scenes, points(opening), openingScenes]).toEqual([30.3, 17, 15.1, 8]);
	});

	test.each([
		['ds9', 18, 26],
		['voy', 37, 47]
	] as const)('%s: intimate scenes take %d to %d %% of the words, by the two readers', (key, low, high) => {
		const share = modeShares(key).find(({ mode }) => mode === 'intimate')!;
		expect([Math.round(share.low * 100), Math.round(share.high * 100)]).toEqual([low, high]);
	});

	test.each([
		['ds9', 'Female Changeling', 9.7, 18.3],
		['voy', 'Janeway', 39.5, 7.8],
		['tng', 'Picard', 37.9, 5.2]
	] as const)('%s: the largest voice is %s with %d %%; %d equal voices', (key, name, share, equal) => {
		const { largest, effective } = voicesOf(key);
		expect([largest.name, points(largest.share), points(effective / 100)]).toEqual([name, share, equal]);
	});
});

/** All figures of a text, as written: per cents, ranges, counts. */
const figures = (text: string) => text.match(/\d[\d.,–]*(?<![.,])(\u202f%)?/g) ?? [];
const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
type Loose = ReturnType<typeof rows>[number];
const wordsOf = (list: readonly Loose[]) => sum(list.map((row) => row.words as number));

/** The rows of one series in a view, and the share of its words in those that pass a test. */
function part(view: FinalesView, key: Series) {
	const own = rows(view).filter((row) => row.show === finaleOf(key).show);
	const share = (pick: (row: Loose, i: number) => boolean) => wordsOf(own.filter(pick)) / wordsOf(own);
	return { own, share };
}
const isLit = (row: Loose) => row.lit === 'yes';

describe.each(['after', 'with-tng'] as const)('%s: every figure comes from the rows', (name) => {
	const { view } = views[name];
	const parts = view.show.map((key) => part(view, key));
	const after = parts.map(({ share }) => percent(share(isLit)));
	const strictest = view.show.map((key) => percent(part({ ...view, cut: 'strictest' }, key).share(isLit)));

	it('headline and alternative say what the lit rows add up to', () => {
		expect(figures(words(view).headline)).toEqual(after);
		expect(figures(words(view).alt)).toEqual(after);
		expect(words(view).finding.figure).toBe(after[0]);
	});

	it('the description adds the scene, its place, and the scenes and words that follow', () => {
		const expected = parts.flatMap(({ own, share }) => {
			const lit = own.filter(isLit);
			const won = own.indexOf(lit[0]!) - 1;
			const scenes = figures(inWords(lit.length));
			return [String(won), percent(share((_, i) => i <= won)), ...scenes, count(wordsOf(lit)), percent(share(isLit))];
		});
		expect(figures(words(view).description[0]!)).toEqual(expected);
		expect(figures(words(view).description[1]!)).toEqual(strictest);
		expect(figures(words(view).limits)).toEqual(strictest);
	});
});

test('before: every figure comes from the rows', () => {
	const { view } = views.before;
	const [voy, ds9] = [part(view, 'voy'), part(view, 'ds9')];
	const future = percent(voy.share(isLit));
	const first = voy.own.findIndex((row) => !isLit(row));
	const opening = percent(voy.share((_, i) => i < first));
	const after = percent(ds9.share(isLit));
	const { headline, alt, description } = words(view);
	const middle = percent(voy.share((row, i) => isLit(row) && i >= first));
	const plans = voy.own.findIndex(({ mode, other }) => mode === 'planning' || other === 'planning');
	const unplanned = percent(voy.share((_, i) => i < plans));
	expect(figures(headline)).toEqual([future, opening]);
	expect(figures(alt)).toEqual([future, opening, middle, after]);
	expect(figures(description[0]!)).toEqual([String(voy.own.filter(isLit).length), future, opening, unplanned, middle]);
	expect(description[0]).toContain(`The first ${inWords(first)} of them`);
	const between = ['intimate', 'comedy', 'aftermath', 'farewell'];
	const both = ({ share }: typeof voy) => {
		const of = (key: 'first' | 'second') =>
			share((row) => isLit(row) && between.includes(((key === 'second' ? row.other : null) ?? row.mode) as Mode));
		return range(Math.min(of('first'), of('second')), Math.max(of('first'), of('second')));
	};
	expect([both(voy), both(ds9)]).toEqual(['17–19\u202f%', '23–25\u202f%']);
	expect(figures(description[1]!)).toEqual([after, both(voy), both(ds9)]);
	expect(figures(words(view).limits)).toEqual([both(voy), both(ds9)]);
});

test('cuts: every figure comes from the rows', () => {
	const { view } = views.cuts;
	const [ds9, voy] = [part(view, 'ds9').own, part(view, 'voy').own].map((own) => own.map((row) => row.after as number));
	const { headline, alt, description } = words(view);
	const ends = [Math.min(...ds9!), Math.max(...ds9!), Math.min(...voy!), Math.max(...voy!)].map((one) => percent(one));
	expect(figures(headline)).toEqual([ends[0], ends[3]]);
	expect(figures(alt)).toEqual(ends);
	for (const [i, key] of view.show.entries()) {
		const told = part(view, key).own.flatMap((row) => [percent(row.after as number), String(row.scene)]);
		expect(figures(description[i]!)).toEqual(told);
	}
});

test('modes: every figure comes from the rows', () => {
	const { view } = views.modes;
	const { headline, alt, description } = words(view);
	const all = view.show.map((key) =>
		part(view, key).own.map(({ mode, first, second }) => {
			const ends = [first, second].map(Number).sort((a, b) => a - b) as [number, number];
			return { mode: mode as Mode, text: range(...ends) };
		})
	);
	const intimate = all.map((shares) => shares.find(({ mode }) => mode === 'intimate')!.text);
	expect(figures(alt)).toEqual(intimate);
	expect(figures(headline)).toEqual(intimate.toReversed());
	for (const [i, shares] of all.entries()) expect(figures(description[i]!)).toEqual(shares.map(({ text }) => text));
});

test('strips: every figure comes from the rows', () => {
	const { view } = views.strips;
	const { alt, description, finding } = words(view);
	const parts = view.show.map((key) => part(view, key).own);
	expect(figures(alt)).toEqual(parts.flatMap((own) => [String(own.length), count(wordsOf(own))]));
	expect(finding.figure).toBe(String(sum(parts.map((own) => own.length))));
	const people = ['intimate', 'comedy', 'aftermath', 'farewell'];
	const shares = view.show.map((key) => {
		const { share } = part(view, key);
		const both = [share((row) => people.includes(row.mode as Mode))];
		both.push(share((row) => people.includes((row.other ?? row.mode) as Mode)));
		return range(Math.min(...both), Math.max(...both));
	});
	expect(figures(description[1]!)).toEqual(shares);
});

test('voices: every figure comes from the rows, and the number of named speakers from their table', () => {
	const { view } = views.voices;
	const { headline, alt, description } = words(view);
	const parts = view.show.map((key) => part(view, key));
	const largest = parts.map(({ share }) => percent(share((row) => row.largest === 'yes')));
	expect(figures(headline)).toEqual(largest);
	expect(figures(alt)).toEqual(largest);
	const equal = (shares: readonly number[]) => decimal(1 / sum(shares.map((share) => share ** 2)));
	for (const [i, { own, share }] of parts.entries()) {
		const named = finaleVoices.filter((row) => row.series === view.show[i] && !row.extra).length;
		const each = own.map((row) => (row.words as number) / wordsOf(own));
		const persons = [share((row) => row.largest === 'yes'), ...each.filter((_, j) => own[j]!.largest === 'no')];
		const both = new Set([equal(each), equal(persons)]);
		expect(figures(description[i]!)).toEqual([String(named), largest[i], ...both]);
	}
});

test('guess: the answer is what the rows of “after” say, and stays out of headline and alternative', () => {
	const { headline, alt, reveal } = words(views.guess.view);
	expect([...figures(headline), ...figures(alt)]).toEqual([]);
	const won = views.after.view.show.map((key) => percent(1 - part(views.after.view, key).share(isLit)));
	expect(figures(reveal!.says)).toEqual(won);
});

/** The marks of a view by row: what is drawn for it, and its name. */
function marks(view: FinalesView) {
	const groups = drawing(chart, view, 'wide', true).matchAll(
		/<g data-row="([^"]*)" role="img" aria-label="([^"]*)">(.*?)<\/g>/gs
	);
	return [...groups].map(([, id, name, inner]) => ({ id, name: name!, rects: elements(`<g>${inner}</g>`).slice(1) }));
}
const near = (a: number, b: number, by = 1.5) => Math.abs(a - b) <= by;

test.each(Object.keys(views).filter((name) => name !== 'guess') as (keyof typeof views)[])(
	'%s: every row is one mark that says what it is, in order',
	(name) => {
		const { view } = views[name];
		const all = marks(view);
		expect(all.map(({ id }) => id)).toEqual(rows(view).map(({ id }) => id));
		for (const [i, row] of rows(view).entries()) {
			const told =
				'scene' in row && 'mode' in row ? `${row.show}, scene ${row.scene}, ${row.location}: ${row.mode}` : null;
			expect(all[i]!.name).toContain(told ?? `${row.show}, ${row.label ?? row.mode ?? row.speaker}: `);
		}
	}
);

test.each(['strips', 'after', 'before', 'with-tng'] as const)(
	'%s: blocks are as wide as their words, in the colour of their mode, with an edge where the second reader differs',
	(name) => {
		const { view } = views[name];
		const all = marks(view);
		for (const [i, row] of rows(view).entries()) {
			const [block, edge] = all[i]!.rects;
			const share = Number(row.end) - Number(row.start);
			expect(near(Number(block!.width), share * 760), `${row.id} is ${block!.width} wide`).toBe(true);
			expect(near(Number(block!.x), Number(row.start) * 760, 0.1)).toBe(true);
			if (isLit(row)) expect(block!.fill).toBe(`var(--${row.mode})`);
			expect(edge?.fill).toBe(row.other && isLit(row) ? `var(--${row.other})` : undefined);
		}
	}
);

test('cuts: the bars of a cut are as long as what comes after it', () => {
	const { view } = views.cuts;
	const all = marks(view);
	for (const [i, row] of rows(view).entries()) {
		const long = sum(all[i]!.rects.map(({ width }) => Number(width)));
		expect(near(long, Number(row.after) * 760, 0.5), `${row.id} is ${long} long`).toBe(true);
	}
});

test('modes: the blocks of a mode are its share by the first reader, and its line reaches from reader to reader', () => {
	const { view } = views.modes;
	const all = marks(view);
	const ends = all.map(({ rects }) => /M([\d.]+) [\d.]+v/.exec(rects.at(-1)!.d!)![1]).map(Number);
	const most = rows(view).map(({ first, second }) => Math.max(Number(first), Number(second)));
	const left = Number(all[0]!.rects[0]!.x);
	const scale = (ends[0]! - left) / most[0]!;
	for (const [i, end] of ends.entries()) expect(near(end - left, most[i]! * scale, 0.5)).toBe(true);
	const svg = drawing(chart, view, 'wide', true);
	for (const [i, row] of rows(view).entries()) {
		const { y } = all[i]!.rects[0]!;
		const blocks = [
			...svg.matchAll(
				new RegExp(`<g><rect x="[\\d.]+" y="${y}" width="([\\d.]+)" [^>]*fill="var\\(--${row.mode}\\)"`, 'g')
			)
		];
		const scenes = finaleOf(row.id.split('-')[0] as Series).scenes.filter(({ mode }) => mode === row.mode);
		expect(blocks.length).toBe(scenes.length);
		const long = sum(blocks.map(([, width]) => Number(width)));
		expect(near(long, Number(row.first) * scale, 1.3 * scenes.length), `${row.id}: ${long}`).toBe(true);
	}
});

test('voices: a speaker has as much of the strip as of the words, and only the largest voice is lit', () => {
	const { view } = views.voices;
	const all = marks(view);
	for (const [i, row] of rows(view).entries()) {
		const [block] = all[i]!.rects;
		expect(near(Number(block!.width), Number(row.share) * 760)).toBe(true);
		expect(block!.fill !== 'var(--plot-dim)').toBe(row.largest === 'yes');
	}
});

test('the table prints the same figures as the picture and the prose', () => {
	const wrong: string[] = [];
	const compare = (draw: 'strips' | 'cuts' | 'voices', key: string, exact: ReadonlyMap<string, number>) => {
		const view = { ...views[draw].view, show: series };
		const print = columns(view).find((column) => column.key === key)!.print!;
		for (const row of rows(view)) {
			const [table, told] = [print(row[key] ?? null), percent(exact.get(row.id)!)];
			if (table !== told) wrong.push(`${row.id} ${key}: ${table} in the table, ${told} everywhere else`);
		}
	};
	const endings = series.flatMap(endingsOf);
	compare('cuts', 'at', new Map(endings.map(({ id, at }) => [id, at])));
	compare('cuts', 'after', new Map(endings.map(({ id, after }) => [id, after])));
	compare(
		'voices',
		'share',
		new Map(series.flatMap((key) => voicesOf(key).voices.map(({ id, share }) => [id, share])))
	);
	const scenes = series.flatMap((key) => finaleOf(key).scenes);
	compare('strips', 'start', new Map(scenes.map(({ id, start }) => [id, start])));
	compare('strips', 'end', new Map(scenes.map(({ id, end }) => [id, end])));
	expect(wrong).toEqual([]);
});

test('a picked mark is a scene in the address, and picking nothing clears it', () => {
	const { view } = views.after;
	const picked = chart.pick!(view, 'ds9-43');
	expect(picked).toEqual({ ...view, scene: 'ds9-43' });
	expect(chart.pick!(picked, null)).toEqual(view);
	expect(chart.pick!(view, 'ds9-999')).toEqual(view);
	expect(drawing(chart, picked, 'wide', false)).not.toBe(drawing(chart, view, 'wide', false));
});

test.each(series)('%s: the strip is whole, from the first word to the last, without a hole', (key) => {
	const { scenes } = finaleOf(key);
	expect(scenes[0]!.start).toBe(0);
	expect(scenes.at(-1)!.end).toBe(1);
	for (const [i, scene] of scenes.entries()) expect(scene.start).toBe(scenes[i - 1]?.end ?? 0);
});
