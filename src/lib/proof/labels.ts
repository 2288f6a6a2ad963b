/** Labels with figures that stand inside drawings, and the rows that give them. Server only. */
import { pairs } from 'd3-array';
import type { Database, Rows } from './database.ts';
import { numerals, sourcesOf } from './proof.ts';

/** Where labels of one kind come from. */
export interface LabelProof {
	/** Names the kind within its chart. */
	id: string;
	/** SQL: its first column has every text that may stand so. A part of one, cut between words, may stand on a line. */
	gives?: string;
	/** That several such texts stand in a row, with commas between. */
	list?: true;
	/**
	 * For numbers along a scale: the label, with the value in a group named `value`. They must stand as a scale would set
	 * them, two or more in a line: nothing proves one that stands alone.
	 */
	ticks?: RegExp;
	/** The named views in whose drawings it may stand; left out: in all. */
	views?: readonly string[];
	/** `table where …`, one or more; for ticks, of what the scale is. */
	rows: string | readonly string[];
	judged?: true;
}

/** A text of a drawing, and where it stands in it (drawing's units). */
export interface Label {
	text: string;
	x: number;
	y: number;
}

/** A kind of labels as published. */
export interface ProvenLabels {
	id: string;
	/** The page of the chart, within the site. */
	at: string;
	kind: 'counted' | 'judged' | 'ticks';
	/** What stands in the drawings of the named views. */
	texts: readonly string[];
	gives?: string;
	list?: true;
	rows: readonly Rows[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': '’', nbsp: ' ' };

/** Every text of a drawing's markup, as it reads. */
export function labelsIn(svg: string): Label[] {
	const labels: Label[] = [];
	const open: { x: number; y: number }[] = [{ x: 0, y: 0 }];
	let label: Label | undefined;
	for (const [, close, name, rest = '', words = ''] of svg
		.replace(/<!--[^]*?-->/g, '')
		.matchAll(/<(\/?)([\w-]+)([^>]*)>([^<]*)/g)) {
		if (label && name !== 'text') label.text += close ? ` ${words}` : words;
		if (name === 'tspan') continue;
		if (close) {
			if (name === 'text') label = undefined;
			open.pop();
			continue;
		}
		const from = open.at(-1)!;
		const own = (key: string) => Number(new RegExp(`\\s${key}="([^"]*)"`).exec(rest)?.[1] ?? 0);
		const [, dx = 0, dy = 0] = /translate\(\s*(-?[\d.]+)[\s,]*(-?[\d.]+)?/.exec(rest) ?? [];
		const to = { x: from.x + Number(dx), y: from.y + Number(dy) };
		if (name === 'text') labels.push((label = { text: words, x: to.x + own('x'), y: to.y + own('y') }));
		if (!rest.endsWith('/')) open.push(to);
	}
	return labels.map(({ text, ...at }) => ({
		text: text
			.replace(/&(\w+|#39);/g, (whole, entity: string) => entities[entity] ?? whole)
			.replace(/\s+/g, ' ')
			.trim(),
		...at
	}));
}

/** Whether `line` is `whole`, or one line of it: cut between words, its end perhaps left out (“…”). */
function isLineOf(whole: string, line: string): boolean {
	if (line === whole) return true;
	const cut = line.replace(/^…\s*|[\s,;:]*…$/g, '');
	if (!cut.includes(' ') && cut === line) return false;
	if (` ${whole} `.includes(` ${cut} `)) return true;
	// A word may be cut, a number may not.
	const at = ` ${whole}`.indexOf(` ${cut}`);
	return cut !== line && at >= 0 && !/^[,.]?\d/.test(whole.slice(at + cut.length));
}

/** Whether what a rule gave, one text a row, gives a label: whole, a line of one, or a list of several. */
export function givesLabel(given: readonly (readonly unknown[])[], label: string, list = false): boolean {
	const parts = list ? label.replace(/…$/, '').split(', ') : [label];
	return parts.every((part) => given.some(([whole]) => isLineOf(String(whole), part)));
}

/** Values along one line of a drawing that do not stand as a linear scale sets them; two always do. */
function astray(ticks: readonly { value: number; at: number }[]): boolean {
	const sorted = ticks.toSorted((a, b) => a.value - b.value);
	const [first, last] = [sorted[0]!, sorted.at(-1)!];
	const step = (last.at - first.at) / (last.value - first.value);
	// Labels stand on whole units, so each may be off by one.
	return sorted.some(({ value, at }) => Math.abs(first.at + (value - first.value) * step - at) > 1);
}

/** Equal steps that do not begin at a whole one (1, 11, 21): numbers that all read too high or too low stand as a scale, too. */
function offbeat(ticks: readonly { value: number }[]): boolean {
	const sorted = ticks.map(({ value }) => value).toSorted((a, b) => a - b);
	const steps = new Set(pairs(sorted, (a, b) => b - a));
	const [step] = steps;
	return steps.size === 1 && sorted.some((value) => value % step! !== 0);
}

/**
 * Holds the labels with figures of a chart's drawings against their rules.
 *
 * @param chart id of the chart, which begins the ids
 * @param drawings each with its name ("after, wide"), that of its view and its labels
 * @returns what is proven, and the faults: labels that no rule gives, rules that give no label, ticks out of place
 */
export function proveLabels(
	chart: string,
	drawings: readonly { name: string; view: string; labels: readonly Label[] }[],
	rules: readonly LabelProof[],
	database: Database
): { proven: ProvenLabels[]; faults: string[] } {
	const faults: string[] = [];
	const kinds = rules.map((rule) => ({
		rule,
		given: rule.gives === undefined ? [] : database.ask(rule.gives),
		texts: new Set<string>()
	}));
	const known = new Map<string, typeof kinds>();
	const fitting = (text: string) => {
		let found = known.get(text);
		if (!found) known.set(text, (found = kinds.filter(({ given, rule }) => givesLabel(given, text, rule.list))));
		return found;
	};
	const missing = new Map<string, string>();
	for (const { name, view, labels } of drawings) {
		const isGiven = (text: string) => {
			const found = fitting(text).filter(({ rule }) => rule.views?.includes(view) ?? true);
			for (const { texts } of found) texts.add(text);
			return found.length > 0;
		};
		const lines = new Map<string, { text: string; value: number; x: number; y: number }[]>();
		for (const { text, x, y } of labels) {
			if (!numerals(text).length || isGiven(text)) continue;
			const kind = kinds.find(({ rule }) => rule.ticks?.test(text));
			if (!kind) {
				if (!missing.has(text)) missing.set(text, name);
				continue;
			}
			kind.texts.add(text);
			const value = Number(kind.rule.ticks!.exec(text)!.groups!.value!.replaceAll(',', '').replace('−', '-'));
			for (let line of [`${kind.rule.id} across ${y}`, `${kind.rule.id} up ${x}`]) {
				// A value that comes again begins another panel.
				while (lines.get(line)?.some((tick) => tick.value === value)) line += ' again';
				lines.set(line, [...(lines.get(line) ?? []), { text, value, x, y }]);
			}
		}
		const together = new Set(
			[...lines.values()].flatMap((ticks) => (ticks.length > 1 ? ticks.map(({ text }) => text) : []))
		);
		for (const { text } of [...lines.values()].flat())
			if (!together.has(text)) faults.push(`${chart}, ${name}: “${text}” stands alone, so no scale proves it`);
		for (const [line, ticks] of lines) {
			if (ticks.length < 3) continue;
			const along = line.includes(' across ') ? 'x' : 'y';
			if (offbeat(ticks) || astray(ticks.map((tick) => ({ value: tick.value, at: tick[along] }))))
				faults.push(
					`${chart}, ${name}: ${ticks.map(({ value }) => value).join(', ')} do not stand as a scale sets them`
				);
		}
	}
	for (const [text, name] of missing) faults.push(`${chart}, ${name}: no rule gives the label “${text}”`);
	const proven = kinds.map(({ rule, texts }): ProvenLabels => {
		if (!texts.size) faults.push(`${chart}: the rule “${rule.id}” gives no label`);
		return {
			id: `${chart}/labels/${rule.id}`,
			at: `/charts/${chart}/`,
			kind: rule.ticks ? 'ticks' : rule.judged ? 'judged' : 'counted',
			texts: [...texts].toSorted(),
			...(rule.gives && { gives: rule.gives }),
			...(rule.list && { list: rule.list }),
			rows: sourcesOf(rule.rows).map((from) => database.rows(from))
		};
	});
	return { proven, faults };
}
