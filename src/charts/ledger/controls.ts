/** The choices a reader has beside the named views. */
import type { Control } from '#lib/chart/chart.ts';
import { subjects } from './data.ts';
import { kinds } from './said.ts';
import { settle, shown, type LedgerView } from './view.ts';

/** What the claims are about; kinds without a claim in the view are not offered. */
export function controls(view: LedgerView): readonly Control<LedgerView>[] {
	const offered = [null, ...subjects].filter((about) => shown({ ...view, about }).length > 0);
	const options = offered.map((about) => ({
		label: about ? kinds[about] : 'everything',
		view: settle({ ...view, about }),
		current: view.about === about
	}));
	return [{ label: 'About', options }];
}
