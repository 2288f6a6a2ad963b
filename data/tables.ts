import type { Cell, Schema } from '#lib/table/columns.ts';
import { schema as arcsSchema, arcs } from './arcs.ts';
import { schema as hoursSchema, characterHours } from './character-hours.ts';
import { schema as charactersSchema, characters } from './characters.ts';
import { schema as episodesSchema, episodes } from './episodes.ts';
import { schema as cutsSchema, finaleCuts } from './finale-cuts.ts';
import { schema as readingsSchema, finaleReadings } from './finale-readings.ts';
import { schema as scenesSchema, finaleScenes } from './finale-scenes.ts';
import { schema as speakersSchema, finaleSpeakers } from './finale-speakers.ts';
import { schema as voicesSchema, finaleVoices } from './finale-voices.ts';
import { schema as finalesSchema, finales } from './finales.ts';
import { schema as warFiguresSchema, warFigures } from './war-figures.ts';

/** A table with everything needed to print it. For pages about the data only: it pulls in every row. */
export interface Published {
	readonly schema: Schema;
	readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** Every published table, one line each. */
export const tables: readonly Published[] = [
	{ schema: episodesSchema, rows: episodes },
	{ schema: charactersSchema, rows: characters },
	{ schema: arcsSchema, rows: arcs },
	{ schema: hoursSchema, rows: characterHours },
	{ schema: finalesSchema, rows: finales },
	{ schema: scenesSchema, rows: finaleScenes },
	{ schema: speakersSchema, rows: finaleSpeakers },
	{ schema: voicesSchema, rows: finaleVoices },
	{ schema: readingsSchema, rows: finaleReadings },
	{ schema: cutsSchema, rows: finaleCuts },
	{ schema: warFiguresSchema, rows: warFigures }
];
