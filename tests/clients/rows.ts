/** The rows of views, opened by default settings in the programs that others use. */
import { readdirSync, readFileSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureDebian, says } from '../debian.js';
import type { Tried } from './clients.ts';

const work = resolve('.cache/clients/rows');

/** A program that opens rows: what it needs of Debian, and names of columns and number of rows as it finds them. */
interface Reader {
	needs: readonly [program: string, ...packages: string[]];
	ready?: () => boolean;
	file: string;
	open(file: string): string | undefined;
}

/** The first line is the names, by tabs; the second is how many rows there are. */
const pandas = `
import sys, pandas
rows = pandas.read_csv(sys.argv[1])
print("\\t".join(rows.columns))
print(len(rows))`;
const r =
	'a <- commandArgs(TRUE); d <- read.csv(a[1], check.names = FALSE); cat(names(d), sep = "\\t"); cat("\\n", nrow(d), sep = "")';

const readers: Readonly<Record<string, Reader>> = {
	pandas: {
		needs: ['/usr/bin/python3', 'python3-pandas'],
		ready: () => says('/usr/bin/python3', '-c', 'import pandas') !== undefined,
		file: 'data.csv',
		open: (file) => says('/usr/bin/python3', '-c', pandas, file)
	},
	R: { needs: ['Rscript', 'r-base-core'], file: 'data.csv', open: (file) => says('Rscript', '-e', r, file) },
	SQLite: {
		needs: ['sqlite3', 'sqlite3'],
		file: 'data.csv',
		open: (file) =>
			says(
				...['sqlite3', ':memory:', '-cmd', `.import --csv "${file}" rows`],
				"select group_concat(name, char(9)) from pragma_table_info('rows'); select count(*) from rows;"
			)
	},
	'LibreOffice Calc': {
		needs: ['soffice', 'libreoffice-calc'],
		file: 'data.xlsx',
		open(file) {
			rmSync(work, { recursive: true, force: true });
			mkdirSync(work, { recursive: true });
			const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,1';
			if (says('soffice', '--headless', '--convert-to', filter, '--outdir', work, file) === undefined) return undefined;
			const made = readdirSync(work).find((name) => name.endsWith('.csv'));
			if (!made) return undefined;
			const lines = readFileSync(join(work, made), 'utf8').trimEnd().split('\n');
			return `${lines[0]}\n${lines.length - 1}`;
		}
	}
};

/** Views of several kinds of cells: numbers below zero, names with other letters, empty cells, sentences. */
const views = [
	'arcs/kira',
	'voices/sisko',
	'ledger/contradicted',
	'fleets/all',
	'goodbyes/ds9',
	'toll/all',
	'peace/weapon'
];

/** Every sample in every program: header found, and every row kept. */
export function* rows(): Generator<Tried, void, void> {
	for (const [name, { needs, ready, file, open }] of Object.entries(readers)) {
		const [program, ...packages] = needs;
		const missing = ensureDebian(name, packages, ready ?? (() => says('which', program) !== undefined));
		const faults = missing
			? []
			: views.flatMap((view) => {
					const folder = resolve('build/charts', view);
					const known = JSON.parse(readFileSync(join(folder, 'data.json'), 'utf8')) as { rows: object[] };
					const found = open(join(folder, file))?.trim().split('\n');
					if (!found) return [`${view}: it does not open`];
					const [names = '', count = ''] = found;
					const wanted = readFileSync(join(folder, 'data.csv'), 'utf8').split('\n')[0]!.replaceAll(',', '\t');
					return [
						...(names.trim() === wanted.trim() ? [] : [`${view}: its columns are “${names}”`]),
						...(Number(count) === known.rows.length ? [] : [`${view}: ${count} rows of ${known.rows.length}`])
					];
				});
		yield { form: file, name, faults, ...(missing ? { missing } : {}) };
	}
}
