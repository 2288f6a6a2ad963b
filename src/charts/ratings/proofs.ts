/** What the headlines of the ratings rest on: means of IMDb’s ratings. Differences are of means before rounding. */
import type { Proofs } from '#lib/proof/proof.ts';

const rating = (id: string) => `(select rating from ratings where id = '${id}')`;
const ten = (series: string) => `((9 * ${rating(`${series}-run-up`)} + ${rating(`${series}-finale`)}) / 10)`;
const season = (series: string) => rating(`${series}-season-7`);
const pairs = "ratings f join ratings s on s.show = f.show and s.scope = 'series' where f.scope = 'finale'";

export default {
	ds9: [
		{
			says: 'The finales are close',
			rows: ["ratings where id in ('ds9-finale', 'voy-finale', 'ds9-run-up', 'voy-run-up')"],
			holds: `${rating('ds9-run-up')} - ${rating('voy-run-up')} > 1.5 * (${rating('ds9-finale')} - ${rating('voy-finale')})
				and (select count(*) from ratings where scope = 'run-up' and episodes = 9) = 3
				and (select rank from ratings where id = 'ds9-finale') = (select rank from ratings where id = 'voy-finale')`,
			numbers: ['ds9-finale', 'voy-finale', 'ds9-run-up', 'voy-run-up'].map((id) => `select ${rating(id)}`),
			rivals: {
				'the last ten, the finale among them': `select ${ten('ds9')} - ${ten('voy')}, ${ten('ds9')} - ${ten('voy')} > 1.5 * (${rating('ds9-finale')} - ${rating('voy-finale')})`,
				'the last season instead of the last nine': `select ${season('ds9')} - ${season('voy')}, ${season('ds9')} - ${season('voy')} > ${rating('ds9-finale')} - ${rating('voy-finale')}`
			},
			admits: 'its seven seasons rate 7.1, 7.1, 7.2, 7.6, 7.4, 7.3 and 7.5'
		}
	],
	voyager: [
		{
			says: 'hardly above its mean',
			rows: ["ratings where id in ('voy-finale', 'voy-run-up', 'voy-series')"],
			holds: `${rating('voy-run-up')} between ${rating('voy-series')} and ${rating('voy-series')} + 0.2 and ${rating('voy-finale')} > ${rating('voy-series')} + 1`,
			numbers: ['voy-run-up', 'voy-series', 'voy-finale'].map((id) => `select ${rating(id)}`),
			rivals: {
				'the last ten, the finale among them': `select ${ten('voy')}, ${ten('voy')} - ${rating('voy-series')} <= 0.25`,
				'the last season': `select ${season('voy')}, ${season('voy')} - ${rating('voy-series')} <= 0.25`
			}
		}
	],
	'all-finales': [
		{
			says: 'Most finales beat their own show',
			rows: ["ratings where scope in ('series', 'finale')"],
			holds: `(select sum(f.rating > s.rating) > 0.75 * count(*) from ${pairs}) = 1`,
			numbers: ['ds9', 'voy'].map((id) => `select ${rating(`${id}-finale`)} - ${rating(`${id}-series`)}`),
			rivals: {
				'Star Trek alone': `select sum(f.rating > s.rating), sum(f.rating > s.rating) > 0.5 * count(*) from ${pairs} and f.star_trek = 'yes'`,
				'other shows alone': `select sum(f.rating > s.rating), sum(f.rating > s.rating) > 0.5 * count(*) from ${pairs} and f.star_trek is null`,
				'by half a point or more': `select sum(f.rating >= s.rating + 0.5), sum(f.rating >= s.rating + 0.5) > 0.5 * count(*) from ${pairs}`
			}
		}
	]
} satisfies Proofs;
