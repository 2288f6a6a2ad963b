import { brotliCompressSync, constants } from 'node:zlib';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { arcs } from '#data/arcs.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import { boxOf as boxOfLabel } from '#lib/chart/text.ts';
import { address, readView } from '#lib/chart/view.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { around } from './around.ts';
import { closing, closingHours, ids, lives, wholeHours } from './data.ts';
import { ics } from './ics.ts';
import chart from './index.ts';
import { boxOf, heightOf } from './layout.ts';
import { markdown } from './markdown.ts';
import { planOf } from './plan.ts';
import { rows } from './rows.ts';
import { viewOf, views, type RewatchView } from './view.ts';
import { words } from './words.ts';

const allForms = Object.keys(forms) as Form[];
const named = Object.entries(views).map(([name, { view }]) => ({ name, view }));
const states: readonly RewatchView[] = [
	...named.flatMap(({ view }) => [view, { ...view, hours: 10 }, { ...view, hours: 16 }]),
	viewOf(['kira', 'odo']),
	viewOf(['worf', 'jadzia', 'martok']),
	viewOf(['sisko', 'kira', 'odo', 'quark', 'dukat', 'winn']),
	viewOf(ids.slice(0, 12), 40)
];

describe('turns', () => {
	it('hold every turning point once, in order, and go up or down by turns', () => {
		const points = lives.flatMap(({ turns }) => turns.flatMap((turn) => turn.points.map(({ id }) => id)));
		expect(points).toEqual(arcs.filter(({ alternate }) => alternate !== 'yes').map(({ id }) => id));
		for (const { turns } of lives) {
			expect(turns.map(({ kind }) => kind).lastIndexOf('beginning')).toBe(0);
			for (const [i, { kind }] of turns.slice(1).entries()) if (i) expect(kind).not.toBe(turns[i]!.kind);
		}
	});
});

describe('every list', () => {
	it('ends with the last ten hours, keeps to the hours there are, and counts what it carries', () => {
		expect([closingHours, closing[0], closing.at(-1), wholeHours]).toEqual([10, 's07e17', 's07e25', 176]);
		for (const view of states) {
			const { entries, hours, turns, carried } = planOf(view);
			expect(entries.slice(-closing.length).map(({ episode }) => episode.file)).toEqual(closing);
			expect(hours).toBeLessThanOrEqual(view.hours ?? wholeHours);
			const files = rows(view).map(({ id }) => id);
			expect(carried).toBe(turns.filter(({ points }) => points.some(({ file }) => files.includes(file))).length);
			if (view.hours === null) expect(carried).toBe(turns.length);
			expect(rows(view).reduce((sum, row) => sum + (row.hours as number), 0)).toBe(hours);
		}
	});

	it('says its hours', () => {
		const all = words(views.everyone!.view).headline;
		expect(all).toBe('Every rise and fall of 23 lives fits into 83 of the 176 hours');
		expect(words(views.garak!.view).headline).toBe('The exile, Garak: every rise and fall in 19 of 176 hours');
		const { carried, turns } = planOf(viewOf(['garak'], 14));
		expect(words(viewOf(['garak'], 14)).headline).toContain(`${carried} of ${turns.length} turns fit into 14 hours`);
		expect(words(viewOf(['garak'], 10)).description[0]).toContain('no time');
		expect(words(viewOf(['garak'], 30)).description[1]).toContain('Eleven hours are left over.');
		expect(words(views.ziyal!.view).description[1]).toContain('no turn of theirs');
	});

	it('has an address that holds who and how long', () => {
		const view = viewOf(['odo', 'kira'], 20);
		const { name, query } = address(chart, view);
		expect(query).toBe('?who=kira%2Codo&hours=20&v=1');
		expect(readView(chart, name, new URLSearchParams(query))).toEqual({ view, notices: [] });
		for (const wrong of ['9', '177', '12.5', '-20', 'x'])
			expect(readView(chart, 'garak', new URLSearchParams(`hours=${wrong}`)).notices).toHaveLength(1);
		expect(viewOf(ids).who).toEqual([]);
	});
});

describe('what can be taken home', () => {
	const view = viewOf(['garak']);

	it('is Markdown with a box for each episode and a link back', () => {
		const text = markdown(view);
		expect(text.match(/^- \[ \] \d×\d\d \*/gm)).toHaveLength(rows(view).length);
		expect(text).toContain('- [ ] 2×22 *The Wire*: Garak');
		expect(text).toContain('*What You Leave Behind* (double length)');
		expect(text).toMatch(/\/charts\/rewatch\/garak\/\)\.\n$/);
		expect(markdown(viewOf(['garak'], 10))).not.toContain('## Before');
	});

	it('is a calendar with an evening for each episode', () => {
		const text = ics(view, '2026-12-30');
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
		for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		const whole = text.replaceAll('\r\n ', '');
		const starts = [...whole.matchAll(/^DTSTART:(\d{8})T200000\r?$/gm)].map(([, day]) => day);
		expect(starts).toHaveLength(rows(view).length);
		expect(starts.slice(0, 3)).toEqual(['20261230', '20261231', '20270101']);
		expect(whole.match(/DURATION:PT2H/g)).toHaveLength(1);
		expect(whole).toContain('SUMMARY:Deep Space Nine 2×22\\, The Wire');
		expect(new Set(whole.match(/^UID:.*$/gm)).size).toBe(starts.length);
		expect(ics(view)).toBe(ics(view));
	});
});

it('lets people be ticked and hours be chosen where a view may be changed, and only there', () => {
	const body = (change?: () => void) =>
		render(chart.Drawing, { props: { view: viewOf(['garak'], 15), form: 'wide', change } }).body;
	expect(body()).not.toContain('checkbox');
	expect(body(() => {}).match(/type="checkbox"/g)).toHaveLength(ids.length);
	expect(body(() => {})).toMatch(/<option value="15"[^>]*selected/);
});

it.each(named)('the embed of $name fits its budget', ({ name, view }) => {
	const document = Buffer.from(embedDocument(chart, name, view));
	const weight = brotliCompressSync(document, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
	expect(weight).toBeLessThanOrEqual(14_000);
});

describe.each(allForms)('drawn %s', (form) => {
	it('blocks stand inside, in order, and apart', () => {
		for (const view of states) {
			const boxes = planOf(view).entries.map(({ episode }) => boxOf(episode, form));
			for (const [i, { x, y, w, h }] of boxes.entries()) {
				expect(x >= 0 && y >= 0 && x + w <= forms[form].width + 0.01 && y + h <= heightOf(form)).toBe(true);
				const before = boxes[i - 1];
				if (before) expect(y > before.y || x >= before.x + before.w).toBe(true);
			}
		}
	});

	it('labels touch neither each other nor an edge', () => {
		const wrong = new Set<string>();
		for (const view of states) {
			const labels = around(view, form).labels.map((label) => ({ ...label, ...boxOfLabel(label, form) }));
			for (const [i, a] of labels.entries()) {
				const inside = a.x >= -1 && a.y >= -2 && a.x + a.w <= forms[form].width + 1 && a.y + a.h <= heightOf(form) + 2;
				if (!inside || a.size < 12.5) wrong.add(`${view.who.join()} ${view.hours}: ${a.text}`);
				for (const b of labels.slice(i + 1))
					if (a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h)
						wrong.add(`${view.who.join()} ${view.hours}: ${a.text} / ${b.text}`);
			}
		}
		expect([...wrong]).toEqual([]);
	});
});
