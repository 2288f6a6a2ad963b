/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { inWords, InWords, signed } from '#lib/chart/number.ts';
import { band, endings, family, inGroup, winners, type Ending, type Group } from './data.ts';
import { findingOf } from './facts.ts';
import { called, Called, groups, inPoints, nameOf, points } from './said.ts';
import { personOf, type ClosuresView } from './view.ts';

const list = (parts: readonly string[]) =>
	parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
const named = (group: readonly Ending[]) => list(group.map(({ about, net }) => `${about.name} (${signed(net!)})`));

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
		const [ahead, close, behind] = (['ahead', 'close', 'behind'] as const).map((group) => inGroup(group).length);
		return `${InWords(ahead!)} come out ahead and ${inWords(behind!)} behind; for ${inWords(close!)} it is too close to call`;
	}
	const { reward, cost, group } = person;
	if (group === 'dead') return `${Called(person)}, is dead before the end: nothing is weighed`;
	const scores = `${inPoints(reward!)} given, ${points(cost!)} paid`;
	if (group === 'close') return `${Called(person)}: ${scores}, too close to call`;
	return `${Called(person)}, ${groups[group].replace('come', 'comes')}: ${scores}`;
}

const rule = `net is what is given less what it costs, and within ${inWords(band)} point of zero is too close to call`;

function alt(view: ClosuresView): string {
	const person = personOf(view);
	if (person) {
		if (person.net === null) return `${Called(person)}, has no scores; the others stand on a line from −5 to +5.`;
		const scored = endings.filter(({ net }) => net !== null);
		const higher = scored.filter(({ net }) => net! > person.net!).length;
		const scores = `${inPoints(person.reward!)} given and ${points(person.cost!)} paid`;
		return `Bars of ${scores}; net ${signed(person.net)}, and ${higher ? String(higher) : 'none'} of ${scored.length} net scores ${higher === 1 || !higher ? 'is' : 'are'} higher.`;
	}
	if (view.show === 'all')
		return `Rows of ${inGroup('dead').length + endings.filter(({ net }) => net !== null).length} people: ${list(winners.map(({ about }) => about.name))} are given much for a point or less, and the captain’s family, ${list(family.map(({ about }) => about.name))}, pays ${familyPays()}.`;
	return `Net scores of ${endings.filter(({ net }) => net !== null).length} people in three groups: ${inGroup('ahead').length} ahead, ${inGroup('close').length} too close to call, ${inGroup('behind').length} behind.`;
}

function description(view: ClosuresView): string[] {
	const person = personOf(view);
	if (person) {
		const all = [`${person.about.who}`, ...(person.net === null ? [`${nameOf(person)}.`] : [nameOf(person)])];
		if (person.row.rationale) all.push(`Why so: ${person.row.rationale}`);
		return all;
	}
	const says: Readonly<Record<Exclude<Group, 'dead'>, string>> = {
		ahead: 'Ahead',
		close: 'Too close to call',
		behind: 'Behind'
	};
	const all = (['ahead', 'close', 'behind'] as const).map((group) => `${says[group]}: ${named(inGroup(group))}.`);
	if (view.show === 'all')
		all.unshift(
			`Those who simply win: ${winners.map((one) => `${called(one)}, ${inPoints(one.reward!)} for ${points(one.cost!)}`).join('; ')}.`,
			`The captain’s family: ${family.map((one) => `${called(one)}, ${inPoints(one.reward!)} for ${points(one.cost!)}`).join('; ')}.`
		);
	return [
		...all,
		`Not scored, because dead before the finale: ${list(inGroup('dead').map(({ about }) => about.name))}.`
	];
}

/** The words of a view. */
export function words(view: ClosuresView): Words {
	const person = personOf(view);
	return {
		headline: headline(view),
		subtitle: `What the end gives and what it costs, 0 to 5 points each (judged); ${rule}.`,
		alt: alt(view),
		description: description(view),
		source: 'Source: our own reading of the transcripts.',
		limits: `One reader’s scores: read each with a band of ${inWords(band)} point.${person?.id === 'rom' || !person ? ' Rom is scored for the episode before the finale.' : ''}`,
		finding: findingOf(view)
	};
}
