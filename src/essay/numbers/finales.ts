/** The numbers of two endings, and a third. */
import { count, inWords, percent } from '#lib/chart/number.ts';
import { before, endingOf, endingsOf, finaleOf, modeShares, voicesOf } from '#charts/finales/data.ts';
import { range } from '#charts/finales/bars.ts';
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
		'intimate-ds9': intimate('ds9'),
		'intimate-voy': intimate('voy'),
		'largest-ds9': largest('ds9'),
		'largest-voy': largest('voy')
	};
}
