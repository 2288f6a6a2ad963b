/** The rows of a view and their columns: exactly what is drawn, for marks, alt text, table, CSV and JSON alike. */
import type { Column, Row } from '#lib/chart/chart.ts';
import type { Cell } from '#lib/table/columns.ts';
import { percent } from '#lib/chart/number.ts';
import { endingsOf, finaleOf, modeShares, voicesOf, type Series } from './data.ts';
import { isLit, type FinalesView } from './view.ts';

type Kind = Column['kind'];
const column = (kind: Kind, key: string, label: string, unit?: string): Column =>
	unit ? { key, label, kind, unit } : { key, label, kind };
const asPercent = (value: Cell) => (typeof value === 'number' ? percent(value) : '');
const share = (kind: Kind, key: string, label: string): Column => ({
	...column(kind, key, label, 'share of spoken words, 0 to 1'),
	print: asPercent
});
const words = (label = 'Words') => column('measured', 'words', label, 'words');
const show = column('fact', 'show', 'Series');
const ofScenes = [
	show,
	column('fact', 'scene', 'Scene (the first is 0)'),
	column('fact', 'location', 'Where'),
	column('judged', 'summary', 'What happens'),
	words(),
	share('measured', 'start', 'From'),
	share('measured', 'end', 'To')
];
const ofKinds = {
	cuts: [
		show,
		column('judged', 'label', 'Won when'),
		column('judged', 'rule', 'Rule'),
		column('judged', 'scene', 'With the end of scene'),
		share('measured', 'at', 'Spoken by then'),
		share('measured', 'after', 'Spoken after'),
		words('Words after'),
		column('measured', 'scenes', 'Scenes after', 'scenes')
	],
	modes: [
		show,
		column('judged', 'mode', 'Mode'),
		share('judged', 'first', 'First reader'),
		share('judged', 'second', 'Second reader')
	],
	voices: [
		show,
		column('measured', 'speaker', 'Speaker'),
		words(),
		share('measured', 'share', 'Share'),
		column('judged', 'largest', 'Part of the largest voice')
	],
	guess: ofScenes
};
const lit = { before: 'After the win, or years later', after: 'After the win', strips: 'In full colour' };

/** The columns of the view's rows, in order. */
export function columns({ draw }: FinalesView): readonly Column[] {
	if (draw in ofKinds) return ofKinds[draw as keyof typeof ofKinds];
	return [
		...ofScenes,
		column('judged', 'mode', 'Mode'),
		column('judged', 'other', 'Second reader, where different'),
		column('judged', 'lit', lit[draw as keyof typeof lit])
	];
}

/** Cuts, modes or speakers of a finale, or its scenes, as the view draws them. */
function drawn(view: FinalesView, of: Series): readonly Row[] {
	if (view.draw === 'cuts') return endingsOf(of);
	if (view.draw === 'modes') return modeShares(of);
	if (view.draw === 'voices') return voicesOf(of).voices;
	return finaleOf(of).scenes.map((scene) => ({ ...scene, lit: isLit(view, scene) ? 'yes' : 'no' }));
}

/** Shares run from 0 to 1, with more digits than they deserve, so that nobody who rounds them rounds twice. */
const cell = (value: Cell) => (typeof value === 'number' ? Math.round(value * 1e8) / 1e8 : value);

export function rows(view: FinalesView): readonly Row[] {
	const keys = columns(view).map(({ key }) => key);
	return view.show.flatMap((series) =>
		drawn(view, series).map((one): Row => {
			const all: Row = { ...one, show: finaleOf(series).show };
			return { id: one.id, ...Object.fromEntries(keys.map((key) => [key, cell(all[key]!)])) };
		})
	);
}
