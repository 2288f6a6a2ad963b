/** What is known of the montage, item by item, and the words of the people in it. */
import { characterHours } from '#data/character-hours.ts';
import { characters, type Character } from '#data/characters.ts';
import { episodes, seasonsOf } from '#data/episodes.ts';
import { montage, type MontageItem } from '#data/montage.ts';

/** How a memory stands: from the transcript, from one page, a passage nobody names, not known, or known to be missing. */
export type Standing = 'transcript' | 'one-page' | 'unnamed' | 'open' | 'missing';

export interface Memory {
	id: string;
	item: MontageItem;
	about: Character | null;
	/** Words ever spoken; null where no person is named. */
	words: number | null;
	standing: Standing;
}

const own = episodes.filter(({ series }) => series === 'ds9');
/** The last broadcast hour. */
export const hours = Math.max(...own.map(({ hour_end }) => hour_end));

export const seasons = seasonsOf('ds9');

export const episodeAt = (hour: number) => own.find((one) => one.hour_start <= hour && hour <= one.hour_end)!;

/** Words a person ever speaks. */
export function wordsOf(id: string): number {
	return characterHours.reduce((sum, row) => sum + (row.character === id ? row.words : 0), 0);
}

/** The item that says she is not in the clips. */
const absent = montage.find(
	({ speaker, about, known }) => speaker === 'Jadzia Dax' && about === 'screen' && known === 'pages'
)!;
const fifth = montage.find(
	({ speaker, about, known }) => speaker === null && about === 'screen' && known === 'one-page'
)!;

function memory(item: MontageItem): Memory {
	const about = characters.find(({ speaker }) => speaker === item.speaker) ?? null;
	const standing = item === absent ? 'missing' : item === fifth ? 'unnamed' : (item.known as Standing);
	return { id: item.id, item, about, words: about && wordsOf(about.id), standing };
}

const order: readonly Standing[] = ['transcript', 'one-page', 'unnamed', 'open', 'missing'];

/** One memory per person on the screen, and the passage nobody names: the surest first, the missing one last. */
export const memories: readonly Memory[] = montage
	.filter((item) => item.about === 'screen' && (item === fifth || item.speaker !== null))
	.filter((item) => item.speaker !== absent.speaker || item === absent)
	.filter((item, i, all) => item === fifth || all.findIndex(({ speaker }) => speaker === item.speaker) === i)
	.map(memory)
	.sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || (b.words ?? 0) - (a.words ?? 0));

/** The one who is missing. */
export const missing = memories.find(({ standing }) => standing === 'missing')!;

/** Those whose memories some source describes. */
export const remembered = memories.filter(({ standing }) => standing === 'transcript' || standing === 'one-page');

/** All that is known, or disputed, about the one who is missing; what is disputed last. */
export const about: readonly Memory[] = montage
	.filter(({ speaker }) => speaker === absent.speaker)
	.map(memory)
	.sort((a, b) => Number(a.item.known === 'disputed') - Number(b.item.known === 'disputed'));

/** What she says, episode by episode. */
export const spoken = characterHours.filter(({ character }) => character === missing.about!.id);

/** Her recorded voice, heard after her death, counts too. */
export const recorded = spoken.filter(({ hour }) => episodeAt(hour).season === seasons.at(-1)!.season);

/** How many sources an item names. */
export const sourcesOf = ({ item }: Memory) => item.sources?.split(';').length ?? 0;
