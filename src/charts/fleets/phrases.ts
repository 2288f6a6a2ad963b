/** How figures are spoken of: who says them, role first, where, and the number itself. */
import type { WarFigure } from '#data/war-figures.ts';
import { count } from '#lib/chart/number.ts';
import { capital } from '#lib/chart/sentence.ts';
import { toldOf } from './battles.ts';
import type { Fate, Part } from './data.ts';

/** What became of ships, for the table. */
export const fateNames: Readonly<Record<Fate, string>> = {
	sent: 'sent',
	back: 'came back',
	lost: 'lost',
	out: 'out of action',
	gone: 'vanished',
	through: 'broke through'
};

const speakers: Readonly<Record<string, string>> = {
	Bashir: 'the doctor, Bashir',
	Keogh: 'the captain of the Odyssey, Keogh',
	Toddman: 'an admiral, Toddman',
	Sisko: 'the captain, Sisko',
	Dax: 'the science officer, Jadzia Dax',
	Kira: 'the first officer, Kira',
	Weyoun: 'the enemy’s envoy, Weyoun',
	Martok: 'the Klingon general, Martok',
	Kagan: 'an officer in a staged inquiry, Kagan',
	"O'Brien": 'the engineer, O’Brien',
	Garak: 'the exile, Garak',
	Dukat: 'the enemy commander, Dukat',
	Damar: 'a Cardassian officer, Damar',
	Ross: 'an admiral, Ross'
};

/** Who says it, role first. */
function whoSays({ speaker }: WarFigure): string {
	return speakers[speaker] ?? speaker;
}

/** Where it is said: "7x25". */
export function where({ season, episode }: WarFigure): string {
	return `${season}x${String(episode).padStart(2, '0')}`;
}

/** The number beside a bar: "1,254", "50+", or "?" where none is said. */
export function numberOf({ ships, ratio, row }: Part): string {
	if (ships !== null) return `${count(ships)}${row?.bound === 'at-least' ? '+' : ''}`;
	if (ratio === null) return '?';
	return row!.unit === 'share' ? `1 in ${ratio}` : `1 : ${ratio}`;
}

/** For example: Tyra: 112 ships of the Seventh Fleet sent; said by the Klingon general, Martok, in 6x01. */
export function nameOf(part: Part): string {
	const { battle, row, ships, says } = part;
	const what = ships === null ? capital(says) : `${numberOf(part)} ${says}`;
	const by = row ? `; said by ${whoSays(row)}, in ${where(row)}` : '';
	return `${toldOf(battle).name}: ${what}${by}.`;
}
