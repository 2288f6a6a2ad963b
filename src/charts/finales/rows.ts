/** The rows of a view and their columns: exactly what is drawn, for marks, alt text, table, CSV and JSON alike. */
import type { Column, Row } from '#lib/chart/chart.ts';
import type { Cell } from '#lib/table/columns.ts';
import { percent } from '#lib/chart/number.ts';
import { endingsOf, finaleOf, modeShares, voicesOf } from './data.ts';
import { isLit } from './marks.ts';
import type { FinalesView } from './view.ts';

const asPercent = (value: Cell) => (typeof value === 'number' ? percent(value) : '');
/** Shares are published with more digits than they deserve, so that nobody who rounds them rounds twice. */
const share = (value: number) => Math.round(value * 1e8) / 1e8;

const show: Column = { key: 'show', label: 'Series', kind: 'fact' };
const ofWords = 'share of spoken words, 0 to 1';

/** Scenes, cuts, modes or speakers, as the view draws them. Shares run from 0 to 1. */
export function rows(view: FinalesView): readonly Row[] {
	return view.show.flatMap((series): Row[] => {
		const finale = finaleOf(series);
		switch (view.draw) {
			case 'cuts':
				return endingsOf(series).map((ending) => ({
					id: ending.id,
					show: finale.show,
					label: ending.label,
					rule: ending.rule,
					scene: ending.scene,
					at: share(ending.at),
					after: share(ending.after),
					words: ending.words,
					scenes: ending.scenes
				}));
			case 'modes':
				return modeShares(series).map((mode) => ({
					id: `${series}-${mode.mode}`,
					show: finale.show,
					mode: mode.mode,
					first: share(mode.first),
					second: share(mode.second)
				}));
			case 'voices':
				return voicesOf(series).voices.map((voice) => ({
					id: voice.id,
					show: finale.show,
					speaker: voice.speaker,
					words: voice.words,
					share: share(voice.share),
					largest: voice.largest ? 'yes' : 'no'
				}));
			default:
				return finale.scenes.map((scene) => ({
					id: scene.id,
					show: finale.show,
					scene: scene.scene,
					location: scene.location,
					summary: scene.summary,
					words: scene.words,
					start: share(scene.start),
					end: share(scene.end),
					...(view.draw === 'guess'
						? {}
						: { mode: scene.mode, other: scene.other, lit: isLit(view, scene) ? 'yes' : 'no' })
				}));
		}
	});
}

/** The columns of the view's rows, in order. */
export function columns(view: FinalesView): readonly Column[] {
	switch (view.draw) {
		case 'cuts':
			return [
				show,
				{ key: 'label', label: 'Won when', kind: 'judged' },
				{ key: 'rule', label: 'Rule', kind: 'judged' },
				{ key: 'scene', label: 'With the end of scene', kind: 'judged' },
				{ key: 'at', label: 'Spoken by then', kind: 'measured', unit: ofWords, print: asPercent },
				{ key: 'after', label: 'Spoken after', kind: 'measured', unit: ofWords, print: asPercent },
				{ key: 'words', label: 'Words after', kind: 'measured', unit: 'words' },
				{ key: 'scenes', label: 'Scenes after', kind: 'measured', unit: 'scenes' }
			];
		case 'modes':
			return [
				show,
				{ key: 'mode', label: 'Mode', kind: 'judged' },
				{ key: 'first', label: 'First reader', kind: 'judged', unit: ofWords, print: asPercent },
				{ key: 'second', label: 'Second reader', kind: 'judged', unit: ofWords, print: asPercent }
			];
		case 'voices':
			return [
				show,
				{ key: 'speaker', label: 'Speaker', kind: 'measured' },
				{ key: 'words', label: 'Words', kind: 'measured', unit: 'words' },
				{ key: 'share', label: 'Share', kind: 'measured', unit: ofWords, print: asPercent },
				{ key: 'largest', label: 'Part of the largest voice', kind: 'judged' }
			];
		default: {
			const scene: Column[] = [
				show,
				{ key: 'scene', label: 'Scene (the first is 0)', kind: 'fact' },
				{ key: 'location', label: 'Where', kind: 'fact' },
				{ key: 'summary', label: 'What happens', kind: 'judged' },
				{ key: 'words', label: 'Words', kind: 'measured', unit: 'words' },
				{ key: 'start', label: 'From', kind: 'measured', unit: ofWords, print: asPercent },
				{ key: 'end', label: 'To', kind: 'measured', unit: ofWords, print: asPercent }
			];
			if (view.draw === 'guess') return scene;
			return [
				...scene,
				{ key: 'mode', label: 'Mode', kind: 'judged' },
				{ key: 'other', label: 'Second reader, where different', kind: 'judged' },
				{ key: 'lit', label: litLabel(view), kind: 'judged' }
			];
		}
	}
}

function litLabel(view: FinalesView): string {
	if (view.draw === 'before') return 'After the win, or years later';
	return view.draw === 'after' ? 'After the win' : 'In full colour';
}
