/** What is asked of a proof, on a table of three hours. */
import { describe, expect, test } from 'vitest';
import { Database } from './database.ts';
import { prove, type Figure, type Proof } from './proof.ts';
import { changed } from './published.ts';
import { summaryOf } from './summary.ts';

const rows = [
	{ hour: 1, who: 'Odo', words: 10 },
	{ hour: 2, who: 'Odo', words: 30 },
	{ hour: 3, who: null, words: 0 }
];
const database = new Database(
	[{ name: 'odo-hours', columns: ['hour', 'who', 'words'], rows }],
	'create view heard as select * from odo_hours where words > 0;'
);
const share: Figure = {
	id: 'second',
	about: 'Share of the second hour',
	reads: '75 %',
	kind: 'measured',
	rows: 'odo_hours',
	formula: '75',
	formula_to: null
};
const figures = new Map([[share.id, share]]);

/** What comes of one sentence with one proof. */
const outcome = (text: string, proof?: Omit<Proof, 'says'> & { says?: string }, linked: string[] = []) =>
	prove(
		'step',
		'/#step',
		[{ text, figures: linked }],
		proof && [{ says: 'Odo', ...proof }],
		'Odo. By hours it turns.',
		figures,
		database
	);
const faultOf = (...of: Parameters<typeof outcome>) => outcome(...of).faults.join('\n');

test('a sentence that holds is published with its rows, and their hash changes with any cell', () => {
	const { proven, faults } = outcome('Odo says most in the second hour.', {
		rows: "odo_hours where who = 'Odo'",
		holds: 'max(words) = (select words from odo_hours where hour = 2)'
	});
	expect(faults).toEqual([]);
	expect(proven).toMatchObject([{ id: 'step/odo', kind: 'counted', rows: [{ table: 'odo-hours', count: 2 }] }]);
	const other = new Database([
		{ name: 'odo-hours', columns: ['hour', 'who', 'words'], rows: rows.with(0, { ...rows[0]!, words: 11 }) }
	]);
	expect(other.rows("odo_hours where who = 'Odo'").hash).not.toBe(proven[0]!.rows[0]!.hash);
});

const bad: [what: string, text: string, proof: Parameters<typeof outcome>[1], fault: string, linked?: string[]][] = [
	['no proof', 'Odo speaks.', undefined, 'no proof names it'],
	['a proof of another sentence', 'Odo speaks.', { says: 'Kira', frame: 'A question.' }, 'no sentence says it'],
	['no rows', 'Odo speaks.', {}, 'it rests on no rows and no figure'],
	['rows that are not there', 'Odo speaks.', { rows: 'odo_hours where hour = 4' }, 'No row is found'],
	['a table that is not there', 'Odo speaks.', { rows: 'kira_hours' }, 'There is no table'],
	['a view for rows', 'Odo speaks.', { rows: 'heard' }, 'There is no table'],
	['what does not hold', 'Odo speaks.', { rows: 'odo_hours', holds: 'sum(words) > 50' }, 'it does not hold that'],
	[
		'a question that cannot be asked',
		'Odo speaks.',
		{ rows: 'odo_hours', holds: 'sum(lines) > 50' },
		'no such column: lines, in:'
	],
	[
		'a frame that is proved',
		'Odo speaks.',
		{ rows: 'odo_hours', frame: 'A thought.' },
		'it is called a frame, and proved'
	],
	[
		'a universal without exceptions asked for',
		'Odo speaks every hour.',
		{ rows: 'odo_hours' },
		'names no exception asked for'
	],
	[
		'a universal with exceptions',
		'Odo speaks every hour.',
		{ rows: 'odo_hours', none: 'select hour from odo_hours where words = 0' },
		'there are exceptions: [[3]]'
	],
	['a number from nowhere', 'Odo says 40 words.', { rows: 'odo_hours' }, '40: no figure and no number'],
	[
		'a number that is another',
		'Odo says 41 words.',
		{ rows: 'odo_hours', numbers: ['sum(words)'] },
		'gives 40, which is not in it'
	],
	[
		'a figure that does not stand there',
		'Odo speaks.',
		{ rows: 'odo_hours', figures: ['second'] },
		'reads “75 %”, which is not in it'
	],
	['a figure that is not there', 'Odo speaks.', { rows: 'odo_hours' }, 'there is no figure “third”', ['third']],
	[
		'a rival that turns it round',
		'Odo speaks.',
		{ rows: 'odo_hours', rivals: { hours: 'select 1, 0' } },
		'turned round by “hours” (1), which nothing admits'
	],
	[
		'what the page does not admit',
		'Odo speaks.',
		{ rows: 'odo_hours', rivals: { hours: 'select 1, 0' }, admits: 'By lines' },
		'the page does not say “By lines”'
	],
	[
		'an admission of nothing',
		'Odo speaks.',
		{ rows: 'odo_hours', rivals: { hours: 'select 1, 1' }, admits: 'By hours' },
		'it admits a rival that does not'
	],
	[
		'a rival without an answer',
		'Odo speaks.',
		{ rows: 'odo_hours', rivals: { hours: 'select 1' } },
		'gives no value and answer'
	]
];
test.each(bad)('%s is a fault in one sentence', (_, text, proof, fault, linked) => {
	expect(faultOf(text, proof, linked)).toContain(fault);
});

test('a rival that turns it round stands where the page admits it, and is counted', () => {
	const { proven, faults } = outcome('Odo speaks.', {
		rows: 'odo_hours',
		rivals: { hours: 'select 1, 0', lines: 'select 2, 1' },
		admits: 'By hours it turns',
		judged: true
	});
	expect(faults).toEqual([]);
	expect(summaryOf(proven)).toBe(
		'One sentence rests on rows, on a reading as well; one of two other definitions turns one round.'
	);
	expect(summaryOf([])).toBe('Nothing here is claimed.');
});

describe('what was published', () => {
	const before = {
		revision: 2,
		figures: { share: '75 %' },
		sentences: { 'step/odo': 'Odo speaks.', 'step/kira': 'Kira speaks.' },
		labels: { 'odo/labels/most': ['Odo 1,230', 'Odo 17'] }
	};
	const now = {
		revision: 3,
		figures: { share: '74 %' },
		sentences: { 'step/odo': 'Odo is silent.', 'step/new': 'New.' },
		labels: { 'odo/labels/most': ['Odo 1,231'] }
	};

	/** One of the labels is left out for want of room, the other is no longer so. */
	const holds = (_: string, label: string) => label === 'Odo 17';

	test('changes only with a later entry that names it; what is new needs none', () => {
		expect(changed(before, before, [], () => false)).toEqual([]);
		const faults = changed(before, now, [{ revision: 2, covers: 'share step/odo step/kira' }], holds);
		expect(faults).toHaveLength(4);
		expect(faults[0]).toContain('share: published as “75 %”, and now “74 %”');
		expect(faults[1]).toContain('step/odo: published as “Odo speaks.”, and now “Odo is silent.”');
		expect(faults[2]).toContain('step/kira: published as “Kira speaks.”, and gone');
		expect(faults[3]).toContain('odo/labels/most: published “Odo 1,230”, which it does not give');
		const later = [
			{ revision: 3, covers: 'share step/odo' },
			{ revision: 4, covers: 'step/kira odo/labels/most' }
		];
		expect(changed(before, now, later, holds)).toEqual([]);
	});
});
