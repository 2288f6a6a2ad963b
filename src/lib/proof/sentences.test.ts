import { expect, test } from 'vitest';
import { plain, sentencesIn, sentencesOf } from './sentences.ts';

const num = (id: string, text: string) => `<a class="num s-x1" href="/data/figures/#${id}">${text}</a>`;
const texts = (html: string) => sentencesIn(html).map(({ text }) => text);

test.each<[what: string, words: string, cut: string[]]>([
	[
		'each its own',
		'The war is won. Papers are signed; there is a party.',
		['The war is won.', 'Papers are signed; there is a party.']
	],
	['a question and a call', 'Did it please? Look!  Then go on.', ['Did it please?', 'Look!', 'Then go on.']],
	[
		'a stop before a number',
		'The war is won. 28.6 % of the words are still to come.',
		['The war is won.', '28.6 % of the words are still to come.']
	],
	[
		'no stop within a number',
		'It has 28.6 % against 0.9 %, or 1,250 in all.',
		['It has 28.6 % against 0.9 %, or 1,250 in all.']
	],
	['a stop before a quotation', 'He says one word. “Sir” is it.', ['He says one word.', '“Sir” is it.']],
	[
		'a stop within a quotation',
		'It asks “Who leaves?” Four of nine do.',
		['It asks “Who leaves?”', 'Four of nine do.']
	],
	['a quotation that goes on', 'They ask “Why?” and nobody says.', ['They ask “Why?” and nobody says.']],
	[
		'an initial',
		'Written by Ronald D. Moore, and kept. It holds.',
		['Written by Ronald D. Moore, and kept.', 'It holds.']
	],
	[
		'a colon and a semicolon',
		'One more is asked for: by the barkeeper; he is refused.',
		['One more is asked for: by the barkeeper; he is refused.']
	]
])('cuts %s', (_, words, cut) => {
	expect(sentencesOf(words)).toEqual(cut);
});

test('white space of every kind is a plain space', () => {
	expect(plain(' 28.6\u202f%\n\t of\u00a0words ')).toBe('28.6 % of words');
});

test('names the figures of each sentence, in order', () => {
	const html = `<p>The war is won. ${num('after-ds9', '28.6\u202f%')} of the words are still to come.</p>
		<p>An outpost is held by ${num('outpost-sent', '150')} soldiers; five months on there are ${num('outpost-left', '43')}. Those gone are few.</p>`;
	expect(sentencesIn(html)).toEqual([
		{ text: 'The war is won.', figures: [] },
		{ text: '28.6 % of the words are still to come.', figures: ['after-ds9'] },
		{
			text: 'An outpost is held by 150 soldiers; five months on there are 43.',
			figures: ['outpost-sent', 'outpost-left']
		},
		{ text: 'Those gone are few.', figures: [] }
	]);
});

test('a figure may begin a sentence in words, or end it', () => {
	const html = `<p>He asks ${num('a', 'five')} of them. ${num('b', 'Twelve')} end above zero. Fortune ${num('c', '−1.5')}; belonging ${num('d', '+5')}. Nobody ends more at home.</p>`;
	expect(sentencesIn(html).map(({ text, figures }) => [text, figures.join()])).toEqual([
		['He asks five of them.', 'a'],
		['Twelve end above zero.', 'b'],
		['Fortune −1.5; belonging +5.', 'c,d'],
		['Nobody ends more at home.', '']
	]);
});

test('other links, marks and comments leave their words, and a link that is no figure gives none', () => {
	expect(
		sentencesIn('<p><!--[--><i>Voyager</i> ends&nbsp;<a href="/data/#all">here</a> &amp; now.<!--]--></p>')
	).toEqual([{ text: 'Voyager ends here & now.', figures: [] }]);
});

test('a paragraph, a heading, an item or a break ends a sentence that has no stop', () => {
	expect(texts('<h2>Good night.</h2><p>That is how long<br>it took</p><ul><li>one</li><li>two</li></ul>')).toEqual([
		'Good night.',
		'That is how long',
		'it took',
		'one',
		'two'
	]);
});
