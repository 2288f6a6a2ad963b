/** What the last words rest on. */
import type { Proofs } from '#lib/proof/proof.ts';

export default {
	'lights-down': [
		{ says: 'Good night', frame: 'A greeting.' },
		{
			says: 'At the last window',
			rows: ["montage where item = 'The last shot'", "departures where id = 'ds9-05'", "characters where id = 'jake'"],
			holds: `finding like 'Jake and Kira look out of a window%'
				and (select to_place = 'Deep Space Nine' and evidence like 'She gives the orders for the whole station%' from departures where id = 'ds9-05')
				and (select role = 'the captain’s son' from characters where id = 'jake')`
		},
		{
			says: 'and a little longer',
			// After the last of them has said goodbye there are words left, and few.
			rows: [
				"departures where series = 'ds9' and outcome in ('leaves', 'returns')",
				"finale_scenes where series = 'ds9'",
				"finale_cuts where id = 'ds9-hardest'",
				"finale_readings where series = 'voy' and time = 2404",
				"finale_cuts where series = 'voy'"
			],
			holds: `(select scene from finale_cuts where id = 'ds9-hardest') = max(scene) filter (where file = 's07e25')
				and (select words_after between 1 and 0.1 * words from endings where id = 'ds9-hardest')
				and (select max(scene) < (select scene from finale_cuts where id = 'voy-resolution') from finale_readings where series = 'voy' and time = 2404)`,
			judged: true,
			rivals: {
				'before the Queen falls':
					"select max(scene), max(scene) < (select scene from finale_cuts where id = 'voy-queen') from finale_readings where series = 'voy' and time = 2404",
				'only those of the main cast': `select max(scene), max(scene) = 58 from departures where series = 'ds9' and billing = 'main' and outcome = 'leaves'`
			}
		},
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
