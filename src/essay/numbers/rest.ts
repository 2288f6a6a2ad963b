/** The numbers of the deal, the shadow, the room and the record. */
import { count, decimal, inWords, InWords, percent } from '#lib/chart/number.ts';
import { seasons } from '#charts/prophets/data.ts';
import { castHours } from '#data/cast-hours.ts';
import { claims, type Verdict } from '#data/claims.ts';
import { farewells } from '#data/farewells.ts';
import { finaleReadings } from '#data/finale-readings.ts';
import { finaleScenes } from '#data/finale-scenes.ts';
import { montage } from '#data/montage.ts';
import { peaceNodes } from '#data/peace-nodes.ts';
import { siskoDukat } from '#data/sisko-dukat.ts';
import { rowOf } from '#lib/table/lookup.ts';
import { figure } from './figure.ts';

const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

/** Scenes the two men share before the last, and the hours without one before it. */
function rivalry() {
	const met = siskoDukat.filter(({ scenes }) => scenes > 0);
	const [before, last] = [met.at(-2)!, met.at(-1)!];
	return {
		scenes: sum(met.slice(0, -1).map(({ scenes }) => scenes)),
		before,
		silent: last.hour - (before.hour + before.hours - 1) - 1
	};
}

/** Share (0 to 1) of the finale's words spoken in the caves. */
function caves(): number {
	const ofFinale = finaleScenes.filter(({ series }) => series === 'ds9');
	const inCaves = finaleReadings.filter(({ series, caves }) => series === 'ds9' && caves === 'yes');
	const there = ofFinale.filter(({ scene }) => inCaves.some((reading) => reading.scene === scene));
	return sum(there.map(({ words }) => words)) / sum(ofFinale.map(({ words }) => words));
}

/** The figures of these chapters by name. */
export function figuresOfTheRest() {
	const { scenes, silent, before } = rivalry();
	const faith = (place: number) => {
		const { season, rate } = seasons.at(place)!;
		return figure(decimal(rate, 2), `/charts/prophets/all/#season-${season}`);
	};
	const said = (series: 'ds9' | 'voy') =>
		farewells.filter((one) => one.series === series && one.form === 'said').length;
	const agreed = (series: 'ds9' | 'voy') =>
		farewells.filter((one) => one.series === series && one.form === 'said' && one.second === 'yes').length;
	const silence = rowOf('finale-scenes', finaleScenes, { series: 'ds9', scene: silentScene() });
	const jadzia = sum(castHours.filter(({ character }) => character === 'jadzia').map(({ words }) => words));
	const verdict = (of: Verdict) => claims.filter((one) => one.verdict === of).length;
	const ofClaims = (of: Verdict, text = count(verdict(of))) => figure(text, `/record/#${of}`);
	const inSilence = (text: string) => figure(text, `/charts/finales/strips/#ds9-${silence.scene}`);
	return {
		'peace-nodes': figure(count(peaceNodes.length), '/charts/peace/missing/'),
		'shared-scenes': figure(count(scenes), '/charts/rivalry/all/'),
		'silent-hours': figure(count(silent), `/charts/rivalry/silence/#${before.file}`),
		caves: figure(percent(caves()), '/charts/finales/cuts/#ds9-without-caves'),
		'faith-first': faith(0),
		'faith-last': faith(-1),
		'goodbyes-ds9': figure(inWords(said('ds9')), '/charts/goodbyes/ds9/'),
		'goodbyes-voy': figure(`${inWords(agreed('voy'))} or ${inWords(said('voy'))}`, '/charts/goodbyes/voyager/'),
		'silent-scene': inSilence(count(silence.scene)),
		'silent-words': inSilence(inWords(silence.words)),
		'jadzia-words': figure(count(Math.round(jadzia / 100) * 100), '/data/cast-hours/'),
		claims: figure(count(claims.length), '/record/'),
		'claims-confirmed': ofClaims('confirmed'),
		'claims-partly': ofClaims('partly'),
		'claims-open': ofClaims('open'),
		'contradicted-five': ofClaims('contradicted', InWords(verdict('contradicted')))
	};
}

/** The scene of the montage, as the row that saw it says. */
function silentScene(): number {
	const seen = montage.find(
		({ known, about, file }) => known === 'transcript' && about === 'screen' && file === 's07e25'
	);
	if (seen?.scene == null) throw new Error('montage: no row says in which scene it is');
	return seen.scene;
}
