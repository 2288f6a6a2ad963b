/** Texts that leave the browser: as a file, or by way of the clipboard. Both answer whether it worked. */

/** Offers a text as a file of that name. */
export function save(file: string, type: string, text: string): boolean {
	try {
		const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
		const link = document.createElement('a');
		Object.assign(link, { href: url, download: file });
		link.click();
		// It is read after this, and how long after nobody says.
		setTimeout(() => URL.revokeObjectURL(url), 60_000);
		return true;
	} catch {
		return false;
	}
}

/** Puts a text on the clipboard. */
export async function copy(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
