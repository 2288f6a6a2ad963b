/** How powers, states and turning points are called in the drawings and sentences. */
import type { TurnOfWar } from '#data/war-timeline.ts';
import type { Band, Lane, Stance } from './data.ts';

/** Names of the lanes, and the same where there is little room. */
export const laneNames: Readonly<Record<Lane, readonly [name: string, short: string]>> = {
	station: ['The station', 'Station'],
	dominion: ['The Dominion', 'Dominion'],
	cardassia: ['Cardassia', 'Cardassia'],
	klingons: ['The Klingons', 'Klingons'],
	romulans: ['The Romulans', 'Romulans'],
	bajor: ['Bajor', 'Bajor'],
	breen: ['The Breen', 'Breen'],
	ferengi: ['The Ferengi', 'Ferengi'],
	others: ['Others', 'Others']
};

/** How each stance reads in the table. */
export const stanceNames: Readonly<Record<Stance, string>> = {
	with: 'with the Federation',
	apart: 'on neither side',
	cool: 'no friend, and no war',
	pact: 'in a pact with its enemy',
	against: 'against the Federation',
	between: 'a matter between others'
};

const special: Readonly<Record<string, readonly string[]>> = {
	S1: ['held by Cardassia'],
	S2: ['held by Bajor, run by the Federation', 'with the Federation', 'Federation'],
	S3: ['held by the Dominion', 'Dominion'],
	S4: ['retaken', 'back'],
	A02: ['at war with the Klingons'],
	A07: ['a tense peace', 'peace'],
	A08: ['in the Dominion'],
	A09: ['in rebellion against the Dominion', 'rebels'],
	A10: ['fights beside the Federation', 'fleet'],
	A12: ['pact with the Dominion', 'pact'],
	A14: ['occupied'],
	A15: ['protected by the Federation', 'protected'],
	A16: ['pact'],
	A17: ['protected again', 'protected'],
	A18: ['Tholians, Miradorn: pact', 'pact'],
	A19: ['Maquis destroyed', 'Maquis'],
	A20: ['So’na supply the Dominion', 'So’na supply it', 'So’na'],
	A22: ['with the Dominion'],
	D1: ['unknown'],
	D2: ['a rumour', 'rumour'],
	D5: ['cold war'],
	A03: ['hostile'],
	A04: ['at war'],
	D6: ['war']
};

/** What stands in a band, longest first. */
export function phrasesOf({ id, relation }: Band): readonly string[] {
	return special[id] ?? [relation];
}

function hours({ start, end, before, lasts }: Band): string {
	if (start === end && !before && !lasts) return `in hour ${start}`;
	const from = before
		? 'from before the first hour'
		: `from ${start === null ? 'an hour that is not said' : `hour ${start}`}`;
	return `${from} to ${lasts ? 'the end' : end === null ? 'an hour that is not said' : `hour ${end}`}`;
}

/** What a band says, with whose it is. */
function whole(band: Band): string {
	const { id, lane, power, to } = band;
	const [said] = phrasesOf(band);
	if (lane === 'station') return `The station, as ${power}: held by ${to === 'Dominion' ? 'the Dominion' : to}`;
	if (id === 'A02') return `${power}: at war with ${to}`;
	return lane === 'others' ? said! : `${power}: ${said}`;
}

/** For example: Romulan Empire: pact with the Dominion, from hour 124 to hour 143. */
export function nameOf(band: Band): string {
	return `${whole(band)}, ${hours(band)}.${band.note ? ` ${band.note}` : ''}`;
}

/** For example: Hour 124: The war begins. The wormhole is mined; the station is attacked and given up. */
export function turnName({ hour, event, summary, hindsight }: TurnOfWar): string {
	return `Hour ${hour}${hindsight ? ', told in hindsight' : ''}: ${event}.${summary ? ` ${summary}` : ''}`;
}

/** Turning points that drawings name, short enough for a label. */
export const turnLabels: Readonly<Record<string, string>> = {
	T01: 'The Federation moves in',
	T02: 'First rumour',
	T05: 'First contact',
	T09: 'They may be anybody',
	T10: 'Klingons invade Cardassia',
	T13: 'Open war',
	T14: 'An impostor exposed',
	T15: 'Cardassia joins the Dominion',
	T16: 'Allies again',
	T20: 'The Romulans sign a pact',
	T21: 'Bajor signs',
	T22: 'The war begins',
	T23: 'A fleet destroyed',
	T26: 'The fleet sails',
	T27: 'Reinforcements vanish',
	T28: 'The station is retaken',
	T30: 'Betazed falls',
	T31: 'The Romulans join',
	T33: 'First offensive',
	T40: 'The Founder is ill',
	T41: 'The Breen join',
	T43: 'Earth is attacked',
	T44: 'Chin’toka is lost',
	T45: 'A call to resist',
	T47: 'A new Klingon leader',
	T50: 'The streets rise',
	T53: 'The fleet changes sides',
	T56: 'Ceasefire',
	T59: 'A Bajoran runs it'
};
