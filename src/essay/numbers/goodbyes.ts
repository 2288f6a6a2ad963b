/** The numbers of the goodbyes that have a breath: words of their scenes, and of those who speak in them. */
import { count, inWords } from '#lib/chart/number.ts';
import { finaleScenes } from '#data/finale-scenes.ts';
import { finaleSpeakers } from '#data/finale-speakers.ts';
import { rowOf } from '#lib/table/lookup.ts';
import { sceneOf } from '../goodbye/goodbyes.ts';
import { figure } from './figure.ts';

/** Their scenes. */
const exile = sceneOf('goodbye-exile');
const warrior = sceneOf('goodbye-warrior');
const party = sceneOf('goodbye-party');
const vision = sceneOf('goodbye-wife');
const refused = sceneOf('goodbye-refused');
const shore = sceneOf('goodbye-shore');

/** The figures of the room by name. */
export function figuresOfGoodbyes() {
	const scene = (of: number) =>
		figure(
			count(rowOf('finale-scenes', finaleScenes, { series: 'ds9', scene: of }).words),
			`/charts/finales/strips/#ds9-${of}`
		);
	const said = (of: number, speaker: string) =>
		figure(
			count(rowOf('finale-speakers', finaleSpeakers, { series: 'ds9', scene: of, speaker }).words),
			'/data/finale-speakers/'
		);
	const speakers = finaleSpeakers.filter((row) => row.series === 'ds9' && row.scene === party).length;
	return {
		'exile-words': scene(exile),
		'doctor-words': said(exile, 'Bashir'),
		'warrior-words': scene(warrior),
		'warrior-own': said(warrior, 'Worf'),
		'party-words': scene(party),
		'party-speakers': figure(inWords(speakers), '/data/finale-speakers/'),
		'vision-his': said(vision, 'Sisko'),
		'vision-hers': said(vision, 'Kasidy'),
		'refused-asks': said(refused, 'Quark'),
		'refused-declines': said(refused, 'Odo'),
		'shore-his': said(shore, 'Odo'),
		'shore-hers': said(shore, 'Kira')
	};
}
