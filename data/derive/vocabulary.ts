import type { Vocabulary } from '../vocabulary.ts';
import { wordsOf, type Aired } from './aired.ts';
import type { Line } from './lines.ts';
import { termsIn } from './terms.ts';

/** How often each vocabulary is used in each episode. */
export function vocabulary(all: readonly Aired[]): Vocabulary[] {
	return all.map(({ series, file, hour, hours, lines }) => {
		const text = textOf(lines);
		return {
			series,
			file,
			hour,
			hours,
			words: wordsOf(lines),
			tech: termsIn(text, 'tech'),
			tactical: termsIn(text, 'tactical'),
			people: termsIn(text, 'people'),
			home: termsIn(text, 'home'),
			death: termsIn(text, 'death'),
			family: termsIn(text, 'family'),
			faith: termsIn(text, 'faith'),
			dominion: termsIn(text, 'dominion'),
			war: termsIn(text, 'war'),
			...nog(lines.filter(({ speaker }) => series === 'ds9' && speaker.name === 'Nog'))
		};
	});
}

function nog(said: readonly Line[]): Pick<Vocabulary, 'nog_words' | 'nog_trade' | 'nog_rank' | 'nog_sir'> {
	if (!said.length) return { nog_words: null, nog_trade: null, nog_rank: null, nog_sir: null };
	const text = textOf(said);
	return {
		nog_words: wordsOf(said),
		nog_trade: termsIn(text, 'trade'),
		nog_rank: termsIn(text, 'rank'),
		nog_sir: termsIn(text, 'sir')
	};
}

/** The text of some lines, one line each, so that no term reaches from one line into the next. */
function textOf(said: readonly Line[]): string {
	return said.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('\n');
}
