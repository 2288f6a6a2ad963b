/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { inWords, InWords, percent } from '#lib/chart/number.ts';
import { countOf, finaleOf, goodbyes, silent, together } from './data.ts';
import { bothCount, findingOf, his } from './facts.ts';
import { nameOf } from './said.ts';
import { showOf, shown, type GoodbyesView } from './view.ts';

const ordinals = ['no', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

function headline({ draw }: GoodbyesView): string {
	if (draw === 'ds9') {
		const said = bothCount('ds9', true);
		return `${InWords(said)} pairs say goodbye once the war is won, and a ${ordinals[said + countOf('ds9', 'refused')]} is refused`;
	}
	if (draw === 'voyager') {
		const sure = bothCount('voy', false);
		const after = bothCount('voy', true);
		return `Voyager says its goodbyes early: ${inWords(sure)} or ${inWords(sure + countOf('voy', 'contested'))} before it is won, ${after ? inWords(after) : 'none'} after`;
	}
	const said = his({ draw, picked: null });
	return `The captain says goodbye to ${inWords(said)} people, and his son is not one of them`;
}

function alt(view: GoodbyesView): string {
	const finale = finaleOf(showOf(view));
	if (view.draw === 'ds9') {
		return `Arcs over a strip of ${finale.scenes.length} scenes: ${inWords(bothCount('ds9', true))} pairs who say goodbye and one that does not, all after ${percent(finale.at)} of the words, where the war is won.`;
	}
	if (view.draw === 'voyager') {
		const sure = bothCount('voy', false);
		return `Arcs over a strip of ${finale.scenes.length} scenes: ${inWords(sure)} or ${inWords(sure + countOf('voy', 'contested'))} goodbyes, all before ${percent(finale.at)} of the words, where the way home is won.`;
	}
	const both = together('ds9', 'Sisko', 'Jake');
	return `Arcs over a strip of scenes: the captain, Sisko, takes leave of ${inWords(his(view))} people and toasts the rest; with his son, Jake, he speaks in scenes ${both.join(' and ')}, and the arc from there ends in a scene without words, open.`;
}

function description(view: GoodbyesView): string[] {
	const { scenes } = finaleOf(showOf(view));
	const each = shown(view).map(
		(one) => `${nameOf(one, scenes[one.scene]!.location)}.${one.row.note ? ` ${one.row.note}` : ''}`
	);
	if (view.draw === 'voyager') {
		const one = goodbyes.filter(({ series, row }) => series === 'voy' && row.a === 'Admiral Janeway').length;
		const all = shown(view).length;
		each.push(
			`The captain grown old takes part in ${one === all ? 'each' : inWords(one)} of them: she comes back from the future to change the past.`
		);
	}
	if (view.draw === 'ds9')
		each.push(
			'The war counts as won when the Founder yields; one of these pairs says goodbye before the surrender is signed.'
		);
	if (view.draw === 'unspoken')
		each.push(
			`In scene ${silent} the son is alone and remembers; what he remembers is known from pages and one caption.`
		);
	return each;
}

const limits = (view: GoodbyesView): string => {
	const apart = view.draw === 'voyager' ? 'Dotted: one reader or none counts it.' : 'Dotted: neither reader counts it.';
	return `${apart} Partings without words leave no trace here. Words are not minutes.`;
};

/** The words of a view. */
export function words(view: GoodbyesView): Words {
	const wider = showOf(view) === 'ds9' ? ', wider after the win' : '';
	const { figure, says } = findingOf(view);
	return {
		headline: headline(view),
		subtitle: `An arc from the last scene two people share to their goodbye (judged), on the finale’s spoken words (measured)${wider}.`,
		alt: alt(view),
		description: description(view),
		source: 'Source: episode transcripts, own count; goodbyes read twice.',
		limits: limits(view),
		finding: { figure, says }
	};
}
