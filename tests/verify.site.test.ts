/** The published story, asked anew of its own tables by a program that shares nothing with the site. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serve } from '../src/host/serve.js';
import { verify } from '../src/host/verify.js';

const copy = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('all of it holds, from the folder and from an address', { timeout: 120_000 }, async () => {
	const found = await verify('build');
	expect(found.faults).toEqual([]);
	expect(found.figures).toBeGreaterThan(90);
	expect(found.sentences).toBeGreaterThan(400);
	expect(found.rivals).toBeGreaterThan(100);
	expect(found.labels).toBeGreaterThan(800);
	const site = await serve({ port: 0 });
	expect(await verify(site.url).finally(site.close)).toEqual(found);
});

test('a cell, a figure, a sentence, a rival or a label that is another is found', { timeout: 120_000 }, async () => {
	mkdirSync(join(copy, 'data'));
	const story = JSON.parse(readFileSync('build/story.json', 'utf8'));
	for (const name of story.tables) cpSync(`build/data/${name}.csv`, join(copy, `data/${name}.csv`));
	const faults = async () => (await verify(copy)).faults.join('\n');

	// A cell.
	cpSync('build/story.json', join(copy, 'story.json'));
	const scenes = readFileSync('build/data/finale-scenes.csv', 'utf8');
	writeFileSync(join(copy, 'data/finale-scenes.csv'), scenes.replace(/^(ds9,50,.*?),\d+,/m, '$1,999,'));
	expect(await faults()).toMatch(/after-ds9: other cells stand in finale_scenes[^]*after-ds9: its formula gives/);
	writeFileSync(join(copy, 'data/finale-scenes.csv'), scenes);

	// What the story says.
	const figure = (id: string) => story.figures.find((one: { id: string }) => one.id === id);
	const asked = (key: string) => story.sentences.find((one: Record<string, unknown[]>) => one[key]?.length);
	figure('after-ds9').reads = '27.6 %';
	figure('caves').formula = '28';
	asked('holds').holds = '1 = 2';
	asked('numbers').numbers[0].value += 1;
	asked('rivals').rivals[0].holds = 'other';
	const sizes = story.labels.find((one: { id: string }) => one.id === 'finales/labels/sizes');
	sizes.texts[0] = '1994 · 10,456';
	writeFileSync(join(copy, 'story.json'), JSON.stringify(story));
	const found = await faults();
	for (const one of [
		'after-ds9: it reads “27.6 %”',
		'caves: its formula gives 28',
		'it does not hold that 1 = 2',
		`${asked('numbers').id}: “`,
		`${asked('rivals').id}: by `,
		'finales/labels/sizes: the label “1994 · 10,456” is given by no row'
	])
		expect(found).toContain(one);
});
