import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvParse, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { cast } from './cast.ts';
import { castHours } from './cast-hours.ts';
import { ensembleHours } from './ensemble-hours.ts';
import { episodes } from './episodes.ts';
import { pairs } from './pairs.ts';
import { siskoDukat } from './sisko-dukat.ts';
import { vocabulary } from './vocabulary.ts';

// An independent count of the same transcripts; it is not part of the project, so without it these tests are skipped.
const folder = fileURLToPath(new URL('../../shared/research', import.meta.url));
const here = existsSync(folder);
const title = here ? 'an independent count' : 'an independent count (skipped: no counts in ../shared/research)';

const rows = (name: string) => csvParse(readFileSync(`${folder}/check-${name}.csv`, 'utf8'));
const nameOf = (path = '') => path.replace('.json', '').replace('/', ' ');
const seasons = new Map(episodes.map(({ series, file, season }) => [`${series} ${file}`, season]));
const ids = new Map(
	cast
		.filter(({ series }) => series === 'ds9')
		.map(({ speaker, id }) => [speaker.toUpperCase().replace(' FONTAINE', ''), id])
);

/** Where the two counts differ, by column of theirs. The causes stand in data/README.md. */
const known: Record<string, string> = {
	speakers_all: 'voy s06e12',
	effective_speakers: 'voy s06e12',
	speakers_named:
		'ds9 s02e16, ds9 s02e20, ds9 s05e03, voy s01e01, voy s01e08, voy s02e02, voy s03e04, voy s03e17, voy s06e06, voy s06e12, ' +
		'tng s01e08, tng s01e13, tng s01e25, tng s01e26, tng s02e05, tng s02e19, tng s03e25, tng s04e04, tng s04e05, tng s04e07, ' +
		'tng s04e08, tng s04e11, tng s04e16, tng s04e21, tng s04e22, tng s04e23, tng s04e24, tng s05e04, tng s05e12, tng s06e02, ' +
		'tng s07e16',
	recurring_present: 'voy s01e01, voy s01e11, voy s02e20, voy s02e26, tng s03e07, tng s03e10, tng s04e08, tng s07e25',
	main_share:
		'ds9 s01e01, ds9 s01e16, ds9 s02e14, ds9 s03e09, ds9 s06e11, ds9 s07e12, voy s01e01, voy s01e08, voy s02e21, voy s04e08, ' +
		'voy s05e24, voy s07e20, tng s01e09, tng s01e22, tng s01e24',
	recurring_share: 'voy s01e01, voy s01e11, voy s02e20, voy s02e26, tng s03e07, tng s03e10, tng s04e08, tng s07e25',
	carryover_share:
		'voy s05e12, voy s06e02, voy s06e03, voy s06e04, tng s01e26, tng s04e04, tng s04e05, tng s04e07, tng s04e08, tng s04e11, ' +
		'tng s04e22, tng s04e23, tng s04e24, tng s05e04, tng s07e11, tng s07e22, tng s07e25'
};

describe.skipIf(!here)(title, () => {
	it('finds the same words of thirty people in every season', () => {
		for (const there of rows('words-by-season')) {
			const own = castHours.filter((row) => row.series === 'ds9' && row.character === ids.get(there.character!));
			for (const season of [1, 2, 3, 4, 5, 6, 7]) {
				const said = own.filter(({ file }) => seasons.get(`ds9 ${file}`) === season);
				expect(
					sum(said, ({ words }) => words),
					`${there.character} ${season}`
				).toBe(Number(there[`S${season}`]));
			}
		}
	});

	it('finds the same meetings of twenty-four pairs', () => {
		for (const there of rows('pairs-by-season')) {
			const both = [ids.get(there.a!), ids.get(there.b!)];
			const own = pairs.find(
				({ series, a, b, season }) =>
					series === 'ds9' && both.includes(a) && both.includes(b) && season === Number(there.season)
			);
			const found = [own?.episodes ?? 0, own?.scenes ?? 0, own?.turns ?? 0, own?.words ?? 0];
			expect(found).toEqual([there.episodes, there.scenes, there.exchange_turns, there.exchange_words].map(Number));
		}
	});

	it('finds the same meetings of Sisko and Dukat', () => {
		const there = rows('sisko-dukat');
		expect(siskoDukat.map(({ file }) => `ds9 ${file}`)).toEqual(there.map(({ file }) => nameOf(file)));
		siskoDukat.forEach(({ hour, dukat, scenes, sisko_shared, dukat_shared, turns, words }, at) => {
			const { hour_no, dukat_words_total, scenes_shared, sisko_words_in_shared, ...more } = there[at]!;
			expect([hour, dukat, scenes, sisko_shared, dukat_shared, turns, words].map(String)).toEqual([
				...[hour_no, dukat_words_total, scenes_shared, sisko_words_in_shared],
				...[more.dukat_words_in_shared, more.exchange_turns, more.exchange_words]
			]);
		});
	});

	it('finds the same terms in all 509 files', () => {
		const there = new Map(rows('vocabulary-by-episode').map((row) => [nameOf(row.file), row]));
		expect(there.size).toBe(vocabulary.length);
		for (const { series, file, words, tech, tactical, people, home, death } of vocabulary) {
			const row = there.get(`${series} ${file}`)!;
			expect([words, tech, tactical, people, people - home, people - home - death].map(String)).toEqual([
				...[row.words, row.tech_core_n, row.tech_tactical_n],
				...[row.people_n, row.people_nohome_n, row.people_strict_n]
			]);
		}
	});

	it('finds the same ensemble in all 509 files, but for known differences', () => {
		const there = new Map(rows('ensemble-by-episode').map((row) => [nameOf(row.file), row]));
		expect(there.size).toBe(ensembleHours.length);
		const found: Record<string, string[]> = {};
		for (const row of ensembleHours) {
			const file = `${row.series} ${row.file}`;
			const own: Record<string, [value: number, rounding: number]> = {
				words: [row.words, 0],
				hour_no: [row.hour, 0],
				speakers_all: [row.speakers, 0],
				speakers_named: [row.named, 0],
				recurring_present: [row.recurring_speakers, 0],
				main_share: [row.regular / row.words, 0.00006],
				recurring_share: [row.recurring / row.words, 0.00006],
				carryover_share: [row.carried / row.words, 0.00006],
				top_share: [row.largest_words / row.words, 0.00006],
				effective_speakers: [row.effective, 0.001]
			};
			for (const [column, [value, rounding]] of Object.entries(own)) {
				if (Math.abs(value - Number(there.get(file)![column])) > rounding) (found[column] ??= []).push(file);
			}
		}
		expect(Object.fromEntries(Object.entries(found).map(([column, files]) => [column, files.join(', ')]))).toEqual(
			known
		);
	});
});
