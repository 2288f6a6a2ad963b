/** The first chart: bars, in two views. A view is the record of what may be changed; here, which months stand out. */
import { defineChart, type Words } from '#lib/chart/chart.ts';
import { choice } from '#lib/chart/view.ts';
import { columns, months, type Month } from './garden.ts';
import Rain from './Rain.svelte';

export interface RainView {
	lit: 'all' | 'dry';
}

/** Months with less rain than this (mm) are dry. */
const dry = 40;

export const isLit = (view: RainView, { rain }: Month): boolean => view.lit === 'all' || rain < dry;
export const nameOf = ({ name, rain }: Month): string => `${name}: ${rain} mm`;

/** Every number in it is computed from the rows. */
function words(view: RainView): Words {
	const lit = months.filter((month) => isLit(view, month));
	const sum = lit.reduce((all, { rain }) => all + rain, 0);
	const all = view.lit === 'all';
	return {
		headline: all
			? `It rains ${sum} mm in a year`
			: `The ${lit.length} months in which things grow bring ${sum} mm of it`,
		subtitle: 'Rain in mm, month by month (measured).',
		alt: `Bars of ${months.length} months, ${lit.length} of them lit: ${lit.map(nameOf).join(', ')}.`,
		description: [],
		source: 'Source: a bucket.',
		limits: 'One garden, one year, and both made up.',
		finding: { figure: `${sum} mm`, says: all ? 'in a year' : `in ${lit.length} months` }
	};
}

export default defineChart<RainView, 'year' | 'dry'>({
	id: 'rain',
	title: 'Rain in the garden',
	question: 'How much does it rain?',
	kinds: ['measured'],
	fields: { lit: choice(['all', 'dry'], { path: true }) },
	views: { year: { label: 'The year', view: { lit: 'all' } }, dry: { label: 'Dry months', view: { lit: 'dry' } } },
	rows: () => months,
	columns: () => columns('rain'),
	words,
	Drawing: Rain
});
