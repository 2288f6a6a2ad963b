/** Every sentence of the essay, of the headlines and of the ledger, held against its proof. Server only. */
import { forms, type Form } from '#lib/chart/forms.ts';
import { charts, chartOf } from '#charts/index.ts';
import { claims } from '#data/claims.ts';
import { figures as rows } from '#data/figures.ts';
import { tables } from '#data/tables.ts';
import views from '#data/views.sql?raw';
import { Database } from '#lib/proof/database.ts';
import { labelsIn, proveLabels, type LabelProof } from '#lib/proof/labels.ts';
import { prove, type Outcome, type Proofs, type Proven } from '#lib/proof/proof.ts';
import { plain, sentencesIn, sentencesOf } from '#lib/proof/sentences.ts';
import { drawing } from '#lib/server/markup.ts';
import { chapters } from './chapters.ts';
import { text } from './markup.ts';
import { figures as spoken } from './numbers.ts';

/** Proofs lie beside what they prove, by step, by view, or by claim. */
const ofChapters = import.meta.glob<Proofs>('./chapters/*.proofs.ts', { eager: true, import: 'default' });
const ofCharts = import.meta.glob<Proofs>(['../charts/*/*proofs.ts', '!**/labels.proofs.ts'], {
	eager: true,
	import: 'default'
});
const ofLabels = import.meta.glob<readonly LabelProof[]>('../charts/*/labels.proofs.ts', {
	eager: true,
	import: 'default'
});

/** The published tables, and what formulas ask of them. */
export const database = new Database(
	tables
		.filter(({ schema }) => schema.name !== 'figures')
		.map(({ schema, rows }) => ({ name: schema.name, columns: Object.keys(schema.columns), rows })),
	views
);

const figures = new Map(rows.map((one) => [one.id, one]));

/** Sentences that stand together under one address. */
export interface Place {
	/** Name within its page: a step, a view, a claim. */
	id: string;
	/** The page of its proofs: a chapter, a chart, the record. */
	page: string;
	at: string;
	outcome: Outcome;
}

function ofEssay(): Place[] {
	const proofs = Object.assign({}, ...Object.values(ofChapters)) as Proofs;
	return chapters.flatMap((chapter) => {
		const places = [chapter.id, ...chapter.steps.map(({ id }) => id)];
		const all = (id: string) => [...(id === chapter.id && chapter.last ? [chapter.last] : []), id, `${id}-after`];
		const said = new Map(
			places.map((id) => [
				id,
				sentencesIn(
					all(id)
						.map((part) => text(chapter, part))
						.join('')
				)
			])
		);
		const page = [...said.values()]
			.flat()
			.map(({ text }) => text)
			.join(' ');
		return places.map((id) => ({
			id,
			page: chapter.id,
			at: `/#${id}`,
			outcome: prove(id, `/#${id}`, said.get(id)!, proofs[id], page, figures, database)
		}));
	});
}

async function ofHeadlines(): Promise<Place[]> {
	const all = Object.keys(charts).map(async (id) => {
		const chart = await chartOf(id as keyof typeof charts);
		const proofs = ofCharts[`../charts/${id}/proofs.ts`];
		return Object.entries(chart.views).map(([name, { view }]): Place => {
			const { headline, subtitle, description, limits } = chart.words(view);
			const page = plain([headline, subtitle, ...description, limits].join(' '));
			const sentences = sentencesOf(headline).map((text) => ({ text, figures: [] }));
			const at = `/charts/${id}/${name}/`;
			return {
				id: name,
				page: id,
				at,
				outcome: prove(`${id}/${name}`, at, sentences, proofs?.[name], page, figures, database)
			};
		});
	});
	return (await Promise.all(all)).flat();
}

/** A claim of the ledger is proved by its place in the episodes or by pages; where it can be counted, by rows. */
function ofLedger(): Place[] {
	const proofs = ofCharts['../charts/ledger/claims.proofs.ts'] ?? {};
	return claims.map((claim): Place => {
		const { id, verdict, evidence, sources, file, scene } = claim;
		const at = `/record/#${id}`;
		const place = `record/${id}`;
		const said = `${claim.claim} ${verdict}.`;
		if (proofs[id]) {
			const sentence = { text: said, figures: [] };
			const outcome = prove(place, at, [sentence], proofs[id], `${said} ${evidence} ${claim.note}`, figures, database);
			return { id, page: 'record', at, outcome };
		}
		const rests = verdict === 'open' || Boolean(sources) || (file !== null && scene !== null);
		const proven: Proven = {
			id: `${place}/verdict`,
			at,
			text: said,
			kind: 'judged',
			figures: [],
			rows: [database.rows(`claims where id = '${id}'`)],
			numbers: [],
			rivals: []
		};
		const faults = rests ? [] : [`${place}: it names no scene, no page and no rows`];
		return { id, page: 'record', at, outcome: { proven: [proven], faults } };
	});
}

/** Every place with its sentences. */
export const places: readonly Place[] = [...ofEssay(), ...(await ofHeadlines()), ...ofLedger()];

/** The labels with figures in every drawing of a chart's named views, held against their rules. */
export async function labelsOf(id: string): Promise<ReturnType<typeof proveLabels>> {
	const chart = await chartOf(id);
	const drawings = Object.entries(chart.views).flatMap(([name, { view }]) =>
		(Object.keys(forms) as Form[]).map((form) => ({
			name: `${name}, ${form}`,
			view: name,
			labels: labelsIn(drawing(chart, view, form, false))
		}))
	);
	return proveLabels(id, drawings, ofLabels[`../charts/${id}/labels.proofs.ts`] ?? [], database);
}

/** What a page of proofs is about, by its name: a chapter, a chart, or the ledger. */
export async function aboutPage(of: string): Promise<{ title: string; group: 'chapters' | 'charts' | 'record' }> {
	const chapter = chapters.find(({ id }) => id === of);
	if (chapter) return { title: chapter.title, group: 'chapters' };
	if (of in charts) return { title: (await chartOf(of)).title, group: 'charts' };
	return { title: 'The verdicts of the ledger', group: 'record' };
}

/** What is wrong with figures: a number of the prose that its row does not give. */
export function faultsOfFigures(): string[] {
	return Object.entries(spoken()).flatMap(([id, { text }]) => {
		const row = figures.get(id);
		if (!row) return [`figures: the prose has “${id}” (${text}), and data/figures.csv has no such row`];
		return row.reads === plain(text)
			? []
			: [`figures: “${id}” reads “${row.reads}” in its row and “${text}” in the prose`];
	});
}

/** Every fault there is, one line each. */
export const faults: readonly string[] = [...faultsOfFigures(), ...places.flatMap(({ outcome }) => outcome.faults)];
