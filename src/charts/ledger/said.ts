/** What tables do not say in words: names of verdicts and kinds, which claim stands open first, what the wrong ones get wrong. */
import type { Subject, Verdict } from './data.ts';

/** What a claim is about, in running text. */
export const kinds: Readonly<Record<Subject, string>> = {
	production: 'how it was made',
	screen: 'what is seen and heard',
	reading: 'how to read it',
	opinion: 'how good it is'
};

/** The same in two short lines, over a column. */
export const heads: Readonly<Record<Subject, readonly [string, string]>> = {
	production: ['how it', 'was made'],
	screen: ['what is seen', 'and heard'],
	reading: ['how to', 'read it'],
	opinion: ['how good', 'it is']
};

/** The same in one short line, where columns are narrow. */
export const short: Readonly<Record<Subject, string>> = {
	production: 'made',
	screen: 'seen, heard',
	reading: 'reading',
	opinion: 'taste'
};

/** What a verdict means. */
export const means: Readonly<Record<Verdict, string>> = {
	confirmed: 'it is as they say',
	partly: 'true, with something to add',
	contradicted: 'it is not so',
	open: 'nothing we read settles it'
};

/** The claim that stands open in the view of a verdict until the reader opens another. */
export const leads: Readonly<Record<Verdict, string>> = {
	confirmed: 'C41',
	partly: 'C28',
	contradicted: 'C22',
	open: 'C60'
};

/** What is so instead, in a few words, for every claim that is contradicted. */
export const instead: Readonly<Record<string, string>> = {
	C09: 'It is encircled, and told to stop.',
	C22: 'Two of them will not drink.',
	C25: 'He sets no condition.',
	C40: 'He is not there.',
	C65: 'It starts with “Penumbra”.'
};
