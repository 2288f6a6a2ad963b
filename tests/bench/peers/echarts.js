import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { height, lines, place, width } from './rows.js';

use([LineChart, GridComponent, CanvasRenderer]);
const chart = init(place, null, { width, height });
chart.on('finished', () => performance.mark('drawn'));
chart.setOption({
	animation: false,
	xAxis: { type: 'value' },
	yAxis: { type: 'value' },
	series: lines.map(({ person, points }) => ({
		name: person,
		type: 'line',
		data: points.map(({ hour, fortune }) => [hour, fortune])
	}))
});
