/** Short names of the steps, in our words, for the picture. */
import type { Reading } from './data.ts';

/** A long and, where needed, a short name of every step. */
export const names: Readonly<Record<string, readonly [long: string, short?: string]>> = {
	infect: ['Section 31 infects Odo', 'Odo is infected'],
	carrier: ['Odo passes it on, unknowing', 'He passes it on'],
	plague: ['The Founders begin to die', 'Founders fall ill'],
	'founder-ill': ['Their leader hides her illness', 'She hides it'],
	breen: ['Their leader, ill, buys allies', 'She buys allies'],
	damar: ['The collaborator, Damar, turns', 'Damar turns'],
	'odo-sick': ['Odo learns he has it too', 'Odo has it too'],
	suspect31: ['The doctor finds its makers', 'Its makers found'],
	bait: ['A false cure as bait', 'A bait'],
	cure: ['A cure, out of a dying mind', 'A cure is stolen'],
	'odo-cured': ['Odo is cured, and carries it', 'Odo is cured'],
	'odo-told': ['Odo learns what he carried', 'Odo is told'],
	'council-refuses': ['The Council withholds the cure', 'Cure withheld'],
	promise: ['Odo promises not to act alone', 'Odo’s promise'],
	rising: ['The streets of Cardassia rise', 'Streets rise'],
	sabotage: ['Power fails as the fleets meet', 'Power fails'],
	lakarian: ['A city is killed in reprisal', 'A city killed'],
	'fleet-turns': ['A fleet changes sides', 'A fleet turns'],
	extermination: ['She orders everyone killed', 'She orders death'],
	'hq-taken': ['Headquarters are taken', 'She is captured'],
	refusal: ['Captured, dying, their leader refuses', 'Their leader refuses'],
	'odo-goes': ['Odo asks to reason with her', 'Odo asks to go'],
	'her-reason': ['She fears for her people', 'Her fear'],
	'change-mind': ['He wants to change her mind', 'To change her mind'],
	'odo-offer': ['He offers the cure, and a link', 'The offer'],
	'no-price': ['She looks for the price', 'The price?'],
	'only-link': ['He asks for the link, no more', 'Only the link'],
	link: ['They link', 'They link'],
	'stand-aside': ['Healed, she asks them to stand aside', 'Stand aside'],
	ceasefire: ['She orders the ceasefire', 'Ceasefire'],
	trial: ['She will stand trial', 'A trial'],
	treaty: ['The surrender is signed', 'Surrender'],
	'in-her-place': ['He goes home in her place', 'In her place'],
	'odo-leaves': ['He leaves, to teach trust', 'To teach trust'],
	'great-link': ['He wades into the sick Link', 'Into the Link']
};

/** The steps named on the picture of a view, the one that matters most first. */
export const named: Readonly<Record<Reading, readonly string[]>> = {
	weapon: [
		'refusal',
		'infect',
		'breen',
		'ceasefire',
		'council-refuses',
		'plague',
		'her-reason',
		'odo-told',
		'hq-taken',
		'fleet-turns',
		'rising',
		'cure'
	],
	gift: [
		'only-link',
		'ceasefire',
		'refusal',
		'odo-cured',
		'odo-offer',
		'no-price',
		'her-reason',
		'great-link',
		'odo-goes',
		'hq-taken',
		'odo-leaves',
		'infect'
	],
	missing: [
		'council-refuses',
		'promise',
		'fleet-turns',
		'odo-offer',
		'rising',
		'hq-taken',
		'damar',
		'refusal',
		'ceasefire',
		'sabotage',
		'lakarian',
		'infect'
	]
};
