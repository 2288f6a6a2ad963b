import { tables } from '#data/tables.ts';
import { count } from '#lib/chart/number.ts';
import type { PageCard } from '#lib/share/pageCard.ts';
import { figures } from './figures.ts';
import { lexicons } from './lexicons.ts';

/** What the page is shared with: how much of what stands in the tables is of which kind. */
function card(): PageCard {
	const kinds = tables.flatMap(({ schema }) => Object.values(schema.columns).map(({ kind }) => kind));
	const words = {
		fact: 'columns of facts, established elsewhere',
		measured: 'columns measured: a program counts the same every time',
		judged: 'columns judged: another reader might decide otherwise'
	};
	return {
		headline: 'How we know, and what we do not',
		figures: (['fact', 'measured', 'judged'] as const).map((kind) => {
			const part = kinds.filter((one) => one === kind).length;
			return { figure: count(part), says: words[kind], part };
		}),
		source: `Of ${count(kinds.length)} columns in ${count(tables.length)} tables.`
	};
}

/** Every figure of the page, and the lists of words. */
export function load() {
	return { card: card(), figures: figures(), lexicons: lexicons() };
}
