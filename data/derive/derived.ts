import { schema as hoursSchema } from '../character-hours.ts';
import { schema as episodesSchema } from '../episodes.ts';
import { schema as scenesSchema } from '../finale-scenes.ts';
import { schema as speakersSchema } from '../finale-speakers.ts';
import { schema as voicesSchema } from '../finale-voices.ts';
import { characterHours } from './character-hours.ts';
import { csv } from './csv.ts';
import { episodes } from './episodes.ts';
import { finale, scenes, speakers, voices } from './finales.ts';
import type { Transcript } from './transcripts.ts';

/** Every measured table as CSV, by name. The same transcripts give the same bytes. */
export function derived(all: readonly Transcript[]): Record<string, string> {
	const finales = all.filter(({ file }) => file === finale);
	return {
		episodes: csv(episodesSchema, episodes(all)),
		'finale-scenes': csv(scenesSchema, finales.flatMap(scenes)),
		'finale-speakers': csv(speakersSchema, finales.flatMap(speakers)),
		'finale-voices': csv(voicesSchema, finales.flatMap(voices)),
		'character-hours': csv(hoursSchema, characterHours(all))
	};
}
