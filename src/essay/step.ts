import type { ChartId } from '#charts/index.ts';

/** A step of the essay: an address, `/#<id>`, and what stands there. */
export interface Step {
	id: string;
	/** The chart it shows, in one of its named views; a passage of prose shows none. */
	chart?: ChartId;
	view?: string;
	/** Its picture keeps back what the next step tells, and asks. */
	tease?: true;
	/** Its picture stands in the flow, under its text. */
	aside?: true;
	/** A pause with nothing else on the screen: one line beside its picture, the field of the dead, a silent scene, a goodbye, the ring that unrolls, or that of the other finale. */
	breath?: 'line' | 'field' | 'silence' | 'goodbye' | 'unrolling' | 'ring';
}

/** A step that shows a chart. */
export type Shown = Step & { chart: ChartId; view: string };

/** A chapter: its address, its name in the list, and its steps. */
export interface Chapter {
	id: string;
	title: string;
	steps: readonly Step[];
	/** A line of its text that stands alone, before all the rest of it: its name there, no address. */
	last?: string;
}

/** Whether a step shows a chart. */
export function isShown(step: Step): step is Shown {
	return step.chart !== undefined && step.view !== undefined;
}

/** Neighbouring steps that share one picture, or a step that stands alone. */
export type Run = { chart: ChartId; steps: readonly Shown[] } | { chart?: undefined; step: Step };

/** The steps of a chapter as they are laid out: one picture for as long as the chart stays the same. */
export function runs(steps: readonly Step[]): readonly Run[] {
	const all: Run[] = [];
	for (const step of steps) {
		const last = all.at(-1);
		if (!isShown(step) || step.aside) all.push({ step });
		else if (last?.chart === step.chart) all[all.length - 1] = { ...last, steps: [...last.steps, step] };
		else all.push({ chart: step.chart, steps: [step] });
	}
	return all;
}
