// Drawings further down the essay wait as text, until the reader is near and nobody has drawn them anew. Where no script
// runs they are drawn at once. A file of its own, because only the essay asks for it, and before any other script.
const draw = (held) => held.querySelectorAll('noscript').forEach((text) => (text.outerHTML = text.textContent));
const near = new IntersectionObserver(
	(seen) => seen.forEach(({ isIntersecting, target }) => isIntersecting && draw(target)),
	{ rootMargin: '50% 0px' }
);
for (const held of document.querySelectorAll('[data-held]')) near.observe(held);
addEventListener('beforeprint', () => draw(document));
