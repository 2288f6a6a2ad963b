/** What is said while the reader draws, and, once ours is shown, how the two lines differ. Never a score: ours is an opinion too. */
import { signed } from '#lib/chart/number.ts';
import type { Words } from '#lib/chart/chart.ts';
import { list } from '#lib/chart/sentence.ts';
import { episodeOf, lifeOf, type Life, type TurningPoint } from './data.ts';
import { called, distance, end, ends, first, high, last, low, named, start } from './facts.ts';
import { findingOf } from './findings.ts';
import { compare, handles, pairs, type Comparison, type Directions, type Pair } from './readerLine.ts';
import type { ArcsView } from './view.ts';

type Told = Omit<Words, 'source' | 'limits'>;

const hour = ({ hour }: { hour: number }) => Math.floor(hour);
const span = (life: Life) => `hour ${hour(first(life))} to hour ${hour(last(life))}`;
const opinion = 'Ours is judged by a rubric, and is an opinion too.';

/** What the canvas asks. */
export const question = (life: Life) => `What shape was the life of ${life.about.role}?`;

/** The words of the view in which the reader draws. */
export function ownLine(view: ArcsView): Told {
	return view.ours === 'hidden' ? canvas(view) : shown(view);
}

/** Before: who it is, and what the scale means; nothing of where our line goes. */
function canvas(view: ArcsView): Told {
	const life = lifeOf(view.who[0]!);
	const { about } = life;
	const mine = view.mine ? ` ${yours(view)}` : '';
	return {
		headline: `Draw the fortune of ${named(life)}, ${about.role}, before you see ours`,
		subtitle: `Fortune from −5 (${ends.fortune[1]}) to +5 (${ends.fortune[0]}), from ${span(life)}. Ours is judged, and hidden until you ask.`,
		alt: `An empty canvas for the fortune of ${named(life)}, ${about.role}, from ${span(life)}, with ${handles} points to draw a line through.${mine}`,
		description: [
			`${about.name}, ${about.role}. ${about.who}`,
			`What ${about.pronoun} wants: ${about.want.replace(/^./, (letter) => letter.toLowerCase())}.`,
			`Draw how near ${about.pronoun} is to that at ${handles} points between the first turning point we judged and the last; where there are last ten hours, they are widened. Zero is neither well nor badly off. ${opinion}${mine}`
		],
		reveal: { ask: 'Say ours in words', says: ours(life) + (view.mine ? ` ${comparison(view).join(' ')}` : '') },
		finding: { figure: '?', says: question(life) }
	};
}

/** After: both lines, or ours alone where nothing was drawn. */
function shown(view: ArcsView): Told {
	const life = lifeOf(view.who[0]!);
	const { about } = life;
	const runs = `ours runs from ${signed(start(life))} to ${signed(end(life))}`;
	const scale = 'Fortune from −5 to +5';
	if (!view.mine)
		return {
			headline: findingOf(life),
			subtitle: `${scale}: our line with its band of ±1, judged by a fixed rubric. Yours is not drawn.`,
			alt: `Our line of the fortune of ${named(life)} alone, from ${span(life)}: ${runs}.`,
			description: [`${about.name}, ${about.role}. ${about.who}`, ours(life)],
			finding: { figure: signed(end(life)), says: `is where ours ends for ${named(life)}` }
		};
	return {
		headline: finding(life, compare(pairs(view))),
		subtitle: `${scale}: your line dashed, ours whole with its band of ±1. ${opinion}`,
		alt: `Two lines of the fortune of ${named(life)}, from ${span(life)}: ${runs}, and yours from ${signed(view.mine[0]!)} to ${signed(view.mine.at(-1)!)}.`,
		description: [`${about.name}, ${about.role}. ${about.who}`, comparison(view).join(' '), ours(life)],
		finding: {
			figure: `${signed(view.mine.at(-1)!)} · ${signed(end(life))}`,
			says: `is where your line and ours end for ${named(life)}`
		}
	};
}

/** What the reader drew. */
function yours({ mine }: ArcsView): string {
	return `Your line runs from ${signed(mine![0]!)} to ${signed(mine!.at(-1)!)}.`;
}

/** Our line in words. */
function ours(life: Life): string {
	const at = (point: TurningPoint) =>
		`${signed(point.fortune)} in hour ${hour(point)} (season ${episodeOf(point).season}, “${called(point)}”)`;
	return `Ours starts at ${at(first(life))} and ends at ${at(last(life))}. Highest is ${at(high(life))}, lowest ${at(low(life))}. ${opinion}`;
}

const place = (pair: Pair) => `hour ${hour(pair)} (season ${pair.season})`;

/** The finding of a comparison. */
function finding(life: Life, { all, within, furthest, last }: Comparison): string {
	if (within.length === all.length) return `Your line for ${named(life)} stays within our band from first to last`;
	const by = distance(furthest.apart);
	if (furthest === last) return `We differ most on ${named(life)} at the very end, by ${by}`;
	const close = within.includes(last);
	const ending = last.apart === 0 ? 'end together' : close ? 'end close together' : `end ${distance(last.apart)} apart`;
	return `We differ most on ${named(life)} in hour ${hour(furthest)}, by ${by}, and ${ending}`;
}

/** The comparison, sentence by sentence. */
export function comparison(view: ArcsView): readonly string[] {
	const told = compare(pairs(view));
	const { closest, furthest, last } = told;
	const values = ({ mine, ours }: Pair) => `yours at ${signed(mine)}, ours at ${signed(ours)}`;
	const gap = (pair: Pair) => (pair.apart === 0 ? 'where they meet' : `${distance(pair.apart)} apart`);
	return [
		closest.apart === furthest.apart
			? `At every point the two lines are equally far apart: ${furthest.apart === 0 ? 'not at all' : distance(furthest.apart)}.`
			: `The two lines are closest in ${place(closest)}, ${gap(closest)}, and furthest in ${place(furthest)}, ${gap(furthest)}: ${values(furthest)}.`,
		band(told),
		ending(last),
		`In the first stretch ${ways(told.first)}; in the last ${ways(told.final)}.`
	];
}

/** Where the reader's line is within our band. */
function band({ within, all }: Comparison): string {
	if (within.length === 0) return 'At none of the points is yours within our band of one point either way.';
	if (within.length === all.length) return 'Yours is within our band of one point either way from first to last.';
	return `Yours is within our band of one point either way in ${within.length === 1 ? 'hour' : 'hours'} ${list(within.map(hour))}.`;
}

function ending({ mine, ours, apart }: Pair): string {
	if (apart === 0) return `At the end both stand at ${signed(ours)}.`;
	return `At the end yours stands ${distance(apart)} ${mine > ours ? 'higher' : 'lower'} than ours, ${signed(mine)} against ${signed(ours)}.`;
}

const verbs = (way: number) => (way > 0 ? 'rise' : way < 0 ? 'fall' : 'stay level');
const verb = (way: number) => (way > 0 ? 'rises' : way < 0 ? 'falls' : 'stays level');
const ways = ({ mine, ours }: Directions) =>
	mine === ours ? `both ${verbs(mine)}` : `yours ${verb(mine)} and ours ${verb(ours)}`;
