/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { count, InWords, inWords, percent, signed } from '#lib/chart/number.ts';
import { capital, list } from '#lib/chart/sentence.ts';
import {
	agreement,
	allPoints,
	alternates,
	episodeAt,
	episodeOf,
	hours,
	large,
	lifeOf,
	lives,
	together,
	turnHour,
	turnOf,
	turnsByHour,
	type Life,
	type TurningPoint
} from './data.ts';
import {
	byEnding,
	called,
	end,
	fall,
	first,
	high,
	isSubject,
	last,
	low,
	named,
	side,
	start,
	type Axis
} from './facts.ts';
import { findingOf, findingOfMany } from './findings.ts';
import { ownLine } from './feedback.ts';
import { axisOf, isOfAll, type ArcsView } from './view.ts';

const people = inWords(lives.length);

const source = `Source: ${count(allPoints)} turning points of ${people} people, judged by one rubric; words counted from transcripts.`;
const judgedSource = `Source: ${count(allPoints)} turning points of ${people} people, judged by one rubric.`;
const between =
	'A line runs only from a person’s first turning point to the last; straight segments claim nothing in between.';

const banded = 'Read every score with a band of one point';
const undrawn = `${banded}; so many bands would hide each other.`;

function limits(): string {
	const { read, close } = agreement();
	return `${between} A second reader came within one point in ${percent(close, 0)} of ${count(read)}.`;
}

/** A title as it is printed in prose. */
const titleAt = (hour: number) => episodeAt(hour).title.replaceAll("'", '’');

type Told = Omit<Words, 'source' | 'limits'>;
type Turned = ReturnType<typeof turnsByHour>[number];
const scale: Record<Axis, string> = {
	fortune: 'Fortune from −5 to +5',
	belonging: 'Belonging from −5 to +5'
};

/** The words of a view. */
export function words(view: ArcsView): Words {
	if (view.draw === 'mine') return { source: judgedSource, limits: limits(), ...ownLine(view) };
	const spoken = view.lens === 'words' && view.draw === 'lines';
	// The band of a score is drawn of up to two people, and in the cells of all.
	const bare = view.draw === 'two-axes' || view.who.length > 2;
	const judged = `${limits()}${bare ? ` ${undrawn}` : isOfAll(view) ? ` ${banded}.` : ''}`;
	return { source, limits: spoken ? spokenLimits : judged, ...told(view) };
}

function told(view: ArcsView): Told {
	if (view.draw === 'endings') return endings(axisOf(view));
	if (view.draw === 'two-axes') return twoAxes(view);
	if (view.lens === 'words') return spoken(view);
	if (view.who.length === 0) return everyone(axisOf(view));
	return view.who.length === 1 ? one(lifeOf(view.who[0]!), axisOf(view)) : several(view);
}

function everyone(axis: Axis): Told {
	const turned = byEnding(axis).flatMap((life) => turnOf(life) ?? []);
	const [, next] = turnsByHour().filter(({ hour }) => hour < hours.last) as [Turned, Turned];
	const atLast = turnsByHour().find(({ hour }) => hour === hours.last)!.lives;
	const points = turnsByHour(0).find(({ hour }) => hour === turnHour)!.lives;
	const { season } = episodeAt(turnHour);
	const title = `“${titleAt(turnHour)}”`;
	const order = byEnding(axis);
	const up = order.filter((life) => end(life, axis) > 0).length;
	const groups = (['above zero', 'at zero', 'below zero'] as const).flatMap((where) => {
		const who = turned.filter((point) => side(point[axis]) === where).map(({ character }) => lifeOf(character));
		return who.length ? { where, who } : [];
	});
	const stand = groups.map(({ where, who }) => `${inWords(who.length)} ${where}`);
	const powers = [...new Set(groups.at(-1)!.who.map(({ about }) => about.allegiance))];
	const far = `${inWords(large)} points or more`;
	return {
		headline:
			axis === 'fortune'
				? `${InWords(turned.length)} of ${people} lives move by ${far} in one episode, with ${inWords(hours.last - turnHour)} hours to come`
				: `${InWords(up)} of ${people} lives end among people they can call their own`,
		subtitle: `${scale[axis]}, judged by a fixed rubric (band: ±1), sorted by how each life ends. Lit: the ${inWords(turned.length)} that move so far. After it ${list(stand.map((text) => text.replace(' zero', '')))} zero.`,
		alt: `${cells(axis, turned.length)}: they move by ${far} of fortune in hour ${turnHour}, ${title}, and stand after it ${list(stand)}.`,
		description: [
			`Each cell is a life from its first turning point to its last, from the best ending to the worst; where the picture is small, those stand first who move by ${far} of fortune in ${title} (season ${season}).`,
			`After that hour ${list(groups.map(({ where, who }) => `${list(who.map(named))} ${who.length === 1 ? 'stands' : 'stand'} ${where}`))}. Allegiance of those below: ${list(powers)}.`,
			`No other hour has so many such moves: the last has ${inWords(atLast)}, every other ${inWords(next.lives)} at most. With smaller moves, ${inWords(points)} lives have a turning point in that episode.`,
			`${InWords(up)} lines end above zero. The best ending is that of ${named(order[0]!)} (${signed(end(order[0]!, axis))}), the worst that of ${named(order.at(-1)!)} (${signed(end(order.at(-1)!, axis))}). ${stopped}`,
			`${InWords(alternates.length)} further points belong to an undone timeline and to another copy of a person; they are on no line.`
		],
		finding: { figure: String(turned.length), says: `of ${people} lives move by ${far} in one episode, ${title}` }
	};
}

const cells = (axis: Axis, lit: number) =>
	`Small lines of the ${axis} of ${people} people over ${hours.last} hours, each in a cell of its own; ${inWords(lit)} are lit`;

/** What is said of everyone where the hour is not drawn yet: a question, and what there is to see. */
export function teaser(view: ArcsView): { headline: string; alt: string } {
	const lit = lives.filter(turnOf).length;
	const headline = `In which hour do ${inWords(lit)} of these ${people} lives move by ${inWords(large)} points or more?`;
	return { headline, alt: `${cells(axisOf(view), lit)}.` };
}

const stopped = `A line that stops at a bar ends before the last ten hours: ${list(lives.filter((life) => last(life).hour < hours.lastTen).map(named))}.`;

function endings(axis: Axis): Told {
	const order = byEnding(axis);
	const above = order.filter((life) => end(life, axis) > 0);
	const subjects = order.filter(isSubject);
	const below = subjects.every((life) => end(life, axis) < 0);
	const ends = (life: Life) => `${named(life)} ${signed(end(life, axis))}`;
	const which = below
		? 'every Cardassian one below'
		: `${inWords(subjects.filter((life) => end(life, axis) < 0).length)} of the Cardassian ones below`;
	return {
		headline:
			axis === 'fortune'
				? `${InWords(above.length)} of ${people} lives end above zero, ${which}`
				: `${InWords(above.length)} of ${people} people end with somebody to call “us”`,
		subtitle: `${scale[axis]} at the last turning point, judged by a fixed rubric (band: ±1), from the best ending to the worst; coloured by allegiance.`,
		alt: `Small lines, each in a cell of its own over its name and the value at its end, sorted: from ${ends(order[0]!)} to ${ends(order.at(-1)!)}. ${InWords(above.length)} end above zero.`,
		description: [
			`From the best ending to the worst: ${list(order.map(ends))}.`,
			`The Cardassian lines end at ${list(subjects.map((life) => `${signed(end(life, axis))} (${life.about.name})`))}.`,
			stopped
		],
		finding: { figure: String(above.length), says: `of ${people} lives end above zero, ${which}` }
	};
}

function twoAxes(view: ArcsView): Told {
	const chosen = view.who.map(lifeOf);
	const [life] = chosen as [Life];
	const at = `fortune ${signed(end(life))} and belonging ${signed(end(life, 'belonging'))}`;
	const alone = chosen.length === 1;
	const verb = life.about.closing.startsWith('Killed') ? 'dies' : 'ends';
	return {
		headline: alone
			? `${capital(life.about.role)} ${verb} at ${at}`
			: `Fortune and belonging of ${chosen.length > 3 ? `${inWords(chosen.length)} people` : list(chosen.map(named))} on two axes`,
		subtitle: 'Fortune upwards, belonging across, each from −5 to +5 and judged; grey dots: how the others end.',
		alt: `${list(chosen.map((one) => `The path of ${named(one)} starts at fortune ${signed(start(one))}, belonging ${signed(start(one, 'belonging'))}, and ends at ${signed(end(one))} and ${signed(end(one, 'belonging'))}`))}.`,
		description: [
			life.about.who,
			`Belonging asks whom a person calls “us”, and whether they say it back. ${life.about.name} ends at ${at}: ${life.about.closing}`
		],
		finding: {
			figure: signed(end(life, 'belonging')),
			says: `belonging of ${named(life)} at the end, at fortune ${signed(end(life))}`
		}
	};
}

function one(life: Life, axis: Axis): Told {
	const { about, points } = life;
	const [top, bottom] = [high(life, axis), low(life, axis)];
	const at = (point: TurningPoint) => `${signed(point[axis])} (“${called(point)}”, season ${episodeOf(point).season})`;
	const { by, at: landing } = fall(life);
	return {
		headline:
			axis === 'fortune'
				? findingOf(life)
				: `Belonging: ${about.role} goes from ${signed(start(life, axis))} to ${signed(end(life, axis))}`,
		subtitle: `${about.name}: ${scale[axis].toLowerCase()} at ${points.length} turning points, judged by a fixed rubric (band: ±1).`,
		alt: `A line of the ${axis} of ${named(life)} over ${points.length} turning points, from ${signed(start(life, axis))} to ${signed(end(life, axis))}, over bars of the words ${about.pronoun} speaks in each hour.`,
		description: [
			`${about.name}, ${about.role}. ${about.who}`,
			`What ${about.pronoun} wants: ${about.want.replace(/^./, (letter) => letter.toLowerCase())}.`,
			`The line starts at ${at(first(life))} and ends ${side(end(life, axis))}, at ${at(last(life))}. Highest is ${at(top)}, lowest ${at(bottom)}. The largest fall of fortune, ${by} points, lands at “${called(landing)}”.`,
			`At first: ${about.opening} At last: ${about.closing}`
		],
		finding: { figure: signed(end(life, axis)), says: `is where ${named(life)}, ${about.role}, ends` }
	};
}

function several(view: ArcsView): Told {
	const axis = axisOf(view);
	const chosen = view.who.map(lifeOf);
	const names = list(chosen.map(named));
	const runs = chosen.map((life) => `${named(life)} from ${signed(start(life, axis))} to ${signed(end(life, axis))}`);
	return {
		headline:
			axis === 'fortune'
				? findingOfMany(view.who)
				: `Belonging of ${chosen.length > 3 ? `${inWords(chosen.length)} people` : names}, turn by turn`,
		subtitle: `${scale[axis]} at each turning point, judged by a fixed rubric${chosen.length === 2 ? ' (band: ±1)' : ''}.`,
		alt: `Lines of the ${axis} of ${names}: ${list(runs)}, over bars of the words they speak in each hour.`,
		description: chosen.map(
			(life) =>
				`${life.about.name}, ${life.about.role}. ${life.about.who} Starts at ${signed(start(life, axis))}, ends at ${signed(end(life, axis))}: ${life.about.closing}`
		),
		finding: {
			figure: chosen
				.slice(0, 2)
				.map((life) => signed(end(life, axis)))
				.join(' · '),
			says: `is where ${names} end`
		}
	};
}

const spokenLimits =
	'Words are not minutes. A two-hour episode is drawn as the mean of its hours; doubles, impostors and visions count for nobody.';

function spoken(view: ArcsView): Told {
	const chosen = view.who.length ? view.who.map(lifeOf) : lives;
	const names = chosen.length > 3 ? `these ${inWords(chosen.length)} people` : list(chosen.map(named));
	const all = together(chosen);
	const total = all.reduce((sum, { words }) => sum + words, 0);
	const top = all.reduce((best, one) => (one.each > best.each ? one : best));
	const title = titleAt(top.hour);
	return {
		headline: `${capital(names)} ${chosen.length === 1 ? 'speaks' : 'speak'} most in “${title}”: ${count(Math.round(top.each))} words${top.hours > 1 ? ' an hour' : ''}`,
		subtitle: 'Spoken words per hour, counted from transcripts (measured).',
		alt: `Bars of the words that ${names} speak in each of ${hours.last} hours, ${count(total)} in all.`,
		description: [
			`${capital(names)}: ${count(total)} words in ${count(all.length)} episodes, most of them in one hour in “${title}”.`
		],
		finding: { figure: count(total), says: `words of ${names}` }
	};
}
