import { integer, number, oneOf, optional, table, text, type Cells, type Row } from '#lib/table/columns.ts';
import { each, filledIf, refers, rule } from '#lib/table/rules.ts';
import { placed } from './places.ts';
import { asOf, licence } from './provenance.ts';
import * as range from './range.ts';
import rows from './war-figures.csv';

export const roles = [
	'loss',
	'disabled',
	'wounded',
	'missing',
	'committed',
	'survivors',
	'at-risk',
	'forecast',
	'context'
] as const;

export const standings = ['count', 'running', 'estimate', 'speech', 'claim', 'named', 'derived', 'forecast'] as const;

/** The columns that hold a number. A row fills one of them or none, and each goes with few roles only. */
export const values = [
	'deaths',
	'casualties',
	'people',
	'ships_lost',
	'ships_disabled',
	'ships',
	'forecast',
	'other'
] as const;
export type Value = (typeof values)[number];

/** Which roles and which unit a column of numbers goes with; null: any. */
const meant: Record<Value, { roles: readonly string[] | null; unit: RegExp | null }> = {
	deaths: { roles: ['loss'], unit: /^people$/ },
	casualties: { roles: ['loss'], unit: /^people$/ },
	people: { roles: ['committed', 'survivors', 'wounded', 'missing', 'at-risk'], unit: /^people$/ },
	ships_lost: { roles: ['loss'], unit: /^ships$/ },
	ships_disabled: { roles: ['disabled'], unit: /^ships$/ },
	ships: { roles: ['committed', 'survivors', 'context'], unit: /^ships$/ },
	forecast: { roles: ['forecast'], unit: null },
	other: { roles: null, unit: /^(?!people$|ships$)/ }
};

export const schema = table({
	name: 'war-figures',
	title: 'Every figure of the war that is spoken',
	source:
		'Read in structured fan transcripts of the episodes (the public repository jkingsman/Star-Trek-Script-Programmatics, commit af7a980) and described in our words; a short wording stands only where no number is said.',
	licence,
	asOf,
	revision: 3,
	limits: [
		'A figure is a fact as said: who says what, where. Whether it is right within the story is not known.',
		'Figures overlap (see the column of that name) and are never to be added up.',
		'What is foretold, promised or undone stands in a column of its own and is no loss.',
		'Ships out of action are not ships destroyed; casualties are not deaths.'
	],
	key: ['id'],
	columns: {
		id: text({ label: 'Id', meaning: 'Name of the figure', kind: 'fact' }, range.id),
		event: text({ label: 'Event', meaning: 'What it belongs to: figures of one event share it', kind: 'fact' }),
		phase: oneOf(['lead-up', 'war', 'reference'], {
			label: 'Phase',
			meaning: 'Before the war, in it, or told of another time for scale',
			kind: 'fact'
		}),
		series: oneOf(['ds9', 'tng'], { label: 'Series', meaning: 'Where it is spoken', kind: 'fact' }),
		file: text(
			{
				label: 'File',
				meaning: 'Name of the transcript file: join by this, never by number',
				kind: 'fact'
			},
			range.file
		),
		season: integer({ label: 'Season', meaning: 'Season in broadcast order', kind: 'fact' }, range.season),
		episode: integer(
			{
				label: 'Episode',
				meaning: 'First number within the season, broadcast order',
				kind: 'fact'
			},
			range.episode
		),
		scene: integer({ label: 'Scene', meaning: 'Place in the file, the first is 0', kind: 'fact' }, range.scene),
		speaker: text({ label: 'Said by', meaning: 'Who says it', kind: 'fact' }),
		side: text({ label: 'Whose', meaning: 'Whose people, ships or hopes they are', kind: 'fact' }),
		counted: text({ label: 'What is counted', meaning: 'What the figure counts, in our words', kind: 'fact' }),
		role: oneOf(roles, {
			label: 'Role',
			meaning: 'What became of it: only rows with “loss” are losses; “forecast” never happened',
			kind: 'fact'
		}),
		standing: oneOf(standings, {
			label: 'Standing',
			meaning:
				'How it is known: a count, a count still running, an estimate, a speech, a claim of an interested side, named without a number, derived by us, or foretold',
			kind: 'fact'
		}),
		unit: text({ label: 'Unit', meaning: 'What one is', kind: 'fact' }),
		bound: optional(
			oneOf(['exact', 'at-least', 'at-most', 'about'], {
				label: 'Bound',
				meaning: 'How the number is to be taken',
				kind: 'fact'
			})
		),
		deaths: optional(
			integer({
				label: 'Dead',
				meaning: 'People said to be dead',
				unit: 'people',
				kind: 'fact',
				minimum: 1,
				maximum: 1e11
			})
		),
		casualties: optional(
			integer({
				label: 'Casualties',
				meaning: 'Killed, wounded and missing, not told apart: not deaths',
				unit: 'people',
				kind: 'fact',
				minimum: 1,
				maximum: 1e6
			})
		),
		people: optional(
			integer({
				label: 'People',
				meaning: 'People sent, left, wounded, missing or at risk: see the role',
				unit: 'people',
				kind: 'fact',
				minimum: 1,
				maximum: 1e6
			})
		),
		ships_lost: optional(
			integer({
				label: 'Ships lost',
				meaning: 'Ships said to be lost',
				unit: 'ships',
				kind: 'fact',
				minimum: 1,
				maximum: 1e4
			})
		),
		ships_disabled: optional(
			integer({
				label: 'Ships out of action',
				meaning: 'Ships out of action; how many were destroyed is not said',
				unit: 'ships',
				kind: 'fact',
				minimum: 1,
				maximum: 1e4
			})
		),
		ships: optional(
			integer({
				label: 'Ships',
				meaning: 'Ships sent or left: see the role',
				unit: 'ships',
				kind: 'fact',
				minimum: 1,
				maximum: 1e4
			})
		),
		forecast: optional(
			number({
				label: 'Foretold',
				meaning: 'Foretold, hoped for, promised or undone: it did not happen; a share where the unit says so',
				kind: 'fact',
				minimum: 0,
				maximum: 1e12
			})
		),
		other: optional(
			number({
				label: 'Other',
				meaning: 'Neither people nor ships: see the unit; shares from 0 to 1',
				kind: 'fact',
				minimum: 0,
				maximum: 1e5
			})
		),
		said: optional(
			text({ label: 'In words', meaning: 'The wording where no number is said, or beside a share', kind: 'fact' })
		),
		overlaps: optional(
			text({ label: 'Overlaps', meaning: 'Id of a figure that may count the same: never add the two', kind: 'fact' })
		),
		ambiguity: optional(text({ label: 'Ambiguity', meaning: 'What the line leaves open, in our words', kind: 'fact' })),
		confidence: oneOf(['high', 'medium'], {
			label: 'Confidence',
			meaning: 'How sure we are that it is said and means this',
			kind: 'judged'
		})
	},
	rules: [
		placed({ speaker: 'speaker' }),
		refers('episodes', { series: 'series', file: 'file' }, { season: 'season', episode: 'episode' }),
		refers('war-figures', { overlaps: 'id' }),
		rule('overlaps', 'another figure', ({ id, overlaps }) => id !== overlaps),
		rule(
			'standing',
			'“forecast” where the role is a forecast, and nowhere else',
			({ role, standing }) => (standing === 'forecast') === (role === 'forecast')
		),
		filledIf('bound', 'there is a number', (row) => values.some((value) => row[value] !== null)),
		rule(
			'said',
			'words where there is no number',
			(row) => row.said !== null || values.some((value) => row[value] !== null)
		),
		each(values, (value) =>
			rule<Cells>(
				value,
				`nothing beside another number, and a role and unit that fit (${[meant[value].roles?.join(', '), meant[value].unit?.source].filter(Boolean).join('; ')})`,
				(row) =>
					row[value] === null ||
					(values.every((other) => other === value || row[other] === null) &&
						(meant[value].roles?.includes(row.role) ?? row.role !== 'forecast') &&
						(meant[value].unit?.test(row.unit) ?? true))
			)
		)
	]
});

export type WarFigure = Row<typeof schema>;

/** Every spoken figure, one row each, in the order of the story; references to other times last. */
export const warFigures = rows as readonly WarFigure[];
