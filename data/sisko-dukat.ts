import { integer, table, text, type Row } from '#lib/table/columns.ts';
import { asOf, licence, spoken, transcripts } from './provenance.ts';
import rows from './sisko-dukat.csv';

const said = (label: string, meaning: string) => integer({ label, meaning, unit: 'words', kind: 'measured' });

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
		file: text({ label: 'File', meaning: 'Name of the transcript file: join by this, never by number', kind: 'fact' }),
		hour: integer({ label: 'First hour', meaning: 'Place in the whole series, 1 to 176', kind: 'fact' }),
		hours: integer({ label: 'Hours', meaning: 'How many hours it fills', unit: 'hours', kind: 'fact' }),
		dukat: said('Words of Dukat', 'All his words in the episode'),
		scenes: integer({
			label: 'Shared scenes',
			meaning: 'Scenes in which both speak',
			unit: 'scenes',
			kind: 'measured'
		}),
		sisko_shared: said('Sisko in shared scenes', 'Words of Sisko in these scenes'),
		dukat_shared: said('Dukat in shared scenes', 'Words of Dukat in these scenes'),
		turns: integer({
			label: 'Exchanges',
			meaning: 'How often one speaks right after the other within a scene',
			unit: 'exchanges',
			kind: 'measured'
		}),
		words: said(
			'Exchange words',
			'Words of all turns right before or after a turn of the other, each turn counted once'
		)
	}
});

export type SiskoDukat = Row<typeof schema>;

/** One row per episode in which Dukat speaks, in order of the story; 0 scenes means that they do not meet. */
export const siskoDukat = rows as readonly SiskoDukat[];
