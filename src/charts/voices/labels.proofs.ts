/** Where the figures come from that stand in the drawings of the voices. */
import type { LabelProof } from '#lib/proof/labels.ts';
import { seasons, typeset } from '../shared.proofs.ts';

/** Every season in which somebody speaks, counted from their first; at less than a thousandth they are an echo. */
const spoken = `select v.*, name, character in (select id from characters) as told, min(season) over own as first,
		max(share) over own as most, max(season) filter (where share >= 0.1) over own as last
	from voices v join cast c on c.series = 'ds9' and c.id = v.character window own as (partition by character)`;
const shares = ["cast_hours where series = 'ds9'", "ensemble_hours where series = 'ds9'", "cast where series = 'ds9'"];
const nog = "vocabulary where series = 'ds9' and nog_words is not null";

export default [
	seasons,
	{
		id: 'ends',
		gives: `select name || ' ' || printf('%.1f', share) || ' %' from (${spoken}) where season = last`,
		rows: shares
	},
	{
		id: 'shares',
		gives: `select printf('%.1f', share) || ' %' from (${spoken}) where told and (season = first or share = most)`,
		rows: [...shares, 'characters']
	},
	{
		id: 'peaks',
		gives: `with peaks as (
				select printf('%,d', round(1.0 * h.words / h.hours)) as words, h.hour,
					${typeset} as title,
					rank() over (partition by character order by 1.0 * h.words / h.hours desc) as place
				from cast_hours h join episodes using (series, file)
				where series = 'ds9' and character in (select id from characters)
			)
			select 'most: ' || words || ' in hour ' || hour || ', “' || title || '”' from peaks where place = 1
			union select 'most ' || words from peaks where place = 1`,
		rows: ["cast_hours where series = 'ds9'", "episodes where series = 'ds9'", 'characters']
	},
	{
		id: 'nog',
		gives: `with sums as (
				select sum(nog_trade) as trade, sum(nog_rank) as rank
				from vocabulary join episodes using (series, file) where series = 'ds9' group by season
			)
			select printf('%,d', trade) from sums union select printf('%,d', rank) from sums`,
		rows: [nog, "episodes where series = 'ds9'"]
	},
	{ id: 'note', gives: "select 'per ' || printf('%,d', 1000) || ' of his words.'", rows: nog },
	{ id: 'share', ticks: /^(?<value>\d+) %$/, rows: shares },
	{ id: 'rate', ticks: /^(?<value>\d+)$/, rows: nog }
] satisfies readonly LabelProof[];
