/**
 * `npm run test:clients`: what the built site hands out, in the programs it is meant for, judged by what comes out. It installs
 * what it may (Debian's packages as root; npm's into `.cache/clients`) and says what it could not have.
 */
import { drawings } from './drawings.ts';
import { markdown } from './markdown.ts';
import { rows } from './rows.ts';

/** A form in a program: what went wrong, or why the program could not be had. */
export interface Tried {
	form: string;
	name: string;
	faults: readonly string[];
	missing?: string;
}

/** All forms in all programs; the last line counts. */
export async function clients(): Promise<void> {
	const total = { passed: 0, failed: 0, missing: 0 };
	for (const part of [markdown, rows, drawings])
		for await (const { form, name, faults, missing } of part()) {
			const end = missing ? 'missing' : faults.length ? 'failed' : 'passed';
			total[end]++;
			console.log(
				`${{ missing: '–', failed: '✗', passed: '✓' }[end]} ${form} · ${name}${missing ? `: ${missing}` : ''}`
			);
			for (const fault of faults.slice(0, 8)) console.log(`    ${fault}`);
		}
	console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.missing} could not be had`);
	if (total.failed || !total.passed) process.exitCode = 1;
}
