/** A picture in words where it is seen without its figure: in search results, on cards, in feeds, in files. */
import type { Chart } from './chart.ts';

/** What of a view is somebody's reading; nothing where all of it was counted or is known. */
export function judgedIn(chart: Chart, view: unknown): readonly string[] {
	return chart
		.columns(view)
		.filter(({ kind }) => kind === 'judged')
		.map(({ label }) => label);
}

/** That a view is judged, as a sentence; empty where it is not. */
export function judgement(chart: Chart, view: unknown): string {
	const judged = judgedIn(chart, view).length;
	if (!judged) return '';
	return chart.columns(view).some(({ kind }) => kind === 'measured') ? 'Judged in part.' : 'Judged, not counted.';
}

/** What a view shows in one sentence or two, and whether it is judged. */
export function described(chart: Chart, view: unknown): string {
	return [chart.words(view).alt, judgement(chart, view)].filter(Boolean).join(' ');
}

/** What a view is drawn from: its subject, how that is known, and its source. It stands beside the headline, never for the picture. */
export function presented(chart: Chart, view: unknown): string {
	const { subtitle, source } = chart.words(view);
	const judged = /\bjudged\b/i.test(subtitle) ? '' : judgement(chart, view);
	return [subtitle, judged, source].filter(Boolean).join(' ');
}
