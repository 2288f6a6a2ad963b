/** How each loss is spoken of in the drawings and sentences: in our words, role first, then the name. */
import { count, inWords } from '#lib/chart/number.ts';
import type { Loss } from './data.ts';

interface Phrases {
	/** What is counted, after the number. */
	what: (loss: Loss) => string;
	/** The same, short enough to stand beside a square. */
	short: string;
	/** Name of the line in the ladder. */
	name: string;
	/** Who says it, role first. */
	who: string;
	/** What the line leaves open, in a few words. */
	open: string;
	/** What to keep in mind beside that: mostly, which other figure may count the same people. */
	limit: string;
}

const table: Readonly<Record<string, Phrases>> = {
	cardassia: {
		what: () => 'Cardassians dead, at least',
		short: 'Cardassians',
		name: 'Cardassians, at the end',
		who: 'the doctor, Bashir',
		open: 'The reports were still coming in, and no planet is named.',
		limit: 'Whether the dead of Lakarian City are among them is not said.'
	},
	soldiers: {
		what: () => 'Cardassian soldiers dead in two years of war',
		short: 'soldiers',
		name: 'Cardassian soldiers',
		who: 'the rebel, Damar',
		open: 'Said in a call to rise up; nobody disputes it.',
		limit: 'Whether those of Septimus III are among them is not said.'
	},
	'lakarian-city': {
		what: () => 'people of one city, killed in reprisal',
		short: 'one city',
		name: 'Lakarian City',
		who: 'the enemy’s envoy, Weyoun',
		open: 'A claim by those who did it, so it is hatched.',
		limit: 'Whether the last count of all includes them is not said.'
	},
	'casualty-list': {
		what: () => 'names on one week’s casualty list',
		short: 'one list',
		name: 'One casualty list',
		who: 'the first officer, Kira',
		open: 'Killed, wounded or missing is not said: none is drawn as dead.',
		limit: 'Those lost at AR-558 are among them.'
	},
	grissom: {
		what: (loss) => `aboard one starship; ${inWords(loss.left!)} came home`,
		short: 'one starship',
		name: 'The starship Grissom',
		who: 'a voice in Ezri’s mind, Joran',
		open: 'That all the others died is understood, not said.',
		limit: 'A second speaker gives the same number of survivors.'
	},
	'ar-558': {
		what: () => 'soldiers left on one outpost after five months',
		short: 'one outpost',
		name: 'The outpost AR-558',
		who: 'the officer in command, Larkin',
		open: 'Some may have been taken away wounded; more die later.',
		limit: 'Another speaker says that two thirds were killed.'
	},
	septimus: {
		what: () => 'soldiers of one Cardassian order',
		short: 'one order',
		name: 'Soldiers on Septimus III',
		who: 'Damar, then still loyal',
		open: 'The later count of all soldiers may include them.',
		limit: 'Said in a report.'
	},
	cortez: {
		what: () => 'people on one starship',
		short: 'one starship',
		name: 'The starship Cortez',
		who: 'the captain, Sisko',
		open: 'No survivors were found.',
		limit: 'The ship was lost with everybody aboard.'
	},
	'valiant-officers': {
		what: () => 'officers of one ship killed in its first fight',
		short: 'one ship',
		name: 'The starship Valiant',
		who: 'a cadet, Watters',
		open: 'Their captain, one of the wounded, dies the next day.',
		limit: 'How many die when the ship is lost is not said.'
	},
	'last-battle-defiant': {
		what: () => 'dead aboard one ship in the last battle',
		short: 'one ship',
		name: 'The new Defiant',
		who: 'the doctor, Bashir',
		open: 'Reported while the battle went on.',
		limit: 'Others were wounded.'
	}
};

/** How a loss is spoken of. @throws when no words were found for it. */
export function phrasesOf(loss: Loss): Phrases {
	const phrases = table[loss.id];
	if (!phrases) throw new Error(`toll: no words for "${loss.id}"`);
	return phrases;
}

/** 800000000 → "800 million"; 1730 → "1,730". */
export function short(lives: number): string {
	return lives >= 1e6 ? `${count(lives / 1e6)} million` : count(lives);
}

/** "43 of 150" where a few are left, "800 million" elsewhere. */
export function figureOf(loss: Loss): string {
	return loss.counts === 'sent' && loss.id !== 'grissom'
		? `${short(loss.left!)} of ${short(loss.lives)}`
		: short(loss.lives);
}

/** The number with what must not be forgotten about it: "2 million, claimed". */
export function qualified(loss: Loss): string {
	if (loss.floor) return `${figureOf(loss)}, at least`;
	if (loss.claim) return `${figureOf(loss)}, claimed`;
	if (loss.counts === 'casualties') return `${figureOf(loss)} casualties`;
	return loss.left === null ? short(loss.lives) : `${short(loss.lives)}, ${inWords(loss.left)} left`;
}

/** Where it is said: "7x25". */
export function where(loss: Loss): string {
	return `${loss.row.season}x${String(loss.row.episode).padStart(2, '0')}`;
}

/** The same for sentences: "season 7, episode 25". */
export function spelled(loss: Loss): string {
	return `season ${loss.row.season}, episode ${loss.row.episode}`;
}
