/** Where the figures come from that stand in the drawings of the front. */
import type { LabelProof } from '#lib/proof/labels.ts';
import { seasons } from '../shared.proofs.ts';

const pact = (id: string) => `(select hour_start from alliances where id = '${id}')`;
const turn = (id: string) => `(select hour from war_timeline where id = '${id}')`;
const lost = "(select hour_end - hour_start from station_control where holder = 'Dominion')";
const allied = `(${pact('A13')} - ${turn('T22')})`;

export default [
	seasons,
	{ id: 'hour', ticks: /^(hour )?(?<value>\d+)$/, rows: "episodes where series = 'ds9'" },
	{
		id: 'spans',
		gives: `select ${lost} || ' hours' union select ${lost} || ' hours lost'
			union select (${turn('T22')} - ${turn('T05')}) || ' hours until war'
			union select (${pact('A06')} - ${pact('A03')}) || ' hours without the ally'
			union select ${allied} || ' hours without them' union select ${allied} || ' hours'
			union select 'the last ' || (max(hour_end) - ${pact('A22')}) || ' hours' from episodes where series = 'ds9'
			union select (${pact('A10')} - ${pact('A09')}) || ' hours'`,
		rows: [
			"station_control where holder = 'Dominion'",
			"alliances where id in ('A03', 'A06', 'A09', 'A10', 'A13', 'A22')",
			"war_timeline where id in ('T05', 'T22')"
		],
		judged: true
	}
] satisfies readonly LabelProof[];
