/** What is asked of labels in drawings, on a table of three hours. */
import { describe, expect, test } from 'vitest';
import { Database } from './database.ts';
import { labelsIn, proveLabels, type LabelProof } from './labels.ts';

const database = new Database([
	{
		name: 'hours',
		columns: ['hour', 'who', 'words'],
		rows: [
			{ hour: 1, who: 'Odo', words: 10 },
			{ hour: 2, who: 'Odo', words: 1230 },
			{ hour: 3, who: 'Kira', words: 7 }
		]
	}
]);
const most: LabelProof = {
	id: 'most',
	gives: "select who || ' speaks ' || printf('%,d', max(words)) || ' words' from hours",
	rows: 'hours'
};
const axis: LabelProof = { id: 'axis', ticks: /^(hour )?(?<value>\d+)$/, rows: 'hours' };

const prove = (texts: readonly (string | [text: string, x: number])[], ...rules: LabelProof[]) =>
	proveLabels(
		'odo',
		[
			{
				name: 'all, wide',
				view: 'all',
				labels: texts.map((one, i) =>
					typeof one === 'string' ? { text: one, x: 0, y: i } : { text: one[0], x: one[1], y: 9 }
				)
			}
		],
		rules,
		database
	);

test('labels are read as they stand, through groups and spans', () => {
	expect(
		labelsIn(
			'<svg><g transform="translate(10 20)"><text x="1" y="2">Odo <tspan>1,230</tspan></text><path d="M0 0"/></g><!--x--><text x="5" y="6">S&amp;T</text></svg>'
		)
	).toEqual([
		{ text: 'Odo 1,230', x: 11, y: 22 },
		{ text: 'S&T', x: 5, y: 6 }
	]);
});

test('a label that a row gives is proven, and so is a line of it, and what is left of one', () => {
	const { proven, faults } = prove(
		['Odo speaks 1,230 words', 'speaks 1,230 words', 'Odo speaks 1,230…', 'no figure'],
		most
	);
	expect(faults).toEqual([]);
	expect(proven).toMatchObject([{ id: 'odo/labels/most', kind: 'counted', rows: [{ count: 3 }] }]);
	expect(proven[0]!.texts).toHaveLength(3);
});

describe('a fault is', () => {
	test.each<[string, Parameters<typeof prove>[0], LabelProof[], string]>([
		['another number', ['Odo speaks 1,231 words'], [most], 'no rule gives the label “Odo speaks 1,231 words”'],
		['another name', ['Kira speaks 1,230 words'], [most], 'no rule gives'],
		['a number out of its text', ['1,230', 'speaks 1,230 words'], [most], 'no rule gives the label “1,230”'],
		['part of a number', ['Odo speaks 1…', 'speaks 1,230 words'], [most], 'no rule gives the label “Odo speaks 1…”'],
		['a rule that gives nothing', ['no figure'], [most], 'the rule “most” gives no label'],
		[
			'a tick out of place',
			[
				['hour 1', 10],
				['2', 20],
				['3', 44]
			],
			[axis],
			'1, 2, 3 do not stand as a scale sets them'
		],
		[
			'ticks that all read too high',
			[
				['hour 1', 10],
				['11', 20],
				['21', 30]
			],
			[axis],
			'1, 11, 21 do not stand as a scale sets them'
		],
		['a tick alone', [['hour 1', 10]], [axis], '“hour 1” stands alone, so no scale proves it'],
		['a label of another view', ['Odo speaks 1,230 words'], [{ ...most, views: ['none'] }], 'no rule gives']
	])('%s', (_, labels, rules, fault) => {
		expect(prove(labels, ...rules).faults.join('\n')).toContain(fault);
	});
});

test('ticks of a scale stand at equal distances', () => {
	expect(
		prove(
			[
				['hour 1', 10],
				['2', 20],
				['3', 30]
			],
			axis
		)
	).toMatchObject({ faults: [], proven: [{ kind: 'ticks' }] });
});

test('a list holds what is given, one by one', () => {
	const hours: LabelProof = { id: 'hours', gives: "select 'hour ' || hour from hours", list: true, rows: 'hours' };
	expect(prove(['hour 1, hour 3'], hours).faults).toEqual([]);
	expect(prove(['hour 1, hour 4'], hours).faults.join()).toContain('no rule gives the label “hour 1, hour 4”');
});
