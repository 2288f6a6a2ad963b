/** Who the people named in a view are, for those who never saw them. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { about } from './data.ts';
import { labelsOf } from './labels.ts';
import type { VoicesView } from './view.ts';

/** The person picked out, then everybody named in any drawing of the view. */
export function people(view: VoicesView): readonly { name: string; says: string }[] {
	const texts = (Object.keys(forms) as Form[]).flatMap((form) => labelsOf(view, form).map(({ text }) => text));
	const named = [...about.values()].filter(
		({ id, name }) => id !== view.who && texts.some((text) => text === name || text.startsWith(`${name} `))
	);
	return [about.get(view.who)!, ...named].map(({ name, role, who }) => ({ name: `${name}, ${role}`, says: who }));
}
