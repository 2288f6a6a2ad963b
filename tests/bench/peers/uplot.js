import Plot from 'uplot';
import { height, lines, place, rows, width } from './rows.js';

const hours = [...new Set(rows.map(({ hour }) => hour))].sort((a, b) => a - b);
const table = lines.map(({ points }) => {
	const at = new Map(points.map(({ hour, fortune }) => [hour, fortune]));
	return hours.map((hour) => at.get(hour) ?? null);
});
const series = lines.map(({ person }) => ({ label: person, stroke: 'black', spanGaps: true }));
const options = { width, height, legend: { show: false }, scales: { x: { time: false } }, series: [{}, ...series] };
// It draws in a microtask of its own, which comes before this one.
new Plot({ ...options, hooks: { draw: [() => performance.mark('drawn')] } }, [hours, ...table], place);
