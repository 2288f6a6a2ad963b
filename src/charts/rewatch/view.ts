/** What a reader may change in this chart, and how it is written in an address. */
import { powerOf } from '#data/characters.ts';
import type { Field, Fields } from '#lib/chart/view.ts';
import { closing, closingHours, episodeOf, episodes, ids, lifeOf, numberOf, wholeHours } from './data.ts';

export interface RewatchView {
	/** Ids of the people chosen, in the order of their table; nobody chosen means everyone. */
	who: readonly string[];
	/** Hours there are, the close included; null for as many as it takes. */
	hours: number | null;
	/** Files of episodes asked for, in broadcast order: they are on the list whatever they carry. */
	must: readonly string[];
}

/** The episodes that can be asked for, and how many at once; those of the close are on every list. */
export const askable = episodes.filter(({ file }) => !closing.includes(file));
export const mostAsked = 40;

const people: Field<readonly string[]> = {
	parse(text) {
		if (text === '') return [];
		const asked = text.split(',');
		const found = ids.filter((id) => asked.includes(id));
		return found.length === asked.length ? found : undefined;
	},
	format: (who) => who.join(',')
};

const budget: Field<number | null> = {
	parse(text) {
		if (text === '') return null;
		const hours = /^[1-9]\d{1,2}$/.test(text) ? Number(text) : NaN;
		return hours >= closingHours && hours <= wholeHours ? hours : undefined;
	},
	format: (hours) => (hours === null ? '' : String(hours))
};

/** Written as "2x22.5x09", so that no link grows longer than links may be. */
const code = (file: string) => numberOf(episodeOf(file)).replace('×', 'x');
const files = new Map(askable.map(({ file }) => [code(file), file]));
const must: Field<readonly string[]> = {
	parse(text) {
		if (text === '') return [];
		const asked = text.split('.').map((one) => files.get(one));
		const found = askable.flatMap(({ file }) => (asked.includes(file) ? [file] : []));
		return found.length === asked.length && found.length <= mostAsked ? found : undefined;
	},
	format: (must) => must.map(code).join('.')
};

export const fields: Fields<RewatchView> = { who: people, hours: budget, must };

/** The fewest hours a list can have: the close, and what is asked for. */
export function fewestHours({ must }: Pick<RewatchView, 'must'>): number {
	return must.reduce((sum, file) => sum + episodeOf(file).episodes, closingHours);
}

/** Everybody chosen one by one is everyone; and what is asked for has the hours it takes. */
export function settle(view: RewatchView): RewatchView {
	const { who, hours, must } = view;
	return {
		who: who.length === ids.length ? [] : who,
		hours: hours === null ? null : Math.max(hours, fewestHours(view)),
		must
	};
}

/** The people a view is about. */
export function peopleOf({ who }: RewatchView): readonly string[] {
	return who.length ? who : ids;
}

/** The colour of a list, a token: one person's allegiance, or ink where it is of several. */
export function colourOf({ who }: RewatchView): string {
	return who.length === 1 ? lifeOf(who[0]!).about.allegiance.toLowerCase() : 'ink';
}

/** A view of some people and episodes, in the order of their tables. */
export function viewOf(who: readonly string[], hours: number | null = null, must: readonly string[] = []): RewatchView {
	return settle({
		who: ids.filter((id) => who.includes(id)),
		hours,
		must: askable.flatMap(({ file }) => (must.includes(file) ? [file] : []))
	});
}

/** Lives that are one story, by their names in addresses. */
export const threads: Readonly<Record<string, { label: string; says: string; who: readonly string[] }>> = {
	siskos: {
		label: 'The captain’s family',
		says: 'The captain, his son and his wife',
		who: ['sisko', 'jake', 'kasidy']
	},
	cardassia: { label: 'Cardassia', says: 'Four lives of Cardassia', who: ['garak', 'dukat', 'damar', 'ziyal'] },
	ferengi: { label: 'The Ferengi', says: 'Two brothers and a boy, the Ferengi', who: ['quark', 'nog', 'rom'] },
	dominion: {
		label: 'The Dominion',
		says: 'The goddess, her envoy and the lost one',
		who: ['odo', 'weyoun', 'founder']
	},
	faith: { label: 'The faith', says: 'Believers and their enemy', who: ['sisko', 'kira', 'dukat', 'winn'] }
};

/** The thread whose people are chosen, if any. */
export function threadOf({ who }: RewatchView): (typeof threads)[string] | undefined {
	return Object.values(threads).find((thread) => viewOf(thread.who).who.join() === who.join());
}

export const views: Readonly<Record<string, { label: string; view: RewatchView; group?: string }>> = {
	everyone: { label: 'Everyone', view: viewOf([]) },
	...Object.fromEntries(Object.entries(threads).map(([name, { label, who }]) => [name, { label, view: viewOf(who) }])),
	...Object.fromEntries(
		ids.map((id) => {
			const { about } = lifeOf(id);
			return [id, { label: about.name, view: viewOf([id]), group: powerOf(about) }];
		})
	)
};
