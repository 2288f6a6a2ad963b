import { expect, it } from 'vitest';
import { effective, ensembleHours, partOf } from './ensemble-hours.ts';
import { inventedEpisode, type Script } from './invented.ts';

const row = (file: string, ...said: [string, string][]) => inventedEpisode('ds9', file, [said] satisfies Script);

it('knows the parts of an ensemble', () => {
	const part = (name: string, extra = false) => partOf('ds9', { name, extra });
	expect([part('Kira'), part('Mirror Kira'), part('Vision of Kira')]).toEqual(Array(3).fill('regular'));
	expect([part('Heron'), part('Mirror Garak')]).toEqual(['guest', 'guest']);
	expect([part('Guard', true), part('Both')]).toEqual(['extra', 'extra']);
	expect(partOf('voy', { name: 'Kira', extra: false })).toBe('guest');
});

it('counts as many effective speakers as there are when all speak equally much', () => {
	expect(effective([5, 5, 5, 5])).toBe(4);
	expect(effective([1, 1, 2])).toBeCloseTo(8 / 3, 10);
	expect(effective([7])).toBe(1);
});

it('calls a guest recurring who speaks in four files, and carried over who spoke in the three before', () => {
	const rows = ensembleHours([
		row('a', ['HERON', 'One two.'], ['IBIS', 'One.']),
		row('b', ['HERON', 'One.'], ['KIRA', 'One two three.']),
		row('c', ['HERON', 'One.']),
		row('d', ['IBIS', 'One two.'], ['GUARD', 'One.']),
		row('e', ['HERON', 'One two three four.'], ['CROW', 'Caw.'], ['IBIS', 'One two.'])
	]);
	expect(rows.map(({ recurring }) => recurring)).toEqual([2, 1, 1, 0, 4]);
	expect(rows.map(({ once }) => once)).toEqual([1, 0, 0, 2, 3]);
	expect(rows.map(({ carried }) => carried)).toEqual([0, 1, 1, 2, 6]);
	expect(rows.map(({ regular, extra }) => [regular, extra])).toEqual([
		[0, 0],
		[3, 0],
		[0, 0],
		[0, 1],
		[0, 0]
	]);
	expect(rows[3]).toMatchObject({
		words: 3,
		speakers: 2,
		named: 1,
		recurring_speakers: 0,
		largest: 'Ibis',
		effective: 1.8
	});
});

it('forgets who spoke four files before, and keeps the series apart', () => {
	const silent = ['b', 'c', 'd'].map((file) => row(file, ['KIRA', 'One.']));
	const other = inventedEpisode('voy', 'f', [[['HERON', 'One.']]]);
	const rows = ensembleHours([other, row('a', ['HERON', 'One.']), ...silent, row('e', ['HERON', 'One.'])]);
	expect(rows.map(({ series, carried }) => `${series} ${carried}`)).toEqual([...Array(5).fill('ds9 0'), 'voy 0']);
});
