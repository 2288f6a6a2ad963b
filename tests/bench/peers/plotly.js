import Plotly from 'plotly.js-basic-dist-min';
import { height, lines, place, width } from './rows.js';

await Plotly.newPlot(
	place,
	lines.map(({ person, points }) => ({
		type: 'scatter',
		mode: 'lines',
		name: person,
		x: points.map(({ hour }) => hour),
		y: points.map(({ fortune }) => fortune)
	})),
	{ width, height }
);
performance.mark('drawn');
