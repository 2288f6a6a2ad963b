import { expect, it } from 'vitest';
import type { Series } from '../provenance.ts';
import { invented, type Script } from './invented.ts';
import { halves, lines } from './lines.ts';

const spoken = (series: Series, file: string, script: Script) =>
	lines(invented(series, file, script)).map((line) => `${line.scene} ${line.speaker.name} ${line.words}`);

it('leaves out a recap, which is scene 0 of listed files only', () => {
	const script: Script = [[['HERON', 'Long ago.']], [['HERON', 'Now then.']]];
	expect(spoken('ds9', 's07e19', script)).toEqual(['1 Heron 2']);
	expect(spoken('ds9', 's07e20', script)).toEqual(['0 Heron 2', '1 Heron 2']);
});

it('leaves out captions and lines of nothing but directions, and keeps logs', () => {
	const script: Script = [
		[
			['unknown', 'A tree in winter'],
			['HERON', '(shrugs)']
		],
		[['unknown', "Gardener's log, day two."]]
	];
	expect(spoken('tng', 's02e02', script)).toEqual(['1 Log 4']);
	expect(spoken('ds9', 's02e16', [[['unknown', 'Day two.']]])).toEqual(['0 Jadzia Dax 2']);
});

it('joins a label split at its hyphen, within one scene', () => {
	const script: Script = [
		[
			['HERON', 'Who sings? HOLO-'],
			['IBIS', 'I sing.'],
			['IBIS', 'Still I.']
		]
	];
	expect(spoken('voy', 's01e02', script)).toEqual(['0 Heron 2', '0 Holo Ibis 2', '0 Ibis 2']);
});

it('repairs the listed lines of the finale of Voyager', () => {
	const blank = { length: 13 };
	const script = Array.from(blank, (): [string, string][] => []);
	script[12] = Array.from({ length: 7 }, () => ['ICHEB', 'One two three. TUVOK Four five.']);
	expect(spoken('voy', 's07e25', script).slice(-2)).toEqual(['12 Icheb 3', '12 Tuvok 2']);
	script[12] = Array.from({ length: 6 }, () => ['ICHEB', 'One two three.']);
	expect(spoken('voy', 's07e25', script)).toHaveLength(6);
});

it('says so when a listed label is not there', () => {
	expect(halves('ICHEB', 'One. TUVOK Two.', 'TUVOK')).toHaveLength(2);
	expect(() => halves('ICHEB', 'One.', 'TUVOK')).toThrow('no label TUVOK inside a line of ICHEB');
});

it('keeps speech that stands in brackets in one listed line, and takes out stage directions elsewhere', () => {
	const scene = Array.from({ length: 8 }, (): [string, string] => ['HERON', 'One (two three) four.']);
	const script: Script = [...Array.from({ length: 12 }, () => []), scene];
	expect(spoken('ds9', 's01e03', script)).toEqual([...Array(7).fill('12 Heron 2'), '12 Heron 4']);
	expect(spoken('ds9', 's01e04', script)).toEqual(Array(8).fill('12 Heron 2'));
});

it('gives speech in a borrowed body to the one who speaks', () => {
	const script: Script = [
		[
			['HERON', 'Who sings? TIERAN-'],
			['KES', 'I sing.']
		]
	];
	expect(spoken('voy', 's03e10', script)).toEqual(['0 Heron 2', '0 Tieran 2']);
});
