/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { count, inWords, InWords } from '#lib/chart/number.ts';
import { capital } from '#lib/chart/sentence.ts';
import { toldOf, type BattleId } from './battles.ts';
import { countedBothWays, partNamed, partsIn, shipsOf, subjectOf, unsaid, type Part } from './data.ts';
import { nameOf, numberOf } from './phrases.ts';
import { fought, shown, type FleetsView } from './view.ts';

const source = 'Source: dialogue, as fan transcripts have it.';
const spoken = 'as spoken in dialogue, not measured or verified';
const ratioOf = (id: string) => partNamed(id).ratio!;

/** One fleet was counted out and home: the ships sent, back and lost, and how many in how many were lost. */
function tyra() {
	const [sent, back, lost] = [shipsOf('w21'), shipsOf('w20'), shipsOf('w22')];
	const step = sent - lost > 0 && sent % back === 0 ? sent / back : null;
	return { sent, back, lost, share: step === null ? null : `${inWords(step - 1)} in every ${inWords(step)}` };
}

const headlines: Readonly<Record<BattleId | 'all', () => string>> = {
	all: () => {
		const only = countedBothWays.map(({ id }) => id).filter((id) => id !== 'tyra').length;
		if (only) throw new Error('fleets: more than one fleet is counted both ways');
		return `Only one fleet is counted out and counted home: ${tyra().sent} ships sent, ${tyra().back} back`;
	},
	odyssey: () =>
		`Of ${inWords(shipsOf('w02-sent'))} ships at first contact, ${inWords(shipsOf('w02-lost'))} is lost, rammed as it retreats`,
	omarion: () =>
		`Of ${shipsOf('w03')} ships sent against the Founders none is seen again; ${shipsOf('w04')} lie in wait`,
	'klingon-assault': () =>
		`${InWords(shipsOf('w07-lost'))} Klingon ships are lost, of “${partNamed('w07-sent').row!.said}”; the last count is never given`,
	'station-falls': () => `Taking the station costs at least ${shipsOf('w18')} ships; of how many is never said`,
	tyra: () => `Of ${tyra().sent} ships sent to Tyra, ${tyra().lost} are lost: ${tyra().share}`,
	'operation-return': () => `Ahead lie ${count(shipsOf('w24'))} ships, and nobody says how many sail against them`,
	'chintoka-first': () =>
		`Mid-battle, ${shipsOf('w47')} Klingon ships are crippled or destroyed; which is which is not said`,
	derna: () =>
		`${InWords(shipsOf('w50-sent'))} ships block the way of ${shipsOf('w50-enemy')} from an ally, and no shot is fired`,
	ningtao: () => `${InWords(shipsOf('w52-lost'))} ship stays behind and holds up ${inWords(shipsOf('w52-enemy'))}`,
	'chintoka-second': () =>
		`One weapon takes the power of ${shipsOf('w65-out')} ships; that all were destroyed is never said`,
	'klingons-alone': () =>
		`Only ${count(shipsOf('w66'))} ships are left to hold the line, each against about ${inWords(ratioOf('w67'))}`,
	avenal: () =>
		`${InWords(shipsOf('w69-lost'))} ships are destroyed, ${inWords(shipsOf('w69-out'))} badly damaged; how many came is not said`,
	'last-battle': () =>
		`In the last battle ${partNamed('w78').row!.said} of the fleet is lost; of how many is never said`
};

function subtitle({ battle }: FleetsView): string {
	if (battle === 'all')
		return `One mark is one ship: full, sent or back; outlined, lost; half full, out of action. Of the ${inWords(unsaid.length)} dashed fleets nobody says how many were sent; ${spoken}.`;
	const { about } = toldOf(battle);
	return `${capital(about)}. One mark in a block is one ship; ${spoken}.`;
}

const told = (part: Part) => (part.ships === null ? part.says : `${numberOf(part)} ${part.says}`);

function alt(view: FleetsView): string {
	if (view.battle === 'all') {
		const { sent, back, lost } = tyra();
		return `Of ${fought.length} battles, one has both what was sent and what came back in numbers: ${sent} ships, ${back} back, ${lost} lost; of ${inWords(unsaid.length)} the number sent is never said.`;
	}
	return `${toldOf(view.battle).name}: ${partsIn(view.battle).map(told).join('; ')}.`;
}

const twice = (text: string | null | undefined) => (text ? [text] : []);

function description(view: FleetsView): string[] {
	if (view.battle === 'all')
		return [
			`Every battle is a tile: a hull for the fleet that was sent, in it a mark for every ship of which it is said what became of it. ${InWords(unsaid.length)} hulls are dashed: how many were sent is not said.`,
			...fought.map(
				({ id, parts }) =>
					`${toldOf(id).name}: ${parts
						.filter(({ enemy }) => !enemy)
						.map(told)
						.join('; ')}.`
			)
		];
	return shown(view).map((part) => [nameOf(part), ...twice(part.row?.ambiguity)].join(' '));
}

function limits({ battle }: FleetsView): string {
	if (battle === 'all')
		return 'Out of action is not destroyed. Left out: ships lost alone, fleets on their way, and the other side, which each battle’s own view shows.';
	const parts = partsIn(battle);
	const said: string[] = [];
	if (parts.some(({ fate }) => fate === 'out')) said.push('Half full: out of action, which is not destroyed.');
	if (parts.some(({ fate }) => fate === 'lost')) said.push('Outlined: lost.');
	if (parts.some(({ fate }) => fate === 'gone')) said.push('Specks: vanished, not shot down.');
	if (parts.some(({ ratio }) => ratio !== null)) said.push('Large marks: only a ratio is said; they count nothing.');
	if (parts.some(({ ships, ratio }) => ships === null && ratio === null))
		said.push('Open brackets: no number is said.');
	if (!said.length) said.push('Nothing is said of losses.');
	return said.join(' ');
}

/** The words of a view. */
export function words(view: FleetsView): Words {
	const { battle } = view;
	const subject = battle === 'all' ? partNamed('w20') : subjectOf(battle);
	return {
		headline: headlines[battle](),
		subtitle: subtitle(view),
		alt: alt(view),
		description: description(view),
		source,
		limits: limits(view),
		finding: {
			figure: battle === 'all' || battle === 'tyra' ? `${tyra().back} of ${tyra().sent}` : numberOf(subject),
			says: battle === 'all' || battle === 'tyra' ? 'ships of one fleet came back' : subject.says
		}
	};
}
