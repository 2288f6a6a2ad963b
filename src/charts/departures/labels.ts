/** Where the crews stand in a drawing, and the words: their names, how many leave, and who goes where. */
import { max } from 'd3-array';
import { panels, type Size } from '#lib/chart/forms.ts';
import type { Label } from '#lib/chart/label.ts';
import { textWidth } from '#lib/chart/text.ts';
import { pointOf, type Scales } from '#lib/marks/scales.ts';
import { before, crewOf, crews, leaves, nameIn, ranks, shareOf, type Crew, type Person } from './data.ts';
import { crewsOf, type DeparturesView } from './view.ts';
import { called, placeOf, whereOf } from './words.ts';

type K = Scales<Person>;

/** One crew in a drawing: its head, the room of its rows, and how far leavers stand apart. */
export interface Fan {
	crew: Crew;
	head: { x: number; name: number; figure: number; says: number | null; big: number };
	/** From the point everybody starts at to where leavers end. */
	sides: readonly [number, number];
	top: number;
	foot: number;
	domain: readonly [number, number];
	apart: number;
	/** Right edge of its words. */
	edge: number;
}

const last = (crew: Crew, apart: number) => ranks(crew, apart)(crew.people.at(-1)!);
const longest = (apart: number) => max(crews, (id) => last(crewOf(id), apart))!;
/** Room for a large head. */
const roomyOf = ({ roomy, height }: Size) => roomy && height > 400;
/** Rows so near to each other have no names. */
const tight = 12.4;

/** The crews of a view: one alone, its head beside or above it; three in columns; three under each other on phones. */
export function fansOf(view: DeparturesView, size: Size): readonly Fan[] {
	const { width, height, narrow, low, note } = size;
	const all = crewsOf(view);
	const single = all.length === 1;
	const stacked = narrow && !low && !single;
	const large = roomyOf(size);
	const big = Math.round(size.figure * (single ? (narrow ? 1.3 : large ? 1.9 : size.roomy ? 1.6 : 1.4) : 1));
	const head = { name: low ? 12 : note + 2, figure: Math.round(note + big * 0.72 + (low ? 6 : large ? 16 : 11)), big };
	const says =
		stacked || (low && !single) ? null : narrow && !low ? head.figure - 4 : Math.round(head.figure + big * 0.2 + note);
	const under = says ?? head.figure;
	if (stacked) {
		const parts = all.map((crew) => last(crew, 2) + 0.8);
		return panels(0, height, parts, 4).map(({ top, foot }, i) => {
			const heads = { x: 0, big, name: top + head.name, figure: top + head.figure, says };
			const domain = [last(all[i]!, 2), 0] as const;
			const sides = [width * 0.35, width * 0.54] as const;
			return { crew: all[i]!, head: heads, sides, top: top + 8, foot: foot - 6, domain, apart: 2, edge: width };
		});
	}
	const above = !single || (narrow && !low);
	const top = above ? under + (low ? 20 : 28) : low ? 9 : 24;
	const foot = height - (low ? 8 : height > 400 ? 20 : 12);
	const named = single || (foot - top) / longest(1.6) >= tight;
	const apart = single ? (low ? 1.15 : 1.45) : named ? 1.6 : 2;
	const column = (width + 24) / 3;
	const [from, to] = above ? [0.045, 0.33] : narrow ? [0.35, 0.54] : ([0.26, 0.49] as const);
	return all.map((crew, i) => {
		const x = single ? 0 : i * column;
		/** One crew alone stands in the middle of the height. */
		const slack = single ? (longest(apart) - last(crew, apart)) / 2 : 0;
		return {
			crew,
			head: { ...head, x, says },
			sides: single ? ([width * from, width * to] as const) : ([x + 8, x + column * 0.33] as const),
			top,
			foot,
			domain: [longest(apart) - slack, -slack],
			apart,
			edge: single ? width : x + column - 12
		};
	});
}

/** The name of a crew and how many of it leave. */
export function headLabels({ crew, head, sides, edge }: Fan, view: DeparturesView, size: Size): Label[] {
	const single = view.draw !== 'all';
	const first = single || crew.leavers.length === max(crews, (id) => crewOf(id).leavers.length);
	const names = { ds9: [crew.show, 'DS9'], voy: [crew.show], tng: ['The Enterprise', 'Enterprise'] }[crew.id];
	const fine = roomyOf(size) ? 15 : size.text;
	const { x, big, says } = head;
	const labels: Label[] = [
		{ x, y: head.name, text: fitting(names, edge - x - 12, fine, size) ?? names.at(-1)!, size: fine, weight: 600 },
		{ x, y: head.figure, text: shareOf(crew), size: big, serif: true, fill: first ? 'accent' : 'ink' }
	];
	if (says === null) return labels;
	const beside = says < head.figure ? textWidth(shareOf(crew), big, size.form) + 8 : 0;
	const room = (single && !beside ? sides[0] : edge) - x - beside;
	const text = fitting(['of the main cast leave', 'leave'], room, size.text, size)!;
	return [...labels, { x: x + beside, y: says, text, size: size.text }];
}

/** The longest of some texts that fits, or nothing. */
const fitting = (texts: readonly string[], room: number, fine: number, { form }: Size) =>
	texts.find((text) => textWidth(text, fine, form) <= room);

/** Who goes where and who stays; those who stay are counted where their names have no room. */
export function peopleLabels(k: K, { crew, edge, apart }: Fan, view: DeparturesView): Label[] {
	const { size } = k.custom;
	const fine = size.text;
	const single = view.draw !== 'all';
	const step = k.yScale(1) - k.yScale(0);
	const edgeOf = (one: Person) => edge - pointOf(k, one)[0] - 11;
	const roles = crew.leavers.every((one) => fitting([called(one)], edgeOf(one), fine, size));
	const labels = crew.people.flatMap((one): Label[] => {
		const [end, middle] = pointOf(k, one);
		const at = { x: end + (leaves(one) ? 11 : 9), y: middle + fine * 0.34, size: fine };
		const fit = (texts: readonly string[]) => fitting(texts, edgeOf(one), fine, size);
		const [name, where, place] = [nameIn(one), whereOf(one), `to ${placeOf(one)}`];
		if (!leaves(one)) {
			if (step < tight) return [];
			const texts = single && !size.low ? [`${called(one)}, ${where}`, `${name}, ${where}`, name] : [name];
			return [{ ...at, text: fit(texts)!, fill: 'ink-2' }];
		}
		const early = before(one) ? ', before the finale' : '';
		const line = fine * 1.2;
		const second = fit([`${where}${early}`, `${place}${early}`, where, place]);
		if (apart * step < 2.2 * line || !second) {
			const texts = [`${name}, ${where}${early}`, `${name}, ${where}`, `${name}, ${place}`];
			return [{ ...at, text: fit([...texts, name]) ?? name, weight: 600 }];
		}
		return [
			{ ...at, y: at.y - line / 2 + 1, text: roles ? called(one) : name, weight: 600 },
			{ ...at, y: at.y + line / 2 + 1, text: second, fill: 'ink-2' }
		];
	});
	if (step >= tight) return labels;
	const [end] = pointOf(k, crew.stayers[0]!);
	const y = crew.stayers.reduce((sum, one) => sum + pointOf(k, one)[1], 0) / crew.stayers.length + 4.5;
	const text = `${crew.leavers.length ? '' : 'all '}${crew.stayers.length} stay`;
	return [...labels, { x: end + 10, y, text, size: fine, fill: 'ink-2' }];
}
