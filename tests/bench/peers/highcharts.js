import Highcharts from 'highcharts';
import { height, lines, place, width } from './rows.js';

Highcharts.chart(place, {
	chart: { width, height, animation: false },
	title: { text: '' },
	plotOptions: { series: { animation: false } },
	series: lines.map(({ person, points }) => ({
		type: 'line',
		name: person,
		data: points.map(({ hour, fortune }) => [hour, fortune])
	}))
});
performance.mark('drawn');
