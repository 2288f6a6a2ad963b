import { describe, expect, it } from 'vitest';
import { claims, verdicts } from './claims.ts';
import { departures } from './departures.ts';
import { episodes } from './episodes.ts';
import { finaleReadings } from './finale-readings.ts';
import { finaleScenes } from './finale-scenes.ts';

describe('claims', () => {
	it('are 76, with ids that count them', () => {
		expect(claims.map(({ id }) => id)).toEqual(
			Array.from({ length: 76 }, (_, i) => `C${String(i + 1).padStart(2, '0')}`)
		);
	});

	it('are 34 confirmed, 27 partly, 5 contradicted and 10 open', () => {
		const count = verdicts.map((verdict) => claims.filter((claim) => claim.verdict === verdict).length);
		expect(count).toEqual([34, 27, 5, 10]);
	});

	it('contradicted are these five', () => {
		const wrong = claims.filter(({ verdict }) => verdict === 'contradicted');
		expect(wrong.map(({ id }) => id)).toEqual(['C09', 'C22', 'C25', 'C40', 'C65']);
	});
});

describe('numbers in the evidence', () => {
	const evidence = (id: string) => claims.find((one) => one.id === id)!.evidence;
	const scenes = finaleScenes.filter(({ series }) => series === 'ds9');
	const words = (some: typeof scenes) => some.reduce((all, one) => all + one.words, 0);

	it('of C02 and C33 are those of the finale', () => {
		const caves = finaleReadings.filter((one) => one.series === 'ds9' && one.caves).map(({ scene }) => scene);
		const within = words(scenes.filter(({ scene }) => caves.includes(scene)));
		const all = words(scenes);
		const share = ((100 * within) / all).toFixed(1);
		expect(evidence('C02')).toContain(`${scenes.length} scenes and ${all.toLocaleString('en')} spoken words`);
		expect(evidence('C33')).toContain(`${within} of ${all.toLocaleString('en')} words, ${share} %`);
	});

	it('of C46 are those of the departures', () => {
		const main = departures.filter((one) => one.series === 'ds9' && one.billing === 'main');
		expect(main.filter(({ outcome }) => outcome === 'leaves').length).toBe(4);
		expect(evidence('C46')).toContain('four leave (Sisko, Odo, Worf, O’Brien) and five stay');
	});
});

describe.each(claims)('$id', ({ series, file, scene, location, speaker, verdict, evidence }) => {
	it('names a whole place in a transcript, or none', () => {
		const place = [series, file, scene, location, speaker];
		if (file === null) return expect(place).toEqual([null, null, null, null, null]);
		expect(place).not.toContain(null);
		expect(scene).toBeLessThan(episodes.find((one) => one.series === series && one.file === file)!.scenes);
	});

	it('has evidence unless it is open', () => {
		expect(evidence !== null || verdict === 'open').toBe(true);
	});
});
