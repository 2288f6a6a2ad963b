// Keeps what a build says, to be held against by the next: npm run story, once that build is published.
import { readFileSync, writeFileSync } from 'node:fs';

const { revision, figures, sentences } = JSON.parse(readFileSync('build/story.json', 'utf8'));
/** @param {[string, string][]} pairs */
const named = (pairs) => Object.fromEntries(pairs);
const kept = {
	revision,
	figures: named(figures.map((/** @type {any} */ { id, reads }) => [id, reads])),
	sentences: named(sentences.map((/** @type {any} */ { id, text }) => [id, text]))
};
writeFileSync('data/published.json', `${JSON.stringify(kept, null, '\t')}\n`);
console.log(
	`data/published.json: ${figures.length} figures and ${sentences.length} sentences of revision ${revision} are kept`
);
