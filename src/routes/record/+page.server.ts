import { chartOf } from '#charts/index.ts';
import { claims, subjects, verdicts, type Claim } from '#data/claims.ts';
import { episodes } from '#data/episodes.ts';
import { finales } from '#data/finales.ts';
import { count, inWords, InWords } from '#lib/chart/number.ts';
import type { PageCard } from '#lib/share/pageCard.ts';
import { rowOf } from '#lib/table/lookup.ts';
import { verdictWords } from './words.ts';

/** From the few that the episodes contradict to the many that hold. */
const order = ['contradicted', 'partly', 'open', 'confirmed'] as const satisfies readonly (typeof verdicts)[number][];

/** Where the main evidence stands: series, season × number, title, and the scene. */
function placeOf({ series, file, scene, location, speaker }: Claim) {
	if (file === null || series === null) return null;
	const one = rowOf('episodes', episodes, { series, file });
	const last = one.episodes > 1 ? `–${one.episode + one.episodes - 1}` : '';
	return {
		show: rowOf('finales', finales, { series }).show,
		title: one.title,
		number: `${one.season}×${one.episode}${last}`,
		scene,
		location,
		speaker
	};
}

/** Every claim with its place in words; a scene of a finale leads to where it is drawn. */
export async function load() {
	const chart = await chartOf('finales');
	const drawn = new Map(
		['with-tng', 'after'].flatMap((name) => {
			const view = chart.views[name]?.view;
			return view ? chart.rows(view).map(({ id }) => [id, `/charts/finales/${name}/#${id}`] as const) : [];
		})
	);
	const ledger = claims.map((claim) => ({
		id: claim.id,
		claim: claim.claim,
		about: claim.about,
		verdict: claim.verdict,
		evidence: claim.evidence,
		note: claim.note,
		sources: claim.sources?.split('; ') ?? [],
		place: placeOf(claim),
		drawn: /^s07e25$/.test(claim.file ?? '') ? (drawn.get(`${claim.series}-${claim.scene}`) ?? null) : null
	}));
	const number = (test: (claim: Claim) => boolean) => claims.filter(test).length;
	const card: PageCard = {
		headline: 'What is said of this finale, and what the episodes show',
		figures: order.map((verdict) => {
			const part = number((claim) => claim.verdict === verdict);
			return { figure: count(part), says: verdictWords[verdict][0].toLowerCase(), part };
		}),
		source: `${count(claims.length)} claims. A verdict is judged, on the evidence given.`
	};
	return {
		card,
		total: count(claims.length),
		wrong: inWords(number(({ verdict }) => verdict === 'contradicted')),
		groups: order.map((verdict) => ({
			verdict,
			count: number((claim) => claim.verdict === verdict),
			says: InWords(number((claim) => claim.verdict === verdict)),
			claims: ledger.filter((claim) => claim.verdict === verdict)
		})),
		subjects: subjects.map((about) => ({ about, count: number((claim) => claim.about === about) }))
	};
}

export type Entry = Awaited<ReturnType<typeof load>>['groups'][number]['claims'][number];
