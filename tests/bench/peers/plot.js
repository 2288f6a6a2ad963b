import { line, plot } from '@observablehq/plot';
import { height, place, rows, width } from './rows.js';

place.append(plot({ width, height, marks: [line(rows, { x: 'hour', y: 'fortune', stroke: 'person' })] }));
performance.mark('drawn');
