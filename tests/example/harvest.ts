/** The second chart: a line, in its only view. */
import { defineChart, type Words } from '#lib/chart/chart.ts';
import { columns, months, type Month } from './garden.ts';
import Harvest from './Harvest.svelte';

export const nameOf = ({ name, kilos }: Month): string => `${name}: ${kilos} kg`;

function words(): Words {
	const most = months.reduce((best, month) => (month.kilos > best.kilos ? month : best));
	const sum = months.reduce((all, { kilos }) => all + kilos, 0);
	return {
		headline: `Of ${sum} kg, ${most.kilos} are picked in ${most.name}`,
		subtitle: 'Harvest in kg, month by month (measured).',
		alt: `A line over ${months.length} months, highest in ${most.name} with ${most.kilos} kg.`,
		description: [`Month by month: ${months.map(nameOf).join(', ')}.`],
		source: 'Source: a kitchen scale.',
		limits: 'What birds took was not weighed.',
		finding: { figure: `${most.kilos} kg`, says: `in ${most.name}` }
	};
}

export default defineChart<object, 'year'>({
	id: 'harvest',
	title: 'What the garden gives',
	question: 'When is it ripe?',
	kinds: ['measured'],
	fields: {},
	views: { year: { label: 'The year', view: {} } },
	rows: () => months,
	columns: () => columns('kilos'),
	words,
	Drawing: Harvest
});
