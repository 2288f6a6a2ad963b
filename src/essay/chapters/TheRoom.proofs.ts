/** What the sentences of “The room” rest on. */
import type { Proof, Proofs } from '#lib/proof/proof.ts';

/** That two say goodbye, one to the other. */
const pair = (id: string, a: string, b: string, also = '1') =>
	`(select a = '${a}' and b = '${b}' and form = 'said' and ${also} from farewells where id = '${id}')`;
const summary = (id: string, like: string) => `(select summary like '${like}' from finale_readings where id = '${id}')`;
const role = (id: string, is: string) => `(select role = '${is}' from characters where id = '${id}')`;

/** The lines of a goodbye, by the scene it is in. */
const inScene = (says: string, scene: number, id: string, holds: string): Proof => ({
	says,
	rows: [`farewells where id = '${id}'`, `finale_speakers where series = 'ds9' and scene = ${scene}`],
	holds: `scene = ${scene} and ${holds}`
});
const speaks = (scene: number, who: string) =>
	`(select words from finale_speakers where series = 'ds9' and scene = ${scene} and speaker = '${who}')`;
const place = (scene: number, like: string) =>
	`(select location from finale_scenes where series = 'ds9' and scene = ${scene}) like '${like}'`;

export default {
	'goodbye-exile': [
		inScene(
			'The exile and the doctor',
			44,
			'ds9-1',
			`form = 'said' and ${speaks(44, 'Garak')} > ${speaks(44, 'Bashir')}`
		)
	],
	'goodbye-warrior': [inScene('on the promenade', 46, 'ds9-2', `form = 'said' and ${place(46, 'Promenade')}`)],
	'goodbye-party': [inScene('shared by', 48, 'ds9-7', `form = 'toast' and ${summary('ds9-48', '%party%')}`)],
	'goodbye-wife': [inScene('in a vision', 54, 'ds9-5', `form = 'said' and note like '%vision%'`)],
	'goodbye-refused': [inScene('A goodbye refused', 57, 'ds9-6', "form = 'refused'")],
	'goodbye-shore': [inScene('Two on a shore', 58, 'ds9-3', "form = 'said' and note like '%shore%'")],
	'goodbye-son': [
		{
			says: 'no word of goodbye',
			rows: "farewells where id = 'ds9-9'",
			holds: "form = 'unsaid' and note like '%no goodbye is ever spoken.'",
			none: "select id from farewells where 'Sisko' in (a, b) and 'Jake' in (a, b) and 'yes' in (first, second)",
			judged: true
		}
	],
	'the-room': [
		{
			says: 'about a quarter of an ending',
			rows: ["finale_cuts where series = 'ds9'", "finale_readings where series = 'ds9' and scene > 41"],
			holds: "select words between 20 and 30 from cut_shares where id = 'ds9-resolution'",
			// Fights after it, other than in the caves.
			none: "select scene from finale_readings where series = 'ds9' and scene > 41 and caves is null and 'battle' in (mode_first, mode_second)",
			rivals: {
				'won when it is signed':
					"select printf('%.1f', words), words between 20 and 30 from cut_shares where id = 'ds9-signing'",
				'without the caves':
					"select printf('%.1f', 100.0 * words_after / words), 100.0 * words_after / words between 20 and 30 from endings where id = 'ds9-without-caves'",
				'won when the last antagonist falls':
					"select printf('%.1f', words), words between 20 and 30 from cut_shares where id = 'ds9-strictest'"
			},
			admits: 'but for one fight in a cave nothing more to win',
			judged: true
		},
		{ says: 'What do people say', frame: 'A question.' }
	],
	'the-goodbyes': [
		{
			says: 'Both readers count',
			rows: ["farewells where series = 'ds9'", "war_timeline where file = 's07e25' and dominion = 'ceasefire'"],
			holds: `sum(first = 'yes' and second = 'yes') = sum(form = 'said')`,
			none: `select id from farewells where series = 'ds9' and form = 'said'
				and scene <= (select min(scene) from war_timeline where file = 's07e25' and dominion = 'ceasefire')`,
			rivals: {
				'either reader, with the one that is refused':
					"select count(*), min(scene) > 41 from farewells where series = 'ds9' and 'yes' in (first, second)"
			},
			judged: true
		},
		{
			says: 'two friends at the party',
			rows: ["farewells where series = 'ds9' and form = 'said'", "characters where id in ('obrien', 'bashir')"],
			// Of the pairs, the one that has no scene to itself: its scene is the party's.
			holds: `${pair('ds9-4', "O''Brien", 'Bashir', 'scene = 48')} and ${summary('ds9-48', 'The farewell party:%')}
				and ${role('obrien', 'the engineer')} and ${role('bashir', 'the doctor')}
				and (select count(*) = 1 from farewells where series = 'ds9' and form = 'said' and scene in (select scene from farewells where form = 'toast'))`,
			judged: true
		}
	],
	'none-after': [
		{
			says: 'the admiral who takes leave',
			rows: [
				"farewells where series = 'voy' and form = 'said'",
				"named where name in ('Tuvok', 'Barclay', 'Admiral Janeway')"
			],
			holds: `min(a = 'Admiral Janeway') and sum(first = 'yes') = 4 and sum(second = 'yes') = 3
				and group_concat(case when second = 'yes' then b end) = 'Tuvok,Barclay,Janeway'
				and (select who like '%oldest friend%' from named where name = 'Tuvok')`,
			judged: true
		},
		{
			says: 'She does so before',
			rows: ["farewells where series = 'voy'", "finale_cuts where series = 'voy'"],
			holds: "max(scene) < (select scene from finale_cuts where id = 'voy-resolution')",
			rivals: {
				'safe when the Queen falls':
					"select max(scene), max(scene) < (select scene from finale_cuts where id = 'voy-queen') from farewells where series = 'voy'",
				'pressed as far as it allows':
					"select max(scene), max(scene) < (select scene from finale_cuts where id = 'voy-hardest') from farewells where series = 'voy'"
			},
			judged: true
		},
		{
			says: 'no goodbye is heard',
			rows: [
				"finale_readings where series = 'voy' and scene > 67",
				"farewells where series = 'voy'",
				"departures where series = 'voy'"
			],
			none: `select scene from farewells where series = 'voy' and scene > 67
				union all select scene from departures where series = 'voy' and outcome = 'leaves' and file = 's07e25'
				union all select scene from finale_readings where series = 'voy' and scene > 67 and 'farewell' in (mode_first, mode_second)`,
			rivals: {
				'safe when the Queen falls':
					"select count(*), count(*) = 0 from finale_readings where series = 'voy' and scene > 63 and 'farewell' in (mode_first, mode_second)",
				'farewells in the second place, too':
					"select count(*), count(*) = 0 from finale_readings where series = 'voy' and scene > 67 and 'farewell' in (secondary_first, secondary_second)"
			},
			judged: true
		}
	],
	unspoken: [
		{
			says: 'One is missing',
			rows: "farewells where series = 'ds9' and form = 'unsaid'",
			holds: "count(*) = 1 and max(a) = 'Sisko' and max(b) = 'Jake'",
			judged: true
		},
		{
			says: 'walk to the ship together',
			rows: [
				"finale_readings where id = 'ds9-2'",
				"finale_speakers where series = 'ds9' and scene = 48 and speaker in ('Sisko', 'Jake')"
			],
			holds: `summary like '%Jake walks him to the ship' and (select count(*) from finale_speakers where series = 'ds9' and scene = 48 and speaker in ('Sisko', 'Jake')) = 2
				and ${summary('ds9-48', 'The farewell party:%')}`
		},
		{
			says: 'waits in a room full of officers',
			rows: ["finale_readings where id = 'ds9-53'", "finale_speakers where series = 'ds9' and scene = 53"],
			holds: `summary = 'Jake and Kasidy wait while the search finds nothing'
				and (select count(*) from finale_speakers where series = 'ds9' and scene = 53 and speaker in ('Worf', 'Ezri Dax', 'Odo', 'Bashir')) = 4`,
			none: '“Nothing” is what the search finds; it is in the row.'
		}
	],
	'the-silence-of-a-scene': [
		{
			says: 'Then the strip reaches',
			rows: "finale_scenes where series = 'ds9' and scene = 56",
			holds: 'words = 0 and lines = 0'
		},
		{ says: 'It has no words', rows: "finale_scenes where series = 'ds9' and scene = 56", holds: 'words = 0' }
	]
} satisfies Proofs;
