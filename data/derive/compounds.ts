import { compoundRules, type CompoundRule } from './rules/compounds.ts';

const readings = new Map(compoundRules.map(({ prefix, reading }) => [prefix, reading]));

/**
 * Splits off a label's first half that was left at the end of the line before ("… HOLO-").
 * @returns the text without it, and the prefix for the next line's label
 */
export function left(text: string): { text: string; prefix?: string } {
	const match = /([A-Z][A-Z']+)-\s*$/.exec(text);
	return match ? { text: text.slice(0, match.index), prefix: match[1] } : { text };
}

/** The whole label of a line whose first half was split off. @throws Error for a prefix without a rule */
export function joined(prefix: string, label: string): string {
	const reading = readings.get(prefix);
	if (!reading) throw new Error(`data/derive/rules/compounds.csv: no rule for prefix ${prefix} before ${label}`);
	return labels[reading](prefix, label);
}

const labels: Record<CompoundRule['reading'], (prefix: string, label: string) => string> = {
	name: (prefix, label) => `${prefix}-${label}`,
	holder: (prefix) => prefix,
	hologram: (_, label) => `HOLO ${label}`,
	role: (prefix, label) => `${prefix} (${label})`
};
