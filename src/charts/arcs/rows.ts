/** The rows of a view and their columns: exactly what is drawn, for marks, alt text, table, CSV and JSON alike. */
import type { Column, Row } from '#lib/chart/chart.ts';
import type { Cell } from '#lib/table/columns.ts';
import { count, signed } from '#lib/chart/number.ts';
import { pairs } from './compare.ts';
import { episodeAt, episodeOf, lifeOf, lives, together, type Life, type TurningPoint } from './data.ts';
import { byEnding, end, first, high, last, low, start } from './facts.ts';
import { axisOf } from './lines.ts';
import type { ArcsView } from './view.ts';

const asPoints = (value: Cell) => (typeof value === 'number' ? signed(value) : '');
const asCount = (value: Cell) => (typeof value === 'number' ? count(value) : '');
const points = 'points, −5 to 5';

/** The rows are whole lives, words alone, turning points with the words around them, or the points a reader draws. */
function kindOf(view: ArcsView): 'lives' | 'sum' | 'words' | 'points' | 'handles' {
	if (view.draw === 'endings') return 'lives';
	if (view.draw === 'two-axes') return 'points';
	if (view.draw === 'mine') return 'handles';
	if (view.lens === 'words') return view.who.length ? 'words' : 'sum';
	return view.who.length ? 'points' : 'lives';
}

/** People, turning points or hours, as the view draws them. */
export function rows(view: ArcsView): readonly Row[] {
	const chosen = view.who.length ? view.who.map(lifeOf) : lives;
	switch (kindOf(view)) {
		case 'lives':
			return (view.draw === 'endings' ? byEnding(axisOf(view)) : lives).map(lifeRow);
		case 'sum':
			return together(lives).map(({ hour, hours, words }) => ({ id: `h${hour}`, ...placeOf(hour), hours, words }));
		case 'words':
			return chosen.flatMap((life) =>
				life.spoken.map(({ hour, hours, words }) => ({
					id: `${life.id}-h${hour}`,
					person: life.about.name,
					...placeOf(hour),
					hours,
					words
				}))
			);
		case 'points':
			return chosen.flatMap((life) => pointRows(life, view.draw === 'lines'));
		case 'handles':
			return handleRows(view);
	}
}

/** The points of the reader's line; ours beside it once it is shown, and not before. */
function handleRows(view: ArcsView): readonly Row[] {
	const { id, about } = lifeOf(view.who[0]!);
	return pairs(view).map(({ hour, season, title, mine, ours, apart }, i) => ({
		id: `${id}-mine-${i + 1}`,
		person: about.name,
		hour,
		season,
		title,
		mine: view.mine ? mine : null,
		...(view.ours === 'shown' && { ours, apart: view.mine ? apart : null })
	}));
}

function lifeRow(life: Life): Row {
	const { id, about } = life;
	return {
		id,
		person: about.name,
		who: about.who,
		allegiance: about.allegiance,
		turns: life.points.length,
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

function placeOf(hour: number) {
	const { season, episode, title } = episodeAt(hour);
	return { hour, season, episode, title };
}

function pointRow(life: Life, point: TurningPoint, words: number | null): Row {
	const { season, episode, title, episodes } = episodeOf(point);
	const { id, hour, fortune, belonging, label, rationale, confidence } = point;
	return {
		id,
		person: life.about.name,
		hour,
		season,
		episode,
		title,
		hours: episodes,
		words,
		fortune,
		belonging,
		label,
		rationale,
		confidence
	};
}

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
	const rest = [...words.values()].map(({ hour, hours, words }): Row => ({
		id: `${life.id}-h${hour}`,
		person: life.about.name,
		...placeOf(hour),
		hours,
		words,
		fortune: null,
		belonging: null,
		label: null,
		rationale: null,
		confidence: null
	}));
	return [...turned, ...rest].sort((a, b) => (a.hour as number) - (b.hour as number));
}

const person: Column = { key: 'person', label: 'Person', kind: 'fact' };
const place: readonly Column[] = [
	{ key: 'hour', label: 'Hour', kind: 'fact' },
	{ key: 'season', label: 'Season', kind: 'fact' },
	{ key: 'episode', label: 'Episode', kind: 'fact' },
	{ key: 'title', label: 'Title', kind: 'fact' },
	{ key: 'hours', label: 'Hours it fills', kind: 'fact', unit: 'hours' }
];
const words: Column = { key: 'words', label: 'Words', kind: 'measured', unit: 'words', print: asCount };
const judged = (key: string, label: string): Column => ({ key, label, kind: 'judged', unit: points, print: asPoints });

/** The columns of the view's rows, in order. */
export function columns(view: ArcsView): readonly Column[] {
	switch (kindOf(view)) {
		case 'lives':
			return [
				person,
				{ key: 'who', label: 'Who is this', kind: 'judged' },
				{ key: 'allegiance', label: 'Allegiance', kind: 'judged' },
				{ key: 'turns', label: 'Turning points', kind: 'judged' },
				{ key: 'from', label: 'First hour', kind: 'judged' },
				{ key: 'to', label: 'Last hour', kind: 'judged' },
				judged('opening', 'Fortune at first'),
				judged('highest', 'Highest'),
				judged('lowest', 'Lowest'),
				judged('closing', 'Fortune at last'),
				judged('home', 'Belonging at last'),
				{ key: 'ending', label: 'How it ends', kind: 'judged' }
			];
		case 'sum':
			return [...place, words];
		case 'words':
			return [person, ...place, words];
		case 'points':
			return [
				person,
				...place,
				words,
				judged('fortune', 'Fortune'),
				judged('belonging', 'Belonging'),
				{ key: 'label', label: 'Turning point', kind: 'judged' },
				{ key: 'rationale', label: 'Why', kind: 'judged' },
				{ key: 'confidence', label: 'Confidence', kind: 'judged' }
			];
		case 'handles': {
			const own = [person, ...place.filter(({ key }) => key !== 'episode' && key !== 'hours'), judged('mine', 'Yours')];
			if (view.ours === 'hidden') return own;
			return [...own, judged('ours', 'Ours'), { key: 'apart', label: 'Apart', kind: 'judged', unit: 'points' }];
		}
	}
}
