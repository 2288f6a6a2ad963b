import { brotliCompressSync, constants } from 'node:zlib';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { warFigures } from '#data/war-figures.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import type { Label, Layer } from '#lib/chart/layer.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { captionLayer } from './captions.ts';
import { livesPerPixel, lossIn, losses, pixels } from './data.ts';
import { fieldOfDead } from './field.ts';
import Field from './Field.svelte';
import chart from './index.ts';
import { axis, ladderLayer, powers } from './ladder.ts';
import { areasOf, enlarged, heightOf } from './layout.ts';
import { marksOf } from './marks.ts';
import { column, peopleOf } from './people.ts';
import { rows } from './rows.ts';
import { figures, shown, views, type TollView } from './view.ts';
import { lessThanTenth, words } from './words.ts';

const allForms = Object.keys(forms) as Form[];
const named = figures.map((name) => ({ name, view: views[name].view as TollView }));
const cases = named.flatMap(({ name, view }) => allForms.map((form) => ({ name, view, form })));
const along = (form: Form) => (power: number) => axis[form].x + (power / powers[1]) * axis[form].length;
const layerOf = (view: TollView, form: Form): Layer =>
	view.figure === 'all' ? ladderLayer(form, along(form)) : captionLayer(view, form);
const says = (layer: Layer) => layer.labels.map((label) => label.text).join(' ');

const require = createRequire(import.meta.url);
const fontFiles = ['newsreader/400Regular/Newsreader_400Regular.ttf', 'archivo/400Regular/Archivo_400Regular.ttf'].map(
	(file) => require.resolve(`@expo-google-fonts/${file}`)
);
const font = { fontFiles, loadSystemFonts: false };
/** Pages set Archivo at 92 % of this width, semibold about 4 % wider; pictures at its full width. */
function box({ text, x, y, size, anchor, serif, weight }: Label, form: Form) {
	const family = serif ? 'Newsreader' : 'Archivo';
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="200"><text y="100" font-family="${family}" font-size="${size}"${serif ? ' letter-spacing="-.03em"' : ''}>${text}</text></svg>`;
	const plain = new Resvg(svg, { font }).getBBox()?.width ?? 0;
	const w = plain * (serif ? 1 : (form === 'card' ? 1 : 0.94) * (weight ? 1.04 : 1));
	return {
		text,
		x: anchor === 'end' ? x - w : anchor === 'middle' ? x - w / 2 : x,
		y: y - size * 0.72,
		w,
		h: size * 0.72
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
		for (const form of allForms)
			expect(marksOf(view, form, along(form)).map((mark) => mark.id)).toEqual(drawn.map((row) => row.id));
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

describe.each(cases.filter(({ name }) => name !== 'all'))('$name in $form', ({ view, form }) => {
	const areas = areasOf(view, form);

	it('draws areas in proportion, at one scale or a stated power of ten', () => {
		for (const { id, power, box } of areas) {
			expect(Number.isInteger(power)).toBe(true);
			expect((box.w * box.h * livesPerPixel * 10 ** power) / lossIn(id).lives).toBeCloseTo(1, 9);
		}
		const whole = enlarged(view, form);
		if (!whole) expect(new Set(areas.map((area) => area.power)).size).toBe(1);
		const text = says(layerOf(view, form));
		const { power } = areas[0]!;
		if (power > 0) expect(text).toContain(`Scale changed: 1 pixel = ${power === 1 ? '12,500' : '125,000'} lives`);
		else if (power < 0) expect(text).toMatch(power === -5 ? /Enlarged 100,000 times/ : /Enlarged 10,000 times/);
		else expect(text).toContain('1 pixel = 1,250 lives');
	});

	it('writes the same areas into the picture', () => {
		const { body } = render(chart.Drawing, { props: { view, form, names: true } });
		const drawn = [
			...body.matchAll(
				/<g data-i="(\d+)"[\s\S]*?<rect[^>]*>(?:<\/rect>)?[\s\S]*?<rect[^>]*? width="([\d.]+)" height="([\d.]+)"/g
			)
		];
		expect(drawn.length).toBe(areas.length);
		for (const [, i, w, h] of drawn) {
			const { box } = areas[Number(i)]!;
			expect((Number(w) * Number(h)) / (box.w * box.h)).toBeCloseTo(1, 2);
		}
	});

	it('keeps areas inside the drawing', () => {
		for (const { box } of areas) {
			expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(-0.01);
			expect(box.x + box.w).toBeLessThanOrEqual(forms[form].width);
			expect(box.y + box.h).toBeLessThanOrEqual(heightOf(form) + 0.01);
		}
	});

	it('draws as many people as there are', () => {
		if (!enlarged(view, form)) return expect(peopleOf(view, form)).toEqual([]);
		const cell = enlarged(view, form)!.h / column;
		const people = peopleOf(view, form).map(({ d }) =>
			[...d.matchAll(/v([\d.]+)/g)].reduce((sum, [, v]) => sum + Math.round(Number(v) / cell + 0.24), 0)
		);
		const { lives, left } = lossIn(view.figure);
		expect(people).toEqual(left === null ? [lives] : [left, lives - left]);
	});
});

describe.each(cases)('the labels of $name in $form', ({ view, form }) => {
	const layer = layerOf(view, form);
	const boxes = layer.labels.map((label) => box(label, form));

	it('are large enough and inside the drawing', () => {
		for (const { size } of layer.labels) expect(size).toBeGreaterThanOrEqual(12.5);
		for (const { text, x, y, w, h } of boxes) {
			expect(x, text).toBeGreaterThanOrEqual(-1);
			expect(y, text).toBeGreaterThanOrEqual(-1);
			expect(x + w, text).toBeLessThanOrEqual(forms[form].width + 1);
			expect(y + h, text).toBeLessThanOrEqual(heightOf(form));
		}
	});

	it('touch neither each other nor an area', () => {
		const areas = view.figure === 'all' ? [] : areasOf(view, form).map((area) => ({ text: area.id, ...area.box }));
		for (const [i, a] of boxes.entries())
			for (const b of [...boxes.slice(i + 1), ...areas]) {
				const apart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
				expect(apart, `${a.text} / ${b.text}`).toBe(true);
			}
	});

	it('say who says it', () => {
		if (view.figure === 'all' || (form === 'card' && view.figure === 'cardassia')) return;
		const { row } = lossIn(view.figure);
		expect(says(layer)).toContain(row.speaker);
		expect(says(layer)).toContain(`${row.season}x${String(row.episode).padStart(2, '0')}`);
	});
});

describe('what is smaller than a pixel', () => {
	it('is named, and said to be so', () => {
		const { lives, left } = lossIn('ar-558');
		expect(lessThanTenth(lives - left!)).toBe('less than a tenth of a pixel');
		expect(() => lessThanTenth(lossIn('grissom').lives)).toThrow();
		expect(says(captionLayer(views['ar-558'].view, 'wide'))).toContain('0.12 of a pixel; those gone, 0.09');
		expect(words(views.cardassia.view).description.join()).toContain(
			'Smaller than one pixel of 12,500 lives: The starship Grissom'
		);
		expect(says(captionLayer(views.cardassia.view, 'wide'))).toContain('too small to see');
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
