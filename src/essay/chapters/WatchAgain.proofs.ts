/** What the sentences of “Watch again” rest on. */
import type { Proofs } from '#lib/proof/proof.ts';

const site = 'What this site does and is made of: its own pages show it, no row does.';

export default {
	'watch-again': [{ says: 'Perhaps you would like' }],
	'one-life': [
		{ says: 'Choose people', frame: 'An invitation.' },
		{
			says: 'It finds the fewest hours',
			rows: ["rewatch where list = 'final'", 'arcs where alternate is null'],
			// Lives that end within it are more than half; everything else hangs in swings that the planner covers.
			holds: `select sum(last >= 167) > 0.5 * count(*) from (select character, max(hour) as last from turns group by character)`,
			none: `select file from episodes where series = 'ds9' and hour_end >= 167 and file not in (select file from rewatch where list = 'final')
				union select r.file from rewatch r join episodes e using (series, file) where list = 'final' and hour_end < 167`
		},
		{
			says: 'the collaborator’s',
			rows: ["characters where id = 'damar'", "rewatch where list = 'person' and topic = 'damar'"],
			holds: "role = 'the collaborator'"
		}
	],
	'what-to-look-for': [
		{
			says: 'Start with “Penumbra”',
			// He turns after “Penumbra” and before the episode where it is said to start.
			rows: [
				"arcs where id = 'damar-07'",
				"episodes where series = 'ds9' and title in ('Penumbra', 'The Changing Face of Evil')",
				"characters where id = 'damar'"
			],
			holds: `us = 'turning' and hour > (select hour_start from episodes where series = 'ds9' and title = 'Penumbra')
				and hour < (select hour_start from episodes where series = 'ds9' and title = 'The Changing Face of Evil')
				and (select role from characters where id = 'damar') = 'the collaborator'`,
			rivals: {
				'with the point before it, where he counts the dead': `select min(hour), min(hour) = 167 from arcs where id in ('damar-06', 'damar-07')`
			},
			judged: true
		},
		{
			says: 'the last scenes with words',
			rows: ["rewatch where id = 'advice-06'", "finale_scenes where series = 'ds9' and scene > 58"],
			holds: `what like '%a roster, a walk for two, a betting pool closed down.%' and (select summary like 'Bashir and Ezri plan an evening%' from finale_readings where id = 'ds9-60')
				and (select summary like 'Kira shuts down Quark’s betting pool%' or summary like 'Kira shuts down Quark''s betting pool%' from finale_readings where id = 'ds9-61')
				and scenes = (select group_concat(scene, ' ') from finale_scenes where series = 'ds9' and scene > 58 and words > 0)`
		},
		{
			says: 'video of standard definition',
			rows: "production_facts where id in ('hd-made', 'hd-now')",
			holds:
				"max(fact like '%finished on video of standard definition%') and max(fact like 'No release in high definition was known%')"
		},
		{
			says: 'restored for a documentary',
			rows: "production_facts where id = 'doc-hd'",
			holds: "subject = 'documentary' and fact like 'About 20 minutes%restored in high definition.'"
		}
	],
	'take-home': [
		{ says: 'Every number here leads', frame: site },
		{ says: 'are yours to take', frame: site },
		{ says: 'there to download', frame: site }
	]
} satisfies Proofs;
