import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { height, lines, place, width } from './rows.js';

Chart.register(LinearScale, LineController, LineElement, PointElement);
const canvas = Object.assign(document.createElement('canvas'), { width, height });
place.append(canvas);
new Chart(canvas, {
	type: 'line',
	data: {
		datasets: lines.map(({ person, points }) => ({
			label: person,
			data: points.map(({ hour, fortune }) => ({ x: hour, y: fortune }))
		}))
	},
	options: { animation: false, responsive: false, scales: { x: { type: 'linear' } } }
});
performance.mark('drawn');
