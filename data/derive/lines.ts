import type { Series } from '../provenance.ts';
import { undirected, unmarked, words } from './clean.ts';
import { joined, left } from './compounds.ts';
import { lineFixes } from './rules/line-fixes.ts';
import { recaps } from './rules/recaps.ts';
import { speaker, type Speaker } from './speakers.ts';
import type { Transcript } from './transcripts.ts';

/** A spoken line after cleaning; it has at least one word. */
export interface Line {
	readonly series: Series;
	readonly file: string;
	readonly scene: number;
	readonly speaker: Speaker;
	readonly text: string;
	readonly words: number;
}

const fixes = new Map(lineFixes.map((fix) => [`${fix.series} ${fix.file} ${fix.scene} ${fix.line}`, fix]));
const recap = new Set(recaps.map(({ series, file }) => `${series} ${file}`));

/** The spoken lines of a transcript, in order: no recap, no stage directions, no captions, labels repaired. */
export function lines({ series, file, scenes }: Transcript): Line[] {
	return scenes.flatMap(({ dialogue }, scene) => {
		if (scene === 0 && recap.has(`${series} ${file}`)) return [];
		let prefix: string | undefined;
		return dialogue.flatMap(({ character, line }, at) => {
			const fix = fixes.get(`${series} ${file} ${scene} ${at}`);
			const rest = left(line.replaceAll('\u00a0', ' '));
			const own = prefix ? joined(prefix, character) : character;
			prefix = rest.prefix;
			const label = fix?.fix === 'speaker' ? fix.label : own;
			const plain = unmarked(rest.text);
			const text = fix?.fix === 'speech' ? plain : undirected(plain);
			const parts = fix?.fix === 'split' ? halves(label, text, fix.label) : [{ label, text }];
			return parts.flatMap((part) => {
				const who = named(series, file, scene, part.label, plain);
				const count = words(part.text);
				return who && count ? [{ series, file, scene, speaker: who, text: part.text, words: count }] : [];
			});
		});
	});
}

/** A line in which the next speaker's label stands, as two lines. @throws Error when the label is not in it */
export function halves(label: string, text: string, next: string): { label: string; text: string }[] {
	const at = text.indexOf(`${next} `);
	if (at < 0) throw new Error(`data/derive/rules/line-fixes.csv: no label ${next} inside a line of ${label}`);
	return [
		{ label, text: text.slice(0, at) },
		{ label: next, text: text.slice(at + next.length) }
	];
}

/** Who speaks a line; undefined for lines that nobody speaks (captions, notes). Lines without a label are logs or notes. */
function named(series: Series, file: string, scene: number, label: string, text: string): Speaker | undefined {
	const who = speaker(series, file, scene, label || 'Unnamed');
	if (label !== 'unknown' || who.name !== 'Unknown') return who;
	return /\blog\b/i.test(text.slice(0, 80)) ? { name: 'Log', extra: true } : undefined;
}
