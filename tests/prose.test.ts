/** The prose keeps its promises: no number is typed, every figure leads to a row, steps are short. */
import { allCharts, chartOf } from '#charts/index.ts';
import { verdicts } from '#data/claims.ts';
import { tables } from '#data/tables.ts';
import { chapters } from '#essay/chapters.ts';
import { words } from '#essay/markup.ts';
import { figures } from '#essay/numbers.ts';
import { isShown } from '#essay/step.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'src/essay/chapters';
const sources = [
	...readdirSync(folder)
		.filter((file) => file.endsWith('.svelte'))
		.map((file) => `${folder}/${file}`),
	...['Essay', 'Opening', 'Closing', 'Card'].map((name) => `src/essay/${name}.svelte`),
	...['method', 'data', 'data/[table]', 'charts', '404.html', 'read', 'share', 'record', 'changes'].map(
		(route) => `src/routes/${route}/+page.svelte`
	),
	...['Counted', 'Judged', 'Story', 'Agreement', 'Use', 'Contents'].map((name) => `src/routes/method/${name}.svelte`),
	...['record/Claim', 'record/Shown', 'changes/Entries', 'data/Group', 'data/[table]/Dictionary'].map(
		(name) => `src/routes/${name}.svelte`
	)
].map((file) => ({ file, source: readFileSync(file, 'utf8') }));

/** What a reader reads: markup without scripts, styles, comments, tags and expressions. */
const prose = (source: string) =>
	source
		.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
		.replace(/<!--[\s\S]*?-->/g, ' ')
		.replace(/<(Num|Who)\s[^>]*\/>/g, 'N')
		.replace(/<\/?(i|b|a|em|strong)\b[^>]*>/g, '')
		.replace(/<[^>]*>/g, '\n')
		.replace(/\{[^{}]*\}/g, ' ')
		.replace(/[ \t\r\n]+(?=\S)/g, ' ');

test.each(sources)('$file: no number is typed into prose', ({ source }) => {
	expect(prose(source).match(/\d+/g) ?? []).toEqual([]);
});

test.each(sources)('$file: sentences of 35 words at most, and nobody shouts', ({ source }) => {
	expect(prose(source)).not.toContain('!');
	const long = prose(source)
		.split(/[.?]\s/)
		.filter((sentence) => sentence.split(/\s+/).filter(Boolean).length > 35);
	expect(long).toEqual([]);
});

/** The pieces of a chapter's text, by id: those of its steps, its own, and what follows a breath. */
function pieces(file: string): ReadonlyMap<string, string> {
	const text = readFileSync(file, 'utf8');
	const parts = text.split(/\{(?:#if|:else if) id === '([\w-]+)'\}/).slice(1);
	return new Map(
		parts.flatMap((id, i) => (i % 2 === 0 ? [[id, prose(parts[i + 1]!.split('{/if}')[0]!)] as const] : []))
	);
}
const texts = readdirSync(folder)
	.filter((file) => file.endsWith('.svelte'))
	.map((file) => pieces(`${folder}/${file}`));
const count = (text: string) => text.split(/\s+/).filter(Boolean).length;

test('every chapter and every step has its text, and no text is left over', () => {
	const wanted = chapters.flatMap((chapter) => [
		chapter.id,
		...(chapter.last ? [chapter.last] : []),
		...chapter.steps.flatMap(({ id, breath }) =>
			breath === 'field' || breath === 'silence' ? [id, `${id}-after`] : [id]
		)
	]);
	expect(texts.flatMap((text) => [...text.keys()]).sort()).toEqual(wanted.sort());
});

test('a step has 60 words at most, and a breath one line', () => {
	const all = new Map(texts.flatMap((text) => [...text]));
	for (const { id, chart, breath } of chapters.flatMap((chapter) => chapter.steps)) {
		const most = breath ? 16 : chart ? 60 : 100;
		expect(count(all.get(id)!), id).toBeLessThanOrEqual(most);
	}
	for (const { last } of chapters) if (last) expect(count(all.get(last)!), last).toBeLessThanOrEqual(16);
});

test('the chapters are read in some twenty minutes: 2,400 to 3,200 words', () => {
	expect(words()).toBeGreaterThanOrEqual(2400);
	expect(words()).toBeLessThanOrEqual(3200);
});

test('every figure that the prose asks for exists, and every figure is asked for', () => {
	const asked = sources.flatMap(({ source }) => [...source.matchAll(/<Num\s+of="([^"]+)"/g)].map((hit) => hit[1]!));
	const known = Object.keys(figures());
	expect(asked.filter((id) => !known.includes(id))).toEqual([]);
	expect(known.filter((id) => !asked.includes(id))).toEqual([]);
});

test.each(Object.entries(figures()))(
	'the figure %s leads to its row, or to all it was counted from',
	async (_, { text, row }) => {
		expect(text).not.toMatch(/NaN|undefined/);
		const [, chart, view, id] = /^\/charts\/([\w-]+)\/([\w-]+)\/(?:#(.+))?$/.exec(row) ?? [];
		if (!chart) {
			const groups = ['', ...verdicts.map((verdict) => `#${verdict}`)].map((group) => `/record/${group}`);
			expect([...groups, ...tables.map(({ schema }) => `/data/${schema.name}/`)]).toContain(row);
			return;
		}
		const found = await chartOf(chart);
		const ids = found.rows(found.views[view!]!.view).map((one) => one.id);
		if (id) expect(ids).toContain(id);
		else expect(ids.length).toBeGreaterThan(1);
	}
);

/** Steps that were published and are none any more. */
const gone = ['the-fleets', 'who-is-speaking'];

test.each(gone)('the step %s is gone and keeps its address, on the words that took its place', (id) => {
	const all = sources.map(({ source }) => source).join('\n');
	expect(all.split(`id="${id}"`)).toHaveLength(2);
	expect(chapters.flatMap(({ steps }) => steps.map((step) => step.id))).not.toContain(id);
});

test('addresses of chapters and steps are unique, and every step shows a view that exists', async () => {
	const ids = chapters.flatMap((chapter) => [chapter.id, ...chapter.steps.map((step) => step.id)]);
	expect(new Set(ids).size).toBe(ids.length);
	const charts = await allCharts();
	for (const step of chapters.flatMap((chapter) => chapter.steps).filter(isShown))
		expect(charts.find(({ id }) => id === step.chart)!.views).toHaveProperty([step.view]);
});
