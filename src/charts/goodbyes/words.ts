/** What each view means, in words. Every number here is computed from the rows. */
import { characters } from '#data/characters.ts';
import type { Words } from '#lib/chart/chart.ts';
import { inWords, InWords, percent } from '#lib/chart/number.ts';
import { capital } from '#lib/chart/sentence.ts';
import { countOf, finaleOf, goodbyes, silent, standings, together, type Goodbye } from './data.ts';
import { showOf, shown, type Draw, type GoodbyesView } from './view.ts';

const ordinals = ['no', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
/** What both readers count, after the win in one finale and before it in the other. */
const saidAfter = countOf('ds9', 'said', 'yes');
const [early, late] = [countOf('voy', 'said', 'no'), countOf('voy', 'said', 'yes')];
const earlyAtMost = early + countOf('voy', 'contested');
const his = (view: GoodbyesView) => shown(view).filter(({ standing }) => standing === 'said').length;
const ofFatherAndSon = goodbyes.filter(
	({ speaker, of, standing }) =>
		standing === 'said' && [speaker, of].includes('Sisko') && [speaker, of].includes('Jake')
).length;

/** The one figure of each view, and what it says: in a sentence, and in lines short enough for a drawing. */
export const findings: Readonly<Record<Draw, { figure: string; lines: readonly string[]; says: string }>> = {
	ds9: {
		figure: String(saidAfter),
		lines: ['pairs say goodbye', 'once it is won'],
		says: 'pairs say goodbye once the war is won, and a sixth is refused'
	},
	voyager: {
		figure: String(late),
		lines: ['goodbyes are said', 'once it is won'],
		says: 'goodbyes are said in Voyager’s finale once it is won'
	},
	unspoken: {
		figure: String(ofFatherAndSon),
		lines: ['goodbyes of', 'father and son'],
		says: 'goodbyes are said between the captain and his son'
	}
};

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

/** Role first, then the name, where there is one. */
function who(speaker: string, name: string): string {
	const role = characters.find((one) => one.speaker === speaker)?.role ?? elsewhere[speaker]!;
	return ['the crew', 'The Doctor'].includes(name) ? role : `${role}, ${name.replace(/^The /, 'the ')}`;
}

/** For example: The shapeshifter, Odo, and the barkeeper, Quark: asked for and refused, in scene 57 … */
export function nameOf({ speaker, of, a, b, standing, scene, location, from }: Goodbye): string {
	const text = `${who(speaker, a)}, and ${who(of, b)}: ${standings[standing]}`;
	const place =
		standing === 'unsaid' ? `; missed in scene ${scene}, which has no words` : `, in scene ${scene}, ${location}`;
	const last = from === null ? '; no earlier scene of the finale together' : `; last together in scene ${from}`;
	return `${capital(text)}${place}${last}`;
}

function headline(view: GoodbyesView): string {
	if (view.draw === 'ds9')
		return `${InWords(saidAfter)} pairs say goodbye once the war is won, and a ${ordinals[saidAfter + countOf('ds9', 'refused')]} is refused`;
	if (view.draw === 'voyager')
		return `Voyager says its goodbyes early: ${inWords(early)} or ${inWords(earlyAtMost)} before it is won, ${late ? inWords(late) : 'none'} after`;
	return `The captain says goodbye to ${inWords(his(view))} people, and his son is not one of them`;
}

function alt(view: GoodbyesView): string {
	const { scenes, at } = finaleOf(showOf(view));
	const strip = `Arcs over a strip of ${scenes.length} scenes`;
	if (view.draw === 'ds9')
		return `${strip}: ${inWords(saidAfter)} pairs who say goodbye and one that does not, all after ${percent(at)} of the words, where the war is won.`;
	if (view.draw === 'voyager')
		return `${strip}: ${inWords(early)} or ${inWords(earlyAtMost)} goodbyes, all before ${percent(at)} of the words, where the way home is won.`;
	const both = together('ds9', 'Sisko', 'Jake').join(' and ');
	return `Arcs over a strip of scenes: the captain, Sisko, takes leave of ${inWords(his(view))} people and toasts the rest; with his son, Jake, he speaks in scenes ${both}, and the arc from there ends in a scene without words, open.`;
}

/** What a view adds to the list of its goodbyes. */
function remark(view: GoodbyesView): string {
	if (view.draw === 'ds9')
		return 'The war counts as won when the Founder yields; one of these pairs says goodbye before the surrender is signed.';
	if (view.draw === 'unspoken')
		return `In scene ${silent} the son is alone and remembers; what he remembers is known from pages and one caption.`;
	const all = shown(view);
	const hers = all.filter(({ speaker }) => speaker === 'Admiral Janeway').length;
	return `The captain grown old takes part in ${hers === all.length ? 'each' : inWords(hers)} of them: she comes back from the future to change the past.`;
}

/** The words of a view. */
export function words(view: GoodbyesView): Words {
	const { figure, says } = findings[view.draw];
	return {
		headline: headline(view),
		subtitle: `An arc from the last scene two people share to their goodbye (judged), on the finale’s spoken words (measured)${showOf(view) === 'ds9' ? ', wider after the win' : ''}.`,
		alt: alt(view),
		description: [...shown(view).map((one) => `${nameOf(one)}.${one.note ? ` ${one.note}` : ''}`), remark(view)],
		source: 'Source: episode transcripts, own count; goodbyes read twice.',
		limits: `Dotted: ${view.draw === 'voyager' ? 'one reader or none' : 'neither reader'} counts it. Partings without words leave no trace here. Words are not minutes.`,
		finding: { figure, says }
	};
}
