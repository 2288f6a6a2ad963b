/** Rows as a workbook (.xlsx), for programs that read a CSV by the country they are in: Excel, Calc, Numbers. */
import type { Chart } from '#lib/chart/chart.ts';
import { about } from '#lib/share/files.ts';
import type { Cell } from '#lib/table/columns.ts';
import { dictionaryOf, type Published } from '#lib/table/publish.ts';
import { strFromU8, unzipSync } from 'fflate';
import write, { type Cell as Box } from 'write-excel-file/universal';
import { packed } from './archive.ts';

export const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A column as its header and its line in the sheet about the rows say it. */
interface Column {
	key: string;
	label: string;
	unit?: string | undefined;
	kind: string;
}

const bold = (value: string): Box => ({ value, fontWeight: 'bold' });
/** A text is a text, whatever it begins with. */
const box = (value: Cell): Box => (typeof value === 'string' ? { value, type: String } : value);
/** In letters, within what a screen shows. */
const widthOf = (texts: readonly unknown[]) =>
	Math.min(60, Math.max(8, ...texts.map((text) => String(text ?? '').length + 2)));

/** The rows under their header in one sheet, and in another what there is to say about them. Same rows, same bytes. */
async function workbook(
	columns: readonly Column[],
	rows: readonly Readonly<Record<string, Cell>>[],
	told: Readonly<Record<string, string | number>>
): Promise<Uint8Array<ArrayBuffer>> {
	const keys = columns.map(({ key }) => key);
	const says = Object.entries(told).map(([what, text]): Box[] => [bold(what), box(text)]);
	const means = columns.map(({ key, label, unit, kind }): Box[] =>
		[key, label, unit ?? null, kind].map((text) => box(text))
	);
	const file = write([
		{
			sheet: 'Rows',
			data: [keys.map(bold), ...rows.map((row) => keys.map((key) => box(row[key] ?? null)))],
			columns: keys.map((key) => ({ width: widthOf([key, ...rows.map((row) => row[key])]) })),
			stickyRowsCount: 1
		},
		{
			sheet: 'About',
			data: [...says, [], ['Column', 'Meaning', 'Unit', 'Kind'].map(bold), ...means],
			columns: [14, 40, 40, 12].map((width) => ({ width }))
		}
	]);
	// Packed anew: as it comes it holds the time of the day.
	const parts = unzipSync(new Uint8Array(await (await file.toBlob()).arrayBuffer()));
	return packed(Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)])));
}

/** The rows of a view. */
export function workbookOf(chart: Chart, view: unknown): Promise<Uint8Array<ArrayBuffer>> {
	const id: Column = { key: 'id', label: 'The row, by a name that means the same in every view', kind: 'fact' };
	return workbook([id, ...chart.columns(view)], chart.rows(view), about(chart, view));
}

/** A table. */
export function workbookOfTable({ schema, rows }: Published): Promise<Uint8Array<ArrayBuffer>> {
	const { title, revision, asOf, source, limits, licence } = schema;
	const columns = dictionaryOf(schema).map(({ key, meaning, unit, kind }) => ({ key, label: meaning, unit, kind }));
	return workbook(columns, rows, { title, revision, date: asOf, source, limits: limits.join(' '), licence });
}
