/** What became of a page: what the reader lost, and whether the page says so. */
import { expect, type Page, type TestInfo } from '@playwright/test';
import { goTo, LIMIT, look, lost, started, told, type Near } from './sight.ts';
import type { Known } from './known.ts';

export interface Outcome {
	/** The part of the round. */
	part: string;
	/** What was done to which page. */
	what: string;
	words: number;
	/** Some of them. */
	such?: string[];
	drawings: number;
	/** Places where address, headline and picture do not name one view. */
	signs: string[];
	/** Whether something is missing and no line says so. */
	untold: boolean;
	/** What else is wrong. */
	other: string[];
}

export const whole = (part: string, what: string): Outcome => ({
	part,
	what,
	words: 0,
	drawings: 0,
	signs: [],
	untold: false,
	other: []
});

/** One line of all that is lost; empty when nothing is. */
export function says({ what, words, such = [], drawings, signs, untold, other }: Outcome): string {
	const parts = [
		...(words ? [`${words} words lost (${such.join(' ')} …)`] : []),
		...(drawings ? [`${drawings} drawings lost`] : []),
		...signs,
		...(untold ? ['no line says that something is missing'] : []),
		...other
	];
	return parts.length ? `${what}: ${parts.join('; ')}` : '';
}

/** Hands the outcomes to the table at the end, and fails where anything is lost. */
export function settle(info: TestInfo, outcomes: readonly Outcome[]): void {
	for (const outcome of outcomes) info.annotations.push({ type: 'outcome', description: JSON.stringify(outcome) });
	// A test that broke off has said why.
	if (!info.errors.length) expect(outcomes.length, 'something was tried').toBeGreaterThan(0);
	expect(outcomes.map(says).filter(Boolean)).toEqual([]);
}

export interface Asked {
	/** The figures to go to; all without. */
	figures?: readonly number[];
	/** Whether the line must come if something stays asleep. */
	line?: boolean;
	/** Whether figures must come alive, since nothing that they need is missing. */
	wake?: boolean;
	/** Whether every drawing is made of what was looked up; not where a size or a face is missing. */
	same?: boolean;
}

/** Reads a page that has settled, adds what is lost to `outcome`, and says what its figures show. */
export async function read(
	page: Page,
	{ kind, starts, words, seen, pictures, painted, still, awake }: Known,
	outcome: Outcome,
	{ figures = [...painted.keys()], line = true, wake = false, same = true }: Asked = {}
): Promise<Near[]> {
	const first = await look(page);
	outcome.drawings += painted.slice(first.figures).filter(Boolean).length;
	const all: Near[] = [];
	let asleep = false;
	if (first.figures >= painted.length)
		for (const at of figures) {
			const wakes = awake[at] !== null;
			// Where three are gone nobody waits long for the others.
			const limit = outcome.drawings > 2 ? LIMIT / 16 : LIMIT;
			const near = await goTo(page, { at, wakes, headline: awake[at]?.headline, limit });
			all.push(near);
			if (painted[at] && !near.painted) outcome.drawings++;
			if (wakes && !near.alive) {
				asleep = true;
				if (wake) outcome.other.push(`figure ${at} stays asleep`);
			}
			const states = [still[at]!, ...(awake[at] ? [awake[at]] : [])];
			const fits = states.some(
				({ headline, drawn }) =>
					near.headline === headline && (!same || !near.painted || near.drawn.some((one) => drawn.includes(one)))
			);
			if (!fits) outcome.signs.push(`figure ${at} says “${near.headline}” to another picture`);
		}
	const now = await look(page);
	const gone = lost(words, now.words);
	const unseen = lost(seen, now.seen);
	outcome.words += Math.max(gone.length, unseen.length);
	outcome.such = [...gone, ...unseen].slice(0, 8);
	outcome.drawings += Math.max(0, pictures - now.pictures);
	const sleeps = asleep || (kind.wakes && painted.length > 0 && first.figures < painted.length);
	const stopped = starts && !(await started(page));
	if (line && (sleeps || stopped) && !(await told(page, LIMIT))) outcome.untold = true;
	return all;
}
