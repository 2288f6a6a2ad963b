/** The rounds that every engine makes. */
import { charts } from './checks/charts.ts';
import { drawing } from './checks/drawing.ts';
import { embeds } from './checks/embeds.ts';
import { field } from './checks/field.ts';
import { guess } from './checks/guess.ts';
import { lines } from './checks/lines.ts';
import { steps } from './checks/steps.ts';
import type { Stage } from './stage.ts';

/** One thing looked at: passed if nothing is wrong. */
export interface Finding {
	name: string;
	wrong: readonly string[];
}

export type Check = (stage: Stage) => AsyncGenerator<Finding, void, void>;

/** By the word that asks for them. */
export const checks: Readonly<Record<string, Check>> = { steps, guess, drawing, field, lines, embeds, charts };
