/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { count, InWords, inWords, percent } from '#lib/chart/number.ts';
import { list } from '#lib/chart/sentence.ts';
import {
	closing,
	counted,
	goesOn,
	hours,
	newest,
	ownYears,
	seasonOf,
	voyager,
	voyagerHours,
	voyagerYears,
	years,
	type Hour,
	type Season
} from './data.ts';
import type { Draw, HoursView, SeasonRow } from './view.ts';

const n = hours.length;
const ten = closing.length;
const seasons = new Set(hours.map(({ season }) => season)).size;
const titles = [...new Set(closing.map(({ title }) => title))];
const doubles = hours.filter(({ part }) => part === 2);
const share = percent(ten / n);

const source = 'Source: public episode lists, as of January 2026.';
const notMinutes = 'An hour is an hour of broadcasting, commercials included.';

/** How many of the later seasons are as long as the closing run. */
const alike = counted.filter(({ numbers }) => numbers === ten).length;
const spread = [...new Set(counted.map(({ numbers }) => numbers))].toSorted((a, b) => a - b);

/** "Strange New Worlds, season 3 (2025)". */
export const named = ({ show, season, from, to }: Season) => `${show}, season ${season} (${years([from, to])})`;

/** "Twelve of 18 seasons of the streamed series have ten episodes". */
export const most = `${InWords(alike)} of ${count(counted.length)} seasons since ${newestSince()} have ${inWords(ten)} episodes`;
function newestSince(): string {
	return counted
		.map(({ from }) => from)
		.toSorted()[0]!
		.slice(0, 4);
}

function headlineToday({ show, numbers }: Season): string {
	if (numbers === ten) return `The closing run alone is as long as a whole season today: ${inWords(ten)}`;
	const more = numbers - ten;
	return `The closing run has ${inWords(ten)} hours, this season of ${show} ${inWords(more)} episodes more`;
}

const writers: Record<Draw, (view: HoursView) => Omit<Words, 'source'>> = {
	all: () => ({
		headline: `Length is not the difference: ${n} hours here, ${voyagerHours} on Voyager`,
		subtitle: 'One cell per broadcast hour, one row per season (facts, nothing judged).',
		alt: `Two grids of cells, ${seasons} rows each: Deep Space Nine has ${n} hours, Voyager ${voyagerHours}. The last ${inWords(ten)} of Deep Space Nine are lit.`,
		description: [
			`Deep Space Nine ran from ${ownYears.replace('–', ' to ')} in ${inWords(seasons)} seasons and ${n} broadcast hours; Voyager, ${voyagerYears.replace('–', ' to ')}, in ${inWords(voyager.length)} seasons and ${voyagerHours}.`,
			`${InWords(doubles.length)} episodes of Deep Space Nine fill two hours each: ${list(doubles.map(({ title }) => `“${title}”`))}.`,
			`Lit are the last ${inWords(ten)} hours, the closing run, ${share} of all; it begins with “${closing[0]!.title}”.`
		],
		limits: `${notMinutes} Joined cells are one feature-length episode; on Voyager these are not marked.`,
		finding: { figure: `${n} : ${voyagerHours}`, says: 'broadcast hours of Deep Space Nine and of Voyager' }
	}),
	'final-ten': () => ({
		headline: `The close takes ${inWords(ten)} hours of ${n}, and it begins at “${closing[0]!.title}”`,
		subtitle: 'One cell per broadcast hour; the closing run taken out (facts, nothing judged).',
		alt: `A grid of ${n} cells; the last ${inWords(ten)}, ${share} of them, are taken out and lit, from “${titles[0]}” to “${titles.at(-1)}”.`,
		description: [
			`Hours ${closing[0]!.hour} to ${closing.at(-1)!.hour} of Deep Space Nine are one closing run: ${inWords(titles.length)} episodes, of which the last fills two hours.`,
			`In order they are ${list(titles.map((title) => `“${title}”`))}.`,
			`That is ${share} of the whole series.`
		],
		limits: `${notMinutes} Joined cells are one feature-length episode.`,
		finding: { figure: String(ten), says: `hours at the end are one closing run, from “${titles[0]}” on` }
	}),
	'one-season-today': (view) => {
		const season = seasonOf(view.season);
		return {
			headline: headlineToday(season),
			subtitle: 'One cell per broadcast hour, or per streamed episode of any length (facts, nothing judged).',
			alt: `The last ${inWords(ten)} hours of Deep Space Nine, above the ${inWords(season.numbers)} episodes of ${named(season)}.`,
			description: [
				`The closing run of Deep Space Nine is ${inWords(ten)} hours, ${share} of its ${n}. ${named(season)}, has ${inWords(season.numbers)} episodes.`,
				`${most}; the others have ${list(spread.filter((one) => one !== ten).map(String))}. Seasons known only from an announcement are not counted, nor are shorts of a few minutes.`,
				`Shown unless you choose another is the newest season counted: ${named(newest)}.`
			],
			limits: 'Streamed episodes have any length, so compare them as instalments, not as minutes.',
			finding: {
				figure: `${ten} : ${season.numbers}`,
				says: `hours of the closing run, episodes of ${named(season)}`
			}
		};
	}
};

/** For example: Hour 175: “What You Leave Behind”, first of two hours, season 7. */
export function nameOf(one: Hour): string {
	const which = one.part > 1 ? 'second' : goesOn(one) ? 'first' : null;
	return `Hour ${one.hour}: “${one.title}”, ${which ? `${which} of two hours, ` : ''}season ${one.season}`;
}
export const seasonName = ({ show, season, hours }: SeasonRow, { draw }: HoursView) =>
	`${show}, season ${season}: ${hours} ${draw === 'all' ? 'hours' : 'episodes'}`;

/** The words of a view. */
export function words(view: HoursView): Words {
	const said = writers[view.draw](view);
	const picked = hours.find(({ hour }) => hour === view.hour);
	return { source, ...said, alt: picked ? `${said.alt} Picked: ${nameOf(picked)}.` : said.alt };
}
