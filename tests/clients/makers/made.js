/** Run in `.cache/clients`: what programs from npm make of the file named last, as HTML. */
import { readFileSync } from 'node:fs';

const [maker, file = ''] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');

/** @type {Record<string, () => Promise<string>>} */
const makers = {
	async mdx() {
		const { evaluate } = await import('@mdx-js/mdx');
		const { createElement } = await import('react');
		const { renderToStaticMarkup } = await import('react-dom/server');
		const { default: Page } = await evaluate(text, {
			...(await import('react/jsx-runtime')),
			baseUrl: import.meta.url
		});
		return renderToStaticMarkup(createElement(Page));
	},
	async vitepress() {
		const { createMarkdownRenderer } = await import('vitepress');
		return (await createMarkdownRenderer('.')).render(text);
	}
};
process.stdout.write(await (makers[maker ?? ''] ?? (() => Promise.reject(new Error(`No ${maker}`))))());
