import { schema as castSchema } from '../cast-hours.ts';
import { schema as hoursSchema } from '../character-hours.ts';
import { schema as ensembleSchema } from '../ensemble-hours.ts';
import { schema as episodesSchema } from '../episodes.ts';
import { schema as scenesSchema } from '../finale-scenes.ts';
import { schema as speakersSchema } from '../finale-speakers.ts';
import { schema as voicesSchema } from '../finale-voices.ts';
import { schema as pairsSchema } from '../pairs.ts';
import { schema as siskoDukatSchema } from '../sisko-dukat.ts';
import { schema as vocabularySchema } from '../vocabulary.ts';
import { aired } from './aired.ts';
import { castHours } from './cast-hours.ts';
import { characterHours } from './character-hours.ts';
import { csv } from './csv.ts';
import { ensembleHours } from './ensemble-hours.ts';
import { episodes } from './episodes.ts';
import { finale, scenes, speakers, voices } from './finales.ts';
import { pairs, siskoDukat } from './pairs.ts';
import type { Transcript } from './transcripts.ts';
import { vocabulary } from './vocabulary.ts';

/** Every measured table as CSV, by name. The same transcripts give the same bytes. */
export function derived(all: readonly Transcript[]): Record<string, string> {
	const finales = all.filter(({ file }) => file === finale);
	const shown = aired(all);
	return {
		episodes: csv(episodesSchema, episodes(all)),
		'finale-scenes': csv(scenesSchema, finales.flatMap(scenes)),
		'finale-speakers': csv(speakersSchema, finales.flatMap(speakers)),
		'finale-voices': csv(voicesSchema, finales.flatMap(voices)),
		'character-hours': csv(hoursSchema, characterHours(all)),
		'cast-hours': csv(castSchema, castHours(shown)),
		'ensemble-hours': csv(ensembleSchema, ensembleHours(shown)),
		pairs: csv(pairsSchema, pairs(shown)),
		'sisko-dukat': csv(siskoDukatSchema, siskoDukat(shown)),
		vocabulary: csv(vocabularySchema, vocabulary(shown))
	};
}
