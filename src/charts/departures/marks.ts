/** The marks of a view: one line per person, the same one in every view, from the common point to where they end. */
import type { Form } from '#lib/chart/chart.ts';
import { fanOf } from './layout.ts';
import { nameOf } from './said.ts';
import { crewsOf, type DeparturesView } from './view.ts';

export interface Mark {
	id: string;
	d: string;
	cx: number;
	cy: number;
	r: number;
	colour: string;
	width: number;
	/** Gone before the finale. */
	dash: string | null;
	leaves: boolean;
	name: string;
}

const p = (value: number) => String(Math.round(value * 10) / 10);

/** Everybody of the shown crews, in the order of the rows. */
export function marksOf(view: DeparturesView, form: Form): readonly Mark[] {
	const single = view.draw !== 'all' && (form === 'wide' || form === 'frame');
	return crewsOf(view).flatMap((crew) => {
		const fan = fanOf(view, crew, form);
		return crew.people.map((person): Mark => {
			const { leaves, before } = person;
			const cx = leaves ? fan.far : fan.near;
			const cy = fan.rowOf(person);
			const { x, y } = fan.point;
			const long = cx - x;
			// Those who leave turn off at once, so that they cross nobody who stays.
			const [a, b] = leaves ? [0.3, 0.02] : [0.6, 0.35];
			return {
				id: person.id,
				d: `M${p(x)} ${p(y)}C${p(x + long * a)} ${p(y)} ${p(x + long * b)} ${p(cy)} ${p(cx)} ${p(cy)}`,
				cx,
				cy,
				r: leaves ? (single ? 6 : 4.5) : single ? 4 : 3,
				colour: leaves ? crew.id : 'ink-3',
				width: leaves ? (single ? 3 : 2.2) : 1.2,
				dash: before ? '6 4' : null,
				leaves,
				name: nameOf(person, crew)
			};
		});
	});
}
