/** The chapters in reading order, with their steps: what the essay, the flat form, the chapter list and permalinks share. */
import { isShown, type Chapter, type Step } from './step.ts';
import type { ChartId } from '#charts/index.ts';

/** Steps of one chart, by address and view; `line` marks a breath. */
const of =
	(chart: ChartId) =>
	(id: string, view: string, breath?: 'line'): Step => ({ id, chart, view, ...(breath && { breath }) });
const [toll, arcs, finales] = [of('toll'), of('arcs'), of('finales')];

export const coldOpen: Chapter = { id: 'cold-open', title: 'Cold open', steps: [] };

const buildUp: Chapter = {
	id: 'build-up',
	title: 'The build-up',
	steps: [{ id: 'a-long-run' }, { id: 'given-away' }]
};

const theBill: Chapter = {
	id: 'the-bill',
	title: 'The bill',
	steps: [
		toll('one-ship', 'grissom'),
		toll('one-outpost', 'ar-558'),
		toll('the-soldiers', 'soldiers'),
		{ id: 'the-field', breath: 'field' },
		toll('the-ruins', 'cardassia'),
		toll('the-cup', 'all')
	]
};

const becoming: Chapter = {
	id: 'becoming',
	title: 'Becoming',
	steps: [
		arcs('everyone', 'all'),
		arcs('the-captain', 'sisko'),
		arcs('the-exile', 'garak'),
		arcs('the-boy', 'nog'),
		arcs('the-collaborator', 'damar'),
		arcs('two-axes', 'damar-two-axes'),
		arcs('two-who-fall', 'dukat-winn'),
		arcs('the-lines-gather', 'endings', 'line'),
		arcs('how-they-end', 'endings')
	]
};

const twoEndings: Chapter = {
	id: 'two-endings',
	title: 'Two endings',
	steps: [
		finales('two-finales', 'strips'),
		finales('where-is-it-won', 'guess'),
		finales('the-tail', 'after', 'line'),
		finales('what-is-left', 'after'),
		finales('the-life-after', 'before'),
		finales('other-cuts', 'cuts'),
		finales('the-warmer-one', 'modes'),
		finales('nobody-leads', 'voices'),
		finales('a-third-ending', 'with-tng')
	]
};

export const lightsDown: Chapter = { id: 'lights-down', title: 'Lights down', steps: [] };

/** The chapters between the opening and the close. */
export const told: readonly Chapter[] = [buildUp, theBill, becoming, twoEndings];

export const chapters: readonly Chapter[] = [coldOpen, ...told, lightsDown];

/** The step of the essay that shows a named view of a chart and says most about it, if one does. */
export function stepOf(chart: string, view: string): { chapter: Chapter; id: string } | undefined {
	for (const chapter of chapters) {
		const step = chapter.steps.findLast((one) => isShown(one) && one.chart === chart && one.view === view);
		if (step) return { chapter, id: step.id };
	}
	return undefined;
}
