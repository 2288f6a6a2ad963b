/** The rules of WCAG 2.2 A and AA, as axe-core checks them. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What is wrong on the page as it stands, one line a rule: where, how often, and what axe says; empty when nothing is.
 *
 * @param rules which rules, by name; without it all of them
 */
export async function violations(page: Page, ...rules: string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	const { violations, passes } = await page.evaluate(
		(options) => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
		{ runOnly: rules.length ? { type: 'rule', values: rules } : tags, resultTypes: ['violations'] } as RunOptions
	);
	if (!passes.length) throw new Error('axe looked at nothing');
	return violations.map(({ id, nodes }) => {
		const places = nodes.slice(0, 4).map((node) => node.target.join(' '));
		return `${id}, ${nodes.length} times, at ${places.join(' | ')}: ${nodes[0]!.failureSummary?.replaceAll(/\s+/g, ' ')}`;
	});
}
