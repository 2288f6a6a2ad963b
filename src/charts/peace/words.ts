/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { count, inWords, InWords } from '#lib/chart/number.ts';
import {
	broken,
	isOpen,
	links,
	met,
	partOf,
	parts,
	says,
	stepOf,
	steps,
	stepsOf,
	tally,
	type Reading,
	type Step
} from './data.ts';
import type { PeaceView } from './view.ts';

const source = 'Source: dialogue, as fan transcripts have it; one reading.';
/** How "7×25" is to be read. */
const numbers = `${stepOf('ceasefire').code}: season × episode.`;
const unheard = 'What passes in the link is not heard.';
/** "7×21, scene 20". */
const at = (id: string) => `${stepOf(id).code}, scene ${stepOf(id).scene}`;
const happens = (id: string) => `${stepOf(id).happens.replace(/\.$/, '')} (${at(id)}).`;
const room = met[0]!.scene;

/** How the picture is built, said in every view. */
const built = () => {
	const before = steps.filter(isOpen);
	const war = before.filter(({ track }) => track === 'war').length;
	return `${steps.length} steps on two tracks, ${before.length - war} of the disease and ${war} of the war: two threads that close, and are one from scene ${room} of the finale.`;
};

const writers: Readonly<Record<Reading, () => Omit<Words, 'source'>>> = {
	weapon() {
		const { yes, no } = tally('weapon');
		const against = stepsOf('weapon', 'against').map(({ id }) => happens(id));
		return {
			headline: 'The virus did not win it alone: dying, the enemy’s leader still refuses',
			subtitle: `Steps to the ceasefire, in order of telling; lit is what speaks for “${says.weapon}”, a ring speaks against it (judged).`,
			alt: `${built()} ${InWords(yes)} steps speak for “${says.weapon}” and ${inWords(no)} against it, among them the refusal of the enemy’s leader, captured and dying.`,
			description: [
				`The enemy is led by the Founder, a shapeshifter whose people share one body of liquid, the Great Link. ${happens('infect')} ${happens('carrier')} ${happens('plague')}`,
				`Yet ${inWords(no)} steps speak against it: ${against.join(' ')}`,
				`For it speaks, too, a step that is easily left out: ${happens('council-refuses')}`
			],
			limits: `${numbers} ${unheard} The finale itself names neither the virus nor its makers.`,
			finding: {
				figure: `${yes} : ${no}`,
				says: 'steps for and against “the virus won it”: dying, the enemy’s leader still refuses'
			}
		};
	},
	gift() {
		const { yes, no } = tally('gift');
		const chain = [
			'her-reason',
			'change-mind',
			'odo-offer',
			'no-price',
			'only-link',
			'link',
			'stand-aside',
			'ceasefire'
		];
		return {
			headline: 'As spoken, it was a gift: Odo asks only for a link, and the ceasefire follows',
			subtitle: `Steps to the ceasefire, in order of telling; lit is what speaks for “${says.gift}”, as spoken (judged).`,
			alt: `${built()} ${InWords(yes)} steps speak for “${says.gift}” and ${no ? inWords(no) : 'none'} against it: Odo, the shapeshifter, offers the cure and asks only for the link, and the ceasefire follows.`,
			description: [
				`In scene ${room} the Founder, who leads the enemy, and Odo, of her own people, face each other; to link is to become one with the other. ${chain.map(happens).join(' ')}`,
				`Odo sets no condition; the one that is spoken is hers, afterwards. ${stepOf('only-link').note} One thing is said to have been agreed: ${happens('trial')}`,
				`And he gives himself: ${happens('in-her-place')} ${happens('great-link')}`
			],
			limits: `${numbers} ${unheard} A hidden bargain cannot be ruled out.`,
			finding: { figure: `${yes} : ${no}`, says: 'steps for and against “the gift ended it”, as spoken' }
		};
	},
	missing() {
		const armies = stepsOf('missing', 'armies');
		const word = stepsOf('missing', 'word').map(({ id }) => happens(id));
		return {
			headline: 'Both readings leave out a decision, a broken word and the armies at the door',
			subtitle:
				'Steps to the ceasefire, in order of telling; lit is what neither “the virus” nor “the gift” tells (judged).',
			alt: `${built()} Lit are the Council’s decision to withhold the cure, the promise Odo breaks, and ${inWords(armies.length)} steps of revolt and battle.`,
			description: [
				`The decision: ${happens('council-refuses')}`,
				`The word: ${word.join(' ')} What breaks it is told by one of the readings: ${happens(broken.to)}`,
				`The armies: ${armies.map(({ id }) => happens(id)).join(' ')} They were needed, and not enough: ${happens('refusal')}`
			],
			limits: `${numbers} ${unheard} The decision speaks for the first reading, and is easily left out of it.`,
			finding: {
				figure: count(new Set(steps.map((step) => partOf('missing', step)).filter((part) => part !== null)).size),
				says: 'things both readings leave out: a decision, a broken word, the armies'
			}
		};
	}
};

/** The headline as a question. */
export const tease = ({ reading }: PeaceView) =>
	({
		weapon: 'What ended the war: did the virus win it?',
		gift: 'What ended the war: was it a gift?',
		missing: 'What ended the war: what do both readings leave out?'
	})[reading];

/** What a step says to the view, as a sentence. */
function verdict(reading: Reading, step: Step): string {
	const part = partOf(reading, step);
	if (part === null) return '';
	return reading === 'missing'
		? ` Part of what both leave out: ${parts[part]}.`
		: ` Speaks ${part} “${says[reading]}”.`;
}

/** "Step 14. … (7×24), scene 20: Odo promises …" */
export function nameOf(reading: Reading, step: Step): string {
	const on = links.filter(({ from }) => from === step.id).map(({ to }) => stepOf(to).step);
	const next = on.length ? ` Leads to step ${on.join(' and ')}.` : '';
	return `Step ${step.step}. ${step.title} (${step.code}), scene ${step.scene}: ${step.happens}${verdict(reading, step)}${next}`;
}

/** The words of a view. */
export function words({ reading }: PeaceView): Words {
	return { source, ...writers[reading]() };
}
