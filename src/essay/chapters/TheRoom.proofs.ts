/** What the sentences of “The room” rest on. */
import type { Proof, Proofs } from '#lib/proof/proof.ts';

/** One of the goodbyes that both readers count, after the war is won. */
const goodbye = (says: string, id: string, also: string, others: readonly string[] = []): Proof => ({
	says,
	rows: [`farewells where id = '${id}'`, ...others],
	holds: `form = 'said' and first = 'yes' and second = 'yes' and scene > 41 and ${also}`,
	judged: true
});
const summary = (id: string, like: string) => `(select summary like '${like}' from finale_readings where id = '${id}')`;
const role = (id: string) => `(select role from characters where id = '${id}')`;

export default {
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
			says: 'They say goodbye',
			rows: "farewells where series = 'ds9'",
			holds:
				"sum(first = 'yes' and second = 'yes') = sum(form = 'said') and min(case when form = 'said' then scene end) > 41",
			rivals: {
				'the second reader alone':
					"select sum(second = 'yes'), sum(second = 'yes') = 5 from farewells where series = 'ds9'",
				'the first reader alone, with the one that is refused':
					"select sum(first = 'yes'), sum(first = 'yes') = 5 from farewells where series = 'ds9'"
			},
			admits: 'One more is asked for',
			judged: true
		},
		goodbye(
			'An exile to a doctor',
			'ds9-1',
			`a = 'Garak' and b = 'Bashir' and ${role('garak')} = 'the exile' and ${role('bashir')} = 'the doctor'`,
			["characters where id in ('garak', 'bashir')"]
		),
		goodbye(
			'A warrior to his captain',
			'ds9-2',
			`a = 'Worf' and b = 'Sisko' and ${role('worf')} = 'the warrior' and ${role('sisko')} = 'the captain'`,
			["characters where id in ('worf', 'sisko')"]
		),
		goodbye(
			'Two friends',
			'ds9-4',
			`a = 'O''Brien' and b = 'Bashir' and ${summary('ds9-48', 'The farewell party:%')} and scene = 48`,
			["finale_readings where id = 'ds9-48'"]
		),
		goodbye(
			'A shapeshifter on a shore',
			'ds9-3',
			`a = 'Odo' and b = 'Kira' and scene = 58 and note like '%on the shore; the goodbye is his.' and ${summary('ds9-47', 'Kira%asks to take him home')}`,
			["finale_readings where id in ('ds9-47', 'ds9-58')", "characters where id in ('odo', 'kira')"]
		),
		goodbye(
			'A husband to his wife',
			'ds9-5',
			`a = 'Sisko' and b = 'Kasidy' and note like 'In a vision%' and (select label like 'Marries%' from arcs where id = 'sisko-12')`,
			["arcs where id = 'sisko-12'"]
		),
		{
			says: 'One more is asked for',
			rows: ["farewells where series = 'ds9' and form = 'refused'", "characters where id = 'quark'"],
			holds: `count(*) = 1 and max(b) = 'Quark' and ${role('quark')} = 'the barkeeper' and max(note) = 'He is asked for a goodbye and gives none.'`
		}
	],
	'none-after': [
		{
			says: 'the admiral takes leave',
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
			says: 'They never say it',
			rows: "farewells where id = 'ds9-9'",
			holds: "form = 'unsaid' and note like '%no goodbye is ever spoken.'",
			none: "select id from farewells where 'Sisko' in (a, b) and 'Jake' in (a, b) and 'yes' in (first, second)",
			judged: true
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
	],
	'what-is-remembered': [
		{
			says: 'People look back',
			rows: "montage where item in ('Jake remembers his father', 'Music of the montage')",
			holds:
				"max(finding like '%remembers coming to the station%') and max(finding like '%it is set to “The Minstrel Boy”%')"
		},
		{
			says: 'A transcript cannot see it',
			rows: ["finale_scenes where series = 'ds9' and scene = 56", "montage where id between 'M02' and 'M04'"],
			holds: "words = 0 and (select min(known <> 'transcript') from montage where id between 'M02' and 'M04')"
		},
		{
			says: 'One page tells of the engineer',
			rows: [
				"montage where id in ('M01', 'M02', 'M03', 'M04')",
				"departures where series = 'ds9' and billing = 'main'"
			],
			holds: `select count(distinct sources) = 1 and min(known = 'one-page') and group_concat(item, ', ') = 'O’Brien’s farewell, Odo and Quark, Worf’s farewell'
				and (select known = 'transcript' and item = 'Jake remembers his father' from montage where id = 'M01') from montage where id between 'M02' and 'M04'`,
			none: `select m.id from montage m join characters c using (speaker) left join departures d on d.series = 'ds9' and d.character = c.id
				where m.id between 'M01' and 'M04' and (d.outcome is null or d.outcome not in ('leaves', 'stays'))`
		},
		{
			says: 'Here is what is known of it',
			rows: 'montage',
			holds:
				"sum(known in ('transcript', 'pages', 'one-page')) > 0 and sum(known = 'disputed') > 0 and sum(known = 'open') > 0"
		}
	],
	'the-empty-frame': [
		{
			says: 'one frame is empty',
			rows: "montage where id in ('M04', 'M08')",
			holds:
				"max(id = 'M08' and finding like '%no clips of her are used.') and max(id = 'M04' and finding like '%without any picture of Jadzia.')"
		},
		{
			says: 'The captain’s old friend',
			rows: ["cast_hours where series = 'ds9' and character = 'jadzia'", "characters where id = 'jadzia'"],
			holds: `count(distinct substr(file, 1, 3)) filter (where file < 's07') = 6
				and (select role like 'the old friend%' and who like '%as her captain’s mentor.' from characters where id = 'jadzia')`,
			rivals: {
				'without what is played of her voice in the last season':
					"select sum(words), round(sum(words) / 100.0) = 418 from cast_hours where series = 'ds9' and character = 'jadzia' and file < 's07'"
			}
		},
		{
			says: 'By two accounts',
			rows: "montage where id = 'M08'",
			holds: "finding like 'Two independent pages%' and known = 'pages'",
			numbers: ["length(sources) - length(replace(sources, ';', '')) + 1"]
		},
		{
			says: 'About the reason pages disagree',
			rows: "montage where id in ('M09', 'M10')",
			holds: "count(distinct sources) = 2 and min(known = 'disputed') and max(note like '%give no cause.')",
			none: '“None” is our own choice.'
		}
	]
} satisfies Proofs;
