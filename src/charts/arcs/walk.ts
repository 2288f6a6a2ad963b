/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import { hourName, lifeName, pointName } from './labels.ts';
import { lifeOf } from './data.ts';
import { axisOf, isOfAll, type ArcsView } from './view.ts';

/** Whole lives, a reader’s own points, or turning points with the hours in which somebody speaks. */
export function walk(view: ArcsView): Walk {
	const whole = view.lens !== 'words' && isOfAll(view);
	if (whole) {
		const value = view.lens === 'belonging' ? 'home' : 'closing';
		return {
			name: ({ id }) => lifeName(view, lifeOf(id), false),
			group: (row) => (Number(row[value]) > 0 ? 'End above zero' : 'End at zero or below'),
			value
		};
	}
	if (view.draw === 'mine') return { name: () => null, value: 'mine', along: 'hour' };
	const spoken = view.lens === 'words';
	return {
		name({ id, person, hour, words, label }) {
			if (!label) return hourName(String(person ?? 'All'), Number(hour), Number(words));
			const life = lifeOf(id.replace(/-\d+$/, ''));
			return pointName(
				view,
				life,
				life.points.find((point) => point.id === id)!
			);
		},
		group: ({ person }) => String(person ?? 'All'),
		...(!spoken && {
			drawn: ({ label }) => label !== null,
			segment: ({ label }) => (label ? 'Turning points' : 'Hours with words and no turning point')
		}),
		value: spoken ? 'words' : axisOf(view),
		along: 'hour'
	};
}
