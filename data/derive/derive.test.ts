import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { derived } from './derived.ts';
import { transcripts } from './transcripts.ts';

// The transcripts are not part of the project: who has them beside it gets this test, everybody else is told.
const folder = fileURLToPath(new URL('../../../shared/transcripts', import.meta.url));
const here = existsSync(folder);
const title = here ? 'counting anew' : 'counting anew (skipped: no transcripts in ../shared/transcripts)';

describe.skipIf(!here)(title, () => {
	it('gives the committed tables byte for byte', () => {
		for (const [name, text] of Object.entries(derived(transcripts(folder)))) {
			expect(text === readFileSync(new URL(`../${name}.csv`, import.meta.url), 'utf8'), `data/${name}.csv`).toBe(true);
		}
	}, 30_000);
});
