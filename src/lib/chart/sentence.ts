/** Pieces of sentences that many charts write. */

/** "a, b and c"; of one part that part, of none nothing. */
export function list(parts: readonly (string | number)[]): string {
	return parts.length < 2 ? String(parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** A text as the start of a sentence. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
