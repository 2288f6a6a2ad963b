import { group } from 'd3';
import type { Series } from '../provenance.ts';
import { extras } from './rules/extras.ts';
import { speakerRules, type SpeakerRule } from './rules/speakers.ts';

/** Who speaks: a readable name, and whether it stands for nobody in particular (a guard, the computer). */
export interface Speaker {
	readonly name: string;
	readonly extra: boolean;
}

const crowd = new Set(extras.map(({ label }) => label));
const rules = group(speakerRules, ({ series, label }) => `${series} ${label}`);

/** Who is meant by a label in one scene: by the narrowest rule that holds there, else by the label itself. */
export function speaker(series: Series, file: string, scene: number, label: string): Speaker {
	const holding = (rules.get(`${series} ${label}`) ?? []).filter((rule) => holds(rule, file, scene));
	const rule = holding.sort((a, b) => narrowness(b) - narrowness(a))[0];
	return rule ? { name: rule.speaker, extra: false } : { name: readable(label), extra: crowd.has(label) };
}

/** Whether a rule covers a scene; scenes are written as "0-7 16 33-35". */
export function holds({ files, scenes }: Pick<SpeakerRule, 'files' | 'scenes'>, file: string, scene: number): boolean {
	if (files !== null && !files.split(' ').includes(file)) return false;
	if (scenes === null) return true;
	return scenes.split(' ').some((range) => {
		const [from = NaN, to = from] = range.split('-').map(Number);
		return from <= scene && scene <= to;
	});
}

/** A label in capitals as a name: O'NEIL THE YOUNGER becomes O'Neil The Younger. */
export function readable(label: string): string {
	const lower = label
		.toLowerCase()
		.replace(/(^|[\s\-(.])([a-z])/g, (_, before, letter) => before + letter.toUpperCase());
	return lower.replace(/'([a-z])(?=[a-z])/g, (_, letter) => `'${letter.toUpperCase()}`);
}

function narrowness({ files, scenes }: SpeakerRule): number {
	return Number(files !== null) + Number(scenes !== null);
}
