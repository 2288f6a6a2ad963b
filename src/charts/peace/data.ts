/** The steps to the ceasefire and their links, with the episodes they are told in, and what they say to each reading. */
import { episodes } from '#data/episodes.ts';
import { peaceLinks, type PeaceLink } from '#data/peace-links.ts';
import { peaceNodes, type PeaceNode } from '#data/peace-nodes.ts';
import type { Row } from '#lib/chart/chart.ts';

/** Two readings of what ended the war, and what both leave out. */
export const readings = ['weapon', 'gift', 'missing'] as const;
export type Reading = (typeof readings)[number];

/** What a view calls what it is about, as a key and a column name it. */
export const says: Readonly<Record<Reading, string>> = {
	weapon: 'the virus won it',
	gift: 'the gift ended it',
	missing: 'what both leave out'
};

/** The parts of what both leave out, in words. */
export const parts: Readonly<Record<string, string>> = {
	decision: 'the Council’s decision',
	word: 'the broken word',
	armies: 'the armies at the door'
};

/** A step with the episode that shows or tells it; its code is like "7×21". */
export type Step = Row & PeaceNode & { code: string; title: string };

const byFile = new Map(episodes.filter(({ series }) => series === 'ds9').map((one) => [one.file, one]));

/** Every step, in the order of telling. */
export const steps: readonly Step[] = peaceNodes.map((node) => {
	const { season, episode, title } = byFile.get(node.file)!;
	return { ...node, code: `${season}×${String(episode).padStart(2, '0')}`, title };
});
export const links: readonly PeaceLink[] = peaceLinks;

const byId = new Map(steps.map((step) => [step.id, step]));

/** The step of an id. @throws when there is none. */
export function stepOf(id: string): Step {
	const step = byId.get(id);
	if (!step) throw new Error(`peace: there is no step "${id}"`);
	return step;
}

/** The steps of the scene in which both tracks meet: where the ceasefire is ordered. */
export const met = steps.filter(
	({ file, scene }) => file === stepOf('ceasefire').file && scene === stepOf('ceasefire').scene
);
/** Whether a step comes before the tracks meet. */
export const isOpen = ({ step }: Step) => step < met[0]!.step;

/** The step both usual readings pass over although it speaks for one of them, as its note says. */
const decision = 'council-refuses';
/** The word that is given, and the step that breaks it. */
export const broken = links.find(({ type }) => type === 'broken-by')!;

/** What a view takes a step for: `decision`, `word` and `armies` are what both readings leave out. What breaks the word one of them tells. */
export function partOf(reading: Reading, { id, disease, gift, arms }: Step): string | null {
	if (reading === 'weapon') return disease;
	if (reading === 'gift') return gift;
	if (id === decision) return 'decision';
	if (id === broken.from) return 'word';
	return arms === 'for' ? 'armies' : null;
}

/** Whether a step speaks for what the view says, or against it, or not at all. */
export function speaks(reading: Reading, step: Step): 'for' | 'against' | null {
	const part = partOf(reading, step);
	return part === null || part === 'against' ? part : 'for';
}

/** How many steps speak for it, against it, and not to it. */
export function tally(reading: Reading): { yes: number; no: number; rest: number } {
	const all = steps.map((step) => speaks(reading, step));
	const of = (what: 'for' | 'against' | null) => all.filter((one) => one === what).length;
	return { yes: of('for'), no: of('against'), rest: of(null) };
}

/** The steps of one part of what is left out, in order. */
export const stepsOf = (reading: Reading, part: string): readonly Step[] =>
	steps.filter((step) => partOf(reading, step) === part);

/** The seven steps that are beads, named at length and short. */
export const beads: Readonly<Record<string, readonly [long: string, short: string]>> = {
	infect: ['Section 31 infects Odo', 'Odo is infected'],
	breen: ['Their leader, ill, buys allies', 'She buys allies'],
	'council-refuses': ['The Council withholds the cure', 'Cure withheld'],
	'fleet-turns': ['A fleet changes sides', 'A fleet turns'],
	refusal: ['Dying, their leader refuses', 'She refuses'],
	'only-link': ['Odo asks only for the link', 'Only the link'],
	ceasefire: ['She orders the ceasefire', 'Ceasefire']
};
export const isBead = ({ id }: Step) => Object.hasOwn(beads, id);
/** The bead a view is about. */
export const subjects: Readonly<Record<Reading, string>> = {
	weapon: 'refusal',
	gift: 'only-link',
	missing: 'council-refuses'
};
