/** What a sentence rests on, written beside it, and what comes of asking it. Server only. */
import type { Database, Rows, Value } from './database.ts';
import { readsAs } from './reads.ts';
import type { Sentence } from './sentences.ts';

/**
 * The proof of one sentence. It says which sentence (`says`) and then one of two things: that nothing in it could be false
 * (`frame`), or which rows it rests on and what holds over them.
 */
export interface Proof {
	/** Words of the sentence that no other sentence of its place has. */
	says: string;
	/** Why rows could not contradict it: a question, an invitation, a definition, how to read the picture. */
	frame?: string;
	/** `table where …`, one or more. */
	rows?: string | readonly string[];
	/** SQL that is true: an expression over the first of `rows`, or a whole `select`. */
	holds?: string;
	/** For all, every, nobody, only: a `select` of the exceptions, which finds none; or why the word claims nothing. */
	none?: string;
	/** Other definitions it could be asked by: `select value, holds`, each named. */
	rivals?: Readonly<Record<string, string>>;
	/** Where a rival turns it round: the words of the same page that say so. */
	admits?: string;
	/** That somebody's reading stands in it, and not only what was counted or is known. */
	judged?: true;
	/** Names of figures in it that do not stand there as links, as in headlines. */
	figures?: readonly string[];
	/** SQL for each number in it that is no published figure. */
	numbers?: readonly string[];
}

/** Proofs of a page, by the place (a step, a view) whose sentences they prove. */
export type Proofs = Readonly<Record<string, readonly Proof[]>>;

/** A number that is published with its formula. */
export interface Figure {
	id: string;
	about: string;
	/** As it stands on the page: "25.5 %". */
	reads: string;
	kind: string;
	rows: string;
	formula: string;
	/** Where it is a range: its other end. */
	formula_to: string | null;
}

/** What another definition gives. */
export interface Rival {
	name: string;
	asked: string;
	value: Value;
	holds: boolean;
}

/** A sentence with what it rests on, as published. */
export interface Proven {
	id: string;
	/** The page where it stands, within the site. */
	at: string;
	text: string;
	kind: 'frame' | 'counted' | 'judged';
	frame?: string | undefined;
	figures: readonly string[];
	rows: readonly Rows[];
	holds?: string | undefined;
	none?: string | undefined;
	/** Its numbers that are no published figures, as they are asked for. */
	numbers: readonly { asked: string; value: number }[];
	rivals: readonly Rival[];
}

const isQuery = (asked: string) => /^\s*(select|with)\b/i.test(asked);

/** Whether something about a sentence is asked of its rows anew, and could fail. */
export const hasRule = ({ holds, none, numbers, figures }: Proven): boolean =>
	holds !== undefined || (none !== undefined && isQuery(none)) || numbers.length + figures.length > 0;

/** Words by which a sentence speaks of every case. */
const universal =
	/\b(all|every|everyone|everybody|everything|each|nobody|no one|none|nothing|never|always|only|anywhere|nowhere|neither|any)\b/i;

/** Rows that a proof or a figure names. */
export const sourcesOf = (rows: Proof['rows'] | null): readonly string[] =>
	rows === undefined || rows === null ? [] : typeof rows === 'string' ? rows.split(/\s*;\s*/) : rows;

const slug = (text: string) =>
	text
		.normalize('NFD')
		.replace(/[\u0300-\u036f'’]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** Numbers in digits that a text has, as they stand there. */
export const numerals = (text: string): string[] => text.match(/[+−]?\d+(?:,\d{3})*(\.\d+)?/g) ?? [];

/** A number that is asked for and stands in a text. @throws Error where it does not */
function numberIn(text: string, asked: string, from: string | undefined, database: Database) {
	const value = database.value(asked, from);
	if (typeof value !== 'number') throw new Error(`${asked} gives ${JSON.stringify(value)}, which is no number`);
	// The nearest: 3.5 would be read as “4”, too, where both stand there.
	const off = (one: { value: number }) => Math.abs(one.value - value);
	const read = readsAs(text)
		.filter((one) => off(one) <= one.within + 1e-9)
		.toSorted((a, b) => off(a) - off(b))[0];
	if (!read) throw new Error(`${asked} gives ${value}, which is not in it`);
	return { asked, value, reads: read.reads };
}

/** Whether a figure stands in a text, be it without its unit ("6.7 to 30.3 %"). */
const stands = (text: string, reads: string): boolean => {
	const digits = numerals(reads);
	const there = numerals(text);
	return digits.length ? digits.every((one) => there.includes(one)) : new RegExp(`\\b${reads}\\b`, 'i').test(text);
};

/** The faults of a place: sentences without a proof, proofs without a sentence, and what does not hold. */
export interface Outcome {
	proven: Proven[];
	faults: string[];
}

/**
 * Holds the sentences of a place against their proofs.
 *
 * @param place where they stand: the step or view, which begins their ids
 * @param at the address of that place
 * @param page all words of that place, in which a rival may be admitted
 */
export function prove(
	place: string,
	at: string,
	sentences: readonly Sentence[],
	proofs: readonly Proof[] | undefined,
	page: string,
	figures: ReadonlyMap<string, Figure>,
	database: Database
): Outcome {
	const faults: string[] = [];
	const fault = (text: string, what: string) => faults.push(`${place}: “${text}”: ${what}`);
	const proven: Proven[] = [];
	const open = new Set(proofs);
	for (const { text, figures: linked } of sentences) {
		const fitting = [...(proofs ?? [])].filter(({ says }) => text.includes(says));
		const [proof] = fitting;
		if (!proof || fitting.length > 1) {
			fault(text, proof ? `${fitting.length} proofs name it` : 'no proof names it');
			continue;
		}
		if (!open.delete(proof)) fault(text, `its proof (“${proof.says}”) is that of another sentence too`);
		try {
			proven.push(proveOne(text, [...linked, ...(proof.figures ?? [])], proof));
		} catch (error) {
			fault(text, (error as Error).message);
		}
	}
	for (const { says } of open) fault(says, 'a proof names it, and no sentence says it');
	return { proven, faults };

	function proveOne(text: string, names: readonly string[], proof: Proof): Proven {
		const used = names.map((name) => {
			const found = figures.get(name);
			if (!found) throw new Error(`there is no figure “${name}” in data/figures.csv`);
			if (!stands(text, found.reads))
				throw new Error(`the figure “${name}” reads “${found.reads}”, which is not in it`);
			return found;
		});
		const sources = sourcesOf(proof.rows);
		const numbers = (proof.numbers ?? []).map((asked) => numberIn(text, asked, sources[0], database));
		// A number stands in a sentence as a figure of ours, or not at all.
		const ours = new Set([...used, ...numbers].flatMap(({ reads }) => numerals(reads)));
		const loose = numerals(text.replace(/\b(1[89]|20)\d\d\b|“[^”]*”/g, ' ')).filter((one) => !ours.has(one));
		if (loose.length) throw new Error(`${loose.join(', ')}: no figure and no number of its proof gives that`);
		const base = { id: `${place}/${slug(proof.says)}`, at, text, figures: names };
		if (proof.frame !== undefined) {
			if (proof.rows ?? proof.holds ?? proof.rivals) throw new Error('it is called a frame, and proved');
			return { ...base, kind: 'frame', frame: proof.frame, rows: [], numbers: [], rivals: [] };
		}
		if (!sources.length && !used.length) throw new Error('it rests on no rows and no figure');
		const rows = [...new Set([...sources, ...used.flatMap((one) => sourcesOf(one.rows))])].map((from) =>
			database.rows(from)
		);
		if (proof.holds !== undefined && database.value(proof.holds, sources[0]) !== 1)
			throw new Error(`it does not hold that ${proof.holds}`);
		if (universal.test(text) && proof.none === undefined)
			throw new Error('it speaks of every case, and names no exception asked for');
		if (proof.none !== undefined && isQuery(proof.none)) {
			const exceptions = database.ask(proof.none);
			if (exceptions.length) throw new Error(`there are exceptions: ${JSON.stringify(exceptions.slice(0, 3))}`);
		}
		const rivals = Object.entries(proof.rivals ?? {}).map(([name, asked]): Rival => {
			const [row] = database.ask(asked);
			if (!row || row.length !== 2) throw new Error(`the rival “${name}” gives no value and answer`);
			return { name, asked, value: row[0]!, holds: row[1] === 1 };
		});
		const turned = rivals.filter(({ holds }) => !holds);
		if (turned.length && !proof.admits)
			throw new Error(
				`turned round by ${turned.map(({ name, value }) => `“${name}” (${value})`).join(', ')}, which nothing admits`
			);
		if (proof.admits && !page.includes(proof.admits)) throw new Error(`the page does not say “${proof.admits}”`);
		if (proof.admits && !turned.length) throw new Error('it admits a rival that does not turn it round');
		const judged = proof.judged ?? used.some(({ kind }) => kind === 'judged');
		return {
			...base,
			kind: judged ? 'judged' : 'counted',
			rows,
			holds: proof.holds,
			none: proof.none,
			numbers: numbers.map(({ asked, value }) => ({ asked, value })),
			rivals
		};
	}
}
