/** Where the figures come from that stand in the drawings of the goodbyes. */
import type { LabelProof } from '#lib/proof/labels.ts';

/** Goodbyes that both readers count, that one does, or that are refused; and whether they come after it is won. */
const goodbyes = `(
	select f.series, f.scene > c.scene as after,
		case when form = 'refused' then 'refused' when first = second then 'said' else 'contested' end as standing
	from farewells f join finale_cuts c on c.series = f.series and c.cut = 'resolution'
	where f.series in ('ds9', 'voy') and form <> 'unsaid' and (form = 'refused' or 'yes' in (first, second))
)`;
const rows = [
	"farewells where series in ('ds9', 'voy')",
	"finale_cuts where series in ('ds9', 'voy') and cut = 'resolution'"
];
const scenesOf = (speaker: string) =>
	`(select distinct scene from finale_speakers where series = 'ds9' and speaker = '${speaker}')`;

export default [
	{
		id: 'finales',
		gives: `select year || ' · ' || printf('%,d', sum(words)) || ' words'
			from finales join finale_scenes using (series) where series in ('ds9', 'voy') group by series`,
		rows: ["finales where series in ('ds9', 'voy')", "finale_scenes where series in ('ds9', 'voy')"]
	},
	{
		// Once it is won, by both readers; and between father and son, by either, at any time.
		id: 'figures',
		gives: `select sum(standing = 'said' and after) from ${goodbyes} group by series
			union select count(*) from farewells
				where series = 'ds9' and 'Sisko' in (a, b) and 'Jake' in (a, b) and 'yes' in (first, second)`,
		rows,
		judged: true
	},
	{
		id: 'won',
		gives: `select 'at ' || printf('%.1f', 100.0 * (words - words_after) / words) || ' % of the words'
			from endings where series in ('ds9', 'voy') and cut = 'resolution'`,
		rows: ["finale_scenes where series in ('ds9', 'voy')", rows[1]!],
		judged: true
	},
	{
		id: 'other-finale',
		gives: `with tally as (
				select series, sum(standing = 'said') as said, sum(standing = 'refused') as refused, sum(after) as after,
					count(*) as shown
				from ${goodbyes} group by series
			), told as (
				select said, case refused when 1 then 'one' else refused end as refused, shown,
					case after when 0 then 'none' when shown then 'all' else after end || ' after it is won' as after,
					shown > said + refused as contested
				from tally
			)
			select 'at its true scale: ' || said || ' or ' || shown || ' goodbyes (ticks), ' || after from told where contested
			union select 'at its true scale: ' || said || ' goodbyes and ' || refused || ' refused (ticks), ' || after
				from told where not contested`,
		rows,
		judged: true
	},
	{
		id: 'speaks',
		gives: `select 'The captain, Sisko, speaks in ' || count(*) || ' scenes' from ${scenesOf('Sisko')}
			union select 'His son, Jake, in ' || count(*) || '; both in ' || sum(scene in ${scenesOf('Sisko')})
				|| ', which are joined' from ${scenesOf('Jake')}`,
		rows: "finale_speakers where series = 'ds9' and speaker in ('Sisko', 'Jake')"
	}
] satisfies readonly LabelProof[];
