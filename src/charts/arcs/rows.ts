/** The rows of a view and their columns: exactly what is drawn, for marks, alt text, table, CSV and JSON alike. */
import type { Column, Row } from '#lib/chart/chart.ts';
import type { Cell } from '#lib/table/columns.ts';
import { count, signed } from '#lib/chart/number.ts';
import { episodeAt, episodeOf, lifeOf, lives, together, type Life, type Spoken, type TurningPoint } from './data.ts';
import { byEnding, end, first, high, last, low, start } from './facts.ts';
import { pairs } from './readerLine.ts';
import { axisOf, type ArcsView } from './view.ts';

const asPoints = (value: Cell) => (typeof value === 'number' ? signed(value) : '');
const asCount = (value: Cell) => (typeof value === 'number' ? count(value) : '');
const person: Column = { key: 'person', label: 'Person', kind: 'fact' };
const hour: Column = { key: 'hour', label: 'Hour', kind: 'fact' };
const season: Column = { key: 'season', label: 'Season', kind: 'fact' };
const title: Column = { key: 'title', label: 'Title', kind: 'fact' };
const spoken: readonly Column[] = [
	hour,
	season,
	{ key: 'episode', label: 'Episode', kind: 'fact' },
	title,
	{ key: 'hours', label: 'Hours it fills', kind: 'fact', unit: 'hours' },
	{ key: 'words', label: 'Words', kind: 'measured', unit: 'words', print: asCount }
];
/** Columns that are judged, by key and label: in words, or in points. */
const said = (labels: Readonly<Record<string, string>>): Column[] =>
	Object.entries(labels).map(([key, label]) => ({ key, label, kind: 'judged' }));
const judged = (labels: Readonly<Record<string, string>>): Column[] =>
	said(labels).map((column) => ({ ...column, unit: 'points, −5 to 5', print: asPoints }));

interface Kind {
	rows(view: ArcsView): readonly Row[];
	columns(view: ArcsView): readonly Column[];
}
const chosen = ({ who }: ArcsView) => (who.length ? who.map(lifeOf) : lives);

/** The rows are whole lives, words alone, turning points with the words around them, or the points a reader draws. */
const kinds = {
	lives: {
		rows: (view) => byEnding(axisOf(view)).map(lifeRow),
		columns: () => [
			person,
			...said({ who: 'Who is this', allegiance: 'Allegiance', turns: 'Turning points' }),
			...said({ from: 'First hour', to: 'Last hour' }),
			...judged({ opening: 'Fortune at first', highest: 'Highest', lowest: 'Lowest' }),
			...judged({ closing: 'Fortune at last', home: 'Belonging at last' }),
			...said({ ending: 'How it ends' })
		]
	},
	sum: { rows: () => together(lives).map(wordsRow), columns: () => spoken },
	words: {
		rows: (view) =>
			chosen(view).flatMap(({ about, spoken }) => spoken.map((one) => ({ person: about.name, ...wordsRow(one) }))),
		columns: () => [person, ...spoken]
	},
	points: {
		rows: (view) => chosen(view).flatMap((life) => pointRows(life, view.draw === 'lines')),
		columns: () => [
			person,
			...spoken,
			...judged({ fortune: 'Fortune', belonging: 'Belonging' }),
			...said({ label: 'Turning point', rationale: 'Why', confidence: 'Confidence' })
		]
	},
	/** Ours stands beside the reader's line once it is shown, and not before. */
	handles: {
		rows(view) {
			const { id, about } = lifeOf(view.who[0]!);
			return pairs(view).map(({ mine, ours, apart, ...place }, i) => ({
				id: `${id}-mine-${i + 1}`,
				person: about.name,
				...place,
				mine: view.mine ? mine : null,
				...(view.ours === 'shown' && { ours, apart: view.mine ? apart : null })
			}));
		},
		columns(view) {
			const own = [person, hour, season, title, ...judged({ mine: 'Yours' })];
			if (view.ours === 'hidden') return own;
			const apart = said({ apart: 'Apart' }).map((column) => ({ ...column, unit: 'points' }));
			return [...own, ...judged({ ours: 'Ours' }), ...apart];
		}
	}
} satisfies Record<string, Kind>;

function kindOf({ draw, lens, who }: ArcsView): Kind {
	if (draw === 'mine') return kinds.handles;
	if (draw === 'two-axes') return kinds.points;
	if (draw === 'lines' && lens === 'words') return who.length ? kinds.words : kinds.sum;
	return draw === 'lines' && who.length ? kinds.points : kinds.lives;
}

/** People, turning points or hours, as the view draws them. */
export const rows = (view: ArcsView) => kindOf(view).rows(view);

/** The columns of the view's rows, in order. */
export const columns = (view: ArcsView) => kindOf(view).columns(view);

function lifeRow(life: Life): Row {
	const { id, about, points } = life;
	return {
		id,
		person: about.name,
		who: about.who,
		allegiance: about.allegiance,
		turns: points.length,
		from: first(life).hour,
		to: last(life).hour,
		opening: start(life),
		highest: high(life).fortune,
		lowest: low(life).fortune,
		closing: end(life),
		home: end(life, 'belonging'),
		ending: about.closing
	};
}

function wordsRow({ id, hour, hours, words }: Spoken): Row {
	const { season, episode, title } = episodeAt(hour);
	return { id, hour, season, episode, title, hours, words };
}

function pointRow({ about }: Life, point: TurningPoint, words: number | null): Row {
	const { season, episode, title, episodes: hours } = episodeOf(point);
	const { id, hour, fortune, belonging, label, rationale, confidence } = point;
	const place = { id, person: about.name, hour, season, episode, title, hours, words };
	return { ...place, fortune, belonging, label, rationale, confidence };
}

const unjudged = { fortune: null, belonging: null, label: null, rationale: null, confidence: null };

/** Turning points in order; with the ribbon, also every other episode the person speaks in. Words stand once per episode. */
function pointRows(life: Life, ribbon: boolean): readonly Row[] {
	if (!ribbon) return life.points.map((point) => pointRow(life, point, null));
	const words = new Map(life.spoken.map((spoken) => [spoken.hour, spoken]));
	const turned = life.points.map((point) => {
		const at = episodeOf(point).hour_start;
		const spoken = words.get(at);
		words.delete(at);
		return pointRow(life, point, spoken?.words ?? null);
	});
	const rest = [...words.values()].map((one): Row => ({ person: life.about.name, ...wordsRow(one), ...unjudged }));
	return [...turned, ...rest].sort((a, b) => (a.hour as number) - (b.hour as number));
}
