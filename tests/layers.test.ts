/** Who may import whom: routes → essay → charts → data → lib, downwards only, and no chart reaches into another. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const layers = ['lib', 'data', 'charts', 'essay', 'routes'];
const files = ['src', 'data'].flatMap((root) =>
	readdirSync(root, { recursive: true, encoding: 'utf8' })
		.map((file) => join(root, file))
		.filter((file) => /\.(ts|js|svelte)$/.test(file))
);

/** Layer of a file, and the chart it belongs to if any; undefined for what stands apart (host, declarations). */
function place(file: string): { layer: number; chart: string | undefined } | undefined {
	const parts = file.split('/');
	const name = parts[0] === 'data' ? 'data' : parts[1]!;
	const layer = layers.indexOf(name);
	return layer < 0 ? undefined : { layer, chart: name === 'charts' && parts.length > 3 ? parts[2] : undefined };
}

const imports = files.flatMap((file) =>
	[...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((hit) => ({
		file,
		what: hit[1]!
	}))
);

function target({ file, what }: { file: string; what: string }): string | undefined {
	if (what.startsWith('.')) return normalize(join(dirname(file), what));
	const [, layer, rest] = /^#(\w+)\/(.*)$/.exec(what) ?? [];
	return layer && `${layer === 'data' ? 'data' : `src/${layer}`}/${rest}`;
}

test('there is something to check', () => {
	expect(imports.length).toBeGreaterThan(200);
});

test('imports run downwards', () => {
	const up = imports.filter((one) => {
		const to = target(one);
		const [from, there] = [place(one.file), to && place(to)];
		return from && there && there.layer > from.layer && !/\.test\.ts$/.test(one.file);
	});
	expect(up.map(({ file, what }) => `${file} imports ${what}`)).toEqual([]);
});

test('a chart never reaches into another chart', () => {
	const across = imports.filter((one) => {
		const to = target(one);
		const [from, there] = [place(one.file), to && place(to)];
		return from?.chart && there && there.chart && there.chart !== from.chart;
	});
	expect(across.map(({ file, what }) => `${file} imports ${what}`)).toEqual([]);
});

test('another layer is imported by its name, so that a wrong import shows to the eye', () => {
	const hidden = imports.filter((one) => {
		if (!one.what.startsWith('.') || one.what.includes('.cache/')) return false;
		const [from, there] = [place(one.file), place(target(one)!)];
		return from && there && from.layer !== there.layer;
	});
	expect(hidden.map(({ file, what }) => `${file} imports ${what}`)).toEqual([]);
});

test('tables know only how tables are read and asked, and the host knows none of the layers', () => {
	const own = imports.filter(({ file }) => !/\.test\.ts$/.test(file));
	const beyond = own.filter((one) => {
		const to = target(one);
		if (one.file.startsWith('data/')) return to && !/^(data|src\/lib\/(table|proof))\//.test(to);
		return one.file.startsWith('src/host/') && to && place(to);
	});
	expect(beyond.map(({ file, what }) => `${file} imports ${what}`)).toEqual([]);
});
