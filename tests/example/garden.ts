/** A made-up garden: rain and harvest of a year. Any list of rows with an `id` will do; where they come from is yours. */
import type { Column, Row } from '#lib/chart/chart.ts';

export type Month = Row & Readonly<{ name: string; rain: number; kilos: number }>;

const year = [
	['Jan', 61, 0],
	['Feb', 48, 0],
	['Mar', 52, 1],
	['Apr', 44, 3],
	['May', 70, 6],
	['Jun', 33, 14],
	['Jul', 19, 22],
	['Aug', 26, 31],
	['Sep', 58, 18],
	['Oct', 72, 7],
	['Nov', 80, 2],
	['Dec', 66, 0]
] as const;

export const months: readonly Month[] = year.map(([name, rain, kilos]) => ({
	id: name.toLowerCase(),
	name,
	rain,
	kilos
}));

/** The columns of both charts: what the table, the files and the method say of them. */
export const columns = (key: 'rain' | 'kilos'): readonly Column[] => [
	{ key: 'name', label: 'Month', kind: 'fact' },
	key === 'rain'
		? { key, label: 'Rain', kind: 'measured', unit: 'mm' }
		: { key, label: 'Harvest', kind: 'measured', unit: 'kg' }
];
