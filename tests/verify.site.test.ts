/** The published story, asked anew of its own tables by a program that shares nothing with the site. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serve } from '../src/host/serve.js';
import { verify } from '../src/host/verify.js';

const copy = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('all of it holds, from the folder and from an address', async () => {
	const found = await verify('build');
	expect(found.faults).toEqual([]);
	expect(found.figures).toBeGreaterThan(90);
	expect(found.sentences).toBeGreaterThan(400);
	expect(found.rivals).toBeGreaterThan(100);
	const site = await serve({ port: 0 });
	expect(await verify(site.url).finally(site.close)).toEqual(found);
});

test('a cell, a figure, a sentence or a rival that is another is found', async () => {
	mkdirSync(join(copy, 'data'));
	const story = JSON.parse(readFileSync('build/story.json', 'utf8'));
	for (const name of story.tables) cpSync(`build/data/${name}.csv`, join(copy, `data/${name}.csv`));
	const faultsWith = async (change: (one: typeof story) => void, csv = (text: string) => text) => {
		const other = structuredClone(story);
		change(other);
		writeFileSync(join(copy, 'story.json'), JSON.stringify(other));
		const file = join(copy, 'data/finale-scenes.csv');
		const kept = readFileSync(file, 'utf8');
		writeFileSync(file, csv(kept));
		const { faults } = await verify(copy);
		writeFileSync(file, kept);
		return faults.join('\n');
	};
	const nothing = () => {};
	expect(await faultsWith(nothing)).toBe('');
	expect(await faultsWith(nothing, (text) => text.replace(/^(ds9,50,.*?),\d+,/m, '$1,999,'))).toMatch(
		/after-ds9: other cells stand in finale_scenes[^]*after-ds9: its formula gives/
	);
	const figure = (one: typeof story) => one.figures.find(({ id }: { id: string }) => id === 'after-ds9');
	expect(await faultsWith((one) => (figure(one).reads = '27.6 %'))).toContain('it reads “27.6 %”');
	expect(await faultsWith((one) => (figure(one).formula = '28'))).toContain('its formula gives 28');
	const asked = (one: typeof story, key: string) =>
		one.sentences.find((each: Record<string, unknown[]>) => each[key]?.length);
	expect(await faultsWith((one) => (asked(one, 'holds').holds = '1 = 2'))).toContain('it does not hold that 1 = 2');
	expect(await faultsWith((one) => (asked(one, 'numbers').numbers[0].value += 1))).toContain('gives');
	expect(await faultsWith((one) => (asked(one, 'rivals').rivals[0].holds = 'other'))).toContain('and the story');
});
