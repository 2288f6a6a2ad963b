/** What the headlines of the toll rest on: figures as they are spoken. Nobody in the series adds them up. */
import type { Proofs } from '#lib/proof/proof.ts';

const dead = (id: string) => `(select deaths from war_figures where id = '${id}')`;
const people = (id: string) => `(select people from war_figures where id = '${id}')`;
const company = people('w56-aboard');

/** Losses of people in the war that somebody counts aloud; at AR-558 who landed and who is left are counted, on the Grissom who was aboard. */
const losses = `(select event, max(coalesce(deaths, casualties, people)) as lives from war_figures w
	where phase = 'war' and standing not in ('named', 'derived') and (
		role = 'loss' and coalesce(deaths, casualties) is not null
		or role = 'committed' and people is not null and exists (select 1 from war_figures s where s.event = w.event and s.role = 'survivors' and s.people is not null))
	group by event)`;

export default {
	cardassia: [
		{
			says: 'the soldiers lost in two years',
			rows: ["war_figures where id in ('w84', 'w63')"],
			holds: `(select role = 'loss' and bound = 'at-least' from war_figures where id = 'w84') = 1
				and (select role = 'loss' and counted like '%soldiers in two years%' from war_figures where id = 'w63') = 1`,
			numbers: [`select ${dead('w84')}`, `select ${dead('w84')} / ${dead('w63')}`],
			rivals: {
				'with Lakarian City beside them': `select 1.0 * (${dead('w84')} + ${dead('w75')}) / ${dead('w63')}, (${dead('w84')} + ${dead('w75')}) / ${dead('w63')} >= 114`,
				'with the dead of Septimus III beside the soldiers': `select 1.0 * ${dead('w84')} / (${dead('w63')} + ${dead('w61')}), ${dead('w84')} / (${dead('w63')} + ${dead('w61')}) = 114`
			},
			admits: 'None of these figures may be added: some overlap'
		}
	],
	soldiers: [
		{
			says: 'a starship’s company in each',
			rows: ["war_figures where id in ('w63', 'w56-aboard')"],
			holds: `(select unit = 'people' and counted like '%soldiers%' from war_figures where id = 'w63') = 1 and (select counted like 'people aboard the starship%' from war_figures where id = 'w56-aboard') = 1`,
			none: 'each is a pixel of the drawing: its scale, not a claim',
			numbers: [`select ${dead('w63')}`, `select ${dead('w63')} / ${company}`]
		}
	],
	'lakarian-city': [
		{
			says: 'by the word of those who destroyed it',
			rows: ["war_figures where id = 'w75'", "war_timeline where id = 'T52'"],
			holds:
				"speaker = 'Weyoun' and standing = 'claim' and role = 'loss' and (select note from war_timeline where id = 'T52') = 'A claim of those who did it.'",
			numbers: ['deaths', "select count(distinct event) from war_figures where counted like '%Lakarian City%'"]
		}
	],
	'casualty-list': [
		{
			says: 'how many of them died is not said',
			rows: ["war_figures where id = 'w55'"],
			holds:
				"counted = 'names on the list of one week' and deaths is null and (select count(*) from war_figures o where o.event = (select event from war_figures where id = 'w55') and o.deaths is not null) = 0",
			numbers: ['casualties']
		}
	],
	grissom: [
		{
			says: 'six came home',
			rows: ["war_figures where id in ('w56-aboard', 'w56-saved')"],
			holds:
				"(select role from war_figures where id = 'w56-aboard') = 'committed' and (select role from war_figures where id = 'w56-saved') = 'survivors'",
			numbers: [`select ${company}`, `select ${people('w56-saved')}`, `select ${company} / ${company}`],
			rivals: {
				'pixels of the dead alone': `select 1.0 * (${company} - ${people('w56-saved')}) / ${company}, round(1.0 * (${company} - ${people('w56-saved')}) / ${company}) = 1`
			}
		}
	],
	'ar-558': [
		{
			says: 'less than a tenth of a pixel',
			rows: ["war_figures where id in ('w53', 'w54', 'w56-aboard')"],
			holds: `1.0 * (${people('w53')} - ${people('w54')}) / ${company} < 0.1 and (select role from war_figures where id = 'w54') = 'survivors'`,
			numbers: [`select ${people('w53')}`, `select ${people('w54')}`],
			rivals: {
				'everybody who landed': `select 1.0 * ${people('w53')} / ${company}, 1.0 * ${people('w53')} / ${company} < 0.1`,
				'two thirds of them, as another says': `select 2.0 / 3 * ${people('w53')} / ${company}, 2.0 / 3 * ${people('w53')} / ${company} < 0.1`
			},
			admits: '0.12 of a pixel'
		}
	],
	all: [
		{
			says: 'losses of the war counted aloud',
			rows: ["war_figures where phase = 'war' and unit = 'people'"],
			holds: `(select event from ${losses} order by lives limit 1) = (select event from war_figures where id = 'w79-dead') and (select event from ${losses} order by lives desc limit 1) = (select event from war_figures where id = 'w84') and (select count(*) from ${losses} join war_figures using (event) where role = 'forecast' and deaths is not null) = 0`,
			numbers: [
				`select count(*) from ${losses}`,
				`select min(lives) from ${losses}`,
				`select max(lives) from ${losses}`
			],
			rivals: {
				'with those who are named and not counted': `select count(distinct event), count(distinct event) = 10 from (select event from ${losses} union select event from war_figures where phase = 'war' and role = 'loss' and deaths is not null)`,
				'the dead alone, without casualties and people sent': `select count(*), count(*) = 10 from war_figures where phase = 'war' and role = 'loss' and standing <> 'named' and deaths is not null`
			},
			admits: 'Killed, wounded or missing is not said: none is drawn as dead'
		}
	]
} satisfies Proofs;
