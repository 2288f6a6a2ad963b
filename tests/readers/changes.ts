/** What translators and extensions do to a page; each runs in the page as it stands. */

/** Texts that a translator takes: not those of drawings, code and fields. */
const skipped = `'script, style, noscript, template, textarea, svg, code'`;

const texts = `const texts = (root) => {
	const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const all = [];
	for (let text = walk.nextNode(); text; text = walk.nextNode())
		if (text.data.trim() && !text.parentElement.closest(${skipped})) all.push(text);
	return all;
};`;

export const changes: Readonly<Record<string, string>> = {
	/** The first text of some places is moved into a <font>. */
	'the first texts translated': `${texts}
		for (const where of ['h1', 'main p', 'nav', 'h2']) {
			const root = document.querySelector(where);
			const [text] = root ? texts(root) : [];
			if (!text) continue;
			const font = document.createElement('font');
			text.replaceWith(font);
			font.append(text);
		}`,
	/** Every text is replaced by a new one in two <font>, so that whoever kept the old one writes to nothing. */
	'every text translated': `${texts}
		for (const text of texts(document.body)) {
			const font = document.createElement('font');
			font.append(Object.assign(document.createElement('font'), { textContent: text.data }));
			text.replaceWith(font);
		}
		document.documentElement.classList.add('translated-ltr');`,
	'an extension at work': `
		for (const link of document.querySelectorAll('a')) {
			const wrap = document.createElement('span');
			link.replaceWith(wrap);
			wrap.append(link);
		}
		document.body.prepend(document.createElement('div'));
		for (const one of document.querySelectorAll('[title]')) one.removeAttribute('title');`
};

/** The change as a script that waits for the end of the document, before any deferred script of the page runs. */
export const early = (change: string): string => `document.addEventListener('readystatechange', () => {
	if (document.readyState !== 'interactive') return;
	${change}
});`;

/** The change as it is made to a page that is awake. */
export const late = (change: string): string => `(() => {${change}})()`;
