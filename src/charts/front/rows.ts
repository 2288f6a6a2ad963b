/** The rows of a view and their columns: exactly what is drawn, for marks, alt text, table, CSV and JSON alike. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { stanceNames } from './said.ts';
import { bandsIn, turnsIn, type FrontView } from './view.ts';

/** One row per band, then one per turning point. */
export function rows(view: FrontView): readonly Row[] {
	const bands = bandsIn(view).map((band): Row => ({
		id: band.id,
		what: 'state',
		power: band.power,
		relation: band.relation,
		with: band.to,
		stance: stanceNames[band.stance],
		from: band.start,
		to: band.end,
		edges: [band.before && 'begins before', band.lasts && 'lasts'].filter(Boolean).join(', ') || null,
		event: null,
		file: band.file,
		scene: band.scene,
		confidence: band.confidence,
		note: band.note
	}));
	const turns = turnsIn(view).map((turn): Row => ({
		id: turn.id,
		what: turn.hindsight ? 'turning point, told in hindsight' : 'turning point',
		power: null,
		relation: null,
		with: null,
		stance: null,
		from: turn.hour,
		to: turn.hour,
		edges: null,
		event: turn.event,
		file: turn.file,
		scene: turn.scene,
		confidence: turn.confidence,
		note: turn.note
	}));
	return [...bands, ...turns];
}

/** The columns of the rows, the same in every view. */
export function columns(_view: FrontView): readonly Column[] {
	return [
		{ key: 'what', label: 'What', kind: 'fact' },
		{ key: 'power', label: 'Power, or name of the station', kind: 'fact' },
		{ key: 'relation', label: 'Relation', kind: 'judged' },
		{ key: 'with', label: 'To', kind: 'fact' },
		{ key: 'stance', label: 'As drawn', kind: 'judged' },
		{ key: 'from', label: 'From hour', kind: 'fact', unit: 'hours of broadcast' },
		{ key: 'to', label: 'To hour', kind: 'fact', unit: 'hours of broadcast' },
		{ key: 'edges', label: 'Edges', kind: 'fact' },
		{ key: 'event', label: 'Event', kind: 'fact' },
		{ key: 'file', label: 'Transcript file', kind: 'fact' },
		{ key: 'scene', label: 'Scene (the first is 0)', kind: 'fact' },
		{ key: 'confidence', label: 'Confidence', kind: 'judged' },
		{ key: 'note', label: 'Note', kind: 'fact' }
	];
}
