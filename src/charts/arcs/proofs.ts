/** What the headlines of the arcs rest on. Scores are readings: a point apart, two readers may see no difference. */
import type { Proofs } from '#lib/proof/proof.ts';

/** The points of a person’s line, or some of them. */
const points = (id: string, ...numbers: readonly string[]) =>
	`arcs where character = '${id}' and alternate is null` +
	(numbers.length ? ` and id in (${numbers.map((number) => `'${id}-${number}'`).join(', ')})` : '');

const fortune = (id: string) => `select fortune from arcs where id = '${id}'`;
/** The second reader’s score, where there is one. */
const second = (id: string) => `select coalesce(fortune_second, fortune) from arcs where id = '${id}'`;
const start = (id: string) => `select fortune from turns where character = '${id}' and place = 1`;
const end = (id: string) => `select fortune from turns where character = '${id}' and from_end = 1`;
const highest = (id: string) => `select max(fortune) from turns where character = '${id}'`;
const lowest = (id: string) => `select min(fortune) from turns where character = '${id}'`;
const hours = "(select max(hour_end) from episodes where series = 'ds9')";
const hour = (id: string) => `(select hour from turns where id = '${id}')`;
const share = (season: number) => `(
	select 100.0 * sum(h.words) / (select sum(words) from episodes where series = 'ds9' and season = ${season})
	from character_hours h join episodes e on e.series = 'ds9' and e.hour_start = h.hour where h.character = 'sisko' and e.season = ${season})`;

const band = 'band: ±1';

/** Hours in which both of two people turn. */
const both = (a: string, b: string) =>
	`(select a.hour, a.fortune as one, b.fortune as other from turns a join turns b using (hour) where a.character = '${a}' and b.character = '${b}')`;

export default {
	all: [
		{
			says: 'lives move by two points or more',
			rows: "arcs where file = 's06e06' and alternate is null",
			// More than in any other episode before the last.
			holds: `select (select count(*) from turns where file = 's06e06' and abs(moved) >= 2) > max(lives) from (
				select count(distinct character) as lives from turns where abs(moved) >= 2 and file not in ('s06e06', 's07e25') group by file)`,
			numbers: [
				"select count(*) from turns where file = 's06e06' and abs(moved) >= 2",
				'select count(*) from characters',
				`select ${hours} - hour_start from episodes where series = 'ds9' and file = 's06e06'`
			],
			rivals: {
				'moves of three points or more': `select sum(hour = 130), sum(hour = 130) > 5 from turns where abs(moved) >= 3`,
				'moves of more than two points': `select sum(hour = 130), sum(hour = 130) > 5 from turns where abs(moved) > 2`,
				'the second reader’s score, where there is one': `select sum(hour = 130), sum(hour = 130) > 5 from (
					select hour, score - lag(score) over (partition by character order by id) as moved from (
						select id, character, hour, coalesce(fortune_second, fortune) as score from arcs where alternate is null
					)) where abs(moved) >= 2`
			},
			judged: true
		}
	],
	endings: [
		{
			says: 'lives end above zero, every Cardassian one below',
			rows: ['arcs where alternate is null', "characters where allegiance = 'Cardassia'"],
			holds: `select max(t.fortune) < -1 from turns t join characters c on c.id = t.character
				where from_end = 1 and allegiance = 'Cardassia'`,
			none: `select t.id from turns t join characters c on c.id = t.character
				where from_end = 1 and allegiance = 'Cardassia' and t.fortune >= 0`,
			numbers: ['select count(*) from turns where from_end = 1 and fortune > 0', 'select count(*) from characters'],
			rivals: {
				'the second reader’s score, where there is one': `select sum(coalesce(fortune_second, a.fortune) > 0), sum(coalesce(fortune_second, a.fortune) > 0) = 12
					from arcs a join turns t using (id) where from_end = 1`,
				'above zero by more than a point':
					'select sum(fortune > 1), sum(fortune > 1) = 12 from turns where from_end = 1'
			},
			admits: 'Read every score with a band of one point',
			judged: true
		}
	],
	'damar-two-axes': [
		{
			says: 'The collaborator dies at',
			rows: [points('damar', '13'), "departures where id = 'ds9-18'"],
			holds: `(select outcome = 'dies' and character = 'damar' from departures where id = 'ds9-18')
				and id = (select id from turns where character = 'damar' and from_end = 1)`,
			numbers: ['fortune', 'belonging'],
			judged: true
		}
	],
	draw: [{ says: 'Draw the fortune of Garak', frame: 'An invitation to draw.' }],
	'kira-odo': [
		{
			says: 'The fighter and the shapeshifter',
			rows: [points('kira', '14'), points('odo', '14'), "farewells where id = 'ds9-3'"],
			// The last time: the scene of their goodbye.
			holds: `(select max(hour) from ${both('kira', 'odo')}) = cast(hour as integer) and scene = (select scene from arcs where id = 'odo-14')
				and scene = (select scene from farewells where id = 'ds9-3' and a = 'Odo' and b = 'Kira')`,
			numbers: [`select count(*) from ${both('kira', 'odo')}`],
			rivals: {
				'by episodes, the first of which fills two hours': `select count(distinct file), count(distinct file) >= 4
					from turns a join turns b using (file) where a.character = 'kira' and b.character = 'odo'`
			},
			judged: true
		}
	],
	'dukat-winn': [
		{
			says: 'The prefect and the priest fall together',
			rows: [points('dukat', '13', '14'), points('winn', '13', '14')],
			holds: `select count(*) = 2 and count(distinct hour) = 1 and max(moved) < 0 from turns
				where character in ('dukat', 'winn') and from_end = 1`,
			numbers: [end('dukat'), end('winn')],
			rivals: {
				'a fall, more than a point': `select printf('%.1f / %.1f', min(moved), max(moved)), max(moved) < -1 from turns
					where character in ('dukat', 'winn') and from_end = 1`
			},
			admits: band,
			judged: true
		}
	],
	'bashir-ezri': [
		{
			says: 'The doctor and the accidental host',
			rows: [points('bashir', '13'), points('ezri', '11')],
			holds: `select max(fortune) - min(fortune) = 0.5 and min(fortune) > 0 from turns where character in ('bashir', 'ezri') and from_end = 1`,
			rivals: {
				'above zero by more than a point': `select min(fortune), min(fortune) > 1 from turns where character in ('bashir', 'ezri') and from_end = 1`
			},
			judged: true
		}
	],
	'sisko-dukat': [
		{
			says: 'the captain and the prefect turn in the same hour',
			rows: [points('sisko', '07', '08', '10', '14'), points('dukat', '07', '08', '10', '14')],
			holds: `select group_concat(hour) = '124,130,150,176' from (select hour from ${both('sisko', 'dukat')} where one * other < 0 order by hour)`,
			numbers: [`select count(*) from ${both('sisko', 'dukat')} where one * other < 0`],
			rivals: {
				'either by more than a point': `select count(*), count(*) = 4 from ${both('sisko', 'dukat')} where one * other < 0 and min(abs(one), abs(other)) > 1`
			},
			admits: band,
			judged: true
		}
	],
	sisko: [
		{
			says: 'like his first episode',
			rows: [
				points('sisko', '02', '14'),
				"character_hours where character = 'sisko'",
				"episodes where series = 'ds9' and season in (1, 7)"
			],
			holds: `select (${end('sisko')}) = (select fortune from turns where character = 'sisko' and file = 's01e01' order by place desc limit 1) and ${share(7)} < ${share(1)}`,
			numbers: [end('sisko'), `select ${share(1)}`, `select ${share(7)}`],
			rivals: {
				'the first season without its first episode': `select 100.0 * sum(h.words) / sum(e.words), 100.0 * sum(h.words) / sum(e.words) > ${share(7)}
					from episodes e left join character_hours h on h.character = 'sisko' and h.hour = e.hour_start
					where series = 'ds9' and season = 1 and file <> 's01e01'`,
				'the second season and the sixth': `select printf('%.1f / %.1f', ${share(2)}, ${share(6)}), ${share(6)} < ${share(2)}`
			},
			judged: true
		}
	],
	kira: [
		{
			says: 'The resistance fighter ends in command',
			rows: [points('kira', '14'), "departures where character = 'kira'"],
			holds: `fortune > 0 and id = (select id from turns where character = 'kira' and from_end = 1)
				and (select role = 'In charge of the station' and outcome = 'stays' from departures where character = 'kira')`,
			numbers: ['belonging'],
			rivals: { 'above zero by more than a point': `select fortune, fortune > 1 from arcs where id = 'kira-14'` },
			judged: true
		}
	],
	odo: [
		{
			says: 'The shapeshifter is lowest when',
			rows: [points('odo'), "departures where character = 'odo'"],
			holds: `select min(fortune) = (${fortune('odo-05')}) and (${end('odo')}) > (${start('odo')})
				and (select us = 'the Link' from arcs where id = 'odo-14') and (select to_place = 'The Great Link' from departures where character = 'odo')
				from turns where character = 'odo'`,
			rivals: {
				'lowest by more than a point': `select min(fortune), min(fortune) > (${fortune('odo-05')}) + 1 from turns where character = 'odo' and id <> 'odo-05'`,
				'the second reader’s end': `select (${second('odo-14')}), (${second('odo-14')}) > (${start('odo')})`
			},
			admits: band,
			judged: true
		}
	],
	bashir: [
		{
			says: 'The doctor spends',
			rows: points('bashir'),
			holds: `select max(fortune) < 0 and (select min(fortune) > 0 from arcs where id in ('bashir-05', 'bashir-12')) from turns
				where id between 'bashir-06' and 'bashir-11'`,
			numbers: ["select count(*) from turns where id between 'bashir-06' and 'bashir-11'", end('bashir')],
			rivals: {
				'by the second reader, where there is one': `select max(coalesce(fortune_second, fortune)), max(coalesce(fortune_second, fortune)) < 0
					from arcs where id between 'bashir-06' and 'bashir-11'`,
				'below zero by more than a point': `select max(fortune), max(fortune) < -1 from arcs where id between 'bashir-06' and 'bashir-11'`
			},
			admits: band,
			judged: true
		}
	],
	jadzia: [
		{
			says: 'The old friend in a new body is killed',
			rows: [points('jadzia', '09', '11'), "closures where character = 'jadzia'"],
			holds: `fortune = (${highest('jadzia')}) and (select finale = 'dead' and file = 's06e26' from closures where character = 'jadzia')
				and (select file = 's06e26' and from_end = 1 from turns where id = 'jadzia-11')`,
			numbers: [`select ${hour('jadzia-11')} - ${hour('jadzia-09')}`],
			rivals: {
				'the second reader’s score, where there is one': `select max(coalesce(fortune_second, fortune)), max(coalesce(fortune_second, fortune)) = (${second('jadzia-09')})
					from ${points('jadzia')}`,
				'highest by more than a point': `select max(fortune), max(fortune) < (${fortune('jadzia-09')}) - 1 from turns where character = 'jadzia' and id <> 'jadzia-09'`
			},
			judged: true
		}
	],
	ezri: [
		{
			says: 'The accidental host climbs',
			rows: points('ezri'),
			holds: `(${end('ezri')}) - (${start('ezri')}) > 1`,
			none: `select id from ${points('ezri')} and file not in (select file from episodes where series = 'ds9' and season = 7)`,
			numbers: [start('ezri'), end('ezri')],
			judged: true
		}
	],
	obrien: [
		{
			says: 'The engineer’s life swings',
			rows: points('obrien'),
			// Three times the band; at rest, for the last two moves are small.
			holds: `select avg(abs(moved)) > 3 and max(abs(moved)) filter (where from_end <= 2) < 2 from turns where character = 'obrien'`,
			numbers: ["select avg(abs(moved)) from turns where character = 'obrien'", end('obrien')],
			rivals: {
				'the second reader’s score, where there is one': `select avg(abs(moved)), avg(abs(moved)) > 2 from (
					select coalesce(fortune_second, fortune) - lag(coalesce(fortune_second, fortune)) over (order by id) as moved from ${points('obrien')})`
			},
			judged: true
		}
	],
	quark: [
		{
			says: 'The barkeeper is still behind the same bar',
			rows: [points('quark'), "departures where character = 'quark'"],
			holds: `select outcome = 'stays' and role = 'Barkeeper' and location = 'Quark''s' from departures where character = 'quark'`,
			numbers: [lowest('quark'), highest('quark')],
			rivals: {
				'the second reader’s score, where there is one': `select printf('%.1f / %.1f', min(score), max(score)), min(score) = -3.5 and max(score) = 2.5 from (
					select coalesce(fortune_second, fortune) as score from ${points('quark')})`
			},
			judged: true
		}
	],
	worf: [
		{
			says: 'The warrior peaks twice',
			rows: [points('worf', '08', '13'), points('worf')],
			// The two highest points of all, each higher than the one before and the one after.
			holds: `select group_concat(id) = 'worf-08,worf-13' from (
				select id, fortune, moved, lead(moved) over (order by id) as next from turns where character = 'worf'
			) where moved > 0 and next < 0 and fortune > (${end('worf')})`,
			numbers: ["select count(*) from turns where id in ('worf-08', 'worf-13')", end('worf')],
			rivals: {
				'both higher than the end by more than a point': `select printf('%.1f / %.1f', min(fortune), (${end('worf')})), min(fortune) > (${end('worf')}) + 1
					from turns where id in ('worf-08', 'worf-13')`
			},
			admits: band,
			judged: true
		}
	],
	jake: [
		{
			says: 'The boy who lost his mother ends half a point',
			rows: [points('jake', '01', '14'), "closures where character = 'jake'"],
			holds: `abs((${end('jake')}) - (${start('jake')})) = 0.5 and (select loses = 'His father.' from closures where character = 'jake')`,
			judged: true
		}
	],
	nog: [
		{
			says: 'The boy caught stealing ends at his highest',
			rows: [points('nog', '09', '12'), points('nog')],
			holds: `select (${end('nog')}) = (${highest('nog')}) and (select label = 'Loses his leg' from arcs where id = 'nog-09')`,
			numbers: [`select ${hours} - ${hour('nog-09')}`],
			rivals: {
				'the second reader’s score, where there is one': `select max(coalesce(fortune_second, fortune)), max(coalesce(fortune_second, fortune)) = (${second('nog-12')}) from ${points('nog')}`,
				'highest by more than a point': `select max(fortune), max(fortune) < (${end('nog')}) - 1 from turns where character = 'nog' and id <> 'nog-12'`
			},
			judged: true
		}
	],
	garak: [
		{
			says: 'The exile gets home',
			rows: points('garak', '12', '13'),
			holds: `rationale like 'He comes back to the house he grew up in%' and (${end('garak')}) < 0`,
			numbers: [`select ${hours} - ${hour('garak-12')}`],
			rivals: { 'below zero by more than a point': `select (${end('garak')}), (${end('garak')}) < -1` },
			judged: true
		}
	],
	dukat: [
		{
			says: 'The prefect falls',
			rows: [points('dukat'), 'arcs where alternate is null'],
			holds: `select min(moved) = (select moved from turns where id = 'dukat-08') from turns`,
			none: "select id from turns where moved <= (select moved from turns where id = 'dukat-08') and character <> 'dukat'",
			numbers: ["select -moved from turns where id = 'dukat-08'", end('dukat')],
			rivals: {
				'further by more than a point': `select min(moved), min(moved) > (select moved from turns where id = 'dukat-08') + 1 from turns where character <> 'dukat'`
			},
			judged: true
		}
	],
	damar: [
		{
			says: 'The collaborator stands as high',
			rows: points('damar', '04', '08', '13'),
			// As high as ever while he is the head of Cardassia.
			holds: `select (${fortune('damar-08')}) = max(fortune) and (${end('damar')}) < 0 from turns where id between 'damar-04' and 'damar-07'`,
			rivals: { 'below zero by more than a point': `select (${end('damar')}), (${end('damar')}) < -1` },
			judged: true
		}
	],
	winn: [
		{
			says: 'The priest is happiest at a vision',
			rows: [points('winn', '09', '14'), points('winn')],
			holds: `fortune = (${highest('winn')}) and us like '(false)%' and (select label like 'Burned%' and hour = 176 from arcs where id = 'winn-14')`,
			numbers: [`select ${hour('winn-14')} - ${hour('winn-09')}`],
			rivals: {
				'the second reader’s score, where there is one': `select max(coalesce(fortune_second, fortune)), max(coalesce(fortune_second, fortune)) = (${second('winn-09')}) from ${points('winn')}`,
				'highest by more than a point': `select max(fortune), max(fortune) < (${fortune('winn-09')}) - 1 from turns where character = 'winn' and id <> 'winn-09'`
			},
			admits: band,
			judged: true
		}
	],
	weyoun: [
		{
			says: 'The envoy comes back from every death but the last',
			rows: [points('weyoun', '01', '10', '14'), points('weyoun')],
			holds: `select (${end('weyoun')}) = (${lowest('weyoun')}) and (select label = 'The last clone' from arcs where id = 'weyoun-14')`,
			none: `select id from arcs a where id in ('weyoun-01', 'weyoun-07', 'weyoun-10')
				and not exists (select * from turns where character = 'weyoun' and turns.hour > a.hour)`,
			rivals: {
				'the second reader’s score, where there is one': `select min(coalesce(fortune_second, fortune)), min(coalesce(fortune_second, fortune)) = (${end('weyoun')}) from ${points('weyoun')}`
			},
			judged: true
		}
	],
	founder: [
		{
			says: 'The goddess starts higher than anyone',
			rows: [points('founder', '01', '11', '12'), 'arcs where alternate is null'],
			holds: `(${start('founder')}) = (select max(fortune) from turns where place = 1)
				and (${fortune('founder-11')}) = (${lowest('founder')}) and (select label like 'Cured%' from arcs where id = 'founder-12')`,
			none: `select id from turns where place = 1 and fortune >= (${start('founder')}) and character <> 'founder'`,
			numbers: [start('founder'), fortune('founder-11')],
			rivals: {
				'higher by more than a point': `select max(fortune), max(fortune) < (${start('founder')}) - 1 from turns where place = 1 and character <> 'founder'`,
				'the second reader’s lowest': `select min(coalesce(fortune_second, fortune)), min(coalesce(fortune_second, fortune)) = (${second('founder-11')}) from ${points('founder')}`
			},
			admits: band,
			judged: true
		}
	],
	martok: [
		{
			says: 'The general starts in a prison camp',
			rows: [points('martok', '01', '11'), "departures where character = 'martok'"],
			holds: `us = 'prisoner' and (select role = 'Chancellor' from departures where character = 'martok') and (${end('martok')}) > fortune`,
			numbers: [`(${end('martok')}) - fortune`],
			rivals: {
				'the second reader’s end': `select (${second('martok-11')}) - (${start('martok')}), (${second('martok-11')}) - (${start('martok')}) >= 6`
			},
			judged: true
		}
	],
	rom: [
		{
			says: 'The overlooked brother ends at his highest',
			rows: [points('rom'), "closures where character = 'rom'"],
			holds: `select (${end('rom')}) = (${highest('rom')}) and (select label = 'Grand Nagus Rom' from arcs where id = 'rom-10')
				and (select finale = 'absent' from closures where character = 'rom')
				and not exists (select * from finale_voices where series = 'ds9' and speaker = 'Rom')`,
			rivals: {
				'highest by more than a point': `select max(fortune), max(fortune) < (${end('rom')}) - 1 from turns where character = 'rom' and id <> 'rom-10'`,
				'the second reader’s score, where there is one': `select max(coalesce(fortune_second, fortune)), max(coalesce(fortune_second, fortune)) = (${end('rom')}) from ${points('rom')}`
			},
			admits: band,
			judged: true
		}
	],
	kasidy: [
		{
			says: 'The freighter captain is found, married and left waiting',
			rows: points('kasidy', '01', '09', '11'),
			holds: `label like 'Meets Ben%' and (select label like 'Married%' from arcs where id = 'kasidy-09')
				and (select label = 'Will be waiting' from arcs where id = 'kasidy-11') and (${end('kasidy')}) < fortune`,
			numbers: [start('kasidy'), end('kasidy')],
			rivals: {
				'the second reader’s start': `select (${second('kasidy-01')}), (${second('kasidy-01')}) > (${end('kasidy')}) + 1`
			},
			judged: true
		}
	],
	vic: [
		{
			says: 'The singer who is a hologram ends where he began',
			rows: points('vic', '01', '08'),
			holds: `(${end('vic')}) = (${start('vic')})`,
			rivals: {
				'the second reader’s end, within a point': `select (${second('vic-08')}), abs((${second('vic-08')}) - (${start('vic')})) <= 1`
			},
			judged: true
		}
	],
	ziyal: [
		{
			says: 'The daughter rises from',
			rows: points('ziyal', '01', '06', '08'),
			holds: `(${fortune('ziyal-06')}) = (${highest('ziyal')}) and (select label like 'Shot%' from arcs where id = 'ziyal-08')`,
			numbers: [start('ziyal'), fortune('ziyal-06'), `select ${hour('ziyal-08')} - ${hour('ziyal-06')}`],
			rivals: {
				'highest by more than a point, also by the second reader': `select max(coalesce(fortune_second, fortune)), max(coalesce(fortune_second, fortune)) < (${fortune('ziyal-06')})
					from ${points('ziyal')} and id <> 'ziyal-06'`
			},
			judged: true
		}
	],
	eddington: [
		{
			says: 'The traitor sinks to',
			rows: points('eddington', '06', '07'),
			holds: `fortune = (${lowest('eddington')}) and (${end('eddington')}) = 0 and (select label like 'Dies%' from arcs where id = 'eddington-07')`,
			numbers: ['fortune'],
			rivals: {
				'the second reader’s end, within a point': `select (${second('eddington-07')}), abs((${second('eddington-07')})) <= 1`
			},
			judged: true
		}
	]
} satisfies Proofs;
