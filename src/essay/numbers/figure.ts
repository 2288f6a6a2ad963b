/** A number as it reads, and the address of the row it comes from, within the site. */
export interface Figure {
	text: string;
	row: string;
}

/** A figure from its text and the address of its row. */
export function figure(text: string, row: string): Figure {
	return { text, row };
}
