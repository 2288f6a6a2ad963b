/** Our own tables may be used by anybody who names the source. */
export const licence = 'CC BY 4.0';

/** The day up to which the tables were checked. */
export const asOf = '2026-11-30';

/** Where everything that is counted was counted from. */
export const transcripts =
	'Counted from structured fan transcripts of three series (the public repository jkingsman/Star-Trek-Script-Programmatics, commit af7a980); the dialogue itself is not part of this project.';

/** Where every opinion comes from. */
export const readings = 'Two independent, machine-assisted close readings of the transcripts, following one rubric.';

/** The limits of anything counted in words. */
export const spoken = [
	'Only spoken words are counted; silence, music and pictures count nothing.',
	'Fan transcripts contain some lines under the wrong name.'
] as const;

/** The three series, in the order used everywhere. */
export const series = ['ds9', 'voy', 'tng'] as const;
export type Series = (typeof series)[number];
