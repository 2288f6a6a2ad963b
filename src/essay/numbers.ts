/** Every number the prose speaks of, computed from the tables, with the row it can be followed to. Server only. */
import { figuresOfArcs } from './numbers/arcs.ts';
import { figuresBeside } from './numbers/beside.ts';
import { figuresOfFinales } from './numbers/finales.ts';
import { figuresOfGoodbyes } from './numbers/goodbyes.ts';
import { figuresOfTheRest } from './numbers/rest.ts';
import { figuresOfRun } from './numbers/run.ts';
import { figuresOfToll } from './numbers/toll.ts';

/** The figures of the essay by name. */
export function figures() {
	return {
		...figuresOfRun(),
		...figuresOfToll(),
		...figuresOfArcs(),
		...figuresOfFinales(),
		...figuresOfTheRest(),
		...figuresOfGoodbyes(),
		...figuresBeside()
	};
}
