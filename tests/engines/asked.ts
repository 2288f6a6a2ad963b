/** What `npm run test:engines` is asked for. */
import { parseArgs } from 'node:util';
import { checks } from './checks.ts';
import { known, usual } from './known.ts';

export interface Asked {
	engines: string[];
	checks: string[];
}

/** Reads the arguments. @throws one message with what is allowed, when something else is asked for. */
export function read(args: readonly string[]): Asked {
	const { engines, only } = parsed(args);
	for (const one of engines) among(one, Object.keys(known), 'engine');
	for (const one of only) among(one, Object.keys(checks), 'check');
	return {
		engines: engines.length ? [...new Set(engines)] : [...usual],
		checks: Object.keys(checks).filter((name) => !only.length || only.includes(name))
	};
}

function parsed(args: readonly string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { only: { type: 'string', multiple: true } }
		});
		return { engines: positionals, only: values.only ?? [] };
	} catch (error) {
		throw new Error(`${(error as Error).message.split('. ')[0]}.\n${usage()}`, { cause: error });
	}
}

function among(one: string, allowed: readonly string[], kind: string): void {
	if (!allowed.includes(one)) throw new Error(`There is no ${kind} "${one}" (${allowed.join(', ')}).\n${usage()}`);
}

function usage(): string {
	return [
		'npm run test:engines -- [engines …] [--only check …]',
		`  engines    ${Object.keys(known).join(', ')}; without one: ${usual.join(', ')}`,
		`  --only     ${Object.keys(checks).join(', ')}; may be repeated`
	].join('\n');
}
