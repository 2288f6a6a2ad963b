/** The script of an embed: everything in it is an improvement; the document reads without it. Inlined as one classic script. */
import { inspect } from '#lib/inspect/inspect.ts';
import { listed } from './list.ts';
import { offerCopy, openPanels, switchViews } from './controls.ts';
import { reportHeight, reportLinks } from './messages.ts';

const query = new URLSearchParams(location.search);
const root = document.documentElement;
const theme = query.get('theme');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
if (/^1?$/.test(query.get('plain') ?? '0')) root.dataset.plain = '';
if (query.get('background') === 'none') root.dataset.clear = '';

// Read before anything touches the hash: WordPress sends its secret there.
const secret = /[#?&]secret=([\w-]{1,64})/.exec(location.hash)?.[1] ?? null;
reportHeight(secret);
reportLinks(secret);
openPanels();
const all = (selector: string, wake: (element: HTMLElement) => void) =>
	document.querySelectorAll<HTMLElement>(selector).forEach(wake);
addEventListener('DOMContentLoaded', () => {
	all('.figure', (figure) => inspect(figure, { series: () => listed(figure) }));
	all('.views', switchViews);
	all('.share', offerCopy);
});
