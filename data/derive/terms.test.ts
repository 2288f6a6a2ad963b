import { expect, it } from 'vitest';
import { pattern, termsIn } from './terms.ts';

const found = (text: string, ...terms: string[]) => text.match(pattern(terms)) ?? [];

it('finds whole words, in upper and lower case', () => {
	expect(found('Nest, nests and NEST; a nestling nests', 'nest')).toEqual(['Nest', 'NEST']);
	expect(found('nést nest_ nest2', 'nest')).toEqual([]);
});

it('lets a star stand for any ending, none and an apostrophe included', () => {
	expect(found("nest nests nestling's honest", 'nest*')).toEqual(['nest', 'nests', "nestling's"]);
});

it('lets a hyphen stand for a hyphen, a blank or nothing, within one line', () => {
	expect(found('tree-top tree top treetop tree\ntop', 'tree-top')).toEqual(['tree-top', 'tree top', 'treetop']);
});

it('counts a stretch of text once, by its longest term', () => {
	expect(found('tree top', 'tree', 'tree-top')).toEqual(['tree top']);
});

it('does not count a word right after an opening quote mark', () => {
	expect(found("'nest' nest", 'nest')).toEqual(['nest']);
});

it('counts by the published lists, of which home and death are parts of the people words', () => {
	const text = 'At home a dead heron had a sister, a tricorder and a shield.';
	expect(termsIn(text, 'people')).toBe(3);
	expect([termsIn(text, 'home'), termsIn(text, 'death'), termsIn(text, 'tech'), termsIn(text, 'tactical')]).toEqual([
		1, 1, 1, 1
	]);
});
