import { describe, expect, it } from 'vitest';
import { finaleCuts } from './finale-cuts.ts';
import { finaleReadings } from './finale-readings.ts';
import { finaleScenes } from './finale-scenes.ts';
import { finaleSpeakers } from './finale-speakers.ts';
import { series, type Series } from './provenance.ts';

// Expected figures: an independent count of the same transcripts (audit, section 5 of the research notes).
const expected = {
	ds9: { words: 7814, scenes: 62, named: 27, loudest: ['Female Changeling', 9.7], effective: 18.3 },
	voy: { words: 8811, scenes: 72, named: 20, loudest: ['Admiral Janeway', 28.0], effective: 7.8 },
	tng: { words: 10455, scenes: 67, named: 19, loudest: ['Picard', 37.9], effective: 5.2 }
} as const;

const of = <R extends { series: Series }>(rows: readonly R[], name: Series) =>
	rows.filter((row) => row.series === name);
const words = (rows: readonly { words: number }[]) => rows.reduce((sum, row) => sum + row.words, 0);
const percent = (part: number, whole: number, digits = 1) => Number(((100 * part) / whole).toFixed(digits));
const caves = new Set(finaleReadings.filter((row) => row.caves).map((row) => row.id));

/** Words of everybody in a finale, most first. */
function voices(name: Series): [string, number][] {
	const said = new Map<string, number>();
	for (const row of of(finaleSpeakers, name)) said.set(row.speaker, (said.get(row.speaker) ?? 0) + row.words);
	return [...said].sort((a, b) => b[1] - a[1]);
}

describe.each(series)('the finale of %s', (name) => {
	const scenes = of(finaleScenes, name);
	const speakers = of(finaleSpeakers, name);
	const whole = words(scenes);

	it('has the known size', () => {
		expect(whole).toBe(expected[name].words);
		expect(scenes.map((row) => row.scene)).toEqual(Array.from({ length: expected[name].scenes }, (_, index) => index));
		expect(new Set(speakers.filter((row) => !row.extra).map((row) => row.speaker)).size).toBe(expected[name].named);
	});

	it('gives every word and line of a scene to a speaker', () => {
		for (const { scene, words: all, lines } of scenes) {
			const own = speakers.filter((row) => row.scene === scene);
			expect([words(own), own.reduce((sum, row) => sum + row.lines, 0)]).toEqual([all, lines]);
		}
	});

	it('has the known voices', () => {
		const [[loudest, most] = ['', 0]] = voices(name);
		expect([loudest, percent(most, whole)]).toEqual(expected[name].loudest);
		const effective = 1 / voices(name).reduce((sum, [, said]) => sum + (said / whole) ** 2, 0);
		expect(Number(effective.toFixed(1))).toBe(expected[name].effective);
	});

	it('has a reading of every scene, under its id', () => {
		const readings = of(finaleReadings, name);
		expect(readings.map((row) => row.scene)).toEqual(scenes.map((row) => row.scene));
		for (const row of readings) expect(row.id).toBe(`${name}-${row.scene}`);
	});

	it('has each cut a reader may choose exactly once', () => {
		const chosen = of(finaleCuts, name).map((row) => row.cut);
		expect(chosen.filter((cut) => !['other', 'hardest'].includes(cut)).sort()).toEqual([
			'resolution',
			'strictest',
			'without-caves'
		]);
	});
});

it.each([
	['ds9-resolution', 28.6],
	['ds9-signing', 23.5],
	['ds9-strictest', 12.2], // the audit prints 12.3: 957 of 7,814 is 12.247 %, rounded twice there
	['ds9-without-caves', 25.5],
	['ds9-hardest', 4.8],
	['voy-hardest', 3.7],
	['voy-resolution', 0.93],
	['voy-queen', 2.7],
	['voy-strictest', 0.93],
	['voy-without-caves', 0.93],
	['tng-resolution', 5.4],
	['tng-strictest', 2.9],
	['tng-without-caves', 5.4]
])('after %s come %s % of the words', (id, share) => {
	const cut = finaleCuts.find((row) => row.id === id);
	if (!cut) throw new Error(`no cut ${id}`);
	const scenes = of(finaleScenes, cut.series);
	const counted = (scene: number) => cut.counts === 'all' || !caves.has(`${cut.series}-${scene}`);
	const after = scenes.filter(({ scene }) => scene > cut.scene && counted(scene));
	expect(percent(words(after), words(scenes), share < 1 ? 2 : 1)).toBe(share);
});

describe('what the audit says of single finales', () => {
	const voy = of(finaleScenes, 'voy');
	const future = new Set(of(finaleReadings, 'voy').flatMap((row) => (row.time === '2404' ? [row.scene] : [])));

	it('both Janeways speak 39.5 % of Voyager', () => {
		const both = voices('voy').filter(([speaker]) => ['Janeway', 'Admiral Janeway'].includes(speaker));
		expect(
			percent(
				both.reduce((sum, [, said]) => sum + said, 0),
				words(voy)
			)
		).toBe(39.5);
	});

	it('seventeen scenes of Voyager lie in 2404: 30.3 % of the words, 15.1 % of them before scene 8', () => {
		const scenes = voy.filter((row) => future.has(row.scene));
		expect(scenes.length).toBe(17);
		expect(percent(words(scenes), words(voy))).toBe(30.3);
		expect(percent(words(scenes.filter((row) => row.scene < 8)), words(voy))).toBe(15.1);
	});

	it('six scenes of Deep Space Nine lie in the fire caves', () => {
		expect([...caves]).toEqual([13, 26, 28, 40, 49, 51].map((scene) => `ds9-${scene}`));
	});

	it('the montage of Deep Space Nine has no words', () => {
		expect(of(finaleScenes, 'ds9')[56]).toMatchObject({ words: 0, lines: 0 });
	});

	it('the two readers give 83 % of the scenes the same mode', () => {
		const same = finaleReadings.filter((row) => row.mode_first === row.mode_second);
		expect(percent(same.length, finaleReadings.length, 0)).toBe(83);
	});
});
