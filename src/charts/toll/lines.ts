/** Text in drawings has no line breaks of its own: here it is broken. */

/** Breaks a text into as few lines of a width as it needs, about equally long. `letter`: mean width of one, in ems. */
export function lines(text: string, width: number, size: number, letter = 0.46): string[] {
	let most = Math.floor(width / (size * letter));
	const few = broken(text, most);
	while (broken(text, most - 1).length === few.length && most > 1) most--;
	return broken(text, most);
}

function broken(text: string, most: number): string[] {
	const found: string[] = [];
	for (const word of text.split(' ')) {
		const last = found.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= most) found[found.length - 1] = `${last} ${word}`;
		else found.push(word);
	}
	return found;
}
