/** The choices a reader has beside the named views. Any other choice is made below the figure. */
import type { Control } from '#lib/chart/chart.ts';
import { ids, lifeOf } from './data.ts';
import { planOf } from './plan.ts';
import { fewestHours, threadOf, viewOf, type RewatchView } from './view.ts';

/** Budgets that are offered, where they are less than the whole list takes. */
const budgets: readonly number[] = [14, 20, 32, 48];

/** The two people whose turning points most often share an episode with somebody's. */
function companions(id: string): readonly string[] {
	const files = new Set(lifeOf(id).points.map(({ file }) => file));
	const shared = (other: string) =>
		new Set(lifeOf(other).points.flatMap(({ file }) => (files.has(file) ? [file] : []))).size;
	return ids
		.filter((other) => other !== id)
		.toSorted((a, b) => shared(b) - shared(a))
		.slice(0, 2);
}

/** How many hours there are, and, for one person, who might come along. */
export function controls(view: RewatchView): readonly Control<RewatchView>[] {
	const whole = planOf({ ...view, hours: null }).hours;
	const offered = [null, ...budgets.filter((hours) => hours >= fewestHours(view) && hours < whole)];
	const hours: Control<RewatchView> = {
		label: 'Hours you have',
		options: offered.map((hours) => ({
			label: hours === null ? 'as many as it takes' : String(hours),
			view: { ...view, hours },
			current: view.hours === hours
		}))
	};
	const [one, ...more] = view.who;
	if (!one || more.length || threadOf(view)) return [hours];
	const options = companions(one).map((id) => ({
		label: lifeOf(id).about.name,
		view: viewOf([one, id], null, view.must),
		current: false
	}));
	return [hours, { label: 'Along with', options }];
}
