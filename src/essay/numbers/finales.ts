/** The numbers of two endings, and a third. */
import { count, inWords, percent } from '#lib/chart/number.ts';
import {
	before,
	endingOf,
	endingsOf,
	finaleOf,
	hardestOf,
	isAfter,
	isFuture,
	modeShares,
	peopleIn,
	peopleShare,
	range,
	voicesOf
} from '#charts/finales/data.ts';
import { figure } from './figure.ts';

/** The figures of the finales by name. */
export function figuresOfFinales() {
	const at = (view: string, row: string) => `/charts/finales/${view}/#${row}`;
	const [ds9, voy] = [finaleOf('ds9'), finaleOf('voy')];
	const home = endingOf('voy', 'resolution');
	const queen = endingsOf('voy')[0]!;
	const intimate = (series: 'ds9' | 'voy') => {
		const share = modeShares(series).find((one) => one.mode === 'intimate')!;
		return figure(range(share.low, share.high), at('modes', `${series}-intimate`));
	};
	const largest = (series: 'ds9' | 'voy') => {
		const { voices, largest: voice } = voicesOf(series);
		return figure(percent(voice.share), at('voices', voices[0]!.id));
	};
	const early = before();
	const both = ({ first, second }: { first: number; second: number }) =>
		range(Math.min(first, second), Math.max(first, second));
	const hardest = (series: 'ds9' | 'voy') => figure(percent(hardestOf(series)!.after), '/data/finale-cuts/');
	const usual = hardestOf('ds9')!;
	const fight = endingOf('ds9', 'strictest');
	const planned = voy.scenes.findIndex(({ mode, other }) => mode === 'planning' || other === 'planning');
	const middle = voy.scenes.find((one) => isFuture(one) && one.scene >= early.openingScenes)!;
	const cut = (series: 'ds9' | 'voy' | 'tng', name: 'resolution' | 'strictest' | 'without-caves') => {
		const ending = endingOf(series, name);
		return figure(
			percent(ending.after),
			at(series === 'tng' ? 'with-tng' : 'cuts', series === 'tng' ? `tng-${ending.scene}` : ending.id)
		);
	};
	return {
		'scenes-ds9': figure(String(ds9.scenes.length), at('strips', ds9.scenes.at(-1)!.id)),
		'scenes-voy': figure(String(voy.scenes.length), at('strips', voy.scenes.at(-1)!.id)),
		'years-apart': figure(inWords(voy.year - ds9.year), '/data/finales/'),
		'won-at': figure(percent(endingOf('ds9', 'resolution').at), at('cuts', endingOf('ds9', 'resolution').id)),
		'after-ds9': cut('ds9', 'resolution'),
		'after-voy': cut('voy', 'resolution'),
		'after-tng': cut('tng', 'resolution'),
		'strictest-ds9': cut('ds9', 'strictest'),
		'strictest-tng': cut('tng', 'strictest'),
		'without-caves': cut('ds9', 'without-caves'),
		'queen-voy': figure(percent(queen.after), at('cuts', queen.id)),
		'scenes-after-voy': figure(inWords(home.scenes), at('after', `voy-${home.scene + 1}`)),
		'words-after-voy': figure(count(home.words), at('cuts', home.id)),
		future: figure(percent(early.future), at('before', 'voy-0')),
		opening: figure(percent(early.opening), at('before', `voy-${early.openingScenes - 1}`)),
		'future-middle': figure(percent(early.middle), at('before', middle.id)),
		'before-plans': figure(percent(early.unplanned), at('before', `voy-${planned - 1}`)),
		'after-people-ds9': figure(
			both(peopleIn('ds9', isAfter(endingOf('ds9', 'resolution')))),
			'/charts/finales/before/'
		),
		'after-people-voy': figure(both(peopleIn('voy', isFuture)), '/charts/finales/before/'),
		'hardest-ds9': hardest('ds9'),
		'hardest-voy': hardest('voy'),
		'after-fight': figure(count(fight.words), at('cuts', fight.id)),
		business: figure(count(usual.words), at('after', `ds9-${usual.scene + 1}`)),
		'lane-ds9': figure(both(peopleShare('ds9')), '/charts/finales/modes/'),
		'lane-voy': figure(both(peopleShare('voy')), '/charts/finales/modes/'),
		'intimate-ds9': intimate('ds9'),
		'intimate-voy': intimate('voy'),
		'largest-ds9': largest('ds9'),
		'largest-voy': largest('voy')
	};
}
