/** Words around the squares: what a band or a column is, how many it holds, and numbers in squares that have room. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { textWidth } from '#lib/chart/text.ts';
import { claims, claimsOf, subjects, type Subject, type Verdict } from './data.ts';
import { isListed, planOf } from './layout.ts';
import { marksOf } from './marks.ts';
import { panel } from './panel.ts';
import { heads, kinds, means, short } from './said.ts';
import type { LedgerView } from './view.ts';

/** Everything but the squares. */
export function around(view: LedgerView, form: Form): Layer {
	const layer = emptyLayer();
	const full = !forms[form].compact;
	if (view.verdict === 'all') {
		if (full) bands(layer, view, form);
		else figures(layer, view, form);
	} else {
		if (full && !isListed(view, form)) kindsOf(layer, view, form);
		numbers(layer, view, form);
	}
	panel(layer, view, form);
	return layer;
}

/** Names of the bands (verdicts) and columns (subjects). */
function bands(layer: Layer, view: LedgerView, form: Form) {
	const { groups, columns } = planOf(view, form);
	const size = form === 'wide' ? 14 : 12.5;
	columns.forEach((x, i) => {
		const about = subjects[i]!;
		const fill = view.about === about ? 'ink' : 'ink-3';
		const texts = form === 'narrow' ? [short[about]] : heads[about];
		texts.forEach((text, line) => layer.labels.push({ x, y: 12 + line * 15, text, size: 12.5, fill }));
	});
	for (const { key, label } of groups) {
		const verdict = key as Verdict;
		const text = `${claimsOf(verdict, view.about).length} ${verdict}`;
		const fill = verdict === 'contradicted' ? 'accent' : 'ink';
		layer.labels.push({ ...label, text, size, weight: 600, fill });
		if (form === 'narrow') continue;
		const x = label.x + textWidth(text, size, form) + 10;
		layer.labels.push({ x, y: label.y, text: means[verdict], size: form === 'wide' ? 13 : 12.5, fill: 'ink-3' });
	}
}

/** Low drawings: the number of each verdict, large, and its name. */
function figures(layer: Layer, view: LedgerView, form: Form) {
	for (const { key, label } of planOf(view, form).groups) {
		const fill = key === 'contradicted' ? 'accent' : undefined;
		const text = String(claimsOf(key as Verdict, view.about).length);
		const tint = fill ? { fill } : {};
		layer.labels.push({
			x: label.x,
			y: label.y - 17,
			text,
			size: form === 'wide-compact' ? 32 : 28,
			serif: true,
			...tint
		});
		layer.labels.push({ ...label, text: key, size: form === 'wide-compact' ? 13.5 : 12.5, ...tint });
	}
}

/** One verdict: what each band is about, and the share of all claims at the foot. */
function kindsOf(layer: Layer, view: LedgerView, form: Form) {
	const { groups } = planOf(view, form);
	const size = form === 'wide' ? 14 : 12.5;
	for (const { key, claims: own, label } of groups) {
		const fill = view.about && view.about !== key ? 'ink-3' : 'ink';
		layer.labels.push({ ...label, text: `${own.length} about ${kinds[key as Subject]}`, size, weight: 600, fill });
	}
	if (form !== 'wide') return;
	const [y, w] = [486, 453];
	const n = groups.reduce((sum, { claims: own }) => sum + own.length, 0);
	layer.patches.push({ x: 0, y, w, h: 6, fill: 'grid' }, { x: 0, y, w: (w * n) / claims.length, h: 6, fill: 'ink-2' });
	layer.labels.push({ x: 0, y: y + 24, text: `${n} of ${claims.length} claims`, size: 12.5, fill: 'ink-3' });
}

/** The number of each claim in its square, where squares have room. */
function numbers(layer: Layer, view: LedgerView, form: Form) {
	const { side } = planOf(view, form);
	if (side < 20) return;
	const size = side > 40 ? 14 : 12.5;
	const high = view.verdict === 'partly' ? side * 0.3 : side / 2;
	for (const { id, x, y, lit } of marksOf(view, form)) {
		const solid = view.verdict === 'confirmed' || view.verdict === 'contradicted';
		const fill = solid ? 'ground' : lit ? 'accent' : 'ink-2';
		const at = { x: x + side / 2, y: Math.round(y + high + size * 0.36) };
		layer.labels.push({ ...at, text: String(Number(id.slice(1))), size, anchor: 'middle', fill });
	}
}
