/** The drawing of each chart, painted by the programs that others open it with. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { charts } from '#charts/index.ts';
import { ensureDebian, says } from '../debian.js';
import { distance, pictureOf, share } from '../engines/picture.ts';
import type { Tried } from './clients.ts';

const work = resolve('.cache/clients');

const painters: Readonly<Record<string, readonly [program: string, pack: string, ...options: string[]]>> = {
	rsvg: ['rsvg-convert', 'librsvg2-bin', '-w', '900', '-o'],
	Inkscape: ['inkscape', 'inkscape', '-w', '900', '--export-type=png', '-o']
};

/** Every chart’s first drawing: something is painted, and nothing is a black box. */
export async function* drawings(): AsyncGenerator<Tried, void, void> {
	mkdirSync(work, { recursive: true });
	for (const [name, [program, pack, ...options]] of Object.entries(painters)) {
		const missing = ensureDebian(name, [pack], () => says('which', program) !== undefined);
		const faults: string[] = [];
		for (const id of missing ? [] : Object.keys(charts)) {
			const first = readdirSync(resolve('build/charts', id), { withFileTypes: true }).find((one) =>
				one.isDirectory()
			)!.name;
			const picture = join(work, 'drawing.png');
			if (says(program, ...options, picture, resolve('build/charts', id, first, 'chart.svg')) === undefined) {
				faults.push(`${id}: it does not open`);
				continue;
			}
			const painted = await pictureOf(readFileSync(picture));
			const black = share(painted, (one) => distance(one, [0, 0, 0]) < 8);
			const ink = share(painted, (one) => distance(one, [247, 242, 232]) > 60);
			if (black > 0.002) faults.push(`${id}: ${(100 * black).toFixed(1)} % of it is black`);
			if (ink < 0.005) faults.push(`${id}: nothing is painted`);
		}
		yield { form: 'chart.svg', name, faults, ...(missing ? { missing } : {}) };
	}
}
