import { describe, expect, it } from 'vitest';
import { castHours } from '#data/cast-hours.ts';
import { characters } from '#data/characters.ts';
import { episodes } from '#data/episodes.ts';
import { nogWords, people, personOf, seasons } from './data.ts';
import { views } from './view.ts';
import { words } from './words.ts';

const named = Object.values(views).map(({ view }) => view);
const headline = (name: string) => words(views[name]!.view).headline;

describe('who speaks', () => {
	it('is Sisko from 18.0 to 8.6 % and from first to third, as counted once more', () => {
		const file = (season: number) =>
			episodes.filter((one) => one.series === 'ds9' && one.season === season).map((one) => one.file);
		for (const { season, words: all } of seasons) {
			const own = castHours
				.filter((row) => row.series === 'ds9' && row.character === 'sisko' && file(season).includes(row.file))
				.reduce((sum, row) => sum + row.words, 0);
			expect(personOf('sisko').parts[season - 1]!.share).toBeCloseTo(own / all, 10);
		}
		const ranks = personOf('sisko').parts.map(({ rank }) => rank);
		expect(ranks).toEqual([1, 1, 1, 1, 1, 1, 3]);
		expect(headline('sisko')).toMatch(/18\.0.* 8\.6.*first to third/);
	});

	it('has shares of the last season that an earlier count found', () => {
		const last = (id: string) => (personOf(id).parts.at(-1)!.share * 100).toFixed(1);
		expect(['bashir', 'ezri', 'sisko'].map(last)).toEqual(['9.7', '8.8', '8.6']);
	});

	it('has a view for each of the 23 people, and lines for thirty of this series alone', () => {
		expect(Object.keys(views).sort()).toEqual([...characters.map(({ id }) => id), 'nog-words'].sort());
		expect(people.length).toBe(30);
		expect(people.every(({ words: n }) => n > 0)).toBe(true);
	});

	it('ends with a recorded voice for Jadzia', () => {
		expect(headline('jadzia')).toContain('after season 6, but for 49 words');
	});
});

it('Nog’s words turn in season 5, with few words of each kind', () => {
	expect(nogWords.map(({ trade }) => trade)).toEqual([20, 3, 10, 8, 10, 1, 12]);
	expect(nogWords.map(({ rank }) => rank)).toEqual([5, 1, 13, 16, 75, 65, 51]);
	expect(headline('nog-words')).toContain('5 at first, 75 in season 5, 53 of them “sir”');
	const { most } = nogWords[0]!;
	expect([most.title, most.trade, most.rateWithout.toFixed(1)]).toEqual(['Progress', 17, '6.2']);
	expect(nogWords[1]!.tradeRate.toFixed(1)).toBe('4.5');
});

it('headlines differ and are no paragraphs', () => {
	const all = named.map((view) => words(view).headline);
	expect(new Set(all).size).toBe(all.length);
	for (const text of all) expect(text.length, text).toBeLessThan(92);
});
