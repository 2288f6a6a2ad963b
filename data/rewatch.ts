import { integer, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { equals, eachOf, filledIf, refers, rule } from '#lib/table/rules.ts';
import { asOf, licence, series } from './provenance.ts';
import * as range from './range.ts';
import rows from './rewatch.csv';

export const schema = table({
	name: 'rewatch',
	title: 'What to watch again',
	source: 'Chosen from the turning points of the table arcs and a machine-assisted close reading of the transcripts.',
	licence,
	asOf,
	revision: 1,
	limits: [
		'A list is a choice, not a ranking: another reader would choose otherwise.',
		'What happens in the scenes of a person stands in the table arcs, found by person, file and scene.',
		'What needs the picture or the sound cannot be checked in a transcript.'
	],
	key: ['id'],
	columns: {
		id: text({ label: 'Id', meaning: 'List, topic and number', kind: 'fact' }, range.id),
		list: oneOf(['person', 'final', 'most', 'advice'], {
			label: 'List',
			meaning:
				'The shortest list for one person, the closing run of ten hours, the episodes that move most people, or what to look and listen for',
			kind: 'fact'
		}),
		topic: text({ label: 'Topic', meaning: 'Id in the table characters, or a word for the topic', kind: 'fact' }),
		order: integer({ label: 'Order', meaning: 'Place in the list', kind: 'judged', minimum: 1, maximum: 30 }),
		series: oneOf(series, { label: 'Series', meaning: 'Which series the episode belongs to', kind: 'fact' }),
		file: text(
			{
				label: 'File',
				meaning: 'Name of the transcript file: join by this, never by number',
				kind: 'fact'
			},
			range.file
		),
		scenes: optional(
			text({ label: 'Scenes', meaning: 'Scenes to look for, with blanks between; empty: all of it', kind: 'judged' })
		),
		people: optional(
			text({
				label: 'People',
				meaning: 'Whose fortune it moves, the most first: ids in the table characters, with blanks between',
				kind: 'judged'
			})
		),
		check: optional(
			oneOf(['supported', 'partly', 'corrected', 'added', 'picture', 'sound'], {
				label: 'Check',
				meaning:
					'Common advice that dialogue supports, in part, or that is corrected; added by us; or takes the picture or the sound',
				kind: 'judged'
			})
		),
		what: optional(text({ label: 'What', meaning: 'What to look for, in our words', kind: 'judged' }))
	},
	rules: [
		refers('episodes', { series: 'series', file: 'file' }),
		equals('order', 'rows of a list are numbered', ({ list, topic }, { rows, at }) => {
			const before = rows[at - 1];
			const goes = before && before.list === list && (list !== 'person' || before.topic === topic);
			return goes ? Number(before.order) + 1 : 1;
		}),
		equals('id', 'list, for one person their id, and order', ({ list, topic, order }) =>
			[list, ...(list === 'person' ? [topic] : []), String(order).padStart(2, '0')].join('-')
		),
		rule(
			'topic',
			'an id of the table characters',
			({ list, topic: id }, { all }) => list !== 'person' || all('characters', { id }).length > 0,
			'characters'
		),
		eachOf(
			'scenes',
			'scenes of the file',
			(word, { series, file }, { one }) =>
				/^\d+$/.test(word) && Number(word) < one('episodes', { series, file }).scenes,
			'episodes'
		),
		eachOf(
			'scenes',
			'scenes of turning points of the table arcs',
			(word, { list, topic: character, file }, { all }) =>
				list !== 'person' || all('arcs', { character, file, scene: Number(word) }).length > 0,
			'arcs'
		),
		eachOf(
			'people',
			'people who have a turning point there in the table arcs',
			(character, { file }, { all }) => all('arcs', { character, file }).length > 0,
			'arcs'
		),
		filledIf('what', 'the list says what to look for', ({ list }) => list === 'final' || list === 'advice'),
		filledIf('people', 'the list is of episodes that move most', ({ list }) => list === 'most'),
		filledIf('check', 'the row is advice', ({ list }) => list === 'advice')
	]
});

export type Rewatch = Row<typeof schema>;

/** 23 lists of people, the closing run, the twelve that move most, and advice. */
export const rewatch = rows as readonly Rewatch[];
