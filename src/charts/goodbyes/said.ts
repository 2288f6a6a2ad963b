/** How each goodbye is spoken of: in our words, role first, then the name; several lengths, the longest first. */
import { characters } from '#data/characters.ts';
import type { Goodbye, Standing } from './data.ts';

/** Roles of people who are not in the table of characters. */
const elsewhere: Readonly<Record<string, string>> = {
	'the crew': 'everybody',
	'Admiral Janeway': 'the captain grown old',
	Janeway: 'the captain',
	Tuvok: 'her oldest officer',
	Barclay: 'the officer at home who helps her',
	Kim: 'the ensign, by then a captain',
	'The Doctor': 'the ship’s doctor',
	'Miral Paris': 'the pilot’s daughter',
	Chakotay: 'the first officer, dead by then'
};

/** What to call a person before the name is known. */
export function roleOf(speaker: string): string {
	return characters.find((one) => one.speaker === speaker)?.role ?? elsewhere[speaker]!;
}

const labels: Readonly<Record<string, readonly string[]>> = {
	'ds9-1': ['the exile, Garak, and the doctor, Bashir', 'Garak and Bashir'],
	'ds9-2': ['the warrior, Worf, and his captain, Sisko', 'Worf and Sisko'],
	'ds9-4': ['the engineer, O’Brien, and the doctor, Bashir', 'O’Brien and Bashir'],
	'ds9-5': ['the captain, Sisko, and his wife, Kasidy', 'Sisko and Kasidy'],
	'ds9-6': ['Odo and Quark: refused', 'Quark: refused'],
	'ds9-3': ['Odo to Kira', 'Kira'],
	'ds9-9': ['Jake, his son: none', 'Jake: none'],
	'voy-1': ['to her oldest officer, Tuvok, in his illness', 'to Tuvok'],
	'voy-2': ['to Barclay, who helps her to leave', 'to Barclay'],
	'voy-3': ['to Kim, as one of two readers counts', 'to Kim: one reader', 'Kim'],
	'voy-4': ['to her younger self', 'her younger self']
};

/** Labels of the captain’s own goodbyes, where he needs no name. */
const his: Readonly<Record<string, readonly string[]>> = {
	'ds9-2': ['his officer, Worf', 'Worf'],
	'ds9-7': ['everybody, in a toast (not counted)', 'everybody, in a toast', 'a toast'],
	'ds9-5': ['his wife, Kasidy, in a vision', 'his wife, Kasidy', 'Kasidy']
};

/** What may stand at a goodbye, the longest first; nothing where nobody counts it. */
export function labelsOf({ id }: Goodbye, captain: boolean): readonly string[] {
	return (captain ? his[id] : undefined) ?? labels[id] ?? [];
}

/** How a goodbye stands, in words. */
export const standings: Readonly<Record<Standing, string>> = {
	said: 'said, by both readers',
	refused: 'asked for and refused',
	contested: 'counted by one reader of two',
	uncounted: 'counted as a pair by neither reader',
	unsaid: 'never said'
};

/** For example: The shapeshifter, Odo, and the barkeeper, Quark: asked for and refused, in scene 57 … */
export function nameOf(goodbye: Goodbye, where: string): string {
	const { row, a, b, standing, scene, from } = goodbye;
	const who = (speaker: string, name: string) =>
		['the crew', 'The Doctor'].includes(name)
			? roleOf(speaker)
			: `${roleOf(speaker)}, ${name.replace(/^The /, 'the ')}`;
	const text = `${who(row.a, a)}, and ${who(row.b, b)}: ${standings[standing]}`;
	const place =
		standing === 'unsaid' ? `; missed in scene ${scene}, which has no words` : `, in scene ${scene}, ${where}`;
	const last = from === null ? '; no earlier scene of the finale together' : `; last together in scene ${from}`;
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}${place}${last}`;
}
