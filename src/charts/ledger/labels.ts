/** The words around the squares: what a band or a column is, the claim that is open, or what the wrong ones get wrong. */
import { range } from 'd3-array';
import type { Size } from '#lib/chart/forms.ts';
import type { Label } from '#lib/chart/label.ts';
import { textWidth } from '#lib/chart/text.ts';
import { fullest, type Paragraph } from '#lib/marks/paragraphs.ts';
import type { Box } from '#lib/marks/place.ts';
import type { Scales } from '#lib/marks/scales.ts';
import { claimsOf, kinds, type Claim, type Subject, type Verdict } from './data.ts';
import type { Squares } from './squares.ts';
import { rows, told, type LedgerView } from './view.ts';

type K = Scales<Claim>;

/** What a claim is about in two short lines, over a column, and in one where columns are narrow. */
const heads: Readonly<Record<Subject, readonly [string, string, short: string]>> = {
	production: ['how it', 'was made', 'made'],
	screen: ['what is seen', 'and heard', 'seen, heard'],
	reading: ['how to', 'read it', 'reading'],
	opinion: ['how good', 'it is', 'taste']
};

/** What a verdict means. */
const means: Readonly<Record<Verdict, string>> = {
	confirmed: 'it is as they say',
	partly: 'true, with something to add',
	contradicted: 'it is not so',
	open: 'nothing we read settles it'
};

/** What is so instead, in a few words, for every claim that is contradicted. */
export const instead: Readonly<Record<string, string>> = {
	C09: 'It is encircled, and told to stop.',
	C22: 'Two of them will not drink.',
	C25: 'He sets no condition.',
	C40: 'He is not there.',
	C65: 'It starts with “Penumbra”.'
};

/** Verdicts and their numbers; over columns also what they hold. */
function verdictLabels(k: K, view: LedgerView, { blocks, shape, side }: Squares): Label[] {
	const { size } = k.custom;
	const { narrow, form } = size;
	const tint = (verdict: Verdict) => (verdict === 'contradicted' ? 'accent' : 'ink');
	const many = (verdict: Verdict) => claimsOf(verdict, view.about).length;
	if (shape === 'figures')
		return blocks.flatMap(({ verdict, x }): Label[] => {
			const at = { x: k.xScale(x), fill: tint(verdict) };
			return [
				{ ...at, y: 33, text: String(many(verdict)), size: size.low && narrow ? 28 : 32, serif: true },
				{ ...at, y: 50, text: verdict, size: size.text }
			];
		});
	const { note } = size;
	const tight = blocks.slice(0, 3).some(({ about, x }, i) => {
		const wide = Math.max(...heads[about!].slice(0, 2).map((text) => textWidth(text, note, form)));
		return wide + 6 > k.xScale(blocks[i + 1]!.x) - k.xScale(x);
	});
	const columns = blocks.slice(0, 4).flatMap(({ about, x }) => {
		const [one, two, short] = heads[about!];
		const style = { x: k.xScale(x), size: size.note, fill: view.about === about ? 'ink' : 'ink-3' };
		return (tight ? [short] : [one, two]).map((text, i): Label => ({ ...style, y: 12 + i * 15, text }));
	});
	const bands = blocks
		.filter((_, i) => i % 4 === 0)
		.flatMap(({ verdict, y }): Label[] => {
			const text = `${many(verdict)} ${verdict}`;
			const label = {
				x: 0,
				y: k.yScale(y) + (narrow ? side : -8),
				text,
				size: size.text,
				weight: 600,
				fill: tint(verdict)
			};
			if (narrow) return [label];
			const x = textWidth(text, size.text, form) + 10;
			return [label, { x, y: label.y, text: means[verdict], size: size.note, fill: 'ink-3' }];
		});
	return [...columns, ...bands];
}

/** What each band of one verdict is about. */
const subjectLabels = (k: K, { about: only }: LedgerView, { blocks }: Squares): Label[] =>
	blocks.map(({ about, claims, y }) => ({
		x: 0,
		y: k.yScale(y) - 8,
		text: `${claims.length} about ${kinds[about!]}`,
		size: k.custom.size.text,
		weight: 600,
		fill: only && only !== about ? 'ink-3' : 'ink'
	}));

/** The number of each claim in its square, where squares have room. */
function numbers(k: K, view: LedgerView, { side }: Squares): Label[] {
	if (side < 19) return [];
	const size = side > 36 ? 14 : 12.5;
	const high = view.verdict === 'partly' ? 0.3 : 0.5;
	const solid = view.verdict === 'confirmed' || view.verdict === 'contradicted';
	return rows(view).map((row) => ({
		x: k.xGet(row) + side / 2,
		y: k.yGet(row) + side * high + size * 0.36,
		text: String(Number(row.id.slice(1))),
		size,
		anchor: 'middle',
		fill: solid ? 'ground' : row === told(view) ? 'accent' : 'ink-2'
	}));
}

/** One claim: its verdict, what is said, what was found, and where; cut where the box is small. */
function claimLabels({ id, verdict, claim, evidence, sources, place }: Claim, box: Box, size: Size): Label[] {
	const larger = size.low && box.w > 400 ? 1.5 : 0;
	const head: Paragraph[] = [
		{ text: `${id}, ${verdict}`, size: size.text + larger, weight: 600, fill: 'accent' },
		{ text: claim, size: (size.narrow ? 16 : 20) + 2 * larger, serif: true, skip: 3, lead: 1.2 }
	];
	const text = evidence ?? 'A matter of taste: nothing can settle it.';
	const found = { text, size: size.text + larger, fill: 'ink-2', skip: 8, lead: size.roomy ? 1.4 : 1.3 };
	const small = { size: size.note, fill: 'ink-3' };
	const where = [
		{ ...small, text: place ?? 'No scene is named.', skip: 10 },
		{ ...small, text: `On record: /record/#${id}` }
	];
	const read = sources === null || !size.roomy ? [] : [{ ...small, text: `Read: ${sources}`, skip: 10 }];
	const cut = range(9, 0, -1).map((most) => [...head, { ...found, most }]);
	return fullest([[...head, found, ...read, ...where], [...head, found, ...where], ...cut, head], box, size);
}

/** What the wrong ones say, and what is so instead where there is room. */
function wrongLabels({ about }: LedgerView, box: Box, size: Size): Label[] {
	const some = claimsOf('contradicted', about);
	if (!some.length) return [];
	const style = { size: size.text, weight: 600 };
	const small = { size: size.note, fill: 'ink-3' };
	const answered = [34, 24, 16, 10, 5].map((skip): Paragraph[] => [
		{ ...small, text: 'It is said, and it is not so:' },
		...some.flatMap(({ id, claim }) => [
			{ ...style, text: claim, skip },
			{ text: instead[id]!, size: size.text, fill: 'accent', skip: 2 }
		])
	]);
	const said = [20, 10, 6, 3, 0].map((skip): Paragraph[] => [
		{ ...small, text: 'It is said, and is not so:' },
		...some.map(({ claim }) => ({ ...style, text: claim, skip }))
	]);
	return fullest([...answered, ...said], box, size);
}

/** Every claim of a short list, told beside its square. */
const listLabels = (k: K, view: LedgerView, { side, pitch }: Squares): Label[] =>
	rows(view).flatMap((row) => {
		const { size } = k.custom;
		const x = side + (size.height > 400 ? 20 : 14);
		const fill = row === told(view) ? 'accent' : 'ink';
		const said = {
			text: row.claim,
			size: size.width < 700 ? 15.5 : size.height > 400 ? 20 : 17,
			serif: true,
			fill,
			lead: 1.25
		};
		const found = { text: row.evidence ?? '', size: size.text, fill: 'ink-2' };
		const choices = range(4, 0, -1).map((most) => [said, { ...found, most }]);
		return fullest(choices, { x, y: k.yGet(row) - 3, w: size.width - 4 - x, h: pitch }, size);
	});

/** All words of a view. */
export function labels(k: K, view: LedgerView, plan: Squares): Label[] {
	const { shape, words } = plan;
	const open = told(view);
	return [
		...(view.verdict === 'all' ? verdictLabels(k, view, plan) : numbers(k, view, plan)),
		...(shape === 'bands' ? subjectLabels(k, view, plan) : []),
		...(shape === 'list' ? listLabels(k, view, plan) : []),
		...((words && (open ? claimLabels(open, words, k.custom.size) : wrongLabels(view, words, k.custom.size))) || [])
	];
}
