import { axisBottom, axisLeft, create, extent, line, scaleLinear, scaleOrdinal, schemeTableau10 } from 'd3';
import { height, lines, place, rows, width } from './rows.js';

const x = scaleLinear(
	extent(rows, ({ hour }) => hour),
	[40, width - 20]
);
const y = scaleLinear(
	extent(rows, ({ fortune }) => fortune),
	[height - 30, 20]
);
const colour = scaleOrdinal(schemeTableau10);
const svg = create('svg').attr('width', width).attr('height', height);
svg
	.append('g')
	.attr('transform', `translate(0,${height - 30})`)
	.call(axisBottom(x));
svg.append('g').attr('transform', 'translate(40,0)').call(axisLeft(y));
svg
	.append('g')
	.attr('fill', 'none')
	.selectAll()
	.data(lines)
	.join('path')
	.attr('stroke', ({ person }) => colour(person))
	.attr('d', ({ points }) =>
		line(
			({ hour }) => x(hour),
			({ fortune }) => y(fortune)
		)(points)
	);
place.append(svg.node());
performance.mark('drawn');
