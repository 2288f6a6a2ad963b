/** What the sentences of “Two endings” rest on. */
import type { Proofs } from '#lib/proof/proof.ts';

export default {
	'the-tail': [
		{ says: 'The war is won', rows: "finale_cuts where id = 'ds9-resolution'", holds: "note like 'Both readers%'", judged: true },
		{ says: 'still to come', judged: true }
	]
} satisfies Proofs;
