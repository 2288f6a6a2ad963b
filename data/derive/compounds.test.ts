import { expect, it } from 'vitest';
import { joined, left } from './compounds.ts';

it('finds half a label at the end of a line', () => {
	expect(left('Up we go. HOLO-')).toEqual({ text: 'Up we go. ', prefix: 'HOLO' });
	expect(left('Up we -')).toEqual({ text: 'Up we -' });
});

it('joins the halves by what the first one means', () => {
	expect(joined('JARESH', 'INYO')).toBe('JARESH-INYO');
	expect(joined('HOLO', 'HERON')).toBe('HOLO HERON');
	expect(joined('TIERAN', 'HERON')).toBe('TIERAN');
	expect(joined('NARRATOR', 'HERON')).toBe('NARRATOR (HERON)');
	expect(() => joined('IBIS', 'HERON')).toThrow('no rule for prefix IBIS before HERON');
});
