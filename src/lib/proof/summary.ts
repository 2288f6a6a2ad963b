/** How sure a place is, in one line. */
import { inWords } from '#lib/chart/number.ts';
import { capital } from '#lib/chart/sentence.ts';
import type { Proven } from './proof.ts';

const many = (n: number, one: string, more = `${one}s`) => `${inWords(n)} ${n === 1 ? one : more}`;

/** "Three sentences rest on rows, one of them judged; they hold under five of six other definitions." */
export function summaryOf(proven: readonly Proven[]): string {
	const claims = proven.filter(({ kind }) => kind !== 'frame');
	if (!claims.length) return 'Nothing here is claimed.';
	const judged = claims.filter(({ kind }) => kind === 'judged').length;
	const rivals = claims.flatMap((one) => one.rivals);
	const start = many(claims.length, 'sentence rests', 'sentences rest');
	const part =
		judged === 0
			? 'none on a reading'
			: judged === claims.length
				? 'on a reading as well'
				: `${inWords(judged)} on a reading as well`;
	const turned = rivals.filter(({ holds }) => !holds).length;
	const end = !rivals.length
		? ''
		: rivals.length === 1
			? `; another definition ${turned ? 'turns one round' : 'gives the same'}`
			: turned
				? `; ${inWords(turned)} of ${inWords(rivals.length)} other definitions ${turned === 1 ? 'turns' : 'turn'} one round`
				: `; all hold under ${inWords(rivals.length)} other definitions`;
	return `${capital(start)} on rows, ${part}${end}.`;
}
