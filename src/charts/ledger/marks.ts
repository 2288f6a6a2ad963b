/** The squares of a view: one per claim, the same one in every view, so that it can move from one to the next. */
import type { Form } from '#lib/chart/chart.ts';
import type { Verdict } from './data.ts';
import { planOf } from './layout.ts';
import { leads } from './said.ts';
import { shown, type LedgerView } from './view.ts';
import { tell } from './words.ts';

export interface Mark {
	id: string;
	x: number;
	y: number;
	verdict: Verdict;
	/** Stands out: wrong among all, or the claim that is told beside the squares. */
	lit: boolean;
	open: boolean;
	/** What the mark is, for readers who point at it. */
	name: string;
}

/** The claim whose words stand beside the squares: the one the reader opened, or the first of the verdict's view. */
export function told(view: LedgerView): string | null {
	if (view.claim || view.verdict === 'all') return view.claim;
	const all = shown(view);
	return all.some(({ id }) => id === leads[view.verdict as Verdict]) ? leads[view.verdict] : all[0]!.id;
}

/** Every claim of the view as a square, in the order of its rows. */
export function marksOf(view: LedgerView, form: Form): readonly Mark[] {
	const spots = spotsOf(view, form);
	const open = told(view);
	return shown(view).map((claim) => ({
		id: claim.id,
		...spots.get(claim.id)!,
		verdict: claim.verdict,
		lit: view.verdict === 'all' ? claim.verdict === 'contradicted' : claim.id === open,
		open: claim.id === open,
		name: tell(claim, true)
	}));
}

/** Where claims stand that a filter leaves out. */
export function restOf(view: LedgerView, form: Form): readonly { x: number; y: number }[] {
	const own = new Set(shown(view).map(({ id }) => id));
	return [...spotsOf(view, form)].filter(([id]) => !own.has(id)).map(([, spot]) => spot);
}

function spotsOf(view: LedgerView, form: Form): ReadonlyMap<string, { x: number; y: number }> {
	return new Map(
		planOf(view, form).groups.flatMap(({ claims, spots }) => claims.map(({ id }, i) => [id, spots[i]!] as const))
	);
}
