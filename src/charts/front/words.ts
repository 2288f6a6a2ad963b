/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { inWords } from '#lib/chart/number.ts';
import { bandOf, bands, between, last, startOf, turnOf, type Lane } from './data.ts';
import { nameOf, turnName } from './phrases.ts';
import { bandsIn, closing, isRiver, turnsIn, type FrontView, type Period } from './view.ts';

const source = 'Source: dialogue, as fan transcripts have it; hours are hours of broadcast.';

/** Hours of the station in other hands, of the wait for the war and of the war, and so on. */
const lost = between('S3', 'S4');
const wait = between('D3', 'D6');
const war = last - startOf('D6');

/** How many powers sign with the Dominion in the hour in which the war begins. */
const signed = ['A12', 'A16'].filter((id) => startOf(id) === startOf('D6')).length;

/** Powers that never change how they stand. */
const steady = (
	['cardassia', 'klingons', 'romulans', 'bajor', 'breen', 'ferengi'] as const satisfies readonly Lane[]
).filter((lane) => bands.filter((band) => band.lane === lane).length === 1);

const headlines: Readonly<Record<Period, () => string>> = {
	all: () =>
		`Hour ${startOf('D6')} of ${last}: war begins, the station falls, ${inWords(signed)} neighbours sign with the enemy`,
	station: () => `Of ${last} hours the station is lost for ${inWords(lost)}, and its name with it`,
	'cold-war': () => `From ultimatum to war takes ${wait} hours, longer than the war itself, which takes ${war}`,
	'klingon-war': () =>
		`For ${between('A03', 'A06')} hours the oldest ally is none, though open war is called off after ${inWords(between('A04', 'A05'))}`,
	occupation: () => `For ${inWords(lost)} hours the station is lost, and Bajor’s pact keeps it out of the war`,
	alliance: () => `The Romulans join ${between('D6', 'A13')} hours into the war, after a forged recording and a murder`,
	breen: () =>
		`The Breen join with ${inWords(last - startOf('A22'))} hours to go; ${inWords(between('A22', 'A09'))} hours later Cardassians rebel`,
	rebellion: () =>
		`From the first call to resist to a fleet changing sides takes ${inWords(between('A09', 'A10'))} hours`
};

/** What the river of all hours asks before it is told. */
export const tease = ({ period }: FrontView) =>
	period === 'all' ? 'Who stands with whom, and on which side, when the war begins?' : '';

const lanesHow =
	'Above its line a power is with the Federation, below against it or bound to its enemy, on it neither; hours are facts, relations judged.';

function subtitle(view: FrontView): string {
	if (isRiver(view))
		return 'Each ribbon is a power, its width no number; hours are facts, relations judged. Hatched: a pact with the enemy, or neither friend nor war.';
	return view.period === 'station'
		? `Who holds the station, over ${last} hours of broadcast: above the line Bajor and the Federation, below the Dominion; a fact, not judged.`
		: lanesHow;
}

function alt(view: FrontView): string {
	const [from, to] = [startOf('S3'), startOf('S4')];
	const river = isRiver(view);
	switch (view.period) {
		case 'all':
			return `${river ? 'Seven ribbons between two banks' : 'Nine lanes'} over ${last} hours: in hour ${startOf('D6')} the Dominion goes to war and takes the station, and the Romulans and Bajor sign pacts with it; the station is back in hour ${to}, the Romulans come over in hour ${startOf('A13')}, the Breen join the enemy in hour ${startOf('A22')}.`;
		case 'station':
			return `One ribbon over ${last} hours: Cardassia holds the station before the first hour, Bajor with the Federation until hour ${from}, the Dominion until hour ${to}, then Bajor with the Federation again.`;
		case 'cold-war':
			return `The Dominion is hostile from hour ${startOf('D3')}, acts in secret from hour ${startOf('D4')}, stands in a cold war from hour ${startOf('D5')} and at war from hour ${startOf('D6')}: ${wait} hours of waiting.`;
		case 'klingon-war':
			return `The Klingons are hostile from hour ${startOf('A03')}, at war with the Federation from hour ${startOf('A04')}, in a ceasefire from hour ${startOf('A05')} and allies again from hour ${startOf('A06')}.`;
		case 'occupation':
			return `The Dominion holds the station from hour ${from} to hour ${to}; Bajor and the Romulans have pacts with it in these hours, and only the Klingons fight beside the Federation.`;
		case 'alliance':
			return `The war begins in hour ${startOf('D6')}; the Romulans, in a pact with the enemy, come over in hour ${startOf('A13')} and stay to the end.`;
		case 'breen':
			return `The Breen, neutral until then, join the Dominion in hour ${startOf('A22')}; Cardassian rebels turn against it in hour ${startOf('A09')}, and the Cardassian fleet in hour ${startOf('A10')}.`;
		case 'rebellion':
			return `Cardassian rebels call for resistance in hour ${startOf('A09')}, the streets rise in hour ${turnOf('T50').hour}, and the fleet changes sides in hour ${startOf('A10')} of ${last}.`;
	}
}

function description(view: FrontView): string[] {
	const said = bandsIn(view).map(nameOf).join(' ');
	const turns = turnsIn(view);
	const few =
		view.period === 'all'
			? turns.filter(({ id }) => ['T05', 'T10', 'T15', 'T22', 'T28', 'T31', 'T41', 'T45', 'T56'].includes(id))
			: turns;
	const more =
		view.period === 'all' && steady.length === 1
			? [`Only one of the neighbours, the ${bandOf('A23').power}, stands the same in every hour.`]
			: [];
	const others = bandsIn({ ...view, as: 'lanes' }).filter(({ lane }) => lane === 'others');
	if (isRiver(view) && others.length) more.push(`Left out of the picture: ${others.map(nameOf).join(' ')}`);
	return [...more, said, few.map(turnName).join(' ')];
}

function limits(view: FrontView): string {
	if (isRiver(view))
		return `Crossings of one hour stand side by side, in the order of their scenes. That Bajor’s pact ends is never said: its way back is broken.${view.period === 'all' ? ` The last ${inWords(last - closing + 1)} hours are widened; where it is narrow the first are drawn closer.` : ''}`;
	if (view.period === 'station')
		return 'Control changes within an hour, so both holders have a part of it. Hatched: the state before the first hour.';
	return 'Hatched: a pact with the enemy, or neither friend nor war. An open mark is told in hindsight. That Bajor’s pact ends is never said.';
}

const figures: Readonly<Record<Period, () => readonly [figure: string, says: string]>> = {
	all: () => [
		`hour ${startOf('D6')}`,
		'the war begins, the station falls, two neighbours sign with the enemy'.replace('two', inWords(signed))
	],
	station: () => [`${lost} of ${last}`, 'hours in which the enemy holds the station'],
	'cold-war': () => [String(wait), 'hours from the ultimatum to the war'],
	'klingon-war': () => [String(between('A03', 'A06')), 'hours in which the Klingons are no allies'],
	occupation: () => [String(lost), 'hours in which the enemy holds the station'],
	alliance: () => [String(between('D6', 'A13')), 'hours of war before the Romulans join'],
	breen: () => [String(last - startOf('A22')), 'hours to go when the Breen join the enemy'],
	rebellion: () => [String(between('A09', 'A10')), 'hours from the first call to a fleet that changes sides']
};

/** The words of a view. */
export function words(view: FrontView): Words {
	const [figure, says] = figures[view.period]();
	return {
		headline: headlines[view.period](),
		subtitle: subtitle(view),
		alt: alt(view),
		description: description(view),
		source,
		limits: limits(view),
		finding: { figure, says }
	};
}
