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
		{}
	);
const end = 'Spoilers: this tells the story to its end.';

test('rows that carry hours say through which hour they tell', () => {
	expect(said({ from: 'First hour', to: 'Last hour' }, { from: 3, to: 41 }, { from: 7, to: 19 })).toContain('hour 41.');
});

test('rows that carry seasons alone say through which season, in either way of writing', () => {
	expect(said({ season: 'Season', hours: 'Hours it fills' }, { season: 2, hours: 9 })).toContain('season 2.');
	expect(said({ where: 'In (season × episode)' }, { where: '4x11' }, { where: '6×02' })).toContain('season 6.');
});

test('rows of which one carries neither, or of several series, are taken to tell the end', () => {
	expect(said({ hour: 'Hour' }, { hour: 3 }, { hour: null })).toBe(end);
	expect(said({ show: 'Series', hour: 'Hour' }, { show: 'one', hour: 3 }, { show: 'two', hour: 4 })).toBe(end);
	expect(said({ words: 'Words' }, { words: 12 })).toBe(end);
	expect(said({ hour: 'Hour' })).toBe(end);
});
