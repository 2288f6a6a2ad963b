/** The words in the drawings, but for those behind the lines. */
import { forms, type Form } from '#lib/chart/chart.ts';
import type { Label } from '#lib/chart/layer.ts';
import { count } from '#lib/chart/number.ts';
import { textWidth } from '#lib/chart/text.ts';
import { about } from './data.ts';
import { endings, says } from './endings.ts';
import { isRoomy, plotOf, pointOf, ribbonOf, sizeOf } from './layout.ts';
import { nogLabels, nogNote } from './nog.ts';
import { turns } from './say.ts';
import type { VoicesView } from './view.ts';
import { peakOf } from './words.ts';

/** Where the person picked out begins, and where they speak most if that is neither end. */
function subjectLabels(view: VoicesView, form: Form): readonly Label[] {
	const size = sizeOf(form);
	const { first, last, peak } = turns(view.who);
	return [...new Set([first, peak])].flatMap((part): Label[] => {
		if (part === last || (part === peak && part.season - first.season === 1)) return [];
		const at = pointOf(view, form, part);
		const text = says(view, part);
		const style = { text, size, weight: 600 };
		if (at.y - 10 - size < 0) return [{ ...style, x: at.x + 9, y: Math.max(at.y - 3, size) }];
		const x = Math.max(at.x, plotOf(form).x + textWidth(text, size, form) / 2);
		return [{ ...style, x, y: at.y - 10, anchor: 'middle' }];
	});
}

/** What the ribbon shows, and its highest bar. */
function ribbonLabels(view: VoicesView, form: Form): readonly Label[] {
	const box = ribbonOf(form);
	if (!box || forms[form].compact) return [];
	const peak = peakOf(view.who);
	const size = isRoomy(form) ? 13 : 12.5;
	const y = box.y - 8;
	const n = count(Math.round(peak.words / peak.hours));
	const text = `Words ${about.get(view.who)!.pronoun} speaks, hour by hour`;
	const head: Label = { x: box.x, y, text, size, weight: 600 };
	if (!isRoomy(form)) {
		const most: Label = { x: forms[form].width, y, text: `most ${n}`, size, fill: 'ink-3', anchor: 'end' };
		return [head, most];
	}
	const says = `most: ${n} in hour ${peak.hour}, “${peak.title}”`;
	return [head, { x: box.x + textWidth(text, size, form) + 22, y, text: says, size, fill: 'ink-3' }];
}

/** Every word of a drawing but those behind the lines. */
export function labelsOf(view: VoicesView, form: Form): readonly Label[] {
	const ribbon = ribbonLabels(view, form);
	if (view.draw === 'nog-words') return [...nogLabels(form), ...nogNote(form), ...ribbon];
	return [...subjectLabels(view, form), ...endings(view, form).map(({ label }) => label), ...ribbon];
}
