/**
 * What the headlines of the planner rest on. Every list before the close stands here: `none` finds no turn that it and the
 * close leave out, and `holds` finds no list of fewer hours. The search is in SQL, and shares nothing with the planner’s.
 */
import type { Proof, Proofs } from '#lib/proof/proof.ts';

const quoted = (words: string) =>
	words
		.split(' ')
		.map((one) => `'${one}'`)
		.join(', ');

/**
 * The fewest hours before the close. An episode that alone carries a turn has to be on the list; of the few others every
 * choice is tried, each turn being a bit.
 */
const fewest = (who: string) => `with recursive
open as materialized (select swing, file, hours from open_swings where ${who}),
must as (select distinct min(file) as file, max(hours) as hours from open group by swing having count(*) = 1),
rest as (select * from open where swing not in (select swing from open join must using (file))),
bits as (select swing, 1 << (row_number() over () - 1) as bit from (select distinct swing from rest)),
may as (select row_number() over () as nth, sum(bit) as bits, max(hours) as hours from rest join bits using (swing) group by file),
lists as (
	select 0 as nth, 0 as bits, 0 as hours
	union select m.nth, iif(take, l.bits | m.bits, l.bits), l.hours + take * m.hours
	from lists l join may m on m.nth = l.nth + 1, (select 0 as take union select 1)
)
select (select total(hours) from must) + min(hours) from lists where bits = (select coalesce(sum(bit), 0) from bits)`;

const close = 'select sum(hours) from closing_run';

interface Listed {
	/** The people: ids in the table characters; without any, everyone. */
	who?: string;
	/** Files before the close. */
	list: string;
	/** What the headline calls them, as SQL over the table characters. */
	are: string;
	/** Other numbers of the headline. */
	numbers?: readonly string[];
	/** The list holds every turning point, too. */
	whole?: true;
}

function proof({ who, list, are, numbers = [], whole }: Listed): Proof {
	const theirs = who ? `character in (${quoted(who)})` : 'character is not null';
	const before = `select sum(episodes) from episodes where series = 'ds9' and file in (${quoted(list)})`;
	const points = `select sum(hours) from (select file, max(hours) as hours from swings where ${theirs} group by file) where file not in (select file from closing_run)`;
	return {
		says: 'very rise and fall',
		rows: [
			`arcs where ${theirs} and alternate is null`,
			"rewatch where list = 'final'",
			"episodes where series = 'ds9'",
			who ? `characters where id in (${quoted(who)})` : 'characters'
		],
		holds: `(${fewest(theirs)}) = (${before}) and ${are}`,
		none: `select swing from swings where ${theirs} group by swing having not max(file in (${quoted(list)}) or file in (select file from closing_run))`,
		numbers: [`select (${before}) + (${close})`, "select max(hour_end) from episodes where series = 'ds9'", ...numbers],
		rivals: {
			'hours with any turning point of theirs': `select (${points}) + (${close}), (${points}) <= (${before})`
		},
		...(whole ? {} : { admits: 'A turn is a beginning, a rise or a fall' }),
		judged: true
	};
}

/** Somebody called by a role, as the headline of a single life does. */
const called = (id: string, role: string) => `(select role from characters where id = '${id}') = '${role}'`;

/** Lives that are one story: ids in the table characters. */
export const threads = {
	siskos: 'sisko jake kasidy',
	cardassia: 'garak dukat damar ziyal',
	ferengi: 'quark nog rom',
	dominion: 'odo weyoun founder',
	faith: 'sisko kira dukat winn'
};

/** Lists of single lives, and the roles in which they are named. */
const lives: Readonly<Record<string, readonly [role: string, list: string]>> = {
	sisko: ['the captain', 's01e01 s02e26 s03e26 s04e22 s05e10 s05e26 s06e06 s06e19'],
	kira: ['the resistance fighter', 's01e01 s01e19 s02e02 s02e24 s03e13 s03e24 s05e11 s06e06 s06e17 s06e20'],
	odo: ['the shapeshifter', 's01e01 s03e02 s03e26 s04e26 s05e12 s05e22 s06e06'],
	bashir: ['the doctor', 's01e01 s02e13 s04e03 s04e23 s05e14 s05e16 s06e09 s06e18 s07e05'],
	jadzia: ['the old friend in a new body', 's01e01 s02e04 s02e19 s04e06 s05e03 s06e26'],
	ezri: ['the accidental host', 's07e01 s07e02 s07e03 s07e11 s07e13'],
	obrien: ['the engineer', 's01e01 s02e25 s03e03 s04e25 s05e06 s05e12 s05e26'],
	quark: ['the barkeeper', 's01e01 s01e11 s02e18 s03e03 s04e25 s07e08'],
	worf: ['the warrior', 's04e01 s04e15 s04e18 s06e16 s07e02'],
	jake: ['the captain’s son', 's01e01 s01e03 s05e04 s05e25 s05e26 s06e06 s06e21'],
	nog: ['the boy caught stealing', 's01e01 s01e11 s04e11 s05e09 s07e10'],
	garak: ['the exile', 's01e04 s02e18 s02e22 s03e19 s03e21 s05e14 s06e06 s06e19 s07e03'],
	dukat: ['the prefect', 's01e01 s02e21 s04e05 s04e14 s06e06 s06e26 s07e09'],
	damar: ['the collaborator', 's04e14 s05e26 s06e06 s06e09'],
	winn: ['the priest', 's01e20 s02e24 s03e24 s05e10 s05e25'],
	weyoun: ['the envoy', 's04e24 s05e19 s06e06'],
	founder: ['the goddess', 's03e01 s03e02 s04e26 s06e06 s07e06'],
	martok: ['the general', 's05e14 s05e15 s05e21 s06e02 s06e07'],
	rom: ['the overlooked brother', 's01e03 s03e25 s04e16 s05e26 s06e05'],
	kasidy: ['the freighter captain', 's03e23 s04e22 s05e10 s06e25'],
	vic: ['the singer', 's06e20 s07e01 s07e10 s07e16'],
	ziyal: ['the daughter', 's04e05 s04e14 s05e14 s06e02 s06e05'],
	eddington: ['the traitor', 's03e01 s03e21 s04e22 s05e23']
};

export default {
	...Object.fromEntries(
		Object.entries(lives).map(([id, [role, list]]) => [
			id,
			[proof({ who: id, list, are: called(id, role), ...(id === 'ezri' ? { whole: true } : {}) })]
		])
	),
	everyone: [
		proof({
			list: 's01e01 s01e04 s01e03 s01e11 s01e19 s01e20 s02e02 s02e04 s02e18 s02e21 s02e22 s02e24 s02e25 s02e26 s03e01 s03e02 s03e03 s03e13 s03e19 s03e21 s03e23 s03e24 s03e25 s03e26 s04e01 s04e03 s04e05 s04e06 s04e11 s04e14 s04e15 s04e22 s04e24 s04e23 s04e25 s04e26 s05e04 s05e06 s05e10 s05e11 s05e12 s05e14 s05e15 s05e16 s05e21 s05e22 s05e23 s05e25 s05e26 s06e02 s06e05 s06e06 s06e07 s06e09 s06e17 s06e18 s06e19 s06e20 s06e25 s06e26 s07e01 s07e02 s07e03 s07e05 s07e06 s07e08 s07e09 s07e11 s07e13 s07e16',
			are: '(select count(*) from characters) = (select count(distinct character) from swings)',
			numbers: ['select count(*) from characters']
		})
	],
	siskos: [
		proof({
			who: threads.siskos,
			list: 's01e01 s01e03 s02e26 s03e23 s03e26 s04e22 s05e04 s05e10 s05e25 s05e26 s06e06 s06e25 s06e26',
			are: `${called('sisko', 'the captain')} and ${called('jake', 'the captain’s son')} and (select who like '%the station’s commander and marries him%' from characters where id = 'kasidy')`
		})
	],
	cardassia: [
		proof({
			who: threads.cardassia,
			list: 's01e01 s01e04 s02e18 s02e21 s02e22 s03e19 s03e21 s04e05 s04e14 s05e14 s05e15 s05e26 s06e06 s06e09 s06e19 s06e26 s07e03 s07e09',
			are: "(select count(*) from characters where allegiance = 'Cardassia' and id in ('garak', 'dukat', 'damar', 'ziyal')) = 4",
			numbers: ["select count(*) from characters where allegiance = 'Cardassia'"]
		})
	],
	ferengi: [
		proof({
			who: threads.ferengi,
			list: 's01e01 s01e03 s01e11 s02e18 s03e03 s04e11 s04e16 s05e26 s06e05 s06e06 s07e08',
			are: `${called('nog', 'the boy caught stealing')} and ${called('rom', 'the overlooked brother')} and (select opening like 'Quark’s%brother%' from characters where id = 'rom')`,
			numbers: ["select count(*) from characters where allegiance = 'Ferengi' and id <> 'nog'"]
		})
	],
	dominion: [
		proof({
			who: threads.dominion,
			list: 's01e01 s03e01 s03e02 s03e26 s04e24 s04e26 s05e12 s05e19 s05e22 s06e06 s07e06',
			are: `${called('founder', 'the goddess')} and ${called('weyoun', 'the envoy')} and (select opening like '%welcoming a lost child%' from characters where id = 'founder')`
		})
	],
	faith: [
		proof({
			who: threads.faith,
			list: 's01e01 s01e19 s01e20 s02e02 s02e21 s02e24 s02e26 s03e13 s03e24 s03e26 s04e05 s04e14 s04e22 s05e10 s05e11 s05e25 s05e26 s06e06 s06e17 s06e20 s06e26 s07e09',
			are: `${called('winn', 'the priest')} and (select closing like '%with the Pah-wraiths%' from characters where id = 'dukat')`
		})
	]
} satisfies Proofs;
