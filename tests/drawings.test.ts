/** What every drawing promises, in every form of every named view: it is a picture before any script runs. */
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { people } from '#charts/people.ts';
import { characters } from '#data/characters.ts';
import { named as others } from '#data/named.ts';
import type { Row } from '#lib/chart/chart.ts';
import { forms, type Form } from '#lib/chart/forms.ts';
import { numerals } from '#lib/proof/proof.ts';
import { drawing } from '#lib/server/markup.ts';
import { broken, elements, type Element } from './elements.ts';
import { views } from './registry.ts';

/** Rules and picked marks may stand this far outside the nominal size; it is the padding around every drawing. */
const spill = 8;

/** Everybody of whom it is known who they are. Titles in quotation marks name nobody. */
const names = [...characters, ...others].map(({ name }) => name);
const namedIn = (text: string) =>
	names.filter((name) => new RegExp(`(^|[^\\p{L}])${name}([^\\p{L}-]|$)`, 'u').test(text.replace(/“[^”]*”/g, '')));

/** Whether a point is inside a drawing of this size. */
const inside = (x: number, y: number, [width, height]: readonly number[]) =>
	x >= -spill && y >= -spill && x <= width! + spill && y <= height! + spill;

/** What names tell beside their own row, by chart: of other rows, or counted. */
const beside: Readonly<Record<string, RegExp>> = {
	arcs: /, \S+ in “[^”]+”$/,
	goodbyes: /missed in scene \d+/,
	guests: /; \S+( \S+)*’s recurring guests .*/,
	peace: /(Leads|Open) to steps? [\d, and]+/g,
	prophets: /\d+ of \d+ episodes| and \d+(?=, “)/,
	ratings: / of \d+,?/,
	rewatch: /\d+ people turn/,
	rivalry: /Who came out ahead: .*/,
	voices: / on: .*of the words/
};
const measures = [1, 100, 1_000_000, 1_000_000_000];

/** The figures of a mark’s name that are no cell of its rows, as set: rounded, in percent, in millions. */
function strangers(name: string, own: readonly Row[]): string[] {
	const cells = own.flatMap((row) =>
		Object.values(row).flatMap((cell) =>
			typeof cell === 'number'
				? [cell]
				: (String(cell ?? '').match(/\d[\d,.]*/g) ?? []).map((one) => Number(one.replace(/,|\.$/g, '')))
		)
	);
	return numerals(name).filter((one) => {
		const figure = Number(one.replaceAll(',', '').replace(/[^\d.]/g, ''));
		const half = 0.5 / 10 ** (/\.(\d+)/.exec(one)?.[1]!.length ?? 0);
		return !cells.some((cell) =>
			measures.some((measure) =>
				[cell * measure, cell / measure].some((value) => Math.abs(Math.abs(value) - figure) <= half + 1e-9)
			)
		);
	});
}

const pointed = (all: readonly Element[]) => all.flatMap((one) => one['data-row'] ?? []).sort();

describe.each(views)('the view $at', ({ chart, view, words, rows }) => {
	const named = elements(drawing(chart, view, 'wide', true));
	const marks = named.filter((one) => one['data-row'] !== undefined);
	const drawn = (Object.keys(forms) as Form[]).map((form) => {
		const svg = drawing(chart, view, form, false);
		return { form, svg, all: elements(svg) };
	});

	it('has marks that a reader can point at, unless it keeps the answer back', () => {
		expect(marks.length > 0).toBe(words.reveal === undefined);
		const ids = new Set(rows.map(({ id }) => id));
		expect([...new Set(pointed(marks))].filter((id) => !ids.has(id))).toEqual([]);
		for (const mark of marks) {
			expect(mark['aria-label']).toMatch(/^\p{Lu}.{8,}/u);
			expect(mark.role, 'a name needs a role').toBeDefined();
		}
		expect(named[0]).toMatchObject({ tag: 'svg', role: 'img', 'aria-label': words.alt });
	});

	it('has names whose figures are cells of their own rows', () => {
		const byId = new Map(rows.map((row) => [row.id, row]));
		for (const mark of marks) {
			const own = mark['data-row']!.split(' ').flatMap((id) => byId.get(id) ?? []);
			const name = mark['aria-label']!.replace('per 1,000', '').replace(beside[chart.id] ?? '', '');
			expect(strangers(name, own), name).toEqual([]);
		}
	});

	it('says who everybody is whom its words, rows and picture name', () => {
		const cells = rows.flatMap((row) =>
			Object.entries(row).flatMap(([key, cell]) => (/(^show|title)$/.test(key) ? [] : [cell]))
		);
		const untitled = (text: string) => rows.reduce((left, { title }) => left.replace(String(title ?? ''), ''), text);
		const labels = drawn.flatMap(({ all }) => all.map(({ text }) => untitled(text)));
		const told = [words.headline, words.alt, ...words.description, ...cells, ...labels].join('\n');
		const known = people(chart, view);
		for (const { says } of known) expect(says).toMatch(/\.$/);
		const says = known.map(({ name }) => name);
		expect(new Set(says).size).toBe(says.length);
		expect(namedIn(told).filter((name) => !says.some((one) => one === name || one.startsWith(`${name}, `)))).toEqual(
			[]
		);
	});

	describe.each(drawn)('drawn $form', ({ form, svg, all }) => {
		const size = all[0]!.viewBox!.split(' ').slice(2).map(Number);

		it('is well-formed, holds only numbers that are numbers, and is the same each time', () => {
			expect(XMLValidator.validate(svg)).toBe(true);
			expect(svg.match(broken)).toBeNull();
			expect(drawing(chart, view, form, false) === svg).toBe(true);
		});

		it('has the nominal width of its form', () => {
			expect(all[0]!.viewBox).toMatch(/^0 0 \d+ \d+$/);
			expect(size[0]).toBe(forms[form].width);
		});

		it('keeps every block inside', () => {
			const rects = all.filter(({ tag }) => tag === 'rect');
			expect(rects.length).toBeGreaterThan(0);
			for (const rect of rects) {
				const [x, y, w, h] = [rect.x, rect.y, rect.width, rect.height].map(Number) as [number, number, number, number];
				expect(Math.min(w, h)).toBeGreaterThanOrEqual(0);
				expect(inside(x, y, size) && inside(x + w, y + h, size), JSON.stringify(rect)).toBe(true);
			}
		});

		it('keeps every label inside, and large enough to read', () => {
			for (const label of all.filter(({ tag }) => tag === 'text')) {
				expect(inside(Number(label.x), Number(label.y), size), JSON.stringify(label)).toBe(true);
				expect(Number(label['font-size'])).toBeGreaterThanOrEqual(11.5);
			}
		});

		it('has ids of its own, and points only at those', () => {
			const ids = all.flatMap(({ id }) => id ?? []);
			expect(new Set(ids).size).toBe(ids.length);
			for (const id of ids) expect(id).toMatch(/^d-/);
			for (const [, id] of svg.matchAll(/url\(#([^)]*)\)|href="#([^"]*)"/g)) expect(ids).toContain(id);
		});

		it('points at the same marks, and leaves the names to the first drawing', () => {
			expect(pointed(all)).toEqual(pointed(marks));
			expect(pointed(elements(drawing(chart, view, form, true)))).toEqual(pointed(marks));
			for (const one of all.slice(1)) expect(one['aria-label']).toBeUndefined();
		});
	});
});
