/** What a reader may change in this chart, and how it is written in an address. */
import { powerOf } from '#data/characters.ts';
import { choice, type Fields } from '#lib/chart/view.ts';
import { aboutOf, endingOf, endings, groupOf, ids, winners, type Ending } from './data.ts';

export interface ClosuresView {
	/** Everybody with reward and cost, everybody’s net score, or one person by id. */
	show: string;
}

export const fields: Fields<ClosuresView> = { show: choice(['all', 'net', ...ids], { path: true }) };

export const views: Readonly<Record<string, { label: string; view: ClosuresView; group?: string }>> = {
	all: { label: 'Everybody', view: { show: 'all' } },
	net: { label: 'What is left', view: { show: 'net' } },
	...Object.fromEntries(
		endings.map((one) => [one.id, { label: one.name, view: { show: one.id }, group: powerOf(aboutOf(one)) }])
	)
};

/** The person a view is about, if it is about one. */
export function personOf({ show }: ClosuresView): Ending | null {
	return show === 'all' || show === 'net' ? null : endingOf(show);
}

/** Who is picked out: one person; or where everybody is drawn, those who simply win, or those too close to call. */
export function isLit(view: ClosuresView, one: Ending): boolean {
	if (personOf(view)) return one.id === view.show;
	return view.show === 'net' ? groupOf(one) === 'close' : winners.includes(one);
}

/** One row per person, the subject first, then the best ending first. */
export function rows(view: ClosuresView): readonly Ending[] {
	const person = personOf(view);
	return person ? [person, ...endings.filter((one) => one !== person)] : endings;
}
