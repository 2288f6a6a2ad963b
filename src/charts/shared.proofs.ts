/** What the labels of several charts share. */
import type { LabelProof } from '#lib/proof/labels.ts';

/** The seasons along the hours: "Season 1", "S 1", "S1", "2". */
export const seasons: LabelProof = {
	id: 'seasons',
	gives: `select prefix || season from (select distinct season from episodes where series = 'ds9'),
		(select 'Season ' as prefix union select 'S ' union select 'S' union select '')`,
	rows: "episodes where series = 'ds9'"
};

/** A title as drawings set it (`titles.ts`). */
export const typeset = "replace(replace(title, '''', '’'), '...', '…')";
