/** What the sentences of “Becoming” rest on. */
import type { Proofs } from '#lib/proof/proof.ts';

/** Lives that move in “Sacrifice of Angels”, and the most in any other hour before the last; whether the first is more. */
const moves = (where: string, from = 'turns') => `
	with hours as (select file, hour, count(distinct character) as lives from ${from} where ${where} group by file, hour)
	select max(lives) filter (where file = 's06e06') || ' and ' || max(lives) filter (where file <> 's06e06'),
		max(lives) filter (where file = 's06e06') > max(lives) filter (where file <> 's06e06') from hours where hour < 176`;

/** Turns with the second reader’s fortune where there is one. */
const second = `(select t.*, coalesce(a.fortune_second, a.fortune) - lag(coalesce(a.fortune_second, a.fortune))
	over (partition by a.character order by a.id) as shift from turns t join arcs a using (id))`;

/** A share of the captain’s in some seasons and in later ones, in percent, and whether it has become less. */
const captain = (what: string, early: string, late: string, asked = "round(a, 1) || ' and ' || round(b, 1), b < a") => `
	select ${asked} from (
		select 100.0 * sum(c.${what}) filter (where season ${early}) / sum(e.${what}) filter (where season ${early}) as a,
			100.0 * sum(c.${what}) filter (where season ${late}) / sum(e.${what}) filter (where season ${late}) as b
		from episodes e left join cast_hours c on c.series = 'ds9' and c.file = e.file and c.character = 'sisko' where e.series = 'ds9')`;

/** Words of rank in seasons four and five, counted in a way, and whether there are more in five. */
const rank = (what: string, where = '1') => `
	select a || ' and ' || b, b > a from (
		select round(${what.replaceAll('$', 'season = 4')}, 1) as a, round(${what.replaceAll('$', 'season = 5')}, 1) as b
		from vocabulary join episodes using (series, file) where series = 'ds9' and ${where})`;

export default {
	becoming: [
		{ says: 'a crowd of lives', frame: 'The author’s image.' },
		{
			says: 'Here are',
			rows: ['characters', 'arcs where alternate is null'],
			holds: 'count(*) = (select count(distinct character) from arcs where alternate is null)',
			none: 'select id from characters where id not in (select character from turns) or id in (select character from turns group by character having count(*) < 2)',
			judged: true
		}
	],
	everyone: [
		{ says: 'Height is fortune', judged: true },
		{ says: 'Where a second reader', none: '“No line” is advice on how to read them.', judged: true },

		{
			says: 'Sacrifice of Angels',
			rows: ['arcs where alternate is null', "episodes where title = 'Sacrifice of Angels'"],
			holds: `with hours as (select file, hour, count(distinct character) as lives from turns where abs(moved) >= 2 group by hour)
				select max(lives = 10 and file = (select file from episodes where title = 'Sacrifice of Angels'))
					and max(lives) filter (where file <> 's06e06') = 5 from hours where hour < 176`,
			rivals: {
				'turns of one point': moves('abs(moved) >= 1'),
				'turns of three points': moves('abs(moved) >= 3'),
				'every turning point': moves('place > 1'),
				'the second reader’s scores where there are any': moves('abs(shift) >= 2', second)
			},
			judged: true
		}
	],
	'the-captain': [
		{
			says: 'begins as a widower',
			rows: "characters where id = 'sisko'",
			holds: "role = 'the captain' and opening like 'A widower%asked to be replaced.'",
			judged: true
		},
		{
			says: 'He ends at',
			rows: ["arcs where id = 'sisko-14'", "closures where character = 'sisko'"],
			holds: `label = 'Task done, family left' and (select gets like 'Bajor saved%' and loses like '%wife, son%' from closures where character = 'sisko')
				and (select from_end = 1 from turns where id = 'sisko-14')`,
			judged: true
		},
		{
			says: 'he makes room',
			rows: ["cast_hours where series = 'ds9' and character = 'sisko'", "episodes where series = 'ds9'"],
			holds: captain('words', '= 1', '= 7', 'b < a'),
			rivals: {
				'scenes in which he speaks': captain('scenes', '= 1', '= 7'),
				'three seasons against the last three': captain('words', '<= 3', '>= 5')
			}
		},
		{ says: 'In the first season' },
		{
			says: 'not a steady fall',
			rows: ["cast_hours where series = 'ds9' and character = 'sisko'", "episodes where series = 'ds9'"],
			holds:
				"select max(share) filter (where season = 3) > max(share) filter (where season = 2) from voices where character = 'sisko'"
		}
	],
	'the-exile': [
		{
			says: 'hems trousers',
			rows: "characters where id = 'garak'",
			holds:
				"role = 'the exile' and who like 'A Cardassian spy turned tailor%' and opening = 'An exile hemming trousers among people who hate his kind.'",
			judged: true
		},
		{
			says: 'He wants one thing',
			rows: "characters where id = 'garak'",
			holds: "want like 'To go home%'",
			judged: true
		},
		{
			says: 'He gets it',
			rows: ["closures where character = 'garak'", "departures where character = 'garak'"],
			holds: `gets = 'The right to go home.' and (select outcome = 'returns' and to_place = 'Cardassia' from departures where character = 'garak')`,
			judged: true
		},
		{
			says: 'The city is rubble',
			rows: ["arcs where id = 'garak-13'", "named where name = 'Mila'"],
			holds:
				"(select who like '%who hides the rebels in her cellar.' from named where name = 'Mila') and rationale like 'Mila is dead%the city is rubble, and he may go home to it.' and (select from_end = 1 from turns where id = 'garak-13')",
			judged: true
		}
	],
	'the-boy': [
		{
			says: 'learns to read',
			rows: "arcs where id in ('nog-01', 'nog-02', 'nog-03')",
			holds: `(select role = 'the boy caught stealing' from characters where id = 'nog') and max(id = 'nog-01' and label = 'Caught thieving')
				and max(id = 'nog-02' and rationale like '%taught to read%in a cargo bay.') and max(id = 'nog-03' and label = 'Asks for Starfleet')`,
			judged: true
		},
		{
			says: 'It costs him a leg',
			rows: ["arcs where id = 'nog-09'", "war_figures where id = 'w53'"],
			holds: "label = 'Loses his leg' and us = 'Starfleet' and file = (select file from war_figures where id = 'w53')",
			judged: true
		},
		{
			says: 'ends as an officer',
			rows: "characters where id = 'nog'",
			holds: "closing like 'A lieutenant%'",
			judged: true
		},
		{
			says: 'One hears it',
			rows: "vocabulary where series = 'ds9' and nog_words > 0",
			holds: `select sum(nog_rank) filter (where season = 5) > sum(nog_rank) filter (where season = 4)
				from vocabulary join episodes using (series, file) where series = 'ds9'`,
			rivals: {
				'in a thousand of his words': rank('1000.0 * sum(nog_rank) filter (where $) / sum(nog_words) filter (where $)'),
				'without “sir”': rank('sum(nog_rank - nog_sir) filter (where $)'),
				'without the episode of each season that has most': rank(
					'sum(nog_rank) filter (where $) - max(nog_rank) filter (where $)'
				),
				'“sir” left out, in a thousand of his words': rank(
					'1000.0 * sum(nog_rank - nog_sir) filter (where $) / sum(nog_words) filter (where $)'
				)
			}
		}
	],
	'the-collaborator': [
		{
			says: 'begins as a gunner',
			rows: "characters where id = 'damar'",
			holds: "role = 'the collaborator' and opening = 'A loyal gunner on a disgraced man’s freighter.'",
			judged: true
		},
		{
			says: 'makes him ruler',
			rows: ["characters where id = 'damar'", "arcs where id = 'damar-04'"],
			holds: `who like '%made ruler of his people by the power that is using them up.' and (select label = 'Head of Cardassia' and us = 'Dominion' from arcs where id = 'damar-04')`,
			judged: true
		},
		{
			says: 'He drinks',
			rows: "arcs where id in ('damar-04', 'damar-05')",
			holds:
				"max(hour) filter (where label = 'Drinking at his desk') > max(hour) filter (where label = 'Head of Cardassia')"
		},
		{
			says: 'he turns',
			rows: "arcs where id in ('damar-06', 'damar-07', 'damar-08')",
			holds:
				"max(rationale like 'An entire order has been spent as bait%' and us = 'turning') and max(hour) filter (where us = 'turning') > max(hour) filter (where id = 'damar-06') and max(us) filter (where id = 'damar-08') = 'Cardassian rebellion'",
			none: "select id from arcs where id in ('damar-06', 'damar-07') and want > -1",
			judged: true
		}
	],
	'two-axes': [
		{ says: 'on two scales', frame: 'How to read the picture: what its two scales are.' },
		{
			says: 'He dies in the enemy’s doorway',
			rows: [
				"arcs where id = 'damar-13'",
				"closures where character = 'damar'",
				"finale_cuts where id = 'ds9-resolution'"
			],
			holds: `rationale like 'He dies in the doorway%before the thing he died for has happened.'
				and (select scene from closures where character = 'damar') < (select scene from finale_cuts where id = 'ds9-resolution')`,
			judged: true
		},
		{ says: 'Fortune' },
		{
			says: 'Nobody ends',
			rows: 'arcs where alternate is null',
			none: "select id from turns where from_end = 1 and belonging > (select belonging from turns where character = 'damar' and from_end = 1)",
			rivals: {
				'the second reader’s scores where there are any': `select max(max(a.belonging, coalesce(a.belonging_second, a.belonging))),
					max(max(a.belonging, coalesce(a.belonging_second, a.belonging))) <= 5 from turns join arcs a using (id) where from_end = 1`
			},
			holds: "(select belonging from turns where character = 'damar' and from_end = 1) = max(belonging)",
			judged: true
		}
	],
	'two-who-fall': [
		{
			says: 'Two want',
			rows: "characters where id in ('dukat', 'winn')",
			holds: "max(id = 'winn' and want like 'To be chosen%') and max(id = 'dukat' and want like 'To be loved%')",
			numbers: ['count(*)'],
			judged: true
		},
		{
			says: 'the love of those',
			rows: "characters where id in ('dukat', 'winn')",
			holds: `max(id = 'winn' and who like '%rises to the head of her faith%') and max(id = 'dukat' and role = 'the prefect' and want like 'To be loved%by the people he rules')
				and max(id = 'winn' and role = 'the priest' and who like '%without ever being spoken to by its gods.')`,
			none: "select id from arcs where character = 'winn' and rationale like '%spoken to%' and us not like '(false)%'",
			judged: true
		},
		{
			says: 'they find each other',
			rows: "arcs where id in ('winn-09', 'dukat-12')",
			holds: `max(id = 'winn-09' and label = 'A vision at last' and rationale like '%sent a guide%' and us = '(false) Prophets') and max(id = 'dukat-12' and label = 'The Kai is his' and rationale like 'Disguised as a farmer%')
				and min(hour) >= 167`,
			none: "select id from arcs where id in ('winn-09', 'dukat-12') and want < 1",
			judged: true
		},
		{ says: 'They end at' }
	],
	'the-lines-gather': [{ says: 'come to rest', frame: 'It names what the picture does.' }],
	'how-they-end': [
		{ says: 'end above zero' },
		{
			says: 'Every line from Cardassia',
			rows: ["characters where allegiance = 'Cardassia'", 'arcs where alternate is null'],
			holds: "group_concat(id) = 'garak,dukat,damar,ziyal'",
			none: "select id from characters c where allegiance = 'Cardassia' and (select fortune from turns where character = c.id and from_end = 1) >= 0",
			rivals: {
				'at the upper edge of the band': `select max(fortune + 1), max(fortune + 1) < 0 from turns join characters c on c.id = character
					where from_end = 1 and allegiance = 'Cardassia'`
			},
			judged: true
		},
		{ says: 'has a page', frame: 'About this site: where its names lead.' }
	],
	'what-it-cost': [
		{
			says: 'a few simply win',
			rows: ['closures where reward is not null', 'characters'],
			holds: `select group_concat(character) = 'ezri,nog,martok,rom' and min(role in ('the boy caught stealing', 'the overlooked brother', 'the general', 'the accidental host'))
				from closures join characters on id = character where reward >= 4 and cost <= 1`,
			none: '“Each” is asked of everybody; that nobody heeds the brother is how he is called, the overlooked one.',
			rivals: {
				'fortune of three or more at the end: these four, and two more': `select group_concat(character), sum(character in ('nog', 'rom', 'martok', 'ezri')) = 4
					from turns where from_end = 1 and fortune >= 3`
			},
			judged: true
		},
		{
			says: 'own family',
			rows: "closures where character in ('sisko', 'jake', 'kasidy')",
			holds: `max(net) < 0 and max(character = 'sisko' and loses like '%wife, son%') and max(character = 'jake' and loses = 'His father.')
				and max(character = 'kasidy' and loses like 'Her husband%')`,
			judged: true
		}
	]
} satisfies Proofs;
