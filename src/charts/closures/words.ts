/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { inWords, InWords, signed } from '#lib/chart/number.ts';
import { capital, list } from '#lib/chart/sentence.ts';
import { aboutOf, band, family, groupOf, groups, inGroup, outcomes, scored, winners, type Ending } from './data.ts';
import { personOf, type ClosuresView } from './view.ts';

const named = (group: readonly Ending[]) => list(group.map(({ name, net }) => `${name} (${signed(net!)})`));

/** "1 point", "4.5 points". */
const inPoints = (value: number) => `${value} ${value === 1 ? 'point' : 'points'}`;

/** Role first, then the name: "the exile, Garak". */
export const called = ({ role, name }: Ending) => `${role}, ${name.replace(/^The /, 'the ')}`;

/** The same at the start of a sentence. */
const Called = (one: Ending) => capital(called(one));

/** How one person comes out: "comes out ahead". */
const comesOut = (one: Ending) => groups[groupOf(one)].replace('come', 'comes');

/** For example: The exile, Garak: given 1 point, paid 4.5; net −3.5, comes out behind. Gets: …; loses: … */
export function nameOf(one: Ending): string {
	const { reward, cost, net } = one;
	if (net === null) return `${Called(one)}: ${groups.dead}`;
	const [gets, loses] = [one.gets, one.loses].map((text) => text?.replace(/\.$/, '') ?? 'nothing');
	return `${Called(one)}: given ${inPoints(reward!)}, paid ${cost!}; net ${signed(net)}, ${comesOut(one)}. Gets: ${gets}. Loses: ${loses}.`;
}

/** The one figure of a view and what it says, for the drawing and for posters. */
export function findingOf(view: ClosuresView): { figure: string; says: string } {
	const person = personOf(view);
	if (person)
		return {
			figure: person.net === null ? '?' : signed(person.net),
			says: `net for ${called(person)}, within a point`
		};
	if (view.show === 'all')
		return { figure: String(winners.length), says: `simply win: ${winners.map(({ name }) => name).join(', ')}` };
	return { figure: String(inGroup('close').length), says: 'endings are too close to call' };
}

/** What the captain’s family pays: "four each" where all pay the same. */
function familyPays(): string {
	const costs = family.map(({ cost }) => cost!);
	return costs.every((cost) => cost === costs[0]) ? `${inWords(costs[0]!)} each` : 'dearly';
}

function headline(view: ClosuresView): string {
	const person = personOf(view);
	if (view.show === 'all')
		return `${InWords(winners.length)} pay a point or less and simply win; the captain’s family pays ${familyPays()}`;
	if (!person) {
		const [ahead, close, behind] = outcomes.map((group) => inGroup(group).length);
		return `${InWords(ahead!)} come out ahead and ${inWords(behind!)} behind; for ${inWords(close!)} it is too close to call`;
	}
	const { reward, cost } = person;
	const group = groupOf(person);
	if (group === 'dead') return `${Called(person)}, is dead before the end: nothing is weighed`;
	const scores = `${inPoints(reward!)} given, ${cost!} paid`;
	if (group === 'close') return `${Called(person)}: ${scores}, too close to call`;
	return `${Called(person)}, ${comesOut(person)}: ${scores}`;
}

function subtitle(view: ClosuresView): string {
	const person = personOf(view);
	const what = 'What the end gives and what it costs, 0 to 5 points each (judged)';
	if (view.show === 'net')
		return `${what}; net is what is given less what it costs, and within ${inWords(band)} point of zero is too close to call.`;
	const lines = person?.reward != null ? `; thin lines: ${inWords(band)} point either way` : '';
	return `${what}${lines}. On the band, within ${inWords(band)} point of level, it is too close to call.`;
}

/** What the field of all asks before it is told. */
export const tease = ({ show }: ClosuresView) =>
	show === 'all' ? 'Who simply wins, and what does the end cost the captain’s family?' : '';

function alt(view: ClosuresView): string {
	const person = personOf(view);
	if (person) {
		if (person.net === null)
			return `${Called(person)}, has no scores; the others stand on a field of what the end costs and what it gives.`;
		const higher = scored.filter(({ net }) => net! > person.net!).length;
		const scores = `${inPoints(person.reward!)} given and ${person.cost!} paid`;
		return `A dot on a field: ${scores}; net ${signed(person.net)}, and ${higher ? String(higher) : 'none'} of ${scored.length} net scores ${higher === 1 || !higher ? 'is' : 'are'} higher.`;
	}
	if (view.show === 'all')
		return `${scored.length} people on a field of what the end costs and what it gives: ${list(winners.map(({ name }) => name))} stand where much is given for a point or less, and the captain’s family, ${list(family.map(({ name }) => name))}, where it pays ${familyPays()}.`;
	return `Net scores of ${scored.length} people in three groups: ${inGroup('ahead').length} ahead, ${inGroup('close').length} too close to call, ${inGroup('behind').length} behind.`;
}

function description(view: ClosuresView): string[] {
	const person = personOf(view);
	if (person) {
		const all = [aboutOf(person).who, person.net === null ? `${nameOf(person)}.` : nameOf(person)];
		if (person.rationale) all.push(`Why so: ${person.rationale}`);
		return all;
	}
	const says = { ahead: 'Ahead', close: 'Too close to call', behind: 'Behind' };
	const all = outcomes.map((group) => `${says[group]}: ${named(inGroup(group))}.`);
	if (view.show === 'all')
		all.unshift(
			`Those who simply win: ${winners.map((one) => `${called(one)}, ${inPoints(one.reward!)} for ${one.cost!}`).join('; ')}.`,
			`The captain’s family: ${family.map((one) => `${called(one)}, ${inPoints(one.reward!)} for ${one.cost!}`).join('; ')}.`
		);
	return [...all, `Not scored, because dead before the finale: ${list(inGroup('dead').map(({ name }) => name))}.`];
}

/** The words of a view. */
export function words(view: ClosuresView): Words {
	const person = personOf(view);
	return {
		headline: headline(view),
		subtitle: subtitle(view),
		alt: alt(view),
		description: description(view),
		source: 'Source: our own reading of the transcripts.',
		limits: `One reader’s scores: read each with a band of ${inWords(band)} point.${person?.id === 'rom' || !person ? ' Rom is scored for the episode before the finale.' : ''}`,
		finding: findingOf(view)
	};
}
