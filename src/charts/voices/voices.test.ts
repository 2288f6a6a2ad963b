import { describe, expect, it } from 'vitest';
import { castHours } from '#data/cast-hours.ts';
import { characters } from '#data/characters.ts';
import { episodes } from '#data/episodes.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import { boxOf } from '#lib/chart/text.ts';
import { around } from './around.ts';
import { nogWords, people, personOf, seasons } from './data.ts';
import { labelsOf } from './labels.ts';
import { heightOf } from './layout.ts';
import { linesOf, pairsOf, pointsOf, ribbon } from './marks.ts';
import { rows } from './rows.ts';
import { views, type VoicesView } from './view.ts';
import { words } from './words.ts';

const allForms = Object.keys(forms) as Form[];
const named = Object.values(views).map(({ view }) => view);
const ranked: VoicesView[] = named.filter(({ draw }) => draw === 'share').map((view) => ({ ...view, by: 'rank' }));
const states = [...named, ...ranked];
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
	expect(labelsOf(views['nog-words']!.view, 'wide').filter(({ text }) => /^\d+$/.test(text)).length).toBe(14);
});

it('headlines differ and are no paragraphs', () => {
	const all = named.map((view) => words(view).headline);
	expect(new Set(all).size).toBe(all.length);
	for (const text of all) expect(text.length, text).toBeLessThan(92);
});

it('points are rows, and lines stay the same lines', () => {
	for (const view of states) {
		const table = rows(view);
		for (const { index, id } of linesOf(view, 'wide'))
			if (index !== null) expect(table[index]!.id).toMatch(new RegExp(`^${id}-\\d$`));
		if (view.draw === 'nog-words') expect(pairsOf('wide').length).toBe(table.length);
		else pointsOf(view, 'wide').forEach(({ id }, i) => expect(table[i]!.id).toBe(`${view.who}-${id}`));
		expect(linesOf(view, 'wide').map(({ id }) => id)).toEqual(people.map(({ id }) => id));
		// Every hour has a bar, so one ribbon can become another.
		expect(ribbon(view, 'wide')!.d.match(/v-\d+v\d+/g)!.length).toBe(176);
	}
});

describe.each(allForms)('drawn %s', (form) => {
	const { width } = forms[form];

	it.each(states)('$draw $who by $by: no label covers another or leaves', (view) => {
		const labels = [...around(view, form).labels, ...labelsOf(view, form)].map((one) => ({
			text: one.text,
			...boxOf(one, form)
		}));
		for (const [i, a] of labels.entries()) {
			expect(a.x >= -1 && a.y >= -1 && a.x + a.w <= width + 1 && a.y + a.h <= heightOf(form) + 1, a.text).toBe(true);
			for (const b of labels.slice(i + 1)) {
				const meet = a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
				expect(meet, `${a.text} / ${b.text}`).toBe(false);
			}
		}
	});
});
