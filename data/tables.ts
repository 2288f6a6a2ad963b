import type { Cell, Schema } from '#lib/table/columns.ts';
import { schema as alliancesSchema, alliances } from './alliances.ts';
import { schema as arcReadingsSchema, arcReadings } from './arc-readings.ts';
import { schema as shapesSchema, arcShapes } from './arc-shapes.ts';
import { schema as arcsSchema, arcs } from './arcs.ts';
import { schema as castSchema, cast } from './cast.ts';
import { schema as castHoursSchema, castHours } from './cast-hours.ts';
import { schema as hoursSchema, characterHours } from './character-hours.ts';
import { schema as changesSchema, changes } from './changes.ts';
import { schema as charactersSchema, characters } from './characters.ts';
import { schema as claimsSchema, claims } from './claims.ts';
import { schema as closuresSchema, closures } from './closures.ts';
import { schema as departuresSchema, departures } from './departures.ts';
import { schema as ensembleSchema, ensembleHours } from './ensemble-hours.ts';
import { schema as episodesSchema, episodes } from './episodes.ts';
import { schema as farewellsSchema, farewells } from './farewells.ts';
import { schema as cutsSchema, finaleCuts } from './finale-cuts.ts';
import { schema as readingsSchema, finaleReadings } from './finale-readings.ts';
import { schema as scenesSchema, finaleScenes } from './finale-scenes.ts';
import { schema as speakersSchema, finaleSpeakers } from './finale-speakers.ts';
import { schema as voicesSchema, finaleVoices } from './finale-voices.ts';
import { schema as figuresSchema, figures } from './figures.ts';
import { schema as finalesSchema, finales } from './finales.ts';
import { schema as montageSchema, montage } from './montage.ts';
import { schema as namedSchema, named } from './named.ts';
import { schema as pairsSchema, pairs } from './pairs.ts';
import { schema as peaceLinksSchema, peaceLinks } from './peace-links.ts';
import { schema as peaceNodesSchema, peaceNodes } from './peace-nodes.ts';
import { schema as factsSchema, productionFacts } from './production-facts.ts';
import { schema as ratingsSchema, ratings } from './ratings.ts';
import { schema as rewatchSchema, rewatch } from './rewatch.ts';
import { schema as rivalrySchema, rivalry } from './rivalry.ts';
import { schema as countsSchema, seriesCounts } from './series-counts.ts';
import { schema as siskoDukatSchema, siskoDukat } from './sisko-dukat.ts';
import { schema as controlSchema, stationControl } from './station-control.ts';
import { schema as vocabularySchema, vocabulary } from './vocabulary.ts';
import { schema as warFiguresSchema, warFigures } from './war-figures.ts';
import { schema as timelineSchema, warTimeline } from './war-timeline.ts';

/** A table with everything needed to print it. For pages about the data only: it pulls in every row. */
export interface Published {
	readonly schema: Schema;
	readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** Every published table, one line each. */
export const tables: readonly Published[] = [
	{ schema: figuresSchema, rows: figures },
	{ schema: episodesSchema, rows: episodes },
	{ schema: charactersSchema, rows: characters },
	{ schema: namedSchema, rows: named },
	{ schema: arcsSchema, rows: arcs },
	{ schema: arcReadingsSchema, rows: arcReadings },
	{ schema: hoursSchema, rows: characterHours },
	{ schema: castSchema, rows: cast },
	{ schema: castHoursSchema, rows: castHours },
	{ schema: pairsSchema, rows: pairs },
	{ schema: siskoDukatSchema, rows: siskoDukat },
	{ schema: finalesSchema, rows: finales },
	{ schema: scenesSchema, rows: finaleScenes },
	{ schema: speakersSchema, rows: finaleSpeakers },
	{ schema: voicesSchema, rows: finaleVoices },
	{ schema: readingsSchema, rows: finaleReadings },
	{ schema: cutsSchema, rows: finaleCuts },
	{ schema: warFiguresSchema, rows: warFigures },
	{ schema: ensembleSchema, rows: ensembleHours },
	{ schema: vocabularySchema, rows: vocabulary },
	{ schema: claimsSchema, rows: claims },
	{ schema: timelineSchema, rows: warTimeline },
	{ schema: alliancesSchema, rows: alliances },
	{ schema: controlSchema, rows: stationControl },
	{ schema: peaceNodesSchema, rows: peaceNodes },
	{ schema: peaceLinksSchema, rows: peaceLinks },
	{ schema: rivalrySchema, rows: rivalry },
	{ schema: closuresSchema, rows: closures },
	{ schema: farewellsSchema, rows: farewells },
	{ schema: departuresSchema, rows: departures },
	{ schema: montageSchema, rows: montage },
	{ schema: shapesSchema, rows: arcShapes },
	{ schema: rewatchSchema, rows: rewatch },
	{ schema: ratingsSchema, rows: ratings },
	{ schema: countsSchema, rows: seriesCounts },
	{ schema: factsSchema, rows: productionFacts },
	{ schema: changesSchema, rows: changes }
];
