/** The list of a view as a calendar: one episode an evening, from a day on. */
import { site } from '#lib/site.ts';
import { numberOf } from './data.ts';
import { planOf } from './plan.ts';
import { turning } from './rows.ts';
import type { RewatchView } from './view.ts';
import { words } from './words.ts';

const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** Lines of at most 75 octets, as calendars want them; a letter is never cut. */
function fold(line: string): string {
	const parts: string[] = [];
	let part = '';
	for (const letter of line) {
		if (new TextEncoder().encode(part + letter).length > (parts.length ? 74 : 75)) {
			parts.push(part);
			part = letter;
		} else part += letter;
	}
	return [...parts, part].join('\r\n ');
}

/** The day that many days after an ISO day, as calendars write it. */
function dayAfter(iso: string, days: number): string {
	const day = new Date(`${iso}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() + days);
	return day.toISOString().slice(0, 10).replaceAll('-', '');
}

/** A list has the same calendar each time, so that one that is brought in again moves its evenings and adds none. */
function uid(file: string, link: string): string {
	const { hostname, pathname, search } = new URL(link);
	return `${file}${(pathname + search).replaceAll(/[^A-Za-z0-9]+/g, '-')}@${hostname}`;
}

/**
 * An event for every episode, at eight in the evening wherever the reader is, from an ISO day on. `link` leads back to
 * the list.
 */
export function ics(view: RewatchView, link: string, from: string): string {
	const { entries } = planOf(view);
	const events = entries.flatMap((entry, i) => {
		const { title, file, episodes } = entry.episode;
		const who = turning(entry, view);
		return [
			'BEGIN:VEVENT',
			`UID:${uid(file, link)}`,
			`DTSTAMP:${dayAfter(site.asOf, 0)}T000000Z`,
			`DTSTART:${dayAfter(from, i)}T200000`,
			`DURATION:PT${episodes}H`,
			`SUMMARY:${escape(`Deep Space Nine ${numberOf(entry.episode)}, ${title}`)}`,
			`DESCRIPTION:${escape(`${i + 1} of ${entries.length}.${who.length ? ` Who turns in it: ${who.join(', ')}.` : ''}`)}`,
			`URL:${link}`,
			'END:VEVENT'
		];
	});
	const head = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//${site.name}//rewatch//EN`,
		`X-WR-CALNAME:${escape(words(view).headline)}`
	];
	return [...head, ...events, 'END:VCALENDAR', ''].map(fold).join('\r\n');
}
