/** A few words at the marks that matter for what a view says. */
import type { Form } from '#lib/chart/chart.ts';
import type { Layer } from '#lib/chart/layer.ts';
import { count, inWords, percent } from '#lib/chart/number.ts';
import { bulges } from './curves.ts';
import { final, gap, longest, shared, sum } from './data.ts';
import { gapOf, isRoomy, lines, rise, sizeOf, type Across } from './layout.ts';
import { above, figure } from './lettering.ts';
import { caves, silence } from './scored.ts';
import type { RivalryView } from './view.ts';

/** Adds the notes of a view. */
export function notes(layer: Layer, view: RivalryView, form: Form, x: Across) {
	if (view.show === 'all') whole(layer, form, x);
	if (view.show === 'waltz') waltz(layer, form, x);
	if (view.show === 'silence') silence(layer, form, x);
	if (view.show === 'fire-caves') caves(layer, form, x);
}

/** The gap, and what comes after it. */
function whole(layer: Layer, form: Form, x: Across) {
	const { from, to } = gapOf(x);
	const roomy = isRoomy(form);
	const says = form === 'wide' ? ['without a shared scene'] : form === 'frame' ? ['and no shared scene'] : [];
	figure(
		layer,
		form,
		(from + to) / 2,
		form === 'narrow' || form === 'narrow-compact' ? `${gap.hours} h` : `${gap.hours} hours`,
		says,
		'ink'
	);
	const y = lines[form].dukat - (form === 'wide' ? 8 : 6);
	const text =
		form === 'wide' ? `then ${inWords(final.counted.scenes)}, in the fire` : `then ${inWords(final.counted.scenes)}`;
	layer.labels.push({ x: x(final.hour) - 8, y, text, size: sizeOf(form), anchor: 'end', fill: 'accent', weight: 600 });
	if (!roomy) return;
	const most = shared.toSorted((a, b) => b.counted.scenes - a.counted.scenes)[0]!;
	above(layer, most, `${inWords(most.counted.scenes)} scenes: Sisko saves Dukat’s life`, 0, form, x);
	above(layer, longest, `“${longest.title}”, in a cave`, 0, form, x);
}

/** The one hour, and its share. */
function waltz(layer: Layer, form: Form, x: Across) {
	const share = percent(longest.counted.words / sum(shared.map(({ counted }) => counted.words)));
	const left = x(longest.hour) + Math.max(...bulges(longest, form)) + (isRoomy(form) ? 12 : 7);
	const long = [`of all they exchange,`, `in one hour`];
	const says = {
		wide: long,
		frame: long,
		narrow: ['in one', 'hour'],
		'wide-compact': ['in one hour'],
		'narrow-compact': [],
		card: ['in one hour']
	};
	figure(layer, form, left, share, says[form], 'accent', 'start');
	if (!isRoomy(form)) return;
	above(
		layer,
		longest,
		`“${longest.title}”: Sisko speaks ${count(longest.counted.sisko_shared)} words in their scenes …`,
		0,
		form,
		x,
		'end'
	);
	const y = lines[form].dukat + rise(longest.counted.dukat_shared, form) - 2;
	const text = `… Dukat ${count(longest.counted.dukat_shared)}`;
	layer.labels.push({ x: x(longest.hour + 0.5) + 6, y, text, size: sizeOf(form) });
}
