/** The marks of a view: one per figure, the same in every view, so that it can move from one to the next. */
import type { Form } from '#lib/chart/chart.ts';
import { entriesOf, grids, openWidth } from './all.ts';
import { hueOf, huesOfRatio, type Part } from './data.ts';
import { linesOf } from './layout.ts';
import { settings } from './settings.ts';
import { nameOf } from './said.ts';
import { block, looks, ship, type Box } from './ships.ts';
import type { FleetsView } from './view.ts';

export interface Mark {
	id: string;
	/** Ships in whole columns and what is left over; empty where no number is said. */
	boxes: readonly Box[];
	/** Name of the pattern they are filled with. */
	fill: string;
	/** Hues of what is full and of what is outlined. */
	hues: readonly [string, string];
	/** What stands for ships that nobody counts: a bracket left open, or a ratio in large ships. */
	open: string | null;
	full: string | null;
	outline: string | null;
	/** Room for a pointer. */
	reach: Box;
	picked: boolean;
	name: string;
}

/** A look in a hue, flying one way, from a place on. */
export interface Pattern {
	key: string;
	look: (typeof looks)[keyof typeof looks];
	hue: string;
	enemy: boolean;
	x: number;
	y: number;
}

/** Among all battles hues would say too much: only what came back is picked out. */
const hueIn = (view: FleetsView, part: Part) => {
	const hue = hueOf(part);
	return view.battle !== 'all' || hue === 'accent' ? hue : 'ink-2';
};

/** Among all battles ships of one look share a pattern; alone, every line has its own, which begins where it does. */
const keyOf = (view: FleetsView, part: Part) =>
	view.battle === 'all' ? `${looks[part.fate]}-${hueIn(view, part)}` : part.id;

/** Every pattern that a view needs in a drawing. */
export function patternsOf(view: FleetsView, form: Form): readonly Pattern[] {
	const all = view.battle === 'all';
	const needed = placesOf(view, form).filter(({ part }) => part.ships !== null);
	const made = needed.map(({ part, x, y }): [string, Pattern] => {
		const key = keyOf(view, part);
		const origin = all ? { x: 0, y: 0 } : { x, y };
		return [key, { key, look: looks[part.fate], hue: hueIn(view, part), enemy: part.enemy, ...origin }];
	});
	return [...new Map(made).values()];
}

const placesOf = (view: FleetsView, form: Form) =>
	view.battle === 'all' ? entriesOf(form).flatMap(({ spots }) => spots) : linesOf(view, form).lines;

/** The step of the ships in a drawing. */
export function pitchOf(view: FleetsView, form: Form): number {
	return view.battle === 'all' ? grids[form].pitch : linesOf(view, form).pitch;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A bracket that is open to the right: some ships, and nobody says how many. */
function bracket(x: number, y: number, w: number, h: number): string {
	return `M${round(x + w)} ${round(y)}H${round(x)}v${round(h)}H${round(x + w)}`;
}

/** A ratio in large ships: one against several, or one lost in several. */
function ratio({ ratio, row }: Part, size: number, x: number, y: number) {
	const many = ratio!;
	if (row!.unit === 'share') {
		const rest = Array.from({ length: many - 1 }, (_, i) => ship(size, false, x + (i + 1) * size, y));
		return { outline: ship(size, false, x, y), full: rest.join('') };
	}
	const others = Array.from({ length: many }, (_, i) => ship(size, true, x + (i + 1.6) * size, y));
	return { full: ship(size, false, x, y), outline: others.join('') };
}

function markOf(view: FleetsView, part: Part, form: Form, at: { x: number; y: number; rows: number }): Mark {
	const all = view.battle === 'all';
	const pitch = pitchOf(view, form);
	const { glyph } = settings[form];
	const boxes = part.ships === null ? [] : block(part.ships, at.rows, pitch, at.x, at.y);
	const h = all ? grids[form].rows * pitch : glyph;
	const drawn = part.ratio !== null && !all ? ratio(part, glyph, at.x, at.y) : null;
	const w = drawn ? glyph * (part.ratio! + 1.6) : all ? openWidth(form) : glyph * 5;
	const right = Math.max(at.x + 12, ...boxes.map((box) => box.x + box.w), part.ships === null ? at.x + w : 0);
	const foot = Math.max(
		at.y + (all ? 8 : 12),
		...boxes.map((box) => box.y + box.h),
		part.ships === null ? at.y + h : 0
	);
	return {
		id: part.id,
		boxes,
		fill: keyOf(view, part),
		hues: drawn ? huesOfRatio(part) : [hueIn(view, part), hueIn(view, part)],
		open: part.ships === null && !drawn ? bracket(at.x, at.y, w, h) : null,
		full: drawn?.full ?? null,
		outline: drawn?.outline ?? null,
		reach: { x: at.x - 1, y: at.y - 1, w: right - at.x + 2, h: foot - at.y + 2 },
		picked: view.picked === part.id,
		name: nameOf(part)
	};
}

/** Every figure of the view as a mark, in the order of its rows. */
export function marksOf(view: FleetsView, form: Form): readonly Mark[] {
	return placesOf(view, form).map((place) => markOf(view, place.part, form, place));
}
