/** The elements of a piece of XML as a flat list, in document order. */
import { XMLParser } from 'fast-xml-parser';

/** A tag with its attributes; `text` is what stands in it directly. */
export type Element = { tag: string; text: string } & Partial<Record<string, string>>;

const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: '',
	parseTagValue: false,
	trimValues: false
});

type Node = Record<string, unknown>;

/** Reads well-formed XML. */
export function elements(xml: string): readonly Element[] {
	const found: Element[] = [];
	const walk = (nodes: readonly Node[]) => {
		for (const node of nodes) {
			const tag = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
			if (!tag) continue;
			const inner = node[tag] as Node[];
			const text = inner.map((one) => one['#text'] ?? '').join('');
			found.push({ ...(node[':@'] as Record<string, string>), tag, text });
			walk(inner);
		}
	};
	walk(parser.parse(xml));
	return found;
}

/** What only a fault writes into markup. */
export const broken = /NaN|undefined|Infinity|\[object|="null"/;
