/** What the headlines of the finales rest on. */
import type { Proofs } from '#lib/proof/proof.ts';

const left = (id: string) => `(select 100.0 * words_after / words from endings where id = '${id}')`;

/** What is left of each finale by other cuts, and whether Deep Space Nine still has the most. */
const otherCuts = (...others: readonly string[]): Record<string, string> =>
	Object.fromEntries(
		(
			[
				['the strictest cut', 'strictest'],
				['the caves left out', 'without-caves'],
				['the hardest cut, which no reader places', 'hardest']
			] as const
		).flatMap(([name, cut]) => {
			const shown = ['ds9', ...others].map((series) => left(`${series}-${cut}`));
			const less = shown.slice(1).map((one) => `${shown[0]} > ${one}`);
			// The third finale has no hardest cut.
			if (cut === 'hardest' && others.includes('tng')) return [];
			return [
				[name, `select printf('${shown.map(() => '%.1f').join(' / ')}', ${shown.join(', ')}), ${less.join(' and ')}`]
			];
		})
	);

export const voices = `(
	select series, replace(speaker, 'Admiral Janeway', 'Janeway') as person, sum(words) as words, sum(lines) as lines
	from finale_voices group by series, person
)`;

/** Every scene by each reader, with its percentage of the words. */
export const shares =
	'(select *, 100.0 * words / sum(words) over (partition by series, reader) as share from readings)';

export default {
	strips: [
		{
			says: 'two finales move between people and plot',
			rows: "finale_readings where series in ('ds9', 'voy')",
			// How often the next scene is in the other lane, by the reader and the finale with fewest such turns.
			holds: `select min(turns) > 10 from (
				select sum(turn) as turns from (
					select series, reader, people <> lag(people) over (partition by series, reader order by scene) as turn from readings
					where series <> 'tng'
				) group by series, reader
			)`,
			numbers: ["select count(distinct series) from finale_readings where series <> 'tng'"],
			none: `select series, reader from readings where series <> 'tng'
				group by series, reader having max(people) = 0 or min(people) = 1`,
			judged: true
		}
	],
	guess: [
		{ says: 'How far in', frame: 'A question.' },
		{ says: 'Put a mark', frame: 'An invitation to guess.' }
	],
	after: [
		{
			says: 'Once it has won',
			rows: [
				"finale_cuts where cut = 'resolution' and series in ('ds9', 'voy')",
				"finale_scenes where series in ('ds9', 'voy')"
			],
			holds: `select ${left('ds9-resolution')} > ${left('voy-resolution')}`,
			numbers: [`select ${left('ds9-resolution')}`, `select ${left('voy-resolution')}`],
			rivals: otherCuts('voy'),
			judged: true
		}
	],
	before: [
		{
			says: 'Voyager has a life after',
			rows: ["finale_readings where series = 'voy' and time = 2404", "finale_scenes where series = 'voy'"],
			// Years after the ship’s own story, which the finale tells in other scenes.
			holds: "select min(time) = 2378 and max(time) = 2404 from finale_readings where series = 'voy'",
			numbers: [
				`select sum(share) from ${shares} where series = 'voy' and reader = 'first' and time = 2404`,
				`select sum(share) from ${shares} where series = 'voy' and reader = 'first'
				and scene < (select min(scene) from finale_readings where time = 2378)`
			],
			rivals: {
				'only scenes between people, by the second reader: at least half of what Deep Space Nine has': `select printf('%.1f / %.1f', v, d), v > d / 2 from (
					select sum(share) filter (where series = 'voy' and time = 2404) as v, sum(share) filter (where series = 'ds9' and scene > 41) as d
					from ${shares} where people and reader = 'second')`,
				'at the front, only what comes before anybody plans to undo it': `select sum(share), sum(share) >= 15 from ${shares}
					where series = 'voy' and reader = 'first'
					and scene < (select min(scene) from readings where series = 'voy' and mode = 'planning')`
			},
			admits: 'Voyager’s also plot to undo it',
			judged: true
		}
	],
	cuts: [
		{
			says: 'By every cut drawn',
			rows: [
				"finale_cuts where cut <> 'hardest' and series in ('ds9', 'voy')",
				"finale_scenes where series in ('ds9', 'voy')"
			],
			holds: `select min(words_after * 1.0 / words) filter (where series = 'ds9') > max(words_after * 1.0 / words) filter (where series = 'voy')
				from endings where cut <> 'hardest'`,
			none: `select id from endings where cut <> 'hardest' and (
				series = 'ds9' and 100.0 * words_after / words < 12.2 or series = 'voy' and 100.0 * words_after / words >= 2.75)`,
			numbers: [
				"select min(100.0 * words_after / words) from endings where series = 'ds9' and cut <> 'hardest'",
				"select max(100.0 * words_after / words) from endings where series = 'voy' and cut <> 'hardest'"
			],
			rivals: {
				'the hardest cuts, which are not drawn': `select printf('%.1f / %.1f', ${left('ds9-hardest')}, ${left('voy-hardest')}),
					${left('ds9-hardest')} >= 12.2 and ${left('voy-hardest')} < 2.75`
			},
			admits: 'Pressed as far as the scenes allow',
			judged: true
		}
	],
	modes: [
		{
			says: 'the more intimate finale',
			rows: ["finale_readings where series in ('ds9', 'voy')", "finale_scenes where series in ('ds9', 'voy')"],
			// Even the lower reading of the one is above the higher of the other.
			holds: `select min(share) filter (where series = 'voy') > max(share) filter (where series = 'ds9')
				from mode_shares where mode = 'intimate'`,
			numbers: [
				"select min(share) from mode_shares where series = 'voy' and mode = 'intimate'",
				"select max(share) from mode_shares where series = 'voy' and mode = 'intimate'",
				"select min(share) from mode_shares where series = 'ds9' and mode = 'intimate'",
				"select max(share) from mode_shares where series = 'ds9' and mode = 'intimate'"
			],
			rivals: {
				'the scenes set in the future left out': `select printf('%.1f / %.1f', v, d), v > d from (select
					100.0 * sum(words * (mode = 'intimate')) filter (where series = 'voy') / sum(words) filter (where series = 'voy') as v,
					100.0 * sum(words * (mode = 'intimate')) filter (where series = 'ds9') / sum(words) filter (where series = 'ds9') as d
					from readings where reader = 'second' and time is not 2404)`,
				'scenes, not words, by the second reader': `select printf('%.1f / %.1f', v, d), v > d from (select
					100.0 * avg(mode = 'intimate') filter (where series = 'voy') as v, 100.0 * avg(mode = 'intimate') filter (where series = 'ds9') as d
					from readings where reader = 'second')`,
				'all scenes between people, by the second reader': `select printf('%.1f / %.1f', v, d), v > d from (select
					sum(share) filter (where series = 'voy') as v, sum(share) filter (where series = 'ds9') as d
					from mode_shares where people and reader = 'second')`
			},
			admits: 'which is more, the readers dispute',
			judged: true
		}
	],
	voices: [
		{
			says: 'Nobody leads Deep Space Nine’s finale',
			rows: "finale_voices where series in ('ds9', 'voy')",
			holds: `select max(words) filter (where series = 'ds9') * 4 < max(words) filter (where series = 'voy') from ${voices}`,
			// To lead: a tenth of the words, or a tenth more than the next.
			none: `select * from (
				select person, words, words * 10.0 / sum(words) over () as tenths, lead(words) over (order by words desc) as next
				from ${voices} where series = 'ds9' order by words desc limit 1
			) where tenths >= 1 or words > 1.1 * next`,
			numbers: [
				`select 100.0 * max(words) / sum(words) from ${voices} where series = 'ds9'`,
				`select 100.0 * max(words) / sum(words) from ${voices} where series = 'voy'`
			],
			rivals: {
				'lines, not words': `select printf('%.1f / %.1f', d, v), d < 12.5 and d < v from (select
					100.0 * max(lines) filter (where series = 'ds9') / sum(lines) filter (where series = 'ds9') as d,
					100.0 * max(lines) filter (where series = 'voy') / sum(lines) filter (where series = 'voy') as v from ${voices})`,
				'the captain and the admiral she becomes as two': `select printf('%.1f / %.1f', d, v), d < 12.5 and d < v from (select
					100.0 * max(words) filter (where series = 'ds9') / sum(words) filter (where series = 'ds9') as d,
					100.0 * max(words) filter (where series = 'voy') / sum(words) filter (where series = 'voy') as v from finale_voices)`
			}
		}
	],
	'with-tng': [
		{
			says: 'Left once it is won',
			rows: ["finale_cuts where cut = 'resolution'", 'finale_scenes'],
			holds: `select ${left('ds9-resolution')} > ${left('tng-resolution')} and ${left('tng-resolution')} > ${left('voy-resolution')}`,
			numbers: ['ds9', 'voy', 'tng'].map((series) => `select ${left(`${series}-resolution`)}`),
			rivals: otherCuts('voy', 'tng'),
			judged: true
		}
	]
} satisfies Proofs;
