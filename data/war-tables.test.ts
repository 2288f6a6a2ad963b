import { describe, expect, it } from 'vitest';
import { alliances } from './alliances.ts';
import { episodes } from './episodes.ts';
import { peaceLinks } from './peace-links.ts';
import { peaceNodes } from './peace-nodes.ts';
import { rivalry } from './rivalry.ts';
import { stationControl } from './station-control.ts';
import { warTimeline } from './war-timeline.ts';

const episode = (file: string) => episodes.find((one) => one.series === 'ds9' && one.file === file)!;

/** A scene exists, and lies within the hours of its file. */
function stands({ file, scene, hour }: { file: string; scene: number; hour: number }): void {
	const { scenes, hour_start, hour_end } = episode(file);
	expect(scene).toBeLessThan(scenes);
	expect(hour).toBeGreaterThanOrEqual(hour_start);
	expect(hour).toBeLessThanOrEqual(hour_end);
}

describe('the chain to peace', () => {
	const ids = peaceNodes.map(({ id }) => id);

	it('has 35 steps and 34 links, all between steps that exist', () => {
		expect(peaceNodes.map(({ step }) => step)).toEqual(Array.from({ length: 35 }, (_, i) => i + 1));
		expect(peaceLinks.length).toBe(34);
		for (const { from, to } of peaceLinks)
			expect([ids.includes(from), ids.includes(to), from !== to]).toEqual([true, true, true]);
	});

	it('ends in one place, and no step comes back to itself', () => {
		const next = (id: string) => peaceLinks.filter(({ from }) => from === id).map(({ to }) => to);
		const beyond = (id: string): readonly string[] => [id, ...next(id).flatMap(beyond)];
		expect(ids.filter((id) => next(id).length === 0)).toEqual(['great-link']);
		for (const id of ids) expect(beyond(id)).toContain('great-link');
	});

	it('is on both tracks until the refusal in scene 38, and ends in scene 41', () => {
		const after = peaceNodes.slice(ids.indexOf('refusal'));
		expect(new Set(after.map(({ track }) => track))).toEqual(new Set(['disease']));
		expect(peaceNodes.filter(({ track }) => track === 'war').length).toBe(8);
		expect(peaceNodes.find(({ id }) => id === 'ceasefire')).toMatchObject({ file: 's07e25', scene: 41 });
	});

	it('Odo speaks no condition, and the only one that is spoken is hers, after the link', () => {
		const speaks = peaceNodes.filter(({ bargain }) => bargain === 'for').map(({ id, speaker }) => [id, speaker]);
		expect(speaks).toEqual([
			['change-mind', 'Odo'],
			['stand-aside', 'Female Changeling'],
			['trial', 'Odo']
		]);
		expect(peaceNodes.find(({ id }) => id === 'only-link')).toMatchObject({ bargain: 'against', gift: 'for' });
	});

	it.each(peaceNodes)('$id is in a scene that exists', ({ file, scene }) => {
		expect(scene).toBeLessThan(episode(file).scenes);
	});
});

describe('the war', () => {
	it('turns 59 times, in the order of the story', () => {
		expect(warTimeline.map(({ order }) => order)).toEqual(Array.from({ length: 59 }, (_, i) => i + 1));
		const told = warTimeline
			.filter(({ hindsight }) => hindsight === null)
			.map(({ hour, scene }) => hour * 1000 + scene);
		expect(told).toEqual(told.toSorted((a, b) => a - b));
		expect(warTimeline.filter(({ hindsight }) => hindsight).map(({ id }) => id)).toEqual(['T12']);
	});

	it.each(warTimeline)('$id is in a scene that exists, and the station is held by whom it says', (row) => {
		stands(row);
		const hour = row.hindsight ? warTimeline[row.order]!.hour : row.hour;
		const holders = stationControl.filter((one) => one.hour_start <= hour && hour <= one.hour_end);
		expect(holders.map(({ holder }) => holder)).toContain(row.station);
	});

	it('is a war from hour 124 to 176', () => {
		const hours = (state: string) => warTimeline.filter(({ dominion }) => dominion === state).map(({ hour }) => hour);
		expect([Math.min(...hours('war')), Math.max(...hours('war'))]).toEqual([124, 175]);
		expect(hours('ceasefire')).toEqual([176]);
	});
});

describe.each([
	{ name: 'alliances', rows: alliances, count: 23 },
	{ name: 'station-control', rows: stationControl, count: 4 }
])('$name', ({ rows, count }) => {
	it('has intervals within the series', () => {
		expect(rows.length).toBe(count);
		for (const { id, hour_start: start, hour_end: end } of rows) {
			for (const hour of [start, end]) if (hour !== null) expect(hour >= 1 && hour <= 176, id).toBe(true);
			if (start !== null && end !== null) expect(start, id).toBeLessThanOrEqual(end);
		}
	});

	it('places every start and end in a scene that exists, or at the edge of the series', () => {
		for (const row of rows) {
			if (row.before) expect([row.hour_start, row.start_file]).toEqual([1, null]);
			else if (row.start_file) stands({ file: row.start_file, scene: row.start_scene!, hour: row.hour_start! });
			else expect(row.hour_start).toBeNull();
			if (row.lasts) expect([row.hour_end, row.end_file]).toEqual([176, null]);
			else if (row.end_file) stands({ file: row.end_file, scene: row.end_scene!, hour: row.hour_end! });
			else expect(row.hour_end).toBeNull();
		}
	});
});

it('the station passes from hand to hand without a gap', () => {
	for (const [i, { hour_start }] of stationControl.entries())
		expect(hour_start).toBe(i === 0 ? 1 : stationControl[i - 1]!.hour_end);
});

it('what is unknown of an alliance is empty', () => {
	const open = alliances.filter(({ hour_start, hour_end }) => hour_start === null || hour_end === null);
	expect(open.map(({ power }) => power)).toEqual(['Tholians, Miradorn', 'So’na']);
});

describe('rivalry', () => {
	it('has 23 episodes: 18 meetings, two that are not real, three blows from afar', () => {
		const count = (kind: string) => rivalry.filter(({ meeting }) => meeting === kind).length;
		expect([rivalry.length, count('shared'), count('not-real'), count('indirect')]).toEqual([23, 18, 2, 3]);
	});

	it('has no meeting between hour 135 and hour 176', () => {
		const met = rivalry.filter(({ meeting }) => meeting === 'shared').map(({ hour }) => hour);
		expect(met.slice(-2)).toEqual([135, 176]);
		expect(met).toEqual(met.toSorted((a, b) => a - b));
	});

	it.each(rivalry)('$file is in a scene that exists, with a score on its scale', (row) => {
		stands(row);
		expect(Math.abs(row.score) <= 5 && row.score % 0.5 === 0).toBe(true);
	});
});
