/** What the verdicts and the subjects of the record are called, and what each means. */
import type { Subject, Verdict } from '#data/claims.ts';

/** A verdict as a heading, and what it takes to get it. */
export const verdictWords: Readonly<Record<Verdict, readonly [name: string, means: string]>> = {
	contradicted: ['Contradicted', 'The episodes or the sources show something else.'],
	partly: ['Partly', 'A part holds. Another part does not, or is not shown.'],
	open: ['Open', 'Neither transcripts nor the pages we read settle it.'],
	confirmed: ['Confirmed', 'The episodes or the sources bear it out.']
};

/** What a claim is about, as a choice. */
export const subjectWords: Readonly<Record<Subject, string>> = {
	production: 'How it was made',
	screen: 'What is seen and heard',
	reading: 'How to read it',
	opinion: 'How good it is'
};
