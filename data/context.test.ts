import { describe, expect, it } from 'vitest';
import { arcShapes } from './arc-shapes.ts';
import { arcs } from './arcs.ts';
import { characters } from './characters.ts';
import { episodes } from './episodes.ts';
import { productionFacts } from './production-facts.ts';
import { rewatch } from './rewatch.ts';
import { seriesCounts } from './series-counts.ts';

const ids = characters.map(({ id }) => id);
const split = (list: string | null) => list?.split(' ') ?? [];

describe('rewatch', () => {
	const list = (name: string) => rewatch.filter((one) => one.list === name);

	it('has a list for everybody, ten hours at the close, twelve episodes that move most, and advice', () => {
		expect(new Set(list('person').map(({ topic }) => topic))).toEqual(new Set(ids));
		expect([list('person').length, list('final').length, list('most').length, list('advice').length]).toEqual([
			220, 10, 12, 17
		]);
	});

	it('closes with the last ten hours, the last two in one file', () => {
		expect(list('final').map(({ file }) => file)).toEqual([
			...Array.from({ length: 8 }, (_, i) => `s07e${17 + i}`),
			's07e25',
			's07e25'
		]);
	});

	it.each(rewatch)('$id: file, scenes and people exist, and what happens is said', (one) => {
		const { scenes } = episodes.find(({ series, file }) => series === one.series && file === one.file)!;
		for (const scene of split(one.scenes)) expect(Number(scene)).toBeLessThan(scenes);
		const turns = (who: string) => arcs.filter(({ character, file }) => character === who && file === one.file);
		if (one.list === 'person')
			for (const scene of split(one.scenes))
				expect(turns(one.topic).map((turn) => turn.scene)).toContain(Number(scene));
		for (const who of split(one.people)) expect(turns(who)).not.toEqual([]);
		expect([one.what !== null, one.people !== null, one.check !== null]).toEqual([
			['final', 'advice'].includes(one.list),
			one.list === 'most',
			one.list === 'advice'
		]);
	});
});

describe('arc-shapes', () => {
	it('fit four of 23', () => {
		expect(arcShapes.map(({ character }) => character)).toEqual(ids);
		const supported = arcShapes.filter(({ fit }) => fit === 'supported');
		expect(supported.map(({ character, shape }) => [character, shape])).toEqual([
			['bashir', 'man-in-a-hole'],
			['ezri', 'rags-to-riches'],
			['founder', 'tragedy'],
			['rom', 'rags-to-riches']
		]);
	});

	it.each(arcShapes)(
		'$character: no fit has no name, and all turning points were counted',
		({ character, fit, shape, points, r }) => {
			expect(shape === null).toBe(fit === 'none');
			expect(points).toBe(arcs.filter((one) => one.character === character && one.alternate === null).length);
			expect(Math.abs(r)).toBeLessThanOrEqual(1);
		}
	);
});

describe('series-counts', () => {
	const sum = (series: string, key: 'titles' | 'numbers') =>
		seriesCounts.filter((one) => one.series === series).reduce((all, one) => all + one[key], 0);

	it.each([
		['ds9', 173, 176],
		['voy', 168, 172],
		['tng', 176, 178]
	] as const)('%s: %i titles in %i hours', (series, titles, hours) => {
		expect([sum(series, 'titles'), sum(series, 'numbers')]).toEqual([titles, hours]);
		const last = episodes.filter((one) => one.series === series).at(-1)!;
		expect(hours).toBe(last.hour_end);
	});

	it('never counts fewer hours than titles, and no season ends before it begins', () => {
		for (const { titles, numbers, from, to } of seriesCounts) {
			expect(numbers).toBeGreaterThanOrEqual(titles);
			expect(from <= to).toBe(true);
		}
	});
});

it('production-facts have a source unless they say that none was found', () => {
	for (const { id, sources, confidence } of productionFacts) expect(sources === null, id).toBe(confidence === 'low');
});
