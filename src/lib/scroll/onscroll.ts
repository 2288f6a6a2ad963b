/** Calls `look` once at the start, and once a frame while the page scrolls or changes size. Returns what stops it. */
export function onScroll(look: () => void): () => void {
	let asked = 0;
	const ask = () => {
		asked ||= requestAnimationFrame(() => {
			asked = 0;
			look();
		});
	};
	look();
	addEventListener('scroll', ask, { passive: true });
	addEventListener('resize', ask);
	return () => {
		cancelAnimationFrame(asked);
		removeEventListener('scroll', ask);
		removeEventListener('resize', ask);
	};
}

/** How far down the window a step counts as reached: below a picture on top, where its text comes into sight. */
export function readingLine(): number {
	const beside = innerWidth >= 1080 || (innerWidth >= 640 && innerHeight <= 560);
	return innerHeight * (beside ? 0.5 : 0.8);
}
