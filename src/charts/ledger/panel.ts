/** The words beside the squares: the claim that is open, or what the wrong ones get wrong. */
import { forms, type Form } from '#lib/chart/chart.ts';
import type { Label, Layer } from '#lib/chart/layer.ts';
import { lines } from '#lib/chart/text.ts';
import { claimOf, claimsOf, placeOf, recordOf } from './data.ts';
import { isListed, planOf, type Box } from './layout.ts';
import { marksOf, told } from './marks.ts';
import { instead } from './said.ts';
import type { LedgerView } from './view.ts';

/** Sizes of a claim, of what is so, and the leading of each. */
const type: Readonly<Record<Form, readonly [claim: number, text: number]>> = {
	wide: [21, 13.5],
	frame: [19, 13],
	narrow: [16, 12.5],
	'wide-compact': [24, 14],
	'narrow-compact': [15, 12.5],
	card: [20, 12.5]
};

/** Sets lines one under the other from `y` downwards; gives where the next may start. */
function set(
	layer: Layer,
	texts: readonly string[],
	x: number,
	y: number,
	lead: number,
	label: Omit<Label, 'x' | 'y' | 'text'>
) {
	texts.forEach((text, i) => layer.labels.push({ x, y: y + label.size + i * lead, text, ...label }));
	return y + texts.length * lead;
}

/** Adds the words of the view's claim, or of the wrong ones, where a form has room for them. */
export function panel(layer: Layer, view: LedgerView, form: Form) {
	const { panel: box } = planOf(view, form);
	const id = told(view);
	if (isListed(view, form)) each(layer, view, form);
	if (!box) return;
	if (id) claim(layer, id, box, form);
	else wrong(layer, view, box, form);
}

function claim(layer: Layer, id: string, box: Box, form: Form) {
	const one = claimOf(id);
	const [large, small] = type[form];
	const roomy = !forms[form].compact;
	const foot = box.y + box.h;
	let y = box.y;
	y = set(layer, [`${id}, ${one.verdict}`], box.x, y, small + 7, { size: small, weight: 600, fill: 'accent' });
	const said = lines(one.claim, large, box.w, form, form === 'narrow-compact' ? 2 : 4);
	y = set(layer, said, box.x, y, large * 1.2, { size: large, serif: true });
	const lead = small * (form === 'wide' ? 1.45 : 1.3);
	const place = placeOf(one);
	const wide = form === 'wide';
	const tail = wide || form === 'frame' ? [place ?? 'No scene is named.', `On record: ${recordOf(one)}`] : [];
	const pages = wide && one.sources ? [`Read: ${one.sources}`] : [];
	const ends = [...pages, ...tail].flatMap((text) => lines(text, 12.5, box.w, form));
	const room = Math.floor((foot - y - 8 - (ends.length ? ends.length * 16 + 12 : 0)) / lead);
	if (room < 1) return;
	const taste = 'A matter of taste: nothing can settle it.';
	const found = lines(one.evidence ?? taste, small, box.w, form, roomy ? room : Math.min(room, 5));
	y = set(layer, found, box.x, y + (wide ? 12 : 7), lead, { size: small, fill: 'ink-2' });
	set(layer, ends, box.x, y + (wide ? 20 : 12), 16, { size: 12.5, fill: 'ink-3' });
}

/** Every claim of a short list, told beside its square. */
function each(layer: Layer, view: LedgerView, form: Form) {
	const { side } = planOf(view, form);
	const wide = form === 'wide';
	for (const { id, x, y, lit } of marksOf(view, form)) {
		const one = claimOf(id);
		const left = x + side + (wide ? 18 : 14);
		const fill = lit ? { fill: 'accent' } : {};
		const next = set(layer, [one.claim], left, y - 3, wide ? 27 : 20, { size: wide ? 21 : 17, serif: true, ...fill });
		const found = lines(one.evidence ?? '', wide ? 13.5 : 12.5, 756 - left, form, wide ? 3 : 2);
		set(layer, found, left, next, wide ? 18 : 15, { size: wide ? 13.5 : 12.5, fill: 'ink-2' });
	}
}

function wrong(layer: Layer, view: LedgerView, box: Box, form: Form) {
	const some = claimsOf('contradicted', view.about);
	const wide = form === 'wide';
	const size = wide ? 14 : form === 'frame' ? 13 : 12.5;
	const lead = size * (wide ? 1.3 : 1.25);
	if (!some.length) return;
	const low = form === 'narrow' || form === 'wide-compact';
	const head = low ? 'It is said, and is not so:' : 'It is said, and it is not so:';
	let y = set(layer, [head], box.x, box.y, low ? 19 : 30, { size: 12.5, fill: 'ink-3' });
	for (const { id, claim } of some) {
		y = set(layer, lines(claim, size, box.w, form), box.x, y, lead, { size, weight: 600 });
		if (low) continue;
		const shows = lines(instead[id]!, size, box.w, form);
		y = set(layer, shows, box.x, y + 2, lead, { size, fill: 'accent' }) + (wide ? 20 : 10);
	}
}
