/** What the sentences of “Cold open” rest on. */
import type { Proofs } from '#lib/proof/proof.ts';

/** Words per scene of one kind and of all others, whose ratio is below one where the kind has fewer. */
const battles = (reader: string, where = '1') => `
	select round(1.0 * avg(words) filter (where mode = 'battle') / avg(words) filter (where mode <> 'battle'), 2),
		avg(words) filter (where mode = 'battle') < avg(words) filter (where mode <> 'battle')
	from readings where reader = '${reader}' and ${where}`;

/** What follows the win in one finale for every word that follows it in the other, by two cuts; whether it is more. */
const after = (ds9: string, voy: string) => `
	select round(1.0 * d.words_after / d.words / v.words_after * v.words, 1), 1.0 * d.words_after / d.words > 1.0 * v.words_after / v.words
	from endings d, endings v where d.id = 'ds9-${ds9}' and v.id = 'voy-${voy}'`;

export default {
	'cold-open': [
		{ says: 'We remember', frame: 'The author’s thought, with which the question is put.' },
		{ says: 'Here is how', frame: 'It says what will be told.' },
		{
			says: 'They closed two television series',
			rows: ["finales where series in ('ds9', 'voy')", "episodes where file = 's07e25' and series in ('ds9', 'voy')"],
			holds: `select count(distinct director) = 1 and max(year) - min(year) = 2
				and sum(title = finale and hour_end = (select max(hour_end) from episodes a where a.series = f.series)) = 2
				from finales f join episodes using (series) where series in ('ds9', 'voy') and title = finale`
		},
		{
			says: 'a crew wins',
			rows: "finale_cuts where cut = 'resolution' and series in ('ds9', 'voy')",
			holds: "count(*) = 2 and sum(note like 'Both readers place%') = 2",
			judged: true
		},
		{
			says: 'one of them stops',
			rows: [
				"finale_cuts where cut = 'resolution' and series in ('ds9', 'voy')",
				"finale_scenes where series in ('ds9', 'voy')"
			],
			holds: `select max(words_after < 0.01 * words and series = 'voy') and max(words_after > 0.25 * words and series = 'ds9')
				from endings where cut = 'resolution'`,
			rivals: {
				'the latest scene that can be defended as a win in one, the earliest in the other': after('strictest', 'queen'),
				'without the caves': after('without-caves', 'without-caves'),
				'the hardest cuts one can name, which no reader drew: more, if not by far': after('hardest', 'hardest')
			},
			judged: true
		},
		{
			says: 'We counted',
			rows: 'episodes',
			holds: 'count(distinct series) = 3 and min(words) > 0',
			none: 'select series, file from episodes where coalesce(words, 0) = 0'
		},
		{
			says: 'Words are not minutes',
			rows: ['finale_readings', 'finale_scenes'],
			holds: `select avg(words) filter (where mode = 'battle') < avg(words) filter (where mode = 'intimate')
				from readings where reader = 'first'`,
			rivals: {
				'against all other scenes': battles('first'),
				'the second reader': battles('second'),
				'Deep Space Nine alone': battles('first', "series = 'ds9'"),
				'Voyager alone': battles('first', "series = 'voy'")
			},
			judged: true
		},
		{ says: 'Counts are measured', frame: 'A definition: what “measured” stands for on these pages.' },
		{
			says: 'by two readers',
			rows: ['finale_readings', "finale_cuts where cut = 'resolution'"],
			holds: `select count(*) = count(mode_first) and count(*) = count(mode_second)
				and (select count(*) = 3 and sum(note like '%readers%' or note like '%second%') = 3 from finale_cuts where cut = 'resolution')
				from finale_readings`,
			judged: true
		},
		{ says: 'You need not', frame: 'A promise of how this is told.' },
		{ says: 'Spoilers', frame: 'A warning to the reader.' }
	]
} satisfies Proofs;
