import { expect, test } from 'vitest';
import { readGuess } from './guess.ts';

test.each([
	['?guess=84', 0.84],
	['?guess=71.4&x=1', 0.714],
	['?guess=0', 0],
	['?guess=100', 1],
	['?guess=100.1', undefined],
	['?guess=-4', undefined],
	['?guess=8e1', undefined],
	['?guess=84,20', undefined],
	['?guess=', undefined],
	['', undefined]
])('%s is %s', (search, share) => expect(readGuess(search)).toBe(share));
