import { integer, table, text, type Cells, type Row } from '#lib/table/columns.ts';
import { addsUp, atMost, each, oneForEach, refers, rule, total } from '#lib/table/rules.ts';
import { asOf, licence, spoken, transcripts } from './provenance.ts';
import * as range from './range.ts';
import rows from './sisko-dukat.csv';

const said = (label: string, meaning: string) =>
	integer({ label, meaning, unit: 'words', kind: 'measured' }, range.counted);

export const schema = table({
	name: 'sisko-dukat',
	title: 'Where Sisko and Dukat meet',
	source: transcripts,
	licence,
	asOf,
	revision: 1,
	limits: [
		'To share a scene is to speak in it; talk by screen counts, silent company does not.',
		'A recording, a vision or another face of Dukat counts where the transcript gives his name.',
		...spoken
	],
	key: ['file'],
	columns: {
		file: text(
			{
				label: 'File',
				meaning: 'Name of the transcript file: join by this, never by number',
				kind: 'fact'
			},
			range.file
		),
		hour: integer({ label: 'First hour', meaning: 'Place in the whole series, 1 to 176', kind: 'fact' }, range.hour),
		hours: integer({ label: 'Hours', meaning: 'How many hours it fills', unit: 'hours', kind: 'fact' }, range.hours),
		dukat: said('Words of Dukat', 'All his words in the episode'),
		scenes: integer({
			label: 'Shared scenes',
			meaning: 'Scenes in which both speak',
			unit: 'scenes',
			kind: 'measured',
			minimum: 0,
			maximum: 150
		}),
		sisko_shared: said('Sisko in shared scenes', 'Words of Sisko in these scenes'),
		dukat_shared: said('Dukat in shared scenes', 'Words of Dukat in these scenes'),
		turns: integer(
			{
				label: 'Exchanges',
				meaning: 'How often one speaks right after the other within a scene',
				unit: 'exchanges',
				kind: 'measured'
			},
			range.counted
		),
		words: said(
			'Exchange words',
			'Words of all turns right before or after a turn of the other, each turn counted once'
		)
	},
	rules: [
		refers('episodes', { file: 'file' }, { hour: 'hour_start', hours: 'episodes' }, { series: 'ds9' }),
		oneForEach('cast-hours', { file: 'file' }, { dukat: 'words' }, { series: 'ds9', character: 'dukat' }),
		atMost('dukat_shared', 'dukat'),
		atMost(
			'sisko_shared',
			({ file }, { all }) => all('cast-hours', { series: 'ds9', character: 'sisko', file })[0]?.words ?? 0,
			'his words in the table cast-hours',
			'cast-hours'
		),
		atMost('words', (row) => row.sisko_shared + row.dukat_shared, 'the words of both in shared scenes'),
		each(['sisko_shared', 'dukat_shared'] as const, (column) =>
			rule<Cells>(column, 'words where they share scenes, and 0 elsewhere', (row) => row.scenes > 0 === row[column] > 0)
		),
		rule(
			'turns',
			'0 where they share no scene',
			({ scenes, turns, words }) => scenes > 0 || (turns === 0 && words === 0)
		),
		each(['scenes', 'turns', 'words'] as const, (column) =>
			addsUp<Cells>(
				column,
				'of the season in the table pairs',
				({ file }, { all, one, table }) => {
					const { season } = one('episodes', { series: 'ds9', file });
					return all('episodes', { series: 'ds9', season }).flatMap((own) => all(table, { file: own.file }));
				},
				({ file }, { all, one }) =>
					total(
						all('pairs', {
							series: 'ds9',
							a: 'sisko',
							b: 'dukat',
							season: one('episodes', { series: 'ds9', file }).season
						}),
						column
					),
				'episodes',
				'pairs'
			)
		)
	]
});

export type SiskoDukat = Row<typeof schema>;

/** One row per episode in which Dukat speaks, in order of the story; 0 scenes means that they do not meet. */
export const siskoDukat = rows as readonly SiskoDukat[];
