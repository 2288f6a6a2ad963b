import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { csvFormat, csvParse } from 'd3';
import { Database, type Table } from '#lib/proof/database.ts';
import { isReadAs } from '#lib/proof/reads.ts';

const file = 'data/figures.csv';

/** The tables as files, before anything is asked of their cells. */
function tablesOf(folder: string): Table[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.csv') && name !== 'figures.csv')
		.map((name) => {
			const rows = csvParse(readFileSync(`${folder}/${name}`, 'utf8'));
			const cells = rows.map((row) =>
				Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell || null]))
			);
			return { name: name.slice(0, -4), columns: rows.columns, rows: cells };
		});
}

const rounded = (value: number) => String(Math.round(value * 1e6) / 1e6);

/** Computes every figure anew from its formula: `npm run figures`. @throws Error naming those that read as another number */
export default function figures(): void {
	const database = new Database(tablesOf('data'), readFileSync('data/views.sql', 'utf8'));
	const rows = csvParse(readFileSync(file, 'utf8'));
	const faults: string[] = [];
	for (const row of rows) {
		try {
			const [from = ''] = row.rows!.split(/\s*;\s*/);
			for (const one of row.rows!.split(/\s*;\s*/)) database.rows(one);
			const values = [row.formula!, row.formula_to!].filter(Boolean).map((formula) => database.value(formula, from));
			if (!values.every((value) => typeof value === 'number'))
				throw new Error(`its formula gives ${JSON.stringify(values)}`);
			[row.value = '', row.to = ''] = values.map(rounded);
			if (!isReadAs(row.reads!, ...values))
				throw new Error(`it reads “${row.reads}”, and its formula gives ${values.join(' to ')}`);
		} catch (error) {
			faults.push(`${row.id}: ${(error as Error).message}`);
		}
	}
	writeFileSync(file, `${csvFormat(rows, rows.columns)}\n`);
	console.log(`${rows.length} figures computed`);
	if (faults.length) throw new Error(faults.join('\n'));
}
