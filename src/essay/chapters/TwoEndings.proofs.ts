/** What the sentences of “Two endings” rest on. */
import type { Proofs } from '#lib/proof/proof.ts';

/** What comes after a cut, in percent of words, lines or scenes. */
const after = (id: string, of = 'words') => `(select ${of} from cut_shares where id = '${id}')`;
/** Two values side by side, and whether the first is larger. */
const more = (a: string, b: string) => `select printf('%.1f against %.1f', ${a}, ${b}), ${a} > ${b}`;
/** The two finales side by side in a view, and whether what is asked holds of `ds9` and `voy`. */
const sides = (value: string, from: string, holds: string) =>
	`with both as (select max(v) filter (where series = 'ds9') as ds9, max(v) filter (where series = 'voy') as voy from (select series, ${value} as v from ${from})) select printf('%.1f against %.1f', ds9, voy), ${holds} from both`;
/** Voyager's words between people that are set in the years to be undone, by one reader. */
const undone = (reader: 'first' | 'second') =>
	`(select 100.0 * sum(words) filter (where people and time = 2404) / sum(words) from readings where series = 'voy' and reader = '${reader}')`;
const peopleAfter = (id: string, reader: 'first' | 'second') =>
	`(select of_finale from people_after where id = '${id}' and reader = '${reader}')`;
/** Whether Voyager’s first quarter has more words between people than any other quarter of its words, by one reader. */
const quarters = (reader: 'first' | 'second') => `
	with placed as (select words, people, sum(words) over (order by scene) - words as start, sum(words) over () as whole
			from readings where series = 'voy' and reader = '${reader}'),
		parts as (select q.value as quarter, sum(max(0, min(start + words, q.value * whole / 4.0 + whole / 4.0) - max(start, q.value * whole / 4.0))) as warm
			from placed, json_each('[0,1,2,3]') q where people group by q.value)
	select max(warm) filter (where quarter = 0) = max(warm) from parts`;
const rating = (id: string) => `(select rating from ratings where id = '${id}')`;
const bothFinales = "series in ('ds9', 'voy')";

export default {
	'two-endings': [
		{
			says: 'both won in the last episode',
			// The Founder yields, and the ship is home: so the cuts are called.
			rows: ["finale_cuts where cut = 'resolution' and series in ('ds9', 'voy')", "war_timeline where file = 's07e25'"],
			holds: `select count(*) = 2 and (select min(file) from war_timeline where dominion = 'peace') = 's07e25' from finale_cuts c join finales f using (series)
				where c.cut = 'resolution' and c.series in ('ds9', 'voy') and f.finale = (select title from episodes e where e.series = c.series order by hour_end desc limit 1)`,
			judged: true
		},
		{ says: 'What do they spend', frame: 'A question.' }
	],
	'two-finales': [
		{ says: 'Each block is a scene', frame: 'How to read the picture.' },
		{ says: 'Scenes between people stand above', frame: 'How to read the picture.' },
		{
			says: 'ends a war in',
			rows: [
				"finale_readings where series = 'ds9' and scene = 45",
				"finale_readings where series = 'voy' and scene = 69"
			],
			holds: `select (select summary like '%surrender is signed%' from finale_readings where id = 'ds9-45')
				and (select summary like 'Home:%' from finale_readings where id = 'voy-69')`
		},
		{
			says: 'they look alike',
			rows: ["finales where series in ('ds9', 'voy')", "finale_scenes where series in ('ds9', 'voy')"],
			holds: 'count(distinct hours) = 1 and count(distinct director) = 1',
			rivals: {
				'their words': `select max(words) - min(words), 1.0 * min(words) / max(words) > 0.8 from endings where cut = 'resolution' and ${bothFinales}`,
				'their scenes': `select group_concat(n), 1.0 * min(n) / max(n) > 0.8 from (select count(*) as n from finale_scenes where ${bothFinales} group by series)`
			}
		}
	],
	'where-is-it-won': [
		{ says: 'Before you see our answer', frame: 'A question to the reader.' },
		{ says: 'Put one mark', frame: 'An invitation.' },
		{ says: 'There is no score', frame: 'A promise of how the guess is treated.' }
	],
	'the-unrolling': [
		{
			says: 'Both our readers',
			rows: "finale_cuts where id = 'ds9-resolution'",
			holds: "note like 'Both readers%'",
			judged: true
		}
	],
	'the-tail': [
		{
			says: 'The war is won',
			rows: [
				"finale_cuts where id = 'ds9-resolution'",
				"war_timeline where file = 's07e25' and dominion = 'ceasefire'"
			],
			holds: `note like 'Both readers%' and scene = (select min(scene) from war_timeline where file = 's07e25' and dominion = 'ceasefire')`,
			judged: true
		},
		{
			says: 'still to come',
			rivals: {
				'lines instead of words': `select ${after('ds9-resolution', 'lines')}, ${after('ds9-resolution', 'lines')} > 25`,
				'scenes instead of words': `select ${after('ds9-resolution', 'scenes')}, ${after('ds9-resolution', 'scenes')} > 25`
			},
			judged: true
		}
	],
	'what-is-left': [
		{
			says: 'There are goodbyes',
			rows: ["finale_readings where series = 'ds9' and scene > 41", "farewells where series = 'ds9' and form = 'said'"],
			holds: `(select count(*) > 1 and min(scene) > 41 and min(first || second) = 'yesyes' from farewells where series = 'ds9' and form = 'said')
				and max(case when summary like '%surrender is signed%' then scene end) = 45
				and max(case when summary like 'The farewell party%' then scene end) = 48
				and group_concat(case when mode_first = 'battle' then scene end) = '51'`,
			rivals: {
				'fights of the second reader, who begins this one earlier': `select group_concat(scene), count(distinct location) = 1 and min(scene) > 48
					from finale_readings join finale_scenes using (series, scene) where series = 'ds9' and scene > 41 and mode_second = 'battle'`
			},
			judged: true
		},
		{
			says: 'the station going about its day',
			rows: [
				"finale_readings where series = 'ds9' and scene > 51",
				"finale_scenes where series = 'ds9' and scene > 51"
			],
			// Nobody says goodbye in the last three scenes; in all before somebody does, or is waited for or missed.
			holds: `count(*) filter (where scene >= 59 and 'farewell' in (mode_first, mode_second)) = 0
				and count(*) filter (where scene < 59 and not (mode_first in ('farewell', 'aftermath') and mode_second in ('farewell', 'aftermath'))) = 0`,
			judged: true
		},
		{
			says: 'once it is safe',
			rows: "finale_cuts where id = 'voy-resolution'",
			holds: "note like 'Both readers%'"
		}
	],
	'the-life-after': [
		{ says: 'look at the beginning', frame: 'An invitation.' },
		{
			says: 'has a life after',
			rows: ["finale_readings where series = 'voy' and time = 2404", "named where name = 'Admiral Janeway'"],
			holds: `count(*) filter (where summary like 'Reunion%') = 1 and count(*) filter (where summary like '%confused Tuvok%') = 1
				and (select who like '%captain in later years, who comes back to change how the journey ends.' from named where name = 'Admiral Janeway')`
		},
		{
			says: 'which its plot will undo',
			rows: [
				"finale_readings where series = 'voy' and time = 2404",
				"finale_readings where series = 'voy' and time = 2378"
			],
			holds: `select min(scene) = 0 and max(scene) > min(scene) filter (where time = 2378) and max(scene) filter (where time = 2404) < 67
				and (select summary like '%change history%' from finale_readings where id = 'voy-30') from finale_readings where series = 'voy'`,
			judged: true
		}
	],
	'not-all-afterglow': [
		{
			says: 'Not all of that is afterglow',
			rows: "finale_readings where series = 'voy' and time = 2404",
			none: '“Not all” speaks of some: those are asked for.',
			holds: "count(*) filter (where mode_first in ('planning', 'bargaining', 'battle')) > 0",
			rivals: {
				'the second reader':
					"select sum(words), sum(words) > 400 from readings where series = 'voy' and reader = 'second' and time = 2404 and not people"
			},
			judged: true
		},
		{
			says: 'before anybody plans',
			rows: [
				"finale_readings where series = 'voy' and time = 2404",
				"finale_readings where series = 'ds9' and scene > 41"
			],
			none: "select scene from finale_readings where series = 'voy' and scene < 3 and 'planning' in (mode_first, mode_second)",
			judged: true
		},
		{
			says: 'Take scenes between people',
			rows: [
				"finale_readings where series = 'voy' and time = 2404",
				"finale_readings where series = 'ds9' and scene > 41"
			],
			holds: `select ${peopleAfter('ds9-resolution', 'first')} > ${undone('first')}`,
			rivals: {
				'the second reader': more(peopleAfter('ds9-resolution', 'second'), undone('second')),
				'after the signing': more(peopleAfter('ds9-signing', 'first'), undone('first')),
				'after the caves': more(peopleAfter('ds9-strictest', 'first'), undone('first'))
			},
			admits: 'Say it is not won until the fight in the caves: 12.2 % remains',
			judged: true
		}
	],
	'other-cuts': [
		{
			says: 'until the fight in the caves',
			rows: "finale_cuts where id = 'ds9-strictest'",
			holds: "scene = 51 and rule like '%last antagonist has fallen%'",
			none: "select scene from finale_readings where series = 'ds9' and scene > 51 and 'battle' in (mode_first, mode_second)",
			judged: true
		},
		{
			says: 'Leave the caves out',
			rows: [
				"finale_cuts where id = 'ds9-without-caves'",
				"finale_readings where series = 'ds9' and caves = 'yes' and scene > 41"
			],
			holds:
				"counts = 'without-caves' and (select group_concat(scene) from finale_readings where caves = 'yes' and scene > 41) = '49,51'",
			judged: true
		},
		{
			says: 'the enemy’s queen',
			rows: "finale_cuts where series = 'voy'",
			holds:
				"select id = 'voy-queen' from endings where series = 'voy' and cut <> 'hardest' order by words_after desc limit 1",
			judged: true
		},
		{
			says: 'Pressed as far',
			// After the last who leaves has said goodbye, and as soon as the enemy breaks.
			rows: [
				"finale_cuts where id = 'ds9-hardest'",
				"finale_cuts where id = 'voy-hardest'",
				"farewells where series = 'ds9'"
			],
			holds: `scene = (select max(scene) from farewells where series = 'ds9')
				and scene = (select max(scene) from departures where series = 'ds9' and file = 's07e25' and outcome = 'leaves')
				and (select max(words_after) = (select words_after from endings where id = 'voy-hardest') from endings where series = 'voy')`,
			judged: true
		},
		{
			says: 'point the same way',
			rows: [`finale_cuts where ${bothFinales}`, `finale_scenes where ${bothFinales}`],
			holds: `select ${after('ds9-resolution')} - ${after('voy-resolution')} > 20 * (${after('ds9-hardest')} - ${after('voy-hardest')}) and ${after('ds9-hardest', 'lines')} < ${after('voy-hardest', 'lines')} and ${after('ds9-hardest', 'scenes')} < ${after('voy-hardest', 'scenes')}`,
			// No cut of one with any cut of the other.
			none: `select d.id, v.id from endings d, endings v where d.series = 'ds9' and v.series = 'voy' and 1.0 * d.words_after / d.words <= 1.0 * v.words_after / v.words`,
			rivals: {
				'lines, by the readers’ cut': more(after('ds9-resolution', 'lines'), after('voy-resolution', 'lines')),
				'scenes, the strictest against the longest': more(
					after('ds9-strictest', 'scenes'),
					after('voy-queen', 'scenes')
				),
				'lines, pressed': more(after('ds9-hardest', 'lines'), after('voy-hardest', 'lines')),
				'scenes, pressed': more(after('ds9-hardest', 'scenes'), after('voy-hardest', 'scenes'))
			},
			admits: 'in lines or scenes the last does not',
			judged: true
		}
	],
	'the-warmer-one': [
		{
			says: 'Nor is one plainly',
			rows: `finale_readings where ${bothFinales}`,
			holds: `select max(intimate_words) filter (where series = 'voy') > max(intimate_words) filter (where series = 'ds9') from lanes where reader = 'first'`,
			rivals: {
				'the second reader': sides('intimate_words', "lanes where reader = 'second'", 'voy > ds9'),
				'all scenes between people, first reader': sides('words', "lanes where reader = 'first'", 'voy > ds9'),
				'words of family in a thousand': sides('family', 'finale_rates', 'voy > ds9')
			},
			judged: true
		},
		{
			says: 'on that two readers agree',
			rows: `finale_readings where ${bothFinales}`,
			holds: `select min(intimate_words) filter (where series = 'voy') > max(intimate_words) filter (where series = 'ds9') from lanes`,
			rivals: {
				'scenes instead of words, first reader': sides('intimate_scenes', "lanes where reader = 'first'", 'voy > ds9'),
				'scenes instead of words, second reader': sides(
					'intimate_scenes',
					"lanes where reader = 'second'",
					'voy > ds9'
				),
				'with scenes that are so in the second place, first reader': sides(
					'words',
					"(select series, 100.0 * sum(words) filter (where 'intimate' in (mode_first, secondary_first)) / sum(words) as words from finale_readings join finale_scenes using (series, scene) group by series)",
					'voy > ds9'
				),
				'with scenes that are so in the second place, second reader': sides(
					'words',
					"(select series, 100.0 * sum(words) filter (where 'intimate' in (mode_second, secondary_second)) / sum(words) as words from finale_readings join finale_scenes using (series, scene) group by series)",
					'voy > ds9'
				)
			},
			judged: true
		},
		{
			says: 'they do not; by number of scenes',
			rows: `finale_readings where ${bothFinales}`,
			none: '“All scenes between people” is the name of what was added up.',
			// Who has more words by the first reader, and by the second; who has more scenes by both.
			holds: `select max(v.words > d.words) = 1 and min(v.words > d.words) = 0 and max(v.scenes > d.scenes) = 0
				from lanes v join lanes d using (reader) where v.series = 'voy' and d.series = 'ds9'`,
			rivals: {
				'lines instead of words': `select group_concat(printf('%.1f against %.1f', v.lines, d.lines), ', '), max(v.lines > d.lines) <> min(v.lines > d.lines)
					from lanes v join lanes d using (reader) where v.series = 'voy' and d.series = 'ds9'`
			},
			judged: true
		},
		{
			says: 'What differs is where',
			// Of the words between people, how many come after.
			rows: `finale_readings where ${bothFinales}`,
			holds: `select max(of_people) filter (where id = 'ds9-resolution') > 10 * max(of_people) filter (where id = 'voy-resolution') from people_after where reader = 'first'`,
			rivals: {
				'the second reader': sides(
					'of_people',
					"people_after where id like '%resolution' and reader = 'second'",
					'ds9 > 10 * voy'
				),
				'the strictest cuts': sides(
					'of_people',
					"people_after where id like '%strictest' and reader = 'first'",
					'ds9 > 10 * voy'
				),
				'pressed as far as it allows': sides(
					'of_people',
					"people_after where id like '%hardest' and reader = 'first'",
					'ds9 > 2 * voy'
				)
			},
			judged: true
		}
	],
	'nobody-leads': [
		{
			says: 'who does the talking',
			// If everybody spoke as much, how many would it take for words so evenly shared?
			rows: `finale_voices where ${bothFinales}`,
			holds: `select max(n) filter (where series = 'ds9') > 2 * max(n) filter (where series = 'voy') from (
				select series, 1.0 * sum(words) * sum(words) / sum(words * words) as n from finale_voices where extra is null group by series)`,
			rivals: {
				'share of the first voice': `select group_concat(s), max(s) filter (where series = 'voy') > 2 * max(s) filter (where series = 'ds9') from (
					select series, round(100.0 * max(words) / sum(words), 1) as s from finale_voices where ${bothFinales} group by series)`,
				'share of the first voice, by lines': `select group_concat(s), max(s) filter (where series = 'voy') > 2 * max(s) filter (where series = 'ds9') from (
					select series, round(100.0 * max(lines) / sum(lines), 1) as s from finale_voices where ${bothFinales} group by series)`
			}
		},
		{
			says: 'the captain and the admiral she becomes',
			rows: "finale_voices where series = 'voy' and speaker in ('Janeway', 'Admiral Janeway')",
			holds: 'count(*) = 2'
		},
		{
			says: 'nobody comes near that',
			rows: ["finale_voices where series = 'ds9'", "characters where id = 'founder'"],
			none: "select speaker from finale_voices where series = 'ds9' and words > 0.25 * (select sum(words) from finale_voices where series = 'ds9')",
			holds: `select v.speaker = 'Female Changeling' and c.allegiance = 'Dominion' from finale_voices v join characters c using (speaker)
				where series = 'ds9' order by words desc limit 1`,
			rivals: {
				'the two largest together, as in Voyager': `select round(100.0 * sum(words) / (select sum(words) from finale_voices where series = 'ds9'), 1), sum(words) < 0.25 * (select sum(words) from finale_voices where series = 'ds9')
					from (select words from finale_voices where series = 'ds9' order by words desc limit 2)`,
				'Voyager’s two apart': `select printf('%.1f', s), s > 25 from (select 100.0 * max(words) / sum(words) as s from finale_voices where series = 'voy')`,
				'the largest by lines':
					"select speaker, speaker = 'Female Changeling' from finale_voices where series = 'ds9' order by lines desc limit 1"
			},
			admits: 'By lines it is the captain’s'
		},
		{
			says: 'By lines it is the captain’s',
			rows: "finale_voices where series = 'ds9'",
			holds: "select speaker = 'Sisko' from finale_voices where series = 'ds9' order by lines desc limit 1"
		}
	],
	'a-third-ending': [
		{ says: 'for measure', frame: 'An announcement.' },
		{
			says: 'talks on for',
			rows: "finale_cuts where id = 'tng-strictest'",
			holds: "note = 'The second reader places the resolution here.'",
			judged: true
		},
		{
			says: 'It is loved as well',
			rows: "ratings where id in ('ds9-finale', 'voy-finale', 'tng-finale')",
			holds: "max(rating) filter (where id = 'tng-finale') >= max(rating)",
			rivals: {
				'its place in its own series':
					"select rank, rank <= (select min(rank) from ratings where id in ('ds9-finale', 'voy-finale')) from ratings where id = 'tng-finale'",
				'above the mean of its series': `select round(${rating('tng-finale')} - ${rating('tng-series')}, 2), ${rating('tng-finale')} - ${rating('tng-series')} > ${rating('ds9-finale')} - ${rating('ds9-series')}`
			}
		},
		{ says: 'Three finales are three cases', rows: 'finales', holds: 'count(*) = 3', numbers: ['count(*)'] },
		{ says: 'not why it moves you', frame: 'A thought of the author on what such counts can show.' }
	],
	'the-charge': [
		{
			says: 'all gadgets',
			rows: "claims where id = 'C71'",
			holds: "claim like '%technobabble heist%'",
			none: '“All” is reported speech.'
		},
		{
			says: 'For technology that is right',
			rows: `vocabulary where file = 's07e25' and ${bothFinales}`,
			holds:
				"select max(tech) filter (where series = 'voy') > 2 * max(tech) filter (where series = 'ds9') from finale_rates",
			rivals: {
				'with words of the ship and its weapons': sides('tech + tactical', 'finale_rates', 'voy > 2 * ds9'),
				'words of the ship and its weapons alone': sides('tactical', 'finale_rates', 'voy > ds9')
			}
		},
		{
			says: 'For people it depends on the list',
			rows: `vocabulary where file = 's07e25' and ${bothFinales}`,
			holds: `select d.people > v.people and d.people - d.home > v.people - v.home and d.family < v.family
				from finale_rates d, finale_rates v where d.series = 'ds9' and v.series = 'voy'`,
			rivals: {
				'without words of death it turns, too': sides('people - death', 'finale_rates', 'voy > ds9'),
				'without home and death it turns, too': sides('people - home - death', 'finale_rates', 'voy > ds9')
			}
		}
	],
	'the-audience': [
		{
			says: 'Viewers like both',
			rows: "ratings where id in ('ds9-finale', 'voy-finale')",
			holds: 'round(max(rating) - min(rating), 2) <= 0.3',
			rivals: {
				'place in its own series':
					"select group_concat(rank), count(distinct rank) = 1 from ratings where id in ('ds9-finale', 'voy-finale')",
				'above the mean of its series': `select round(d - v, 2), abs(d - v) <= 0.3 from (select ${rating('ds9-finale')} - ${rating('ds9-series')} as d, ${rating('voy-finale')} - ${rating('voy-series')} as v)`
			}
		},
		{
			says: 'lie further apart',
			rows: "ratings where id in ('ds9-run-up', 'voy-run-up', 'ds9-season-7', 'voy-season-7')",
			holds: `select ${rating('ds9-run-up')} - ${rating('voy-run-up')} > 0.3 and ${rating('ds9-season-7')} - ${rating('voy-season-7')} between 0 and 0.3`,
			rivals: {
				'above the mean of its series': more(
					`${rating('ds9-run-up')} - ${rating('ds9-series')} - 0.3`,
					`${rating('voy-run-up')} - ${rating('voy-series')}`
				),
				'the whole last season': `select round(d - v, 2), d - v > 0.3 from (select ${rating('ds9-season-7')} as d, ${rating('voy-season-7')} as v)`
			},
			admits: 'over the whole last season the two are close'
		}
	],
	'who-leaves': [
		{
			says: 'a plainer reason',
			// Of each pair that says goodbye one leaves, or goes home.
			rows: ["farewells where series = 'ds9' and form = 'said'", "departures where series = 'ds9'"],
			holds: `select count(*) = (select count(*) from farewells where series = 'ds9' and form = 'said') from farewells f
				join characters c on c.speaker = f.a join departures d on d.series = 'ds9' and d.character = c.id
				where f.series = 'ds9' and f.form = 'said' and d.outcome in ('leaves', 'returns')`,
			judged: true
		},
		{
			says: 'On the station',
			rows: "departures where billing = 'main'",
			holds: `(select count(*) from departures where series = 'voy' and billing = 'main' and outcome = 'leaves' and file < 's07e25') = 1
				and count(*) filter (where series = 'ds9' and outcome = 'leaves' and file = 's07e25') = 4`,
			none: "select person from departures where series = 'tng' and billing = 'main' and outcome <> 'stays'",
			rivals: {
				'recurring people and guests as well': `select group_concat(n), max(n) filter (where series = 'ds9') > max(n) filter (where series = 'voy') and max(n) filter (where series = 'tng') = 0 from (
					select series, count(*) filter (where outcome = 'leaves') as n from departures group by series)`,
				'those who go by dying, too': `select group_concat(n), max(n) filter (where series = 'ds9') > max(n) filter (where series = 'voy') and max(n) filter (where series = 'tng') = 0 from (
					select series, count(*) filter (where outcome in ('leaves', 'dies')) as n from departures group by series)`
			}
		}
	],
	'voyagers-ring': [
		{
			says: 'it is warm first',
			// Of the four quarters of its words the first has most between people.
			rows: ["finale_scenes where series = 'voy'", "finale_readings where series = 'voy'"],
			holds: quarters('first'),
			rivals: {
				'the second reader': `select 'first quarter', (${quarters('second')})`
			},
			judged: true
		}
	]
} satisfies Proofs;
