/** What the headlines of the faith rest on: names of Prophets, Emissary and Pah-wraiths. */
import type { Proofs } from '#lib/proof/proof.ts';

const from = "vocabulary v join episodes e using (series, file) where series = 'ds9'";
const rate = (season: number, faith = 'sum(faith)') =>
	`(select 1000.0 * ${faith} / sum(v.words) from ${from} and season = ${season})`;
const rows = ["vocabulary where series = 'ds9'", "episodes where series = 'ds9'"];
const times = (faith?: string) => `${rate(7, faith)} / ${rate(1, faith)}`;
const rest = times('(sum(faith) - max(faith))');
const own = (file: string) => `(select faith from vocabulary where series = 'ds9' and file = '${file}')`;
const named = (season: number) => `(select sum(faith > 0) from ${from} and season = ${season})`;
const episodes = (season: number) => `(select count(*) from ${from} and season = ${season})`;
const rivals = {
	'without the episode of each season that names it most': `select ${rest}, round(${rest}) = 3`,
	'without the finale': `select (select 1000.0 * sum(faith) / sum(v.words) from ${from} and season = 7 and file <> 's07e25') / ${rate(1)},
		round((select 1000.0 * sum(faith) / sum(v.words) from ${from} and season = 7 and file <> 's07e25') / ${rate(1)}) = 3`
};

export default {
	all: [
		{
			says: 'The faith is there from the first episode',
			rows,
			holds: `(select faith > 0 from vocabulary join episodes using (series, file) where series = 'ds9' order by hour_start limit 1) = 1 and ${rate(7)} > (select max(rate) from (select 1000.0 * sum(faith) / sum(v.words) as rate from ${from} and season < 7 group by season))`,
			numbers: [`select round(${times()})`],
			rivals: {
				...rivals,
				'episodes that name it at all': `select 1.0 * ${named(7)} / ${episodes(7)} / (1.0 * ${named(1)} / ${episodes(1)}), round(1.0 * ${named(7)} / ${episodes(7)} / (1.0 * ${named(1)} / ${episodes(1)})) = 3`
			},
			admits: 'So a mean is of few episodes'
		}
	],
	'first-season': [
		{
			says: 'the last of its season',
			rows: [
				"vocabulary where series = 'ds9' and file in ('s01e01', 's01e20')",
				"episodes where series = 'ds9' and season = 1"
			],
			holds: `(select file from episodes where series = 'ds9' order by hour_start limit 1) = 's01e01' and (select file from episodes where series = 'ds9' and season = 1 order by hour_start desc limit 1) = 's01e20'`,
			numbers: [`select ${own('s01e01')}`, `select ${own('s01e20')}`],
			rivals: {
				'in a thousand words': `select 1000.0 * faith / words, 1000.0 * faith / words > (select 1000.0 * faith / words from vocabulary where series = 'ds9' and file = 's01e01') from vocabulary where series = 'ds9' and file = 's01e20'`
			}
		}
	],
	'last-season': [
		{
			says: 'The last season names the faith three times as often',
			rows,
			holds: `(select max(season) from episodes where series = 'ds9') = 7 and ${rate(7)} > 2.5 * ${rate(1)}`,
			numbers: [`select round(${times()})`, `select ${named(7)}`, `select ${episodes(7)}`],
			rivals,
			admits: 'Without the episode of each season that names it most, the difference is larger'
		}
	]
} satisfies Proofs;
