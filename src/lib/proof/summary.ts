/** How sure a place is, in one line. */
import { inWords } from '#lib/chart/number.ts';
import type { Proven } from './proof.ts';

const many = (n: number, one: string, more = `${one}s`) => `${inWords(n)} ${n === 1 ? one : more}`;

/** "Three sentences rest on rows, one of them judged; they hold under five of six other definitions." */
export function summaryOf(proven: readonly Proven[]): string {
	const claims = proven.filter(({ kind }) => kind !== 'frame');
	if (!claims.length) return 'Nothing here is claimed.';
	const judged = claims.filter(({ kind }) => kind === 'judged').length;
	const rivals = claims.flatMap((one) => one.rivals);
	const held = rivals.filter(({ holds }) => holds).length;
	const start = many(claims.length, 'sentence rests', 'sentences rest');
	const part =
		judged === 0
			? 'none on a reading'
			: judged === claims.length
				? 'on a reading as well'
				: `${inWords(judged)} on a reading as well`;
	const other = many(rivals.length, 'other definition');
	const end = !rivals.length
		? ''
		: held === rivals.length
			? rivals.length === 1
				? '; it holds under the other definition too'
				: `; all hold under ${other}`
			: `; ${inWords(rivals.length - held)} of ${other} ${rivals.length - held === 1 ? 'turns' : 'turn'} one round`;
	return `${start.charAt(0).toUpperCase()}${start.slice(1)} on rows, ${part}${end}.`;
}
