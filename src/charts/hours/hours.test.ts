import { describe, expect, it } from 'vitest';
import { episodes } from '#data/episodes.ts';
import { seriesCounts } from '#data/series-counts.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import { boxOf } from '#lib/chart/text.ts';
import { readView } from '#lib/chart/view.ts';
import { closing, counted, hours, idOf, later, lengths, newest, voyagerHours } from './data.ts';
import chart from './index.ts';
import { layerOf } from './labels.ts';
import { heightOf } from './layout.ts';
import { cellsOf, seasonsOf } from './marks.ts';
import { rows } from './rows.ts';
import { views, type HoursView } from './view.ts';
import { words } from './words.ts';

const allForms = Object.keys(forms) as Form[];
const named: HoursView[] = Object.values(views).map(({ view }) => view);
const others = lengths.map((season): HoursView => ({ draw: 'one-season-today', hour: null, season: idOf(season) }));
const picked = named.flatMap((view) => [82, 175].map((hour): HoursView => ({ ...view, hour })));

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

it('every cell of the ten stays the same cell', () => {
	const ids = named.map((view) => cellsOf(view, 'wide').map(({ id }) => id));
	expect(new Set(ids.map(String)).size).toBe(1);
});

describe.each(allForms)('drawn %s', (form) => {
	const { width } = forms[form];
	const height = heightOf(form);

	it.each([...named, ...others, ...picked])('$draw $season $hour: nothing covers anything', (view) => {
		const cells = cellsOf(view, form).map(({ id, box }) => ({ text: id, ...box }));
		for (const { x, y, w, h, text } of cells)
			expect(x >= 0 && y >= 0 && x + w <= width + 1 && y + h <= height, text).toBe(true);
		const labels = layerOf(view, form).labels.map((one) => ({ text: one.text, ...boxOf(one, form) }));
		for (const [i, a] of labels.entries()) {
			expect(a.x >= -1 && a.y >= -1 && a.x + a.w <= width + 1 && a.y + a.h <= height + 1, a.text).toBe(true);
			for (const b of [...labels.slice(i + 1), ...cells]) {
				const meet = a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
				expect(meet, `${a.text} / ${b.text}`).toBe(false);
			}
		}
	});

	it('draws as many cells for a season as it has', () => {
		for (const view of [views.all.view, ...others]) {
			const drawn = seasonsOf(view, form).map(({ d }) => d.split('M').length - 1);
			const own = rows(view).filter(({ hour }) => hour === null);
			expect(drawn).toEqual(own.map((row) => row.hours));
		}
	});
});
