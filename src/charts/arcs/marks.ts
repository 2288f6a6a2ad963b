/** What each mark says to readers who point at it. */
import { count, signed } from '#lib/chart/number.ts';
import { episodeAt, episodeOf, type Life, type TurningPoint } from './data.ts';
import { end, start } from './facts.ts';
import { axisOf } from './lines.ts';
import type { ArcsView } from './view.ts';

/** For example: Garak, hour 42, season 2, The Wire: The wire fails, fortune −3. */
export function pointName(view: ArcsView, life: Life, point: TurningPoint): string {
	const { season, title } = episodeOf(point);
	const value = `${axisOf(view)} ${signed(point[axisOf(view)])}`;
	const both = view.draw === 'two-axes' ? `${value}, belonging ${signed(point.belonging)}` : value;
	return `${life.about.name}, hour ${Math.floor(point.hour)}, season ${season}, ${title}: ${point.label}, ${both}`;
}

/** For example: Garak, the exile: 13 turning points, fortune from −2.5 to −2. */
export function lifeName(view: ArcsView, life: Life): string {
	const axis = axisOf(view);
	const { name, role } = life.about;
	return `${name}, ${role}: ${life.points.length} turning points, ${axis} from ${signed(start(life, axis))} to ${signed(end(life, axis))}`;
}

/** For example: Garak, season 2, The Wire: 1,828 words. */
export function hourName(name: string, hour: number, words: number): string {
	const { season, title } = episodeAt(hour);
	return `${name}, season ${season}, ${title}: ${count(words)} words`;
}
