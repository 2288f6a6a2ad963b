/** What a reader may change in this chart, and how it is written in an address. */
import { choice, maybe, type Fields } from '#lib/chart/view.ts';
import { claimOf, claims, claimsOf, subjects, verdicts, type Claim, type Subject, type Verdict } from './data.ts';

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
export function shown({ verdict, about }: LedgerView): readonly Claim[] {
	return claimsOf(verdict === 'all' ? null : verdict, about);
}

/** A kind without claims is every kind; a claim that is not drawn is not open. */
export function settle(view: LedgerView): LedgerView {
	const about = shown(view).length ? view.about : null;
	const settled = { ...view, about };
	const open = view.claim !== null && shown(settled).includes(claimOf(view.claim));
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
