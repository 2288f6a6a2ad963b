import { describe, expect, it } from 'vitest';
import { characters } from './characters.ts';
import { closures } from './closures.ts';
import { departures, outcomes } from './departures.ts';
import { episodes } from './episodes.ts';
import { farewells } from './farewells.ts';
import { finaleScenes } from './finale-scenes.ts';
import { finaleVoices } from './finale-voices.ts';
import { montage } from './montage.ts';

const scenes = (series: string, file: string) =>
	episodes.find((one) => one.series === series && one.file === file)!.scenes;
const ids = characters.map(({ id }) => id);

describe('closures', () => {
	it('are one for each person, in their order', () => {
		expect(closures.map(({ character }) => character)).toEqual(ids);
	});

	it('score nobody who was dead before, and everybody else', () => {
		const dead = closures.filter(({ finale }) => finale === 'dead');
		expect(dead.map(({ character }) => character)).toEqual(['jadzia', 'ziyal', 'eddington']);
		for (const { finale, reward, cost, net } of closures)
			expect([reward === null, cost === null, net === null]).toEqual(Array(3).fill(finale === 'dead'));
	});

	it.each(closures)('$character: reward less cost is net, on its scale, in a scene that exists', (one) => {
		expect(one.scene).toBeLessThan(scenes('ds9', one.file));
		expect(one.often_said === null).toBe(one.holds === null);
		if (one.net === null) return;
		expect(one.reward! - one.cost!).toBe(one.net);
		for (const score of [one.reward!, one.cost!]) expect(score >= 0 && score <= 5 && score % 0.5 === 0).toBe(true);
	});
});

describe('farewells', () => {
	const counted = (series: string, reader: 'first' | 'second') =>
		farewells.filter((one) => one.series === series && one[reader] === 'yes').length;

	it('are six or five in Deep Space Nine, four or three in Voyager, one in The Next Generation', () => {
		expect([counted('ds9', 'first'), counted('ds9', 'second')]).toEqual([6, 5]);
		expect([counted('voy', 'first'), counted('voy', 'second')]).toEqual([4, 3]);
		expect(counted('tng', 'first')).toBe(1);
		expect(farewells.length).toBe(17);
	});

	it('are all after the win in Deep Space Nine, and all before it in Voyager', () => {
		const last = (series: string) =>
			farewells.filter((one) => one.series === series && one.first === 'yes').map(({ scene }) => scene);
		expect(Math.min(...last('ds9'))).toBeGreaterThan(41);
		expect(Math.max(...last('voy'))).toBeLessThan(67);
	});

	it('Odo refuses Quark; Sisko and Jake never say one', () => {
		const form = (a: string, b: string) => farewells.find((one) => one.a === a && one.b === b)?.form;
		expect([form('Odo', 'Quark'), form('Sisko', 'Jake'), form('Sisko', 'the crew')]).toEqual([
			'refused',
			'unsaid',
			'toast'
		]);
	});

	it.each(farewells)('$id: people and scenes exist', ({ series, a, b, form, scene, earlier }) => {
		const all = [...(earlier?.split(' ').map(Number) ?? []), scene];
		expect(all).toEqual(all.toSorted((x, y) => x - y));
		for (const one of all) expect(finaleScenes.some((row) => row.series === series && row.scene === one)).toBe(true);
		const speak = finaleVoices.filter((row) => row.series === series).map(({ speaker }) => speaker);
		expect(speak).toContain(a);
		if (form !== 'toast') expect(speak).toContain(b);
	});
});

describe('departures', () => {
	const main = (series: string, outcome: string) =>
		departures.filter((one) => one.series === series && one.billing === 'main' && one.outcome === outcome);

	it('four of nine leave Deep Space Nine, one of nine Voyager, none of seven the Enterprise', () => {
		const count = (['ds9', 'voy', 'tng'] as const).map((series) => [
			main(series, 'leaves').length,
			main(series, 'stays').length
		]);
		expect(count).toEqual([
			[4, 5],
			[1, 8],
			[0, 7]
		]);
		expect(main('ds9', 'leaves').map(({ character }) => character)).toEqual(['sisko', 'odo', 'worf', 'obrien']);
		expect(departures.length).toBe(41);
	});

	it('every outcome occurs', () => {
		expect(new Set(departures.map(({ outcome }) => outcome))).toEqual(new Set(outcomes));
	});

	it.each(departures)('$id: scene and person exist, the dead end nowhere', (one) => {
		expect(one.scene).toBeLessThan(scenes(one.series, one.file));
		if (one.character !== null) expect(ids).toContain(one.character);
		expect(one.to_place === null).toBe(['dies', 'unknown'].includes(one.outcome));
	});
});

describe('montage', () => {
	it('has 16 items: three in transcripts, two in dispute', () => {
		expect(montage.length).toBe(16);
		const known = (how: string) => montage.filter((one) => one.known === how).map(({ id }) => id);
		expect(known('transcript')).toEqual(['M01', 'M12', 'M13']);
		expect(known('disputed')).toEqual(['M09', 'M10']);
		expect(known('open')).toEqual(['M07', 'M14', 'M15']);
	});

	it.each(montage)('$id: has a page or a place, unless it is not known', ({ known, file, scene, sources }) => {
		expect(file === null).toBe(scene === null);
		if (file !== null) expect(scene).toBeLessThan(scenes('ds9', file));
		expect(file !== null || sources !== null || known === 'open').toBe(true);
	});
});
