/** What the headlines of the voices rest on: shares of all words of a season, from the view `voices`. */
import type { Proof, Proofs } from '#lib/proof/proof.ts';

/** Rows of one person, and who that is called. */
const of = (id: string) => [
	`cast_hours where series = 'ds9' and character = '${id}'`,
	"ensemble_hours where series = 'ds9'",
	`characters where id = '${id}'`
];
const called = (id: string, role: string) => `(select role from characters where id = '${id}') = '${role}'`;
const share = (id: string, season: number) =>
	`select share from voices where character = '${id}' and season = ${season}`;
const over = (id: string, column: string, first: number, last: number) =>
	`
(select l.${column} / f.${column} from voices f join voices l using (character)
where character = '${id}' and f.season = ${first} and l.season = ${last})`.trim();
const began = (id: string) => `(select min(season) from voices where character = '${id}')`;

/** Goes up or down between the first season and the last by more than half, or by less than a third. */
function moves(id: string, role: string, first: number, by: '> 1.5' | '< 0.67', also = '1'): Proof {
	const [up] = by;
	const rest = over(id, 'share_without_largest', first, 7);
	return {
		says: up === '>' ? 'grows from' : 'recedes from',
		rows: of(id),
		holds: `${over(id, 'share', first, 7)} ${by} and ${began(id)} = ${first} and ${called(id, role)} and ${also}`,
		numbers: [share(id, first), share(id, 7)],
		rivals: {
			'share of the lines of thirty people': `select ${over(id, 'of_lines', first, 7)}, ${over(id, 'of_lines', first, 7)} ${up} 1`,
			// Who speaks in one episode of the first season has nothing left there: that, too, is less than at the end.
			'without the largest episode of either season': `select ${rest}, coalesce(${rest} ${up} 1, ${up === '>' ? 1 : 0})`
		}
	};
}

/** Season of the largest of something. */
const peak = (id: string, column: string) =>
	`(select season from voices where character = '${id}' order by ${column} desc limit 1)`;

/** Speaks most in one season, whatever comes after. */
function most(id: string, role: string, season: number, last: number, turned = false): Proof {
	const lines = peak(id, 'of_lines');
	const rest = peak(id, 'share_without_largest');
	return {
		says: 'speaks most',
		rows: of(id),
		holds: `${peak(id, 'share')} = ${season} and (select max(season) from voices where character = '${id}') = ${last} and ${called(id, role)}`,
		numbers: [
			`select season from voices where character = '${id}' order by share desc limit 1`,
			...[...new Set([season, last])].map((one) => share(id, one))
		],
		rivals: {
			'by share of the lines of thirty people': `select ${lines}, ${lines} = ${season}`,
			'without the largest episode of every season': `select ${rest}, ${rest} = ${season}`
		},
		...(turned ? { admits: 'Without the largest episode of every season' } : {})
	};
}

/** Has about as much at first as at last. */
const keeps = (id: string, role: string, first: number): Proof => ({
	says: 'of the words at first',
	rows: of(id),
	holds: `${began(id)} = ${first} and (select max(season) from voices where character = '${id}') = 7 and ${called(id, role)}`,
	numbers: [share(id, first), share(id, 7)]
});

const places = (by: string, season: number) =>
	`(select ${by} from voices where character = 'sisko' and season = ${season})`;

export default {
	sisko: [
		{
			...moves('sisko', 'the captain', 1, '< 0.67', `${places('place', 1)} = 1 and ${places('place', 7)} = 3`),
			rivals: {
				'place by lines': `select ${places('place_by_lines', 7)}, ${places('place_by_lines', 1)} = 1 and ${places('place_by_lines', 7)} = 3`,
				'without the largest episode of either season': `select ${over('sisko', 'share_without_largest', 1, 7)}, ${over('sisko', 'share_without_largest', 1, 7)} < 1`
			}
		}
	],
	'nog-words': [
		{
			says: 'ranks come with his uniform',
			rows: ["vocabulary where series = 'ds9' and nog_words is not null", "arcs where id in ('nog-04', 'nog-05')"],
			holds: `(select season from vocabulary join episodes using (series, file) where series = 'ds9' group by season
				order by 1.0 * sum(nog_rank) / sum(nog_words) desc limit 1) = 5
				and (select max(season) from arcs join episodes using (file) where episodes.series = 'ds9' and arcs.id in ('nog-04', 'nog-05')) = 4
				and (select label from arcs where id = 'nog-05') like '%cadet%'`,
			numbers: [1, 5]
				.map(
					(season) =>
						`select sum(nog_rank) from vocabulary join episodes using (series, file) where series = 'ds9' and season = ${season}`
				)
				.concat(
					'select 5',
					"select sum(nog_sir) from vocabulary join episodes using (series, file) where series = 'ds9' and season = 5"
				),
			rivals: {
				'ranks in a thousand words, without “sir”': `select 1000.0 * sum(nog_rank - nog_sir) / sum(nog_words),
					1.0 * sum(nog_rank - nog_sir) / sum(nog_words) > 1.5 * (select 1.0 * sum(nog_rank - nog_sir) / sum(nog_words) from vocabulary join episodes using (series, file) where series = 'ds9' and season = 3)
					from vocabulary join episodes using (series, file) where series = 'ds9' and season = 5`,
				'without the episode that has most of them': `select 1000.0 * (sum(nog_rank) - max(nog_rank)) / sum(nog_words), sum(nog_rank) - max(nog_rank) > 16
					from vocabulary join episodes using (series, file) where series = 'ds9' and season = 5`
			},
			admits: '53 of them “sir”'
		}
	],
	kira: [moves('kira', 'the resistance fighter', 1, '< 0.67')],
	odo: [moves('odo', 'the shapeshifter', 1, '< 0.67')],
	bashir: [
		{
			says: 'ends with more words than anyone',
			rows: [
				"cast_hours where series = 'ds9'",
				"ensemble_hours where series = 'ds9'",
				"characters where id = 'bashir'"
			],
			holds: `(select character from voices where season = 7 order by words desc limit 1) = 'bashir' and ${called('bashir', 'the doctor')}`,
			numbers: [share('bashir', 7)],
			rivals: {
				'lines instead of words': `select character, character = 'bashir' from voices where season = 7 order by lines desc limit 1`,
				'without everybody’s largest episode': `select character, character = 'bashir' from voices where season = 7 order by share_without_largest desc limit 1`,
				'the finale alone': `select speaker, speaker = 'Bashir' from finale_voices where series = 'ds9' order by words desc limit 1`
			},
			admits: 'of the last season'
		}
	],
	jadzia: [
		{
			says: 'is silent after season 6',
			rows: of('jadzia'),
			holds: `(select sum(scenes) from voices where character = 'jadzia' and season = 7) = 2 and ${called('jadzia', 'the old friend in a new body')}`,
			numbers: [
				"select max(season) from voices where character = 'jadzia' and share > 0.1",
				"select words from voices where character = 'jadzia' and season = 7"
			]
		}
	],
	ezri: [
		{
			says: 'In a single season',
			rows: of('ezri'),
			holds: `(select count(*) from voices where character = 'ezri') = 1 and ${called('ezri', 'the accidental host')}`,
			none: 'the word is the whole of which a share is taken',
			numbers: [share('ezri', 7)],
			rivals: {
				'share of the lines of thirty people': `select of_lines, place_by_lines = place from voices where character = 'ezri'`
			}
		}
	],
	obrien: [moves('obrien', 'the engineer', 1, '< 0.67')],
	quark: [moves('quark', 'the barkeeper', 1, '< 0.67')],
	worf: [moves('worf', 'the warrior', 4, '< 0.67')],
	jake: [most('jake', 'the captain’s son', 4, 7, true)],
	nog: [moves('nog', 'the boy caught stealing', 1, '> 1.5')],
	garak: [most('garak', 'the exile', 3, 7)],
	dukat: [moves('dukat', 'the prefect', 1, '> 1.5')],
	damar: [moves('damar', 'the collaborator', 4, '> 1.5')],
	winn: [moves('winn', 'the priest', 1, '> 1.5')],
	weyoun: [moves('weyoun', 'the envoy', 4, '> 1.5')],
	founder: [keeps('founder', 'the goddess', 3)],
	martok: [keeps('martok', 'the general', 5)],
	rom: [most('rom', 'the overlooked brother', 4, 7)],
	kasidy: [moves('kasidy', 'the freighter captain', 3, '> 1.5')],
	vic: [moves('vic', 'the singer', 6, '> 1.5')],
	ziyal: [most('ziyal', 'the daughter', 6, 6, true)],
	eddington: [most('eddington', 'the traitor', 5, 5)]
} satisfies Proofs;
