/** What a reader may change in this chart, and how it is written in an address. */
import type { Control } from '#lib/chart/chart.ts';
import { choice, maybe, type Fields } from '#lib/chart/view.ts';
import {
	claimOf,
	claims,
	claimsOf,
	kinds,
	subjects,
	verdicts,
	type Claim,
	type Subject,
	type Verdict
} from './data.ts';

export interface LedgerView {
	/** Every verdict, or one. */
	verdict: 'all' | Verdict;
	/** Only claims of one kind. */
	about: Subject | null;
	/** The claim that is open, such as `C22`. */
	claim: string | null;
}

export const fields: Fields<LedgerView> = {
	verdict: choice(['all', ...verdicts], { path: true }),
	about: maybe(choice(subjects)),
	claim: maybe(choice(claims.map(({ id }) => id).toSorted()))
};

/** The claims of a view, in the order they are drawn. */
export function rows({ verdict, about }: LedgerView): readonly Claim[] {
	return claimsOf(verdict === 'all' ? null : verdict, about);
}

/** A kind without claims is every kind; a claim that is not drawn is not open. */
export function settle(view: LedgerView): LedgerView {
	const about = rows(view).length ? view.about : null;
	const settled = { ...view, about };
	const open = view.claim !== null && rows(settled).includes(claimOf(view.claim));
	return { ...settled, claim: open ? view.claim : null };
}

const view = (verdict: LedgerView['verdict']): LedgerView => ({ verdict, about: null, claim: null });

export const views: Readonly<Record<LedgerView['verdict'], { label: string; view: LedgerView }>> = {
	all: { label: 'Every claim', view: view('all') },
	confirmed: { label: 'Confirmed', view: view('confirmed') },
	partly: { label: 'Partly', view: view('partly') },
	contradicted: { label: 'Contradicted', view: view('contradicted') },
	open: { label: 'Open', view: view('open') }
};

/** The claim that stands open in the view of a verdict until the reader opens another. */
export const leads: Readonly<Record<Verdict, string>> = {
	confirmed: 'C41',
	partly: 'C28',
	contradicted: 'C22',
	open: 'C60'
};

/** The claim that is told in words: the one the reader opened, or the first of the verdict's view. */
export function told(view: LedgerView): Claim | null {
	if (view.claim) return claimOf(view.claim);
	if (view.verdict === 'all') return null;
	const lead = claimOf(leads[view.verdict]);
	return rows(view).includes(lead) ? lead : rows(view)[0]!;
}

/** What the claims are about; kinds without a claim in the view are not offered. */
export function controls(view: LedgerView): readonly Control<LedgerView>[] {
	const offered = [null, ...subjects].filter((about) => rows({ ...view, about }).length > 0);
	const options = offered.map((about) => ({
		label: about ? kinds[about] : 'everything',
		view: settle({ ...view, about }),
		current: view.about === about
	}));
	return [{ label: 'About', options }];
}
