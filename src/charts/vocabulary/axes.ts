/** The numbers of the axes. */
import { forms, type Form } from '#lib/chart/chart.ts';
import type { Label } from '#lib/chart/layer.ts';
import { textWidth } from '#lib/chart/text.ts';
import { isRoomy, plotOf, scales } from './layout.ts';
import { ticksOf } from './rates.ts';
import type { VocabularyView } from './view.ts';

/** The numbers of the axes and what they count; the name of the one across follows its zero. */
export function axes(view: VocabularyView, form: Form): readonly Label[] {
	const { x, y, w, h } = plotOf(form);
	const at = scales(view, form);
	const quiet = { size: 12.5, fill: 'ink-3' };
	const lens = view.draw === 'people' ? 'people' : 'tech';
	const foot = y + h + (isRoomy(form) ? 17 : 16);
	const says = { tech: 'technical terms', people: 'people words' };
	const per = forms[form].width < 400 ? '' : ' per 1,000';
	const title: Label = { ...quiet, x, y: foot, text: `0 ${says[lens]}${per}` };
	const free = x + textWidth(title.text, 12.5, form) + 14;
	const found = ticksOf(view, lens)
		.filter((value) => at.x(value) > free && at.x(value) < x + w - 6)
		.map((value): Label => ({ ...quiet, x: at.x(value), y: foot, text: String(value), anchor: 'middle' }));
	if (view.draw !== 'all') return [title, ...found];
	const ticks = ticksOf(view, 'people').filter((value) => value > 0 && at.y(value) > y + 20);
	const few = forms[form].compact ? ticks.filter((value) => value % 20 === 0) : ticks;
	const up = few.map((value): Label => ({
		...quiet,
		x: x - 7,
		y: at.y(value) + 4.5,
		text: String(value),
		anchor: 'end'
	}));
	return [
		title,
		...found,
		...up,
		{ ...quiet, x: x + 7, y: y + (forms[form].compact ? 11 : 15), text: `${says.people}${per}` }
	];
}
