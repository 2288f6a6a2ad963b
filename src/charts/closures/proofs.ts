/** What the headlines of the closures rest on. */
import type { Proof, Proofs } from '#lib/proof/proof.ts';

/** Ahead, behind, and too close to call, at another margin. */
const atMargin = (margin: number) => `select
	printf('%d / %d / %d', sum(net > ${margin}), sum(net < -${margin}), sum(abs(net) <= ${margin})), sum(net > ${margin}) < sum(net < -${margin})
	from closures where net is not null`;

const admits = 'with a band of one point';

/** How an ending comes out, by a margin. */
const outcomes = {
	ahead: { says: 'comes out ahead', holds: (margin: number) => `net > ${margin}` },
	close: { says: 'too close to call', holds: (margin: number) => `abs(net) <= ${margin}` },
	behind: { says: 'comes out behind', holds: (margin: number) => `net < -${margin}` }
};

/** A person with scores. `turned`: half a point or two would make it another outcome. */
function scored(id: string, role: string, outcome: keyof typeof outcomes, turned = false): [string, Proof[]] {
	const { says, holds } = outcomes[outcome];
	const rows = `closures where character = '${id}'`;
	return [
		id,
		[
			{
				says,
				rows: [rows, `characters where id = '${id}'`],
				holds: `net = reward - cost and ${holds(1)} and (select role = '${role}' from characters where id = character)`,
				numbers: ['reward', 'cost'],
				rivals: {
					'a margin of half a point': `select net, ${holds(0.5)} from ${rows}`,
					'a margin of two points': `select net, ${holds(2)} from ${rows}`
				},
				...(turned ? { admits } : {}),
				judged: true
			}
		]
	];
}

function dead(id: string, role: string): [string, Proof[]] {
	return [
		id,
		[
			{
				says: 'is dead before the end',
				rows: [`closures where character = '${id}'`, `characters where id = '${id}'`],
				holds: `finale = 'dead' and file < 's07e25' and (select role = '${role}' from characters where id = character)`,
				none: `select net from closures where character = '${id}' and coalesce(reward, cost, net) is not null`
			}
		]
	];
}

export default {
	all: [
		{
			says: 'pay a point or less and simply win',
			rows: ['closures where net > 1 and cost <= 1', "closures where character in ('sisko', 'jake', 'kasidy')"],
			holds: 'count(*) = 4 and min(reward) >= 4',
			none: "select character from closures where character in ('sisko', 'jake', 'kasidy') and cost <> 4",
			numbers: ['count(*)', "select avg(cost) from closures where character in ('sisko', 'jake', 'kasidy')"],
			rivals: {
				'to win, two points ahead': 'select count(*), count(*) = 4 from closures where net > 2 and cost <= 1',
				'only who is in the finale':
					"select count(*), count(*) = 4 from closures where net > 1 and cost <= 1 and finale = 'speaks'"
			},
			admits: 'Rom is scored for the episode before the finale',
			judged: true
		}
	],
	net: [
		{
			says: 'come out ahead and',
			rows: 'closures where net is not null',
			holds: 'sum(net > 1) < sum(net < -1) and sum(net > 1) + sum(net < -1) + sum(abs(net) <= 1) = count(*)',
			numbers: ['sum(net > 1)', 'sum(net < -1)', 'sum(abs(net) <= 1)'],
			rivals: {
				'a margin of half a point': atMargin(0.5),
				'a margin of two points': atMargin(2),
				'no margin': atMargin(0)
			},
			admits,
			judged: true
		}
	],
	...Object.fromEntries([
		scored('rom', 'the overlooked brother', 'ahead'),
		scored('nog', 'the boy caught stealing', 'ahead'),
		scored('ezri', 'the accidental host', 'ahead'),
		scored('martok', 'the general', 'ahead'),
		scored('obrien', 'the engineer', 'ahead'),
		scored('worf', 'the warrior', 'ahead'),
		scored('bashir', 'the doctor', 'close', true),
		scored('odo', 'the shapeshifter', 'close'),
		scored('kira', 'the resistance fighter', 'close'),
		scored('quark', 'the barkeeper', 'close'),
		scored('vic', 'the singer', 'close'),
		scored('sisko', 'the captain', 'close', true),
		scored('founder', 'the goddess', 'behind', true),
		scored('damar', 'the collaborator', 'behind'),
		scored('kasidy', 'the freighter captain', 'behind'),
		scored('garak', 'the exile', 'behind'),
		scored('jake', 'the captain’s son', 'behind'),
		scored('winn', 'the priest', 'behind'),
		scored('weyoun', 'the envoy', 'behind'),
		scored('dukat', 'the prefect', 'behind'),
		dead('jadzia', 'the old friend in a new body'),
		dead('ziyal', 'the daughter'),
		dead('eddington', 'the traitor')
	])
} satisfies Proofs;
