/** What leaves the browser: as a file, or by way of the clipboard. */

/** Offers a file of that name. @throws where a browser cannot */
export function offer(file: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	Object.assign(link, { href: url, download: file });
	link.click();
	// It is read after this, and how long after nobody says.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Offers a text as a file of that name, and answers whether it could. */
export function save(file: string, type: string, text: string): boolean {
	try {
		offer(file, new Blob([text], { type: `${type};charset=utf-8` }));
		return true;
	} catch {
		return false;
	}
}

/** Puts a text on the clipboard, and answers whether it could. */
export async function copy(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
