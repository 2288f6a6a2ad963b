import type { Cell, Schema } from '#lib/table/columns.ts';
import { schema as episodesSchema, episodes } from './episodes.ts';
import { schema as cutsSchema, finaleCuts } from './finale-cuts.ts';
import { schema as readingsSchema, finaleReadings } from './finale-readings.ts';
import { schema as scenesSchema, finaleScenes } from './finale-scenes.ts';
import { schema as speakersSchema, finaleSpeakers } from './finale-speakers.ts';
import { schema as voicesSchema, finaleVoices } from './finale-voices.ts';
import { schema as finalesSchema, finales } from './finales.ts';

/** A table with everything needed to print it. For pages about the data only: it pulls in every row. */
export interface Published {
	readonly schema: Schema;
	readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** Every published table, one line each. */
export const tables: readonly Published[] = [
	{ schema: episodesSchema, rows: episodes },
	{ schema: finalesSchema, rows: finales },
	{ schema: scenesSchema, rows: finaleScenes },
	{ schema: speakersSchema, rows: finaleSpeakers },
	{ schema: voicesSchema, rows: finaleVoices },
	{ schema: readingsSchema, rows: finaleReadings },
	{ schema: cutsSchema, rows: finaleCuts }
];
