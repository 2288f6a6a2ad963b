/** What the headlines of the words rest on: terms of fixed lists in a thousand words of the finales. */
import type { Proofs } from '#lib/proof/proof.ts';

const rate = (series: string, of: string) => `(select ${of} from finale_rates where series = '${series}')`;
const by = (of: string, order = ['voy', 'ds9']) => `${rate(order[0]!, of)} / ${rate(order[1]!, of)}`;
const rows = ["vocabulary where file = 's07e25' and series in ('ds9', 'voy')"];
/** Level: the larger is less than a twentieth above the smaller. */
const apart = (of: string) => `max(${by(of)}, ${by(of, ['ds9', 'voy'])})`;
const level = (of: string) => `${apart(of)} < 1.05`;
const series = (of: string, id: string) =>
	`(select 1000.0 * sum(${of}) / sum(words) from vocabulary where series = '${id}')`;
const people = {
	'without “home”': `select ${by('(people - home)', ['ds9', 'voy'])}, ${level('(people - home)')}`,
	'without words of death': `select ${by('(people - death)', ['ds9', 'voy'])}, ${level('(people - death)')}`,
	'words of family alone': `select ${by('family', ['ds9', 'voy'])}, ${level('family')}`
};

export default {
	all: [
		{
			says: 'five times apart in technology',
			rows,
			holds: `${level('people')} and ${by('(people - home)', ['ds9', 'voy'])} > 1.05 and ${by('(people - death)')} > 1.05`,
			numbers: ["select count(*) from finale_rates where series in ('ds9', 'voy')", `select round(${by('tech')})`],
			rivals: {
				'with terms of the ship': `select ${by('(tech + tactical)')}, round(${by('(tech + tactical)')}) = 5`
			},
			admits: 'With those of the ship, such as shields, sensors and warp, the two finales have 7.4 and 24.5'
		}
	],
	tech: [
		{
			says: 'Technobabble, yes',
			rows,
			holds: `${by('tech')} > 2`,
			numbers: ['select 1000', `select ${rate('voy', 'tech')}`, `select ${rate('ds9', 'tech')}`],
			rivals: {
				'with terms of the ship': `select ${by('(tech + tactical)')}, ${by('(tech + tactical)')} > 2`,
				'against the mean of each series': `select ${rate('voy', 'tech')} / ${series('tech', 'voy')} / (${rate('ds9', 'tech')} / ${series('tech', 'ds9')}), ${rate('voy', 'tech')} / ${series('tech', 'voy')} / (${rate('ds9', 'tech')} / ${series('tech', 'ds9')}) > 2.5`
			},
			admits: 'So neither of the two stands out at home'
		}
	],
	people: [
		{
			says: 'As one list level',
			rows,
			holds: level('people'),
			numbers: ['select 1000', `select ${rate('ds9', 'people')}`, `select ${rate('voy', 'people')}`],
			rivals: people,
			admits: 'Which words are counted decides which has more'
		}
	]
} satisfies Proofs;
