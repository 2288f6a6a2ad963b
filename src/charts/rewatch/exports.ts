/** What can be taken along of a list: as plain text, as Markdown with boxes to tick, as a calendar. */
import type { Export } from '#lib/chart/chart.ts';
import { site } from '#lib/site.ts';
import { numberOf } from './data.ts';
import { ics } from './ics.ts';
import { planOf, type Entry } from './plan.ts';
import { turning } from './rows.ts';
import type { RewatchView } from './view.ts';
import { words } from './words.ts';

const plain = (text: string) => text.replace(/[\\`*_[\]<>#]/g, '\\$&');

/** Number, title, length and people of an entry, in a line. */
function line(entry: Entry, view: RewatchView, emphasis = ''): string {
	const { title, episodes } = entry.episode;
	const who = turning(entry, view).join(', ');
	const [name, whose] = emphasis ? [plain(title), plain(who)] : [title, who];
	const long = episodes > 1 ? ' (double length)' : '';
	return `${numberOf(entry.episode)} ${emphasis}${name}${emphasis}${long}${whose && `: ${whose}`}`;
}

/** Headline, a numbered list, and where it comes from. */
export function text(view: RewatchView, link: string): string {
	const said = words(view);
	const lines = planOf(view).entries.map((entry, i) => `${i + 1}. ${line(entry, view)}`);
	return `${said.headline}\n\n${lines.join('\n')}\n\n${said.limits}\n${site.name}, ${link}\n`;
}

/** A heading, a list before the close, the close, and where it comes from. */
export function markdown(view: RewatchView, link: string): string {
	const { entries } = planOf(view);
	const said = words(view);
	const items = (closing: boolean) =>
		entries.filter((entry) => entry.closing === closing).map((entry) => `- [ ] ${line(entry, view, '*')}`);
	const before = items(false);
	return [
		`# ${plain(said.headline)}`,
		...(before.length ? ['## Before the close', before.join('\n')] : []),
		'## The close',
		items(true).join('\n'),
		`${plain(said.limits)} From [${site.name}](${link}).\n`
	].join('\n\n');
}

/** All of them. */
export function exportsOf(view: RewatchView, link: string): readonly Export[] {
	return [
		{ label: 'Text', file: 'list.txt', type: 'text/plain', text: () => text(view, link) },
		{ label: 'Markdown', file: 'list.md', type: 'text/markdown', text: () => markdown(view, link) },
		{
			label: 'Calendar',
			file: 'evenings.ics',
			type: 'text/calendar',
			asks: 'First evening',
			text: (day) => ics(view, link, day)
		}
	];
}
