import { brotliCompressSync, constants } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { warFigures } from '#data/war-figures.ts';
import { forms, type Form } from '#lib/chart/forms.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { drawing } from '#lib/server/markup.ts';
import { livesPerPixel, lossIn, losses, pixels } from './data.ts';
import { fieldOfDead } from './field.ts';
import Field from './Field.svelte';
import chart from './index.ts';
import { figures, rows, shown, views, type TollView } from './view.ts';
import { lessThanTenth, words } from './words.ts';

const named = figures.map((name) => ({ name, view: views[name].view as TollView }));
const textOf = (svg: string) =>
	[...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text!.replace(/\s/g, ' ')).join(' ');
/** Every row of a drawing with the size of its area, and its scale as a power of ten. */
function drawnIn(view: TollView, form: Form) {
	const svg = drawing(chart, view, form, false);
	const marks = [
		...svg.matchAll(/<g data-row="([^"]+)"><rect[^>]*>(?:<\/rect>)?<rect[^>]*? width="([\d.]+)" height="([\d.]+)"/g)
	];
	const text = textOf(svg);
	const [, lives] = /1 pixel = ([\d,]+) lives/.exec(text) ?? [];
	const [, times] = /Enlarged ([\d,]+) times/.exec(text) ?? [];
	const scale = (written: string) => Number(written.replaceAll(',', ''));
	return {
		svg,
		text,
		areas: marks.map(([, id, w, h]) => ({ id: id!, area: Number(w) * Number(h) })),
		pixel: lives ? scale(lives) : times ? livesPerPixel / scale(times) : NaN
	};
}

describe('what is counted', () => {
	it('is ten losses, as spoken', () => {
		expect(losses.map((loss) => [loss.id, loss.lives, loss.left, loss.counts])).toEqual([
			['last-battle-defiant', 3, null, 'dead'],
			['valiant-officers', 4, null, 'dead'],
			['ar-558', 150, 43, 'sent'],
			['cortez', 400, null, 'dead'],
			['grissom', 1250, 6, 'sent'],
			['casualty-list', 1730, null, 'casualties'],
			['septimus', 500_000, null, 'dead'],
			['lakarian-city', 2_000_000, null, 'dead'],
			['soldiers', 7_000_000, null, 'dead'],
			['cardassia', 800_000_000, null, 'dead']
		]);
		expect(lossIn('lakarian-city').claim).toBe(true);
		expect(lossIn('cardassia').floor).toBe(true);
	});

	it('is drawn at 1,250 lives a pixel', () => {
		expect(livesPerPixel).toBe(1250);
		expect(pixels(lossIn('cardassia').lives)).toBe(640_000);
		expect(pixels(lossIn('soldiers').lives)).toBe(5600);
	});
});

describe.each(named)('$name', ({ view }) => {
	it('draws losses of the war only, one mark a row, no forecast, no ship', () => {
		const drawn = rows(view);
		expect(drawn.map((row) => row.id)).toEqual(shown(view));
		for (const { figure } of drawn) {
			const row = warFigures.find((one) => one.id === figure)!;
			expect(row).toMatchObject({
				phase: 'war',
				unit: 'people',
				forecast: null,
				ships_lost: null,
				ships_disabled: null
			});
			expect(['loss', 'committed']).toContain(row.role);
		}
		expect(drawnIn(view, 'wide').areas.map(({ id }) => id)).toEqual(drawn.map((row) => row.id));
		const text = JSON.stringify([drawn, words(view)]);
		expect(text).not.toMatch(/900|2 billion|40.%|\b311\b/);
	});

	it('says the finding, in at most 90 characters, and everything a chart must say', () => {
		const said = words(view);
		expect(said.headline.length).toBeLessThanOrEqual(90);
		for (const text of [said.alt, said.source, said.finding.figure, said.finding.says, ...said.description])
			expect(text).toMatch(/\S/);
		expect(said.subtitle).toContain('as spoken in dialogue, not measured or verified');
		expect(said.limits).toContain('None of these figures may be added');
	});

	it('fits the budget of an embed', () => {
		const document = Buffer.from(embedDocument(chart, view.figure, view));
		const weight = brotliCompressSync(document, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
		expect(weight).toBeLessThanOrEqual(14_000);
	});
});

it('no two views say the same', () => {
	expect(new Set(named.map(({ view }) => words(view).headline)).size).toBe(figures.length);
});

describe.each(named.filter(({ name }) => name !== 'all'))('$name', ({ view }) => {
	it.each(Object.keys(forms) as Form[])('draws areas in proportion, at the scale it states, %s', (form) => {
		const { areas, pixel } = drawnIn(view, form);
		expect(Math.log10(pixel / livesPerPixel) % 1).toBeCloseTo(0, 9);
		for (const { id, area } of areas) {
			// Of what is enlarged, the pixel itself is not.
			const each = pixel < livesPerPixel && id === 'grissom' ? livesPerPixel : pixel;
			expect(Math.abs(area - lossIn(id).lives / each), id).toBeLessThan(0.01 + area / 100);
		}
	});

	it('draws as many people as there are', () => {
		const runs = [...drawnIn(view, 'wide').svg.matchAll(/d="([^"]*)"[^>]*stroke-dasharray="([\d.]+) ([\d.]+)"/g)];
		const people = runs
			.filter(([, d]) => d!.includes('v') && !d!.includes('v-'))
			.map(([, d, ...dash]) => {
				const cell = Number(dash[0]) + Number(dash[1]);
				return [...d!.matchAll(/v([\d.]+)/g)].reduce((sum, [, v]) => sum + Math.round(Number(v) / cell + 0.24), 0);
			});
		const { lives, left } = lossIn(view.figure);
		const enlarged = view.figure === 'ar-558' || view.figure === 'casualty-list';
		expect(people).toEqual(!enlarged ? [] : left === null ? [lives] : [left, lives - left]);
	});

	it('says who says it', () => {
		const { row } = lossIn(view.figure);
		const { text } = drawnIn(view, 'wide');
		expect(text).toContain(row.speaker);
		expect(text).toContain(`${row.season}x${String(row.episode).padStart(2, '0')}`);
	});
});

describe('what is smaller than a pixel', () => {
	it('is named, and said to be so', () => {
		const { lives, left } = lossIn('ar-558');
		expect(lessThanTenth(lives - left!)).toBe('less than a tenth of a pixel');
		expect(() => lessThanTenth(lossIn('grissom').lives)).toThrow();
		expect(drawnIn(views['ar-558'].view, 'wide').text).toContain('0.12 of a pixel; those gone, 0.09');
		expect(words(views.cardassia.view).description.join()).toContain(
			'Smaller than one pixel of 12,500 lives: The starship Grissom'
		);
		expect(drawnIn(views.cardassia.view, 'wide').text).toContain('too small to see');
	});
});

describe('the field', () => {
	const shown = () => render(Field, { props: fieldOfDead() }).body;

	it('has 640,000 pixels, whatever its width', () => {
		expect(shown()).toContain('--pixels: 640000');
		expect(readFileSync(new URL('./Field.svelte', import.meta.url), 'utf8')).toContain(
			'height: calc(var(--pixels) / var(--wide) * 1px)'
		);
	});

	it('is whole as the server writes it, and says what the browser counts by', () => {
		expect(shown()).toContain('800,000,000');
		expect(shown()).toContain('data-pixels="640000" data-each="1250"');
	});
});
