/** The marks of a view: one circle per step, the same one in every view, so that it can grow and fill. */
import type { Form } from '#lib/chart/chart.ts';
import { isOpen, links, stepOf, steps, type Step } from './data.ts';
import { pointOf, radii } from './layout.ts';
import { named, parts, says } from './said.ts';
import { partOf, speaks, type Speaks } from './speaks.ts';
import type { PeaceView, Reading } from './view.ts';

export interface Mark {
	id: string;
	x: number;
	y: number;
	r: number;
	speaks: Speaks | null;
	/** A token. */
	colour: string;
	picked: boolean;
	/** What the mark is, for readers who point at it. */
	name: string;
}

/** Where the tracks have met, a step belongs to neither. */
const tracks = { disease: 'dominion', war: 'cardassia' } as const;

/** What a step says to the view, as a sentence. */
function verdict(reading: Reading, step: Step): string {
	const part = partOf(reading, step);
	if (part === null) return '';
	if (reading === 'missing') return ` Part of what both leave out: ${parts[part]}.`;
	return ` Speaks ${part} “${says[reading]}”.`;
}

/** "7×24, Sisko's quarters: Odo promises …" */
export function nameOf(reading: Reading, step: Step): string {
	const on = links.filter(({ from }) => from === step.id).map(({ to }) => stepOf(to).step);
	const next = on.length ? ` Leads to step ${on.join(' and ')}.` : '';
	return `${step.step}. ${step.title} (${step.code}), scene ${step.scene}: ${step.happens}${verdict(reading, step)}${next}`.replace(
		/^/,
		'Step '
	);
}

/** Every step, in the order of the rows. `along` maps its number to pixels. */
export function marksOf(view: PeaceView, form: Form, along: (step: number) => number): readonly Mark[] {
	const { lit, dot } = radii(form);
	const first = named[view.reading][0];
	return steps.map((step) => {
		const says = speaks(view.reading, step);
		const hue = step.id === first ? 'accent' : isOpen(step) ? tracks[step.track] : 'ink';
		return {
			id: step.id,
			...pointOf(step, form, along),
			r: says ? lit : named[view.reading].includes(step.id) ? dot + 1 : dot,
			speaks: says,
			colour: says ? hue : 'ink-3',
			picked: view.step === step.id,
			name: nameOf(view.reading, step)
		};
	});
}
