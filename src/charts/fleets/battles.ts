/** The battles, in the order of the story: which spoken figures each is told with, in our words. */

/** What is said of one figure: beside its number, and where there is little room. `{n}` and `{said}` come from its row. */
export type Saying = readonly [figure: string, says: string, short: string];

interface Told {
	name: string;
	/** Name of the view, and of its line among all. */
	label: string;
	/** Whose fleet it is, for readers who know nobody. */
	about: string;
	/** The figure it is remembered by. */
	subject: string;
	/** What was sent, where nobody says how many: beside a question mark. */
	sent?: string;
	own: readonly Saying[];
	enemy?: readonly Saying[];
}

export const told = {
	odyssey: {
		name: 'First contact',
		label: 'First contact',
		about: 'Starfleet’s first fight with the Dominion',
		subject: 'w02-sent',
		own: [
			['w02-sent', 'Starfleet ships: the Odyssey and three runabouts', 'sent'],
			['w02-lost', 'is rammed as they retreat', 'lost']
		],
		enemy: [['w02-enemy', 'Dominion ships', 'Dominion ships']]
	},
	omarion: {
		name: 'The Omarion trap',
		label: 'The trap',
		about: 'two secret services strike at the Founders, who rule the Dominion',
		subject: 'w03',
		own: [
			['w03', 'Cardassian and Romulan ships sent', 'sent'],
			['w05', '“{said}” that got out', '“{said}”']
		],
		enemy: [['w04', 'Dominion fighters lie in wait', 'lie in wait']]
	},
	'klingon-assault': {
		name: 'The Klingon assault',
		label: 'Klingon assault',
		about: 'the Klingons, until then allies, attack the station',
		subject: 'w07-lost',
		own: [
			['w07-sent', 'Klingon ships: “{said}”', '{said}'],
			['w07-lost', 'lost, a count in mid-battle', 'lost so far']
		]
	},
	'station-falls': {
		name: 'The station falls',
		label: 'The station falls',
		about: 'the Dominion takes the station, and the war begins',
		subject: 'w18',
		sent: 'Dominion ships sent: not said',
		own: [['w18', 'of them lost, at least', 'lost, at least']]
	},
	tyra: {
		name: 'Tyra',
		label: 'Tyra',
		about: 'Starfleet’s Seventh Fleet, early in the war',
		subject: 'w20',
		own: [
			['w21', 'ships of the Seventh Fleet sent', 'sent'],
			['w20', 'came back', 'came back'],
			['w22', 'were lost', 'lost']
		]
	},
	'operation-return': {
		name: 'Operation Return',
		label: 'Operation Return',
		about: 'Starfleet and the Klingons sail to retake the station',
		subject: 'w24',
		own: [
			['w25', 'Starfleet’s ships: only a ratio, about {n} against each', 'only a ratio'],
			['w26', 'fell out of formation, not destroyed', 'fell out'],
			['w30', 'lost, known by name', 'lost, named'],
			['w29', 'broke through, Klingons included', 'broke through']
		],
		enemy: [
			['w24', 'Dominion ships in the way', 'in the way'],
			['w28', 'more vanish in the wormhole, not shot down', 'vanish, not shot']
		]
	},
	'chintoka-first': {
		name: 'First Chin’toka',
		label: 'First Chin’toka',
		about: 'the allies’ first attack on Cardassian space',
		subject: 'w47',
		sent: 'Allied ships sent: not said',
		own: [['w47', 'Klingon ships crippled or destroyed', 'crippled or lost']],
		enemy: [
			['w45', 'Dominion ships: {n} squadrons, of what size is not said', '{n} squadrons'],
			['w46', 'armed platforms: “{said}”', '“{said}”']
		]
	},
	derna: {
		name: 'The blockade',
		label: 'The blockade',
		about: 'Bajor stops its Romulan ally at its own moon',
		subject: 'w50-sent',
		own: [['w50-sent', 'Bajoran ships block the way', 'Bajoran ships']],
		enemy: [['w50-enemy', 'Romulan warbirds on their way', 'Romulan warbirds']]
	},
	ningtao: {
		name: 'The rearguard',
		label: 'The rearguard',
		about: 'one Klingon ship stays behind to cover a raid',
		subject: 'w52-enemy',
		own: [
			['w52-sent', 'Klingon ships set out on the raid', 'set out'],
			['w52-lost', 'stays behind, and contact is lost', 'stays behind']
		],
		enemy: [['w52-enemy', 'Dominion ships are held up', 'held up']]
	},
	'chintoka-second': {
		name: 'Second Chin’toka',
		label: 'Second Chin’toka',
		about: 'the Breen, new to the war, use a weapon that takes a ship’s power',
		subject: 'w65-out',
		sent: 'Allied ships sent: not said',
		own: [
			['w65-out', 'lost power; how many were destroyed is not said', 'lost power'],
			['w65-left', 'did not: a Klingon ship', 'did not'],
			['w64', 'was abandoned: the Defiant', 'abandoned']
		]
	},
	'klingons-alone': {
		name: 'The Klingons alone',
		label: 'Klingons alone',
		about: 'only Klingon ships withstand the weapon, so they hold the line',
		subject: 'w66',
		own: [['w66', 'Klingon ships fit to fight', 'fit to fight']],
		enemy: [['w67', 'Dominion ships: only a ratio, about {n} for each', 'only a ratio']]
	},
	avenal: {
		name: 'Avenal',
		label: 'Avenal',
		about: 'the Klingons attack where they are outnumbered',
		subject: 'w69-lost',
		sent: 'Klingon ships sent: not said',
		own: [
			['w69-lost', 'were destroyed', 'destroyed'],
			['w69-out', 'were badly damaged', 'badly damaged']
		],
		enemy: [['w69-odds', 'Dominion ships: only a ratio, {n} for each', 'only a ratio']]
	},
	'last-battle': {
		name: 'The last battle',
		label: 'The last battle',
		about: 'the allies attack the Cardassian homeworld',
		subject: 'w78',
		sent: 'Allied ships sent: not said',
		own: [
			['w78', 'ships lost, “{said}” of the fleet; of how many is not said', '“{said}” lost'],
			['w76', 'lost, known by name: a Romulan flagship', 'flagship lost']
		]
	}
} as const satisfies Record<string, Told>;

export type BattleId = keyof typeof told;
export const battleIds = Object.keys(told) as readonly BattleId[];

/** What is told of a battle. */
export function toldOf(battle: BattleId): Told {
	return told[battle];
}
