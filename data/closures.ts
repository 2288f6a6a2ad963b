import { integer, number, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { equals, filledIf, oneForEach, rule, together } from '#lib/table/rules.ts';
import { placed } from './places.ts';
import { asOf, licence } from './provenance.ts';
import * as range from './range.ts';
import rows from './closures.csv';

export const schema = table({
	name: 'closures',
	title: 'What each person gets, and what it costs',
	source: 'A machine-assisted close reading of the transcripts, described in our words.',
	licence,
	asOf,
	revision: 2,
	limits: [
		'Reward and cost are opinions of one reader: publish them with a band of one point either way.',
		'Three people are dead before the finale and were not scored; Rom is scored for the episode before it.',
		'Transcripts hold words: the last scene is the last with words, and what is silent is told apart.'
	],
	key: ['character'],
	columns: {
		character: text({ label: 'Person', meaning: 'Id in the table characters', kind: 'fact' }),
		finale: oneOf(['speaks', 'absent', 'dead'], {
			label: 'In the finale',
			meaning: 'Speaks in it, is not in it, or is dead before it',
			kind: 'fact'
		}),
		gets: optional(text({ label: 'Gets', meaning: 'What the ending gives', kind: 'judged' })),
		loses: optional(text({ label: 'Loses', meaning: 'What the ending takes', kind: 'judged' })),
		file: text(
			{
				label: 'File',
				meaning: 'Transcript file of the last scene: join by this',
				kind: 'fact'
			},
			range.file
		),
		scene: integer(
			{
				label: 'Last scene',
				meaning: 'The last scene with words: its place in the file',
				kind: 'fact'
			},
			range.scene
		),
		location: text({ label: 'Place', meaning: 'Heading of that scene', kind: 'fact' }),
		beside: optional(text({ label: 'With', meaning: 'Who else is there', kind: 'fact' })),
		after: optional(text({ label: 'Without words', meaning: 'What follows in silence or by others', kind: 'fact' })),
		reward: optional(
			number({
				label: 'Reward',
				meaning: 'What is given',
				unit: 'points, 0 to 5',
				kind: 'judged',
				minimum: 0,
				maximum: 5,
				multipleOf: 0.5
			})
		),
		cost: optional(
			number({
				label: 'Cost',
				meaning: 'What it costs',
				unit: 'points, 0 to 5',
				kind: 'judged',
				minimum: 0,
				maximum: 5,
				multipleOf: 0.5
			})
		),
		net: optional(
			number(
				{
					label: 'Net',
					meaning: 'Reward less cost; within one point of 0 is too close to call',
					unit: 'points, −5 to 5',
					kind: 'judged'
				},
				range.score
			)
		),
		rationale: optional(text({ label: 'Why', meaning: 'The reason for the scores, in our words', kind: 'judged' })),
		often_said: optional(text({ label: 'Said', meaning: 'What is said of this ending, in our words', kind: 'fact' })),
		holds: optional(
			oneOf(['supported', 'mostly', 'partly', 'opinion'], {
				label: 'Holds',
				meaning: 'Whether the episodes bear out what is said',
				kind: 'judged'
			})
		)
	},
	rules: [
		oneForEach('characters', { character: 'id' }),
		placed({ location: 'location', series: 'ds9' }),
		together('reward', 'cost', 'net', 'gets', 'loses', 'rationale'),
		filledIf('reward', 'the person is alive in the finale', ({ finale }) => finale !== 'dead'),
		equals('net', 'reward less cost', ({ reward, cost }) => (reward === null || cost === null ? null : reward - cost)),
		together('often_said', 'holds'),
		rule(
			'finale',
			'“speaks” where the table finale-voices has the person, and nowhere else',
			({ character: id, finale }, { all, one }) =>
				(finale === 'speaks') ===
				all('finale-voices', { series: 'ds9', speaker: one('characters', { id }).speaker }).length > 0,
			'characters',
			'finale-voices'
		)
	]
});

export type Closure = Row<typeof schema>;

/** One row per person, in the order of the table characters. */
export const closures = rows as readonly Closure[];
