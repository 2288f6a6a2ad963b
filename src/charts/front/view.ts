/** What a reader may change in this chart, and how it is written in an address. */
import type { TurnOfWar } from '#data/war-timeline.ts';
import { warTimeline } from '#data/war-timeline.ts';
import type { Column, Control, Row } from '#lib/chart/chart.ts';
import { choice, maybe, type Fields } from '#lib/chart/view.ts';
import { bands, last, lanes, turnOf, type Band, type Lane } from './data.ts';
import { stanceNames } from './phrases.ts';

const periods = ['all', 'station', 'cold-war', 'klingon-war', 'occupation', 'alliance', 'breen', 'rebellion'] as const;
export type Period = (typeof periods)[number];

export interface FrontView {
	period: Period;
	/** Ribbons between two banks, or a lane for every power; the station alone is a lane. */
	as: 'river' | 'lanes';
	/** The id of a picked band or turning point, such as `A12`. */
	picked: string | null;
}

export const fields: Fields<FrontView> = {
	period: choice(periods, { path: true }),
	as: choice(['river', 'lanes']),
	picked: maybe(choice([...bands, ...warTimeline].map(({ id }) => id)))
};

const named = (period: Period, label: string) => ({ label, view: { period, as: 'river', picked: null } as FrontView });

export const views: Readonly<Record<Period, { label: string; view: FrontView }>> = {
	all: named('all', 'All hours'),
	station: named('station', 'The station'),
	'cold-war': named('cold-war', 'The long wait'),
	'klingon-war': named('klingon-war', 'The Klingon quarrel'),
	occupation: named('occupation', 'The occupation'),
	alliance: named('alliance', 'The alliance'),
	breen: named('breen', 'The Breen'),
	rebellion: named('rebellion', 'The rebellion')
};

const end = last + 0.5;
/** The hours that a view shows. */
export const domains: Readonly<Record<Period, readonly [from: number, to: number]>> = {
	all: [0.5, end],
	station: [0.5, end],
	'cold-war': [40, 130],
	'klingon-war': [66, 118],
	occupation: [120, 134],
	alliance: [120, end],
	breen: [160, end],
	rebellion: [166, end]
};

/** The lanes of a view. */
export function lanesOf({ period }: FrontView): readonly Lane[] {
	return period === 'station' ? ['station'] : lanes;
}

/** Where a band is drawn, in hours; an edge that is not known reaches a little way, and is drawn open. */
export function reachOf({ start, end: stop, before, lasts }: Band): readonly [from: number, to: number] {
	const open = 5;
	const from = before ? 0.5 : (start ?? Math.max(0.5, stop! - open));
	return [from, lasts ? end : (stop ?? Math.min(end, start! + open))];
}

/** The first of the last ten hours. */
export const closing = turnOf('T40').hour;

/** Whether a view is drawn as a river. */
export const isRiver = ({ period, as }: FrontView) => as === 'river' && period !== 'station';

/** What the river leaves out: who held the station beside its loss, others, quarrels among them, and what is not known. */
function runs({ id, lane, stance }: Band, { period }: FrontView): boolean {
	if (lane === 'station') return id === 'S3' && ['all', 'occupation'].includes(period);
	return lane !== 'others' && stance !== 'between' && id !== 'D1';
}

/** The bands of a view: those that reach into its hours. */
export function bandsIn(view: FrontView): readonly Band[] {
	const [from, to] = domains[view.period];
	return bands.filter((band) => {
		const [start, stop] = reachOf(band);
		return (isRiver(view) ? runs(band, view) : lanesOf(view).includes(band.lane)) && stop > from && start < to;
	});
}

/** Turning points of the station itself. */
const ofStation = ['T01', 'T22', 'T28', 'T59'];

/** The turning points of a view, in the order of the story. */
export function turnsIn({ period }: FrontView): readonly TurnOfWar[] {
	const [from, to] = domains[period];
	return warTimeline.filter(({ id, hour }) =>
		period === 'station' ? ofStation.includes(id) : hour > from && hour < to
	);
}

/** Whether an id is that of a turning point. */
export const isTurn = (id: string) => warTimeline.some((turn) => turn.id === id);

/** Only what is drawn can be picked; the station has one picture. */
export function settle(given: FrontView): FrontView {
	const view: FrontView = given.period === 'station' ? { ...given, as: 'river' } : given;
	return [...bandsIn(view), ...turnsIn(view)].some(({ id }) => id === view.picked) ? view : { ...view, picked: null };
}

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

/** The same hours, drawn otherwise. */
export function controls(view: FrontView): readonly Control<FrontView>[] {
	if (view.period === 'station') return [];
	const option = (as: FrontView['as'], label: string) => ({
		label,
		view: settle({ ...view, as }),
		current: view.as === as
	});
	return [{ label: 'Draw', options: [option('river', 'a river'), option('lanes', 'a lane for every power')] }];
}

export const columns: readonly Column[] = [
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
