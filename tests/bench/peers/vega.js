import embed from 'vega-embed';
import { height, place, rows, width } from './rows.js';

await embed(
	place,
	{
		width,
		height,
		data: { values: rows },
		mark: 'line',
		encoding: {
			x: { field: 'hour', type: 'quantitative' },
			y: { field: 'fortune', type: 'quantitative' },
			color: { field: 'person', type: 'nominal' }
		}
	},
	{ actions: false }
);
performance.mark('drawn');
