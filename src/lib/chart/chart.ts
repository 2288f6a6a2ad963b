/**
 * What a chart is. A chart folder exports one `Chart`; every page, file and link the site offers is made from it by
 * code that knows no chart by name.
 */
import type { Component } from 'svelte';
import type { MethodSection } from '#lib/method.ts';
import type { Cell, Kind } from '#lib/table/columns.ts';
import type { Walk } from '#lib/walk/tree.ts';
import type { DrawingProps } from './forms.ts';
import type { Fields } from './view.ts';

/** One thing that is drawn. `id` is unique within a view and names the same thing in every view. */
export type Row = Readonly<Record<string, Cell>> & { readonly id: string };

/** One column of a view's rows, as the table, the CSV and the JSON show it. */
export interface Column {
	key: string;
	label: string;
	kind: Kind;
	/** Unit of the values as stored, for example "share of words, 0 to 1". */
	unit?: string;
	/** How the table prints a value; files always carry the value as stored. */
	print?: (value: Cell) => string;
}

/** What a view means. Every number in it is computed from the rows of the view or of its tables. */
export interface Words {
	/** The finding of this view, as a sentence. */
	headline: string;
	/** What is drawn, the unit, and whether it is measured or judged. */
	subtitle: string;
	/** One sentence for readers who do not see the picture. */
	alt: string;
	/** The longer description, paragraph by paragraph. */
	description: readonly string[];
	source: string;
	limits: string;
	/** An answer that the picture keeps back, shown on request: what to ask, and what it says. */
	reveal?: { ask: string; says: string };
	/** The one figure a poster-sized frame has room for, and what it says. */
	finding: { figure: string; says: string };
}

/** A group of choices a reader has beside the named views; each choice is a whole view. */
export interface Control<V> {
	label: string;
	options: readonly { label: string; view: V; current: boolean }[];
}

/** Something a reader moves in a picture, as a slider beside its text: the same by keys, and for those who do not see. */
export interface Slider<V> {
	label: string;
	/** Where it stands, from 0 to 1. */
	value: number;
	/** The same in words. */
	says: string;
	/** The view with it moved. */
	to(value: number): V;
}

/** What stands below a figure on a page of its own receives the view and may change it. */
export interface BelowProps<V> {
	view: V;
	change: (view: V) => void;
}

/** A text that a reader can copy or save of whatever view is at hand; it is written when it is asked for. */
export interface Export {
	/** What it is: "Markdown". */
	label: string;
	/** Ending of the file's name: "list.md". */
	file: string;
	/** Media type of the file. */
	type: string;
	/** What to ask where it starts on a day: "First evening". Such a text is saved and not copied. */
	asks?: string;
	/** `day` is the day it starts on (ISO). */
	text(day: string): string;
}

/** `Name` is the name of one of its views, where a chart writes them out; where they are made from rows, it is any text. */
export interface Chart<V = unknown, Name extends string = string> {
	/** Folder, address and registry key. */
	id: string;
	title: string;
	/** The question the chart answers, for the gallery. */
	question: string;
	kinds: readonly Kind[];
	/** How each field of the view is written in an address. */
	fields: Fields<V>;
	/**
	 * The named views in order; the first is the chart's own address. Each has a short label for links, and where they are
	 * many, the group it stands in.
	 */
	views: Readonly<Record<Name, { label: string; view: V; group?: string }>>;
	/** Brings a view that was put together by hand into a state the chart can draw. */
	settle?(view: NoInfer<V>): V;
	rows(view: NoInfer<V>): readonly Row[];
	columns(view: NoInfer<V>): readonly Column[];
	words(view: NoInfer<V>): Words;
	/** What its rows are called, what they belong to and which column is their value, for those who read it point by point;
	 * without, rows are what their cells say. */
	walk?(view: NoInfer<V>): Walk;
	/**
	 * The headline of a view as a question, for a step of the essay that keeps what the next one tells: the same marks, drawn
	 * with `tease`. Pages of their own, frames and files never tease.
	 */
	tease?(view: NoInfer<V>): string;
	controls?(view: NoInfer<V>): readonly Control<V>[];
	/** What a reader moves in the picture of a view; the essay offers it where it asks for it. */
	sliders?(view: NoInfer<V>): readonly Slider<V>[];
	/** The licence of its rows, where it is not that of the site. */
	licence?: string;
	/** Section of the method page that says how its rows came about. */
	method?: MethodSection;
	/** Fields of the view that a reader's change keeps while the named view changes around them. */
	keeps?: readonly (keyof V & string)[];
	/** Every drawing of the chart, one component. */
	Drawing: Component<DrawingProps<V>>;
	/** On its own page, below the figure: choices that no link can hold, and an answer as text. */
	Below?: Component<BelowProps<V>>;
	/** What can be taken along of a view beside its rows; `link` leads back to it. */
	exports?(view: NoInfer<V>, link: string): readonly Export[];
	/** A reader picked the mark of row `id` (or nothing): the view that shows it picked. */
	pick?(view: NoInfer<V>, id: string | null): V;
}

/** Lets a chart file infer its own view type, then forgets it so that all charts fit one registry. */
export function defineChart<V, Name extends string>(chart: Chart<V, Name>): Chart<unknown, Name> {
	return chart as unknown as Chart<unknown, Name>;
}
