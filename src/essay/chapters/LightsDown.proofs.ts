/** What the last words rest on. */
import type { Proofs } from '#lib/proof/proof.ts';

const site = 'What this site does and is made of: its own pages show it, no row does.';

export default {
	'lights-down': [
		{ says: 'Good night', frame: 'A greeting.' },
		{
			says: 'long enough for some to leave',
			// Some leave and others stay, and whoever leaves is heard to do so, or takes leave, after the war is won.
			rows: [
				"departures where series = 'ds9' and billing = 'main'",
				"farewells where series = 'ds9' and form = 'said'"
			],
			holds:
				"sum(outcome = 'leaves') > 1 and sum(outcome = 'stays') > 1 and count(*) = sum(outcome in ('leaves', 'stays'))",
			rivals: {
				'only those who take leave after it': `select group_concat(a), count(*) = 4 from farewells f join characters c on c.speaker = f.a join departures d on d.character = c.id
					where f.series = 'ds9' and f.form = 'said' and f.scene > 41 and d.billing = 'main' and d.outcome = 'leaves'`
			}
		},
		{
			says: 'The other had told us beforehand',
			rows: ["finale_readings where series = 'voy' and time = 2404", "finale_cuts where series = 'voy'"],
			holds: "count(*) > 0 and max(scene) < (select scene from finale_cuts where id = 'voy-resolution')",
			rivals: {
				'before the Queen falls':
					"select max(scene), max(scene) < (select scene from finale_cuts where id = 'voy-queen') from finale_readings where series = 'voy' and time = 2404"
			},
			judged: true
		},
		{ says: 'Every number here leads', frame: site },
		{ says: 'are yours to take', frame: site },
		{ says: 'there to download', frame: site },
		{
			says: 'structured fan transcripts',
			rows: ['episodes', 'finale_readings'],
			holds: 'count(distinct series) = 3 and (select count(*) from finales) = 3',
			none: `select s.series, s.scene from finale_scenes s left join finale_readings r using (series, scene) where r.mode_first is null or r.mode_second is null`,
			numbers: ['count(distinct series)']
		},
		{ says: 'information courtesy of IMDb', frame: 'A credit that IMDb asks for.' },
		// The number is the licence’s version.
		{ says: 'Text and tables', frame: 'Licences, granted by being named.', numbers: ['4.0'] },
		{ says: 'unofficial work', frame: 'A disclaimer.' },
		{ says: 'belong to their owners', frame: 'A disclaimer.' },
		{ says: 'Everything drawn here is ours', frame: 'A statement of authorship.' }
	]
} satisfies Proofs;
