/** What the headlines rest on. */
import type { Proofs } from '#lib/proof/proof.ts';

const sums = (series: string) =>
	`(select season, sum(words) as words from episodes where series = '${series}' group by season)`;
/** The season with most words, or with fewest, and how many they are. */
const end = (series: string, order: 'asc' | 'desc') =>
	['season', 'words'].map((key) => `select ${key} from ${sums(series)} order by words ${order} limit 1`);
const ends = (series: string) => ({
	says: 'spoken words',
	rows: `episodes where series = '${series}'`,
	numbers: [...end(series, 'desc'), ...end(series, 'asc')]
});

export default {
	'deep-space-nine': [ends('ds9')],
	voyager: [ends('voy')]
} satisfies Proofs;
