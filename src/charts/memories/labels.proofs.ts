/** Where the figures come from that stand in the drawings of the memories. */
import type { LabelProof } from '#lib/proof/labels.ts';
import { seasons } from '../shared.proofs.ts';

/** The people of the montage, and all the words each ever speaks; missing is the one whom pages say it leaves out. */
const people = `(
	select c.speaker, sum(h.words) as words,
		c.speaker in (select speaker from montage where known = 'pages' and finding like '%no clips of her%') as missing
	from characters c join character_hours h on h.character = c.id
	where c.speaker in (select speaker from montage where about = 'screen') group by c.id
)`;
const seen = `(
	select count(distinct speaker) as people from montage
	where about = 'screen' and known in ('transcript', 'one-page')
		and speaker not in (select speaker from ${people} where missing)
)`;

export default [
	seasons,
	{
		id: 'words',
		gives: `select printf('%,d', words) from ${people}
			union select printf('%,d words', words) from ${people} where missing
			union select printf('%,d', round(words / 100.0) * 100) from ${people} where missing`,
		rows: [
			"montage where about = 'screen' and speaker is not null",
			"characters where speaker in (select speaker from montage where about = 'screen')",
			`character_hours where character in (
				select id from characters where speaker in (select speaker from montage where about = 'screen')
			)`
		]
	},
	{
		id: 'seen',
		gives: `select people || ' seen, by transcript or page' from ${seen} union select people || ' seen' from ${seen}`,
		rows: "montage where about = 'screen' and known in ('transcript', 'one-page') and speaker <> 'Jadzia Dax'",
		judged: true
	},
	{
		id: 'named',
		// Worf speaks in the scene that is told of, and Ezri in that of the item.
		gives: `select finding from montage m
			join finale_speakers w on w.series = 'ds9' and w.speaker = 'Worf'
				and finding like '%by Worf in scene ' || w.scene || ',%'
			join finale_speakers e on e.series = 'ds9' and e.speaker = 'Ezri Dax' and e.scene = m.scene
				and finding like '%by Ezri%'
			where id = 'M12'`,
		rows: [
			"montage where id = 'M12'",
			"finale_speakers where series = 'ds9' and (scene = 8 and speaker = 'Worf' or scene = 48 and speaker = 'Ezri Dax')"
		]
	}
] satisfies readonly LabelProof[];
