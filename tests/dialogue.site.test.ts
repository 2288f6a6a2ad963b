/** Only counts leave the transcripts: no eight words of any line of dialogue stand in a row anywhere on the site. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytes, files, plain, text } from './built.ts';

// The transcripts are not part of the project: who has them beside it gets this test, everybody else is told.
const folder = fileURLToPath(new URL('../../shared/transcripts', import.meta.url));
const here = existsSync(folder);
const title = here ? 'no dialogue' : 'no dialogue (skipped: no transcripts in ../shared/transcripts)';

const run = 8;
const words = (said: string) =>
	said
		.toLowerCase()
		.replaceAll('’', "'")
		.match(/[a-z0-9']+/g) ?? [];

/** Every run of eight words in a row. */
function* runs(said: string): Generator<string> {
	const all = words(said);
	for (let at = 0; at + run <= all.length; at++) yield all.slice(at, at + run).join(' ');
}

/** Every file that holds text, and every file within an archive. */
function* texts(): Generator<readonly [file: string, text: string]> {
	for (const file of files.filter((file) => /\.(html|json|csv|svg|xml|txt)$/.test(file))) yield [file, text(file)];
	for (const file of files.filter((file) => file.endsWith('.zip')))
		for (const [name, content] of Object.entries(unzipSync(bytes(file))))
			yield [`${file}: ${name}`, Buffer.from(content).toString()];
}

/** A text as it is written, and as it reads: a phrase may be broken by a tag, or hide in an attribute. */
const readings = (text: string) => {
	const written = plain(text).replace(/\\u[\da-f]{4}|\\[nrt"]/gi, ' ');
	return [written, plain(text.replace(/<[^>]*>/g, ' '))];
};

describe.skipIf(!here)(title, () => {
	it('finds what it looks for', () => {
		expect([...runs('One, two; three <i>4</i> five six seven eight nine')]).toContain('one two three i 4 i five six');
		expect([...runs('a b c d e f g h i')]).toEqual(['a b c d e f g h', 'b c d e f g h i']);
		expect([...runs('a b c d e f g')]).toEqual([]);
	});

	// Every run of words of the whole site: the more there is, the longer it takes.
	it('stands in no page, table or drawing', { timeout: 180_000 }, () => {
		const shown = new Map<string, string>();
		const read = new Set<string>();
		for (const [file, text] of texts()) {
			read.add(file);
			for (const reading of readings(text)) for (const phrase of runs(reading)) shown.set(phrase, file);
		}
		expect(shown.size).toBeGreaterThan(10_000);
		for (const file of ['data/claims.json', 'data/claims.csv', 'record/index.html'])
			expect([...read], file).toContain(file);
		expect([...read]).toContain('data/shape-of-goodbye-data.zip: shape-of-goodbye/claims.csv');

		let lines = 0;
		const found = new Set<string>();
		for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
			if (!/^\w+[\\/]s\w+\.json$/.test(file)) continue;
			const { scenes } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
			for (const { dialogue } of scenes) {
				for (const { line } of dialogue) {
					lines++;
					for (const phrase of runs(line)) if (shown.has(phrase)) found.add(`${shown.get(phrase)}: ${phrase}`);
				}
			}
		}
		expect(lines).toBeGreaterThan(100_000);
		expect([...found]).toEqual([]);
	});
});
