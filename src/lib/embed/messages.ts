/** Height messages: an improvement only, in the forms that hosts understand. Plain DOM, no framework. */
import { frameHeight } from './height.ts';

/** Every message a host may understand, for a height in CSS pixels. `secret`, `id` come from the host's own address. */
export function messages(height: number, href: string, query: URLSearchParams, secret: string | null): unknown[] {
	const id = query.get('datawrapper-id') ?? query.get('id') ?? 'shape-of-goodbye';
	const pym = query.get('childId');
	return [
		...(secret ? [{ message: 'height', value: Math.min(height, 1000), secret }] : []),
		{ 'datawrapper-height': { [id]: height } },
		{ sentinel: 'amp', type: 'embed-size', height },
		JSON.stringify({ src: href, context: 'iframe.resize', height }),
		...(pym ? [`pymxPYMx${pym}xPYMxheightxPYMx${height}`] : [])
	];
}

/** Posts the height to the parent at once, when the document is ready, loaded and resized. Does nothing unframed. */
export function reportHeight(secret: string | null): void {
	if (window.parent === window) return;
	const post = () => {
		const height = frameHeight(window.innerWidth || document.documentElement.clientWidth || 600);
		for (const message of messages(height, location.href, new URLSearchParams(location.search), secret))
			window.parent.postMessage(message, '*');
	};
	post();
	addEventListener('DOMContentLoaded', post);
	addEventListener('load', post);
	addEventListener('resize', post);
	addEventListener('message', (event) => {
		if (event.source !== window.parent) return;
		if (event.data === 'ready' || event.data?.message === 'ready') post();
		const theme: unknown = event.data?.theme;
		if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
	});
}

/** Under `sandbox="allow-scripts"` links that leave the frame are dead, so they are also handed to the host (WordPress opens them). */
export function reportLinks(secret: string | null): void {
	if (window.parent === window || !secret) return;
	addEventListener('click', (event) => {
		const link = event.target instanceof Element && event.target.closest('a[target]');
		if (link instanceof HTMLAnchorElement)
			window.parent.postMessage({ message: 'link', value: link.href, secret }, '*');
	});
}
