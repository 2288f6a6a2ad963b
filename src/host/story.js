// Keeps what a build says, to be held against by the next: npm run story, once that build is published.
import { readFileSync, writeFileSync } from 'node:fs';
import { keptOf } from './kept.js';

const kept = keptOf(JSON.parse(readFileSync('build/story.json', 'utf8')));
writeFileSync('data/published.json', `${JSON.stringify(kept, null, '\t')}\n`);
const [figures, sentences, labels] = [kept.figures, kept.sentences, kept.labels].map((all) => Object.keys(all).length);
console.log(
	`data/published.json: ${figures} figures, ${sentences} sentences and ${labels} kinds of labels of revision ${kept.revision} are kept`
);
