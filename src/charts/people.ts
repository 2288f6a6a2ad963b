/** Who the people of a view are: whoever its words and rows name, found in the tables that say who is who. */
import { characters } from '#data/characters.ts';
import { named } from '#data/named.ts';
import type { Chart } from '#lib/chart/chart.ts';

interface Person {
	name: string;
	says: string;
	/** Finds the person in a text: by the name as shown, or as the counts of words have it. */
	named: RegExp;
}

/** A whole name: a person is no part of another word, and an article is small within a sentence. */
function pattern(...names: readonly string[]): RegExp {
	const any = names.map((name) => name.replace(/^The /, '[Tt]he ')).join('|');
	return new RegExp(`(?:^|[^\\p{L}’'])(?:${any})(?!-?\\p{L})`, 'u');
}

/** Everybody of whom the tables say who it is. */
const everybody: readonly Person[] = [
	...characters.map(({ name, speaker, role, who }) => ({
		name: `${name}, ${role}`,
		says: who,
		named: pattern(name, speaker)
	})),
	...named.map(({ name, who }) => ({ name, says: who, named: pattern(name) }))
];

/** What a view says in words and rows, as one text. Titles are left out: whom they name need not appear. */
function told(chart: Chart, view: unknown): string {
	const { headline, subtitle, alt, description, limits, finding } = chart.words(view);
	const cells = chart
		.rows(view)
		.flatMap(({ id: _, ...row }) => Object.entries(row).filter(([key]) => !/(^show|title)$/.test(key)))
		.flatMap(([, cell]) => (typeof cell === 'string' ? [cell] : []));
	return [headline, subtitle, alt, ...description, finding.says, limits, ...cells].join('\n');
}

/** The people whom a view names, in the order in which it does. */
export function people(chart: Chart, view: unknown): readonly { name: string; says: string }[] {
	const text = told(chart, view);
	return everybody
		.map((person) => ({ ...person, at: text.search(person.named) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at)
		.map(({ name, says }) => ({ name, says }));
}
