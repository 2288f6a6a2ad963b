/** States that only an address leads to: the words speak of the finales that are shown, and of no other. */
import { describe, expect, it, test } from 'vitest';
import { percent } from '#lib/chart/number.ts';
import { readView } from '#lib/chart/view.ts';
import { endingOf, finaleOf, modeShares, series, voicesOf, type Series } from './data.ts';
import chart from './index.ts';
import { views, type FinalesView } from './view.ts';
import { words } from './words.ts';

const shows = ['ds9', 'voy', 'tng', 'ds9,voy', 'ds9,tng', 'voy,tng', 'ds9,voy,tng'];
const names = Object.keys(views).filter((name) => name !== 'with-tng');
const states = names.flatMap((name) =>
	shows.map((show) => {
		const { view } = readView(chart, name, new URLSearchParams({ show, v: '1' }));
		return { at: `${name}/?show=${show}`, view: view as FinalesView, said: words(view as FinalesView) };
	})
);

describe.each(states)('$at', ({ view, said }) => {
	it('names the finales it shows, and no other', () => {
		const shown = view.show.map((key) => finaleOf(key).show);
		const others = series.filter((key) => !view.show.includes(key)).map((key) => finaleOf(key).show);
		const text = [said.headline, said.alt, ...said.description].join(' ');
		expect(shown.filter((show) => !said.alt.includes(show))).toEqual([]);
		expect(others.filter((show) => text.includes(show))).toEqual([]);
	});

	it('says whole sentences', () => {
		for (const text of [said.alt, ...said.description, said.reveal?.says ?? 'None.']) {
			expect(text).toMatch(/^[\p{Lu}\d“].+[.?!]$/su);
			expect(text).not.toMatch(/: ?\.|undefined|NaN| {2}/);
		}
	});
});

/** Nobody leads where the largest voice is far from the size of two equal ones. */
test.each(shows)('?show=%s: only a finale without a leading voice is said to be led by nobody', (show) => {
	const keys = show.split(',') as Series[];
	const { headline } = words({ ...views.voices.view, show: keys });
	if (voicesOf(keys[0]!).largest.share > 0.25) expect(headline).not.toContain('Nobody leads');
	else expect(headline).toContain('Nobody leads');
});

test.each(shows)('?show=%s: the finale that is called most intimate is', (show) => {
	const keys = show.split(',') as Series[];
	const { headline } = words({ ...views.modes.view, show: keys });
	const first = (key: Series) => modeShares(key).find(({ mode }) => mode === 'intimate')!.first;
	const most = keys.toSorted((a, b) => first(b) - first(a))[0]!;
	expect(headline.startsWith(finaleOf(most).show)).toBe(true);
});

test.each(['strictest', 'without-caves'])(
	'before/?cut=%s: “after its war is won” keeps to the scene of that win',
	(cut) => {
		const { view } = readView(chart, 'before', new URLSearchParams({ cut, v: '1' }));
		const [, share] =
			/speaks (.+?) of its words after its war is won/.exec(chart.words(view).description.join(' ')) ?? [];
		if (share) expect(share).toBe(percent(endingOf('ds9', 'resolution').after));
		else expect(chart.words(view).description.join(' ')).not.toContain('is won');
	}
);
