/** Text without markup and without labels of people who join in ("NAME + NAME +" at the end). */
export function unmarked(text: string): string {
	return text.replace(/(?:[A-Z][A-Z']{2,} ?\+\s*)+$/, '').replace(/<[^>]*>?/g, ' ');
}

/** Text without stage directions: brackets go with what they hold; one never closed takes the rest of the line. */
export function undirected(text: string): string {
	return text.replace(/\([^()]*\)?|\)/g, ' ');
}

/** How many words are spoken in a text: what stands between blanks, dashes and dots included. */
export function words(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}

/** A heading of a scene: on one line, without the year that some begin with. */
export function heading(location: string): string {
	return location
		.trim()
		.replace(/\s+/g, ' ')
		.replace(/^\d{4} - /, '');
}
