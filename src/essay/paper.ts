/** The essay on paper: while it prints, its flat form lies in its place, so that every step has its own picture. */

/**
 * Lays the main part of the page at `address` into this one before it is printed, and takes it out afterwards. Print
 * starts as soon as its event is over, so the page is fetched there and then. Where that fails, this page prints itself.
 * @returns what ends it.
 */
export function onPaper(address: string): () => void {
	let laid: Element | undefined;
	function lay() {
		clear();
		const request = new XMLHttpRequest();
		try {
			request.open('GET', address, false);
			request.send();
		} catch {
			return;
		}
		const flat = new DOMParser().parseFromString(request.responseText, 'text/html').querySelector('main');
		if (request.status !== 200 || !flat) return;
		flat.classList.add('paper');
		// First in the page, so that its drawings find their own gradients where both have one.
		document.body.prepend(flat);
		laid = flat;
	}
	function clear() {
		laid?.remove();
		laid = undefined;
	}
	addEventListener('beforeprint', lay);
	addEventListener('afterprint', clear);
	return () => {
		clear();
		removeEventListener('beforeprint', lay);
		removeEventListener('afterprint', clear);
	};
}
