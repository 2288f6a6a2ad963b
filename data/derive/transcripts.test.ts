import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aired } from './aired.ts';
import { transcripts } from './transcripts.ts';

let folder = '';
const write = (path: string, content: unknown) => writeFileSync(join(folder, path), JSON.stringify(content));

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'transcripts-'));
	for (const series of ['ds9', 'voy', 'tng']) mkdirSync(join(folder, series));
	write('voy/s01e01.json', { scenes: [] });
	write('ds9/s01e02.json', { scenes: [{ location: 'A tree', dialogue: [{ character: 'HERON', line: 'Up.' }] }] });
	write('ds9/s01e01.json', { scenes: [] });
});
afterAll(() => rmSync(folder, { recursive: true }));

it('reads series by series in order of file names, and says how far it is', () => {
	const told: string[] = [];
	const all = transcripts(folder, (read, all) => told.push(`${read} of ${all}`));
	expect(all.map(({ series, file }) => `${series} ${file}`)).toEqual(['ds9 s01e01', 'ds9 s01e02', 'voy s01e01']);
	expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3']);
});

it('says which episode has no transcript', () => {
	expect(() => aired(transcripts(folder))).toThrow('data/episodes.csv: no transcript for ds9 s01e04');
});

it('names a file of another shape', () => {
	write('tng/s01e01.json', { scenes: [{ location: 'A tree' }] });
	expect(() => transcripts(folder)).toThrow('s01e01.json: expected scenes');
});
