/** The list of a view as Markdown: a box to tick for every episode, and a link back to the list. */
import type { Chart } from '#lib/chart/chart.ts';
import { address } from '#lib/chart/view.ts';
import { absolute } from '#lib/site.ts';
import { numberOf } from './data.ts';
import { planOf } from './plan.ts';
import { turning } from './rows.ts';
import { fields, views, type RewatchView } from './view.ts';
import { words } from './words.ts';

/** Where the list of a view stands. */
export function linkOf(view: RewatchView): string {
	return absolute(address({ id: 'rewatch', fields, views } as unknown as Chart, view).href);
}

const plain = (text: string) => text.replace(/[\\`*_[\]<>#]/g, '\\$&');

/** A heading, a list before the close, the close, and where it comes from. */
export function markdown(view: RewatchView): string {
	const { entries } = planOf(view);
	const said = words(view);
	const items = (closing: boolean) =>
		entries
			.filter((entry) => entry.closing === closing)
			.map((entry) => {
				const who = turning(entry, view);
				const long = entry.episode.episodes > 1 ? ' (double length)' : '';
				const whose = who.length ? `: ${plain(who.join(', '))}` : '';
				return `- [ ] ${numberOf(entry.episode)} *${plain(entry.episode.title)}*${long}${whose}`;
			});
	const before = items(false);
	return [
		`# ${plain(said.headline)}`,
		...(before.length ? ['## Before the close', before.join('\n')] : []),
		'## The close',
		items(true).join('\n'),
		`${plain(said.limits)} From [The Shape of Goodbye](${linkOf(view)}).\n`
	].join('\n\n');
}
