import { describe, expect, it } from 'vitest';
import { episodes } from '#data/episodes.ts';
import { seriesCounts } from '#data/series-counts.ts';
import { readView } from '#lib/chart/view.ts';
import { drawing } from '#lib/server/markup.ts';
import { elements } from '../../../tests/elements.ts';
import { closing, counted, hours, idOf, later, lengths, newest, voyagerHours } from './data.ts';
import chart from './index.ts';
import { views, type HoursView } from './view.ts';
import { words } from './words.ts';

const others = lengths.map((season): HoursView => ({ draw: 'one-season-today', hour: null, season: idOf(season) }));
const marks = (view: HoursView) =>
	[...drawing(chart, view, 'wide', false).matchAll(/data-row="([^"]*)"/g)].map(([, id]) => id!);

describe('the hours', () => {
	it('are 176, numbered as in the table, and Voyager has 172 of them', () => {
		expect(hours.map(({ hour }) => hour)).toEqual(Array.from({ length: 176 }, (_, i) => i + 1));
		for (const { hour, title, season } of hours) {
			const row = episodes.find((one) => one.series === 'ds9' && one.hour_start <= hour && one.hour_end >= hour)!;
			const letters = (text: string) => text.replace(/\W/g, '');
			expect([letters(row.title), row.season]).toEqual([letters(title), season]);
		}
		expect(voyagerHours).toBe(172);
		expect(voyagerHours).toBe(
			Math.max(...episodes.filter(({ series }) => series === 'voy').map((one) => one.hour_end))
		);
	});

	it('fill as many rows, of the same length, as the count of another source', () => {
		for (const { season, numbers, titles } of seriesCounts.filter(({ series }) => series === 'ds9')) {
			const own = hours.filter((one) => one.season === season);
			expect(own.length).toBe(numbers);
			expect(own.filter(({ part }) => part === 2).length).toBe(numbers - titles);
		}
	});

	it('close with ten, from “Penumbra” on', () => {
		expect(closing.map(({ hour }) => hour)).toEqual([167, 168, 169, 170, 171, 172, 173, 174, 175, 176]);
		expect(closing[0]!.title).toBe('Penumbra');
	});

	it('stand beside the newest season that was counted, no short and no announcement', () => {
		expect(idOf(newest)).toBe('snw-s3');
		expect(counted.length).toBe(18);
		expect(counted.filter(({ numbers }) => numbers === 10).length).toBe(12);
		expect(words(views['one-season-today'].view).description.join()).toContain('Twelve of 18 seasons since 2017');
	});
});

it('an hour has an address', () => {
	const asked = (text: string) => readView(chart, 'all', new URLSearchParams({ hour: text }));
	expect(asked('175').view).toMatchObject({ hour: 175 });
	for (const wrong of ['0', '177', '1e2', '007', '-1']) expect(asked(wrong).notices.length).toBe(1);
});

it('a season says in its headline how it compares', () => {
	for (const view of others) {
		const { numbers } = later.find((one) => idOf(one) === view.season)!;
		expect(words(view).headline).toMatch(numbers === 10 ? /as long as/ : /ten hours, .* more$/);
	}
});

it('every hour is a cell, the same one in every view', () => {
	for (const { view } of Object.values(views)) {
		const own = marks(view).filter((id) => id.startsWith('ds9-'));
		expect(own).toEqual(hours.map(({ id }) => id));
	}
});

it('as many cells are drawn for a season as it has', () => {
	for (const view of [views.all.view, ...others]) {
		const drawn = elements(drawing(chart, view, 'wide', false))
			.filter(({ d }) => /^(M[^M]*v[^M]*z)+$/.test(d ?? ''))
			.map(({ d }) => d!.split('M').length - 1);
		const own = chart.rows(view).filter(({ hour }) => hour === null);
		expect(view.draw === 'all' ? drawn : drawn.slice(1)).toEqual(own.map((row) => row.hours));
	}
});
