import { expect, test } from 'vitest';
import type { Chart } from './chart.ts';
import { spoiler } from './spoiler.ts';

/** What is said of a view with these columns and rows. */
const said = (labels: Record<string, string>, ...rows: Record<string, string | number | null>[]) =>
	spoiler(
		{
			rows: () => rows.map((row, i) => ({ id: `${i}`, ...row })),
			columns: () => Object.entries(labels).map(([key, label]) => ({ key, label, kind: 'fact' }))
		} as unknown as Chart,
		{},
		{ season: 7, from: 175, hours: 176 }
	);
const end = 'Spoilers: this tells the story to its end.';

test('rows that carry hours say through which hour they tell', () => {
	expect(said({ from: 'First hour', to: 'Last hour' }, { from: 3, to: 41 }, { from: 7, to: 19 })).toContain(
		'through hour 41 of 176.'
	);
});

test('rows that carry seasons alone say through which season, in either way of writing', () => {
	expect(said({ season: 'Season', hours: 'Hours it fills' }, { season: 2, hours: 9 })).toContain(
		'through season 2 of 7.'
	);
	expect(said({ where: 'In (season × episode)' }, { where: '4x11' }, { where: '6×02' })).toContain(
		'through season 6 of 7.'
	);
});

test('rows of which one carries neither, or of several series, are taken to tell the end', () => {
	expect(said({ hour: 'Hour' }, { hour: 3 }, { hour: null })).toBe(end);
	expect(said({ show: 'Series', hour: 'Hour' }, { show: 'one', hour: 3 }, { show: 'two', hour: 4 })).toBe(end);
	expect(said({ words: 'Words' }, { words: 12 })).toBe(end);
	expect(said({ hour: 'Hour' })).toBe(end);
});

test('rows that reach the last episode, or the last season without an hour, tell the end', () => {
	for (const hour of [175, 176]) expect(said({ hour: 'Hour' }, { hour: 3 }, { hour })).toBe(end);
	expect(said({ hour: 'Hour' }, { hour: 174 })).toContain('hour 174');
	expect(said({ season: 'Season' }, { season: 7 })).toBe(end);
});
