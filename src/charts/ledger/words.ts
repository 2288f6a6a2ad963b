/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { count, inWords, InWords } from '#lib/chart/number.ts';
import { list } from '#lib/chart/sentence.ts';
import { claimOf, claims, claimsOf, kinds, subjects, verdicts, type Claim, type Verdict } from './data.ts';
import { rows, type LedgerView } from './view.ts';

const source = 'Source: claims in our words, held against fan transcripts and pages.';
const limits = 'A verdict is an opinion on the evidence given; how often each thing is said was not counted.';
const total = count(claims.length);

/** A claim inside a sentence of ours: without its stop. */
const quoted = ({ claim }: Claim) => `“${claim.replace(/\.$/, '').replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** How many claims of a verdict a view has. */
const many = (view: LedgerView, verdict: Verdict) => claimsOf(verdict, view.about).length;

/** What most claims of a verdict are about, and how many those are. */
function mostly(verdict: Verdict) {
	const sizes = subjects.map((about) => ({ about, n: claimsOf(verdict, about).length }));
	return sizes.reduce((best, one) => (one.n > best.n ? one : best));
}

const headlines: Readonly<Record<LedgerView['verdict'], () => string>> = {
	all: () =>
		`Of ${total} things said of this finale, ${many({ verdict: 'all', about: null, claim: null }, 'confirmed')} hold, ${claimsOf('partly').length} hold in part and ${inWords(claimsOf('contradicted').length)} are wrong`,
	confirmed: () => {
		const { about, n } = mostly('confirmed');
		return `Simply true: ${claimsOf('confirmed').length} of ${total} claims, and ${n} of them are about ${kinds[about]}`;
	},
	partly: () => {
		const { about, n } = mostly('partly');
		return `True, but: ${claimsOf('partly').length} of ${total} claims hold in part, and ${n} are about ${kinds[about]}`;
	},
	contradicted: () =>
		`${InWords(claimsOf('contradicted').length)} claims are wrong: in the ruins, two of three men refuse the drink`,
	open: () =>
		`${InWords(claimsOf('open').length)} claims stay open, and ${inWords(claimsOf('open', 'opinion').length)} of them are matters of taste`
};

/** What is said of a number of claims of each verdict. */
const verbs: Readonly<Record<Verdict, readonly [string, string]>> = {
	confirmed: ['holds', 'hold'],
	partly: ['holds in part', 'hold in part'],
	contradicted: ['is wrong', 'are wrong'],
	open: ['stays open', 'stay open']
};

/** The headline where only claims of one kind are shown. */
function narrowed(view: LedgerView): string {
	const all = claimsOf(null, view.about).length;
	// What stays open is left to the other words where some claims are wrong.
	const told = many(view, 'contradicted') ? verdicts.filter((verdict) => verdict !== 'open') : verdicts;
	const parts = (view.verdict === 'all' ? told : [view.verdict])
		.map((verdict) => [many(view, verdict), verbs[verdict]] as const)
		.filter(([n]) => n)
		.map(([n, [one, more]]) => `${inWords(n)} ${n === 1 ? one : more}`);
	return `Of ${inWords(all)} claims about ${kinds[view.about!]}, ${list(parts)}`;
}

/** A claim, its verdict, what was found and where: what a mark reads out. */
export function tell(claim: Claim, whole: boolean): string {
	const found = whole ? claim.evidence : claim.evidence?.match(/^.*?[.:;](?= |$)/)?.[0].replace(/[:;]$/, '.');
	const place = whole ? claim.place : null;
	return [`${claim.id}, ${claim.verdict}: ${claim.claim}`, found, place && `${place}.`].filter(Boolean).join(' ');
}

function alt(view: LedgerView): string {
	const some = rows(view);
	const groups =
		view.verdict === 'all'
			? verdicts.map((verdict) => `${many(view, verdict)} ${verdict}`)
			: subjects
					.map((about) => [some.filter((one) => one.about === about).length, kinds[about]] as const)
					.filter(([n]) => n)
					.map(([n, about]) => `${n} on ${about}`);
	const one = some.length === 1 ? 'One square, one claim' : `${count(some.length)} squares, one per claim`;
	const kind = view.verdict === 'all' ? '' : `, all ${view.verdict}`;
	return `${one}${kind}: ${list(groups)}.`;
}

function description(view: LedgerView): string[] {
	const some = rows(view);
	const open = view.claim ? [`Open: ${tell(claimOf(view.claim), true)}`] : [];
	if (view.verdict !== 'all')
		return [
			...open,
			`${view.about || some.length < 13 ? 'They are' : 'Among them'}: ${list(some.slice(0, 12).map(quoted))}.`
		];
	const wrong = claimsOf('contradicted', view.about);
	const about = subjects
		.filter((one) => !view.about || one === view.about)
		.map((one) => {
			const some = verdicts.map((verdict) => [claimsOf(verdict, one).length, verdict] as const);
			const parts = some.filter(([n]) => n).map(([n, verdict]) => `${n} ${verdict}`);
			return `Of ${claimsOf(null, one).length} claims about ${kinds[one]}: ${list(parts)}.`;
		});
	return [
		...open,
		about.join(' '),
		...(wrong.length ? [`Contradicted ${wrong.length === 1 ? 'is' : 'are'} ${list(wrong.map(quoted))}.`] : [])
	];
}

/** The words of a view. */
export function words(view: LedgerView): Words {
	const wrong = claimsOf('contradicted').length;
	const own = view.verdict === 'all' || view.verdict === 'contradicted';
	return {
		headline: view.about ? narrowed(view) : headlines[view.verdict](),
		subtitle:
			view.verdict === 'all'
				? 'One square per claim, by verdict and by what it is about (both judged).'
				: `One numbered square per claim that is ${view.verdict === 'partly' ? 'partly true' : view.verdict} (judged), by what it is about.`,
		alt: alt(view),
		description: description(view),
		source,
		limits,
		finding: own
			? { figure: count(wrong), says: `of ${total} things said of this finale are contradicted` }
			: {
					figure: count(claimsOf(view.verdict as Verdict).length),
					says: `of ${total} things said of this finale: ${view.verdict}`
				}
	};
}
