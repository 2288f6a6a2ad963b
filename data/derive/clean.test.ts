import { expect, it } from 'vitest';
import { heading, undirected, unmarked, words } from './clean.ts';

it('takes out stage directions, also one that is never closed', () => {
	expect(undirected('Up (he climbs) here.').split(' ').filter(Boolean)).toEqual(['Up', 'here.']);
	expect(undirected('Up we go. (He climbs').trim()).toBe('Up we go.');
	expect(undirected('Up we go.)').trim()).toBe('Up we go.');
});

it('takes out markup and labels of people who join in', () => {
	expect(unmarked('Up <b>we</b> go.').split(' ').filter(Boolean)).toEqual(['Up', 'we', 'go.']);
	expect(unmarked('Up we go. HERON + IBIS +').trim()).toBe('Up we go.');
	expect(unmarked('Up we go.')).toBe('Up we go.');
});

it('counts words between blanks', () => {
	expect(words('  Up\n we  go - now. ')).toBe(5);
	expect(words(' ')).toBe(0);
});

it('tidies headings', () => {
	expect(heading(' 2404 - Tree\nhouse ')).toBe('Tree house');
});
