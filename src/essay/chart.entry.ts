/** The script of a chart's page: it wakes the chart when somebody reaches for it, and follows its links within the page. */
import type { ChartId } from '#charts/index.ts';
import { island } from '#lib/chart/island.svelte.ts';
import { start } from '#lib/delivery/missing.ts';
import { describe } from '#lib/share/describe.ts';
import { inside } from '#lib/site.ts';
import { answers } from './answer.ts';
import type { Given } from './chartLoader.ts';
import { fetchChart } from './pageLoader.ts';

start(() => {
	answers();
	// Phones and frames that may not have it fetch nothing.
	if (document.fullscreenEnabled)
		import('#lib/chart/fullscreen.ts').then(({ offer }) => offer('[data-fullscreen]', '.sheet')).catch(() => undefined);
	const host = document.querySelector<HTMLElement>('.island')!;
	const id = host.dataset.chart as ChartId;
	const first = (JSON.parse(host.dataset.props!) as { name: string }).name;
	let given: Given | undefined;
	/** What the page shows. */
	let now = { name: first, query: '' };

	const page = island(host, {
		async load() {
			const loaded = await fetchChart(id, 'page');
			given = loaded.given;
			return loaded;
		},
		wakes: 'asked'
	});

	/** The view that an address of this page names; undefined for an address elsewhere. */
	function viewOf({ origin, pathname, search }: URL | Location): { name: string; query: string } | undefined {
		const [, own, name = first] = new RegExp(`^${inside('/charts/')}([\\w-]+)/(?:([\\w-]+)/)?$`).exec(pathname) ?? [];
		if (origin !== location.origin || own !== id) return undefined;
		return { name, query: search };
	}

	/** Shows a view, and says which everywhere where the page says it. What cannot be shown is loaded as a page of its own. */
	function show(view: { name: string; query: string }, href: string): boolean {
		const chart = given?.chart;
		// A translator has changed the words; a page that it can read anew is better than words of two views.
		const foreign = host.querySelector('font') !== null;
		if (!page.awake || !chart || foreign || !Object.hasOwn(chart.views, view.name)) {
			location.assign(href);
			return false;
		}
		now = view;
		page.show(view);
		describe(chart, view.name);
		return true;
	}

	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.controls a[href]') : null;
		if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		const view = viewOf(new URL(link.href));
		// Asleep, the link leads where it says; the browser knows how.
		if (!view || !page.awake) return;
		event.preventDefault();
		const finer = link.closest('[data-finer]') !== null;
		const { href } = link;
		if (href === location.href || !show(view, href)) return;
		if (finer) history.replaceState(history.state, '', href);
		else history.pushState(null, '', href);
	});

	addEventListener('popstate', () => {
		const view = viewOf(location);
		// A fragment of the same view is the browser's own business.
		if (view && (view.name !== now.name || view.query !== now.query)) show(view, location.href);
	});

	// An address with a query asks for more than the server could draw.
	if (location.search) {
		now = viewOf(location) ?? now;
		page.show(now);
		void page.wake();
	}
});
