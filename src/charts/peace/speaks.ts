/** Which steps a view is about, and what they say to it. */
import { links, stepOf, steps, type PeaceLink, type Step } from './data.ts';
import type { Reading } from './view.ts';

export type Speaks = 'for' | 'against';

/** The step both usual readings pass over although it speaks for one of them, as its note says. */
const decision = 'council-refuses';
/** The word that is given, and the step that breaks it. */
const broken = links.find(({ type }) => type === 'broken-by')!;

/** What a view takes a step for: `word`, `armies` and `decision` are what both readings leave out. */
export function partOf(reading: Reading, { id, disease, gift, arms }: Step): string | null {
	if (reading === 'weapon') return disease;
	if (reading === 'gift') return gift;
	if (id === decision) return 'decision';
	if (id === broken.from || id === broken.to) return 'word';
	return arms && (arms === 'for' ? 'armies' : 'against');
}

/** Whether a step speaks for what the view says, or against it, or not at all. */
export function speaks(reading: Reading, step: Step): Speaks | null {
	const part = partOf(reading, step);
	return part === null ? null : part === 'against' ? part : 'for';
}

/** How many steps speak for it, against it, and not to it. */
export function tally(reading: Reading): { yes: number; no: number; rest: number } {
	const all = steps.map((step) => speaks(reading, step));
	const yes = all.filter((one) => one === 'for').length;
	const no = all.filter((one) => one === 'against').length;
	return { yes, no, rest: all.length - yes - no };
}

/** The steps of one part of what is left out, in order. */
export function stepsOf(reading: Reading, part: string): readonly Step[] {
	return steps.filter((step) => partOf(reading, step) === part);
}

/** Whether a step has something to say, or stands right between two that have. */
function onTheWay(reading: Reading, id: string): boolean {
	const says = (one: string) => speaks(reading, stepOf(one)) !== null;
	return (
		says(id) ||
		(links.some(({ from, to }) => to === id && says(from)) && links.some((l) => l.from === id && says(l.to)))
	);
}

/** Whether a link belongs to the view: both its ends do, or one of them and the step between. */
export function isLit(reading: Reading, { from, to }: PeaceLink): boolean {
	return onTheWay(reading, from) && onTheWay(reading, to);
}
