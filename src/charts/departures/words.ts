/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { inWords, InWords } from '#lib/chart/number.ts';
import { capital, list } from '#lib/chart/sentence.ts';
import { aboutOf, before, crewOf, leaves, nameIn, shareOf, type Crew, type Person } from './data.ts';
import { crewsOf, type DeparturesView } from './view.ts';

/** Places in a few words, by person. */
const places: Readonly<Record<string, string>> = {
	'ds9-01': 'the Prophets',
	'ds9-02': 'the Great Link',
	'ds9-03': 'the Klingons',
	'ds9-04': 'Earth',
	'voy-09': 'a colony'
};

/** Where somebody who leaves goes, in a few words. */
export const placeOf = ({ id, to_place }: Person) => places[id] ?? to_place ?? '?';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Role first, then the name, where there is a role: "the captain, Sisko". */
export function called(one: Person): string {
	const about = aboutOf(one);
	return about ? `${about.role}, ${about.name}` : nameIn(one);
}

/** Where somebody is at the end: "with the Prophets, outside time", "stays". */
export function whereOf(one: Person): string {
	if (!leaves(one)) return one.role ? `stays: ${lower(one.role)}` : 'stays';
	const place = lower(one.to_place!);
	return /^with /.test(place) ? place : `to ${place.replace(/^earth/, 'Earth')}`;
}

/** For example: The captain, Sisko, leaves the station: with the Prophets, outside time. In a vision he … */
export function nameOf(person: Person, crew: Crew): string {
	const who = called(person);
	const start = capital(who);
	const verb = aboutOf(person) ? ', ' : ' ';
	const early = before(person) ? ', before the finale' : '';
	const what = leaves(person) ? `leaves ${crew.home}${early}: ${whereOf(person)}` : `stays with ${crew.home}`;
	const as = person.role ? ` (${person.role})` : '';
	return `${start}${verb}${what}${as}. ${person.evidence ?? ''}`.trim();
}

/** "four of nine", "nobody". */
function share({ leavers, people }: Crew): string {
	return leavers.length ? `${inWords(leavers.length)} of ${inWords(people.length)}` : 'nobody';
}

function headline({ draw }: DeparturesView): string {
	const [ds9, voy, tng] = [crewOf('ds9'), crewOf('voy'), crewOf('tng')];
	if (draw === 'all') {
		return `${capital(share(ds9))} leave ${ds9.show}, ${share(voy)} ${voy.show}, ${share(tng)} the Enterprise`;
	}
	if (draw === 'ds9') {
		const places = new Set(ds9.leavers.map(({ to_place }) => to_place)).size;
		const each = places === ds9.leavers.length ? 'each for a different place' : `for ${inWords(places)} places`;
		return `${InWords(ds9.leavers.length)} of ${inWords(ds9.people.length)} leave the station, ${each}`;
	}
	if (draw === 'voyager') {
		const early = voy.leavers.filter(before).length;
		const one = voy.leavers.length === 1;
		return `${InWords(voy.leavers.length)} of ${inWords(voy.people.length)} ${one ? 'leaves' : 'leave'} ${voy.show}, and ${early === voy.leavers.length ? 'not even in the finale' : 'in the finale'}`;
	}
	return `${tng.leavers.length ? InWords(tng.leavers.length) : 'None'} of the ${inWords(tng.people.length)} leaves the Enterprise: at the end they sit at one table`;
}

function goes(crew: Crew): string {
	if (!crew.leavers.length) return `all ${inWords(crew.people.length)} stay with ${crew.home}`;
	const who = crew.leavers.map((one) => `${nameIn(one)} to ${placeOf(one)}`);
	const verb = crew.leavers.length === 1 ? 'leaves' : 'leave';
	return `${shareOf(crew)} ${verb} ${crew.home === 'the station' ? crew.show : crew.home}: ${list(who)}`;
}

function alt(view: DeparturesView): string {
	const parts = crewsOf(view).map(goes);
	return `Lines from one point per crew to where each of the main cast ends: ${parts.join('; ')}.`;
}

function description(view: DeparturesView): string[] {
	if (view.draw === 'all')
		return crewsOf(view).map((crew) => {
			const stay = crew.leavers.length ? ` Staying: ${list(crew.stayers.map(nameIn))}.` : '';
			return `${capital(goes(crew))}.${stay}`;
		});
	return crewsOf(view).flatMap((crew) =>
		crew.people.map((one) => `${nameOf(one, crew)}${one.note && !before(one) ? ` ${one.note}` : ''}`)
	);
}

const limits: Readonly<Record<DeparturesView['draw'], string>> = {
	all: 'Voyager ends before anybody could leave; the Enterprise’s finale also shows a future in which the crew has parted.',
	ds9: 'Main cast only. Some of these departures have no words and follow from what is said before.',
	voyager: 'Main cast only. The finale ends before anybody could leave the ship. Dashed: gone before it.',
	enterprise: 'Main cast only. The same finale also shows a future in which the crew has parted.'
};

/** The words of a view. */
export function words(view: DeparturesView): Words {
	const crew = crewsOf(view)[0]!;
	return {
		headline: headline(view),
		subtitle:
			'Where each of the main cast is at home after the finale, as read in the transcripts; how sure that is, is judged.',
		alt: alt(view),
		description: description(view),
		source: 'Source: episode transcripts, our own reading.',
		limits: limits[view.draw],
		finding: {
			figure: shareOf(crew),
			says:
				view.draw === 'all' || view.draw === 'ds9'
					? `of the main cast leave ${crew.show} at the end`
					: `of the main cast leave ${crew.home}`
		}
	};
}
