/** One table at the end: for each part and page what was tried, and what was lost. */
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import type { Outcome } from './outcome.ts';
import { says } from './outcome.ts';

const heads = ['part', 'tried', 'whole', 'words lost', 'drawings lost', 'wrong signs', 'no line', 'other'];

/** Playwright makes one and tells it of every test. */
export default class Table implements Reporter {
	private readonly parts = new Map<string, Outcome[]>();
	private failed = 0;
	private passed = 0;

	onTestEnd(_: TestCase, { annotations, status }: TestResult): void {
		if (status === 'passed') this.passed++;
		else if (status !== 'skipped') this.failed++;
		for (const { type, description } of annotations) {
			if (type !== 'outcome') continue;
			const outcome = JSON.parse(description!) as Outcome;
			if (says(outcome)) console.log(`     ${says(outcome)}`);
			this.parts.set(outcome.part, [...(this.parts.get(outcome.part) ?? []), outcome]);
		}
	}

	onEnd({ duration }: FullResult): void {
		const rows = [...this.parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([part, all]) => [part, ...counts(all)]);
		const all = [...this.parts.values()].flat();
		const table = [heads, ...rows, ['all', ...counts(all)]];
		const widths = heads.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
		console.log();
		for (const row of table)
			console.log(row.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  '));
		const bad = all.filter((one) => says(one)).length;
		const minutes = (duration / 60_000).toFixed(1);
		console.log(
			`\n${all.length} tried in ${minutes} min, ${bad} lost something; ${this.passed} tests passed, ${this.failed} failed`
		);
	}
}

function counts(all: readonly Outcome[]): string[] {
	const sum = (of: (one: Outcome) => number) => String(all.reduce((total, one) => total + of(one), 0));
	return [
		String(all.length),
		sum((one) => Number(!says(one))),
		sum(({ words }) => words),
		sum(({ drawings }) => drawings),
		sum(({ signs }) => signs.length),
		sum(({ untold }) => Number(untold)),
		sum(({ other }) => other.length)
	];
}
