/** The steps to the ceasefire and their links, joined once with the episodes they are told in. */
import { episodes } from '#data/episodes.ts';
import { peaceLinks, type PeaceLink } from '#data/peace-links.ts';
import { peaceNodes, type PeaceNode } from '#data/peace-nodes.ts';

export type { PeaceLink, PeaceNode };

/** A step with the episode that shows or tells it. */
export interface Step extends PeaceNode {
	/** "7×21". */
	code: string;
	title: string;
}

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

/** The scene in which both tracks meet: where the ceasefire is ordered. */
export const meeting = { file: stepOf('ceasefire').file, scene: stepOf('ceasefire').scene };

/** The steps that happen in it. */
export const met = steps.filter(({ file, scene }) => file === meeting.file && scene === meeting.scene);

/** Whether a step comes before the tracks meet. */
export function isOpen({ step }: PeaceNode): boolean {
	return step < met[0]!.step;
}
