/** Tables that cannot be: each kind of damage, done to the real file in memory, stops what a build does with it. */
import { readFileSync } from 'node:fs';
import { csvFormatRows, csvParseRows, randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { check, readsOf, type Table } from '#lib/table/check.ts';
import type { Columns } from '#lib/table/columns.ts';
import { compareDigest, type Digest } from '#lib/table/digest.ts';
import { readTable } from '#lib/table/read.ts';
import { tables } from './tables.ts';

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const digests = JSON.parse(file('./digests.json')) as Record<string, Digest>;
const texts = new Map(tables.map(({ schema }) => [schema.name, file(`./${schema.name}.csv`)]));
const whole = new Map<string, Table>(tables.map((table) => [table.schema.name, table]));

/** A table as the build makes it of a text: read, held against its rules with every table that looks into it, and its digest. */
function build(name: string, csv: string): Table {
	const { schema } = whole.get(name)!;
	const table = { schema, rows: readTable<Columns>(schema, csv) };
	const all = new Map(whole).set(name, table);
	check(table, all);
	for (const one of whole.values()) if (readsOf(one.schema).includes(name)) check(one, all);
	compareDigest(table, digests[name]);
	return table;
}

/** The sentence with which the build stops. */
function stop(name: string, csv: string): string {
	try {
		build(name, csv);
	} catch (error) {
		return (error as Error).message;
	}
	throw new Error(`data/${name}.csv is built although it cannot be`);
}

const sentence = /^data\/[a-z-]+\.csv, row \d+, column [\w +]+: found ".*", expected .+$/;
const parsed = new Map<string, string[][]>();
const cellsOf = (name: string) => {
	if (!parsed.has(name)) parsed.set(name, csvParseRows(texts.get(name)!));
	return parsed.get(name)!;
};
const written = (cells: readonly (readonly string[])[]) => `${csvFormatRows(cells.map((row) => [...row]))}\n`;

/** The line of the row that begins with some cells, as its file counts, and the place of a column. */
function find(name: string, begins: string, column: string): { line: number; at: number } {
	const cells = cellsOf(name);
	const line = 1 + cells.findIndex((row) => row.join().startsWith(`${begins},`) || row.join() === begins);
	const at = cells[0]!.indexOf(column);
	if (line < 2 || at < 0) throw new Error(`No row ${begins} or column ${column} in ${name}`);
	return { line, at };
}

/** The file with another value in one cell. */
function changed(name: string, begins: string, column: string, value: string): string {
	const { line, at } = find(name, begins, column);
	return written(cellsOf(name).map((row, i) => (i === line - 1 ? row.with(at, value) : row)));
}

/** The file with its rows, the header first, put otherwise. */
const put = (name: string, change: (rows: string[][]) => readonly (readonly string[])[]) =>
	written(change(cellsOf(name)));

/** One cell that cannot be: which table, the beginning of its row, the column, the value, and what was expected there. */
type Cell = readonly [kind: string, name: string, begins: string, column: string, value: string, expected: string];

const cells: readonly Cell[] = [
	// What a cell is.
	['a word for a number', 'cast-hours', 'ds9,sisko,s01e05', 'words', 'many', 'a whole number'],
	['NaN', 'ensemble-hours', 'ds9,s01e05', 'effective', 'NaN', 'a number from 1 to 100'],
	['an exponent', 'pairs', 'ds9,sisko,kira,4', 'words', '1e5', 'a whole number'],
	['a mark for thousands', 'episodes', 'ds9,s01e05', 'words', '4,215', 'a whole number'],
	['a comma for the point', 'ratings', 'ds9-series', 'rating', '7,48', 'a number from 1 to 10'],
	['a needless zero', 'ratings', 'ds9-series', 'rating', '7.480', 'a number from 1 to 10'],
	['an end that no formula gives', 'figures', 'after-ds9', 'to', '30', 'a number where there is a formula for it'],
	['a fraction of a word', 'vocabulary', 'ds9,s01e05', 'people', '36.5', 'a whole number'],
	['an empty cell', 'characters', 'kira', 'want', '', 'one line of text'],
	['a word that is not on the list', 'finale-readings', 'ds9,3', 'mode_first', 'tender', 'one of battle, planning'],
	['an allegiance in small letters', 'characters', 'kira', 'allegiance', 'bajor', 'one of Federation'],
	['a month that never was', 'episodes', 'ds9,s01e05', 'aired', '1993-13', 'a month as YYYY-MM'],
	['a day that never was', 'changes', 'first-edition', 'date', '2026-11-31', 'a day as YYYY-MM-DD'],
	['a line break in a cell', 'claims', 'C03', 'claim', 'Deep Space Nine\nhas 176 episodes.', 'one line of text'],
	['a file by another pattern', 'rivalry', 's02e05', 'file', 'S2E05', 'one line of text like s0[1-7]e[0-3]\\d'],
	// Letters.
	['a Cyrillic letter', 'characters', 'kira', 'name', 'Kir\u0430', 'letters in use, without U+0430 at place 4'],
	[
		'a letter of no width',
		'episodes',
		'ds9,s01e05',
		'title',
		'Ba\u200Bbel',
		'letters in use, without U+200B at place 3'
	],
	[
		'a blank that does not break',
		'finales',
		'ds9',
		'show',
		'Deep\u00A0Space Nine',
		'letters in use, without U+00A0 at place 5'
	],
	[
		'an accent by itself',
		'departures',
		'ds9-04',
		'person',
		'Miles O’Brie\u0301n',
		'letters in use, without U+0301 at place 13'
	],
	[
		'a control character',
		'montage',
		'M04',
		'item',
		'Worf’s\u0007farewell',
		'letters in use, without U+0007 at place 7'
	],
	['text turned round', 'named', 'Curzon', 'who', 'The host\u202E of Dax.', 'letters in use, without U+202E'],
	[
		'letters of full width',
		'production-facts',
		'ds9-length',
		'fact',
		'A film of \uFF19\uFF11 minutes.',
		'letters in use, without U+FF19'
	],
	['two blanks', 'arcs', 'sisko-04', 'label', 'Captain  at last', 'letters in use, without two blanks at place 8'],
	['a blank behind', 'war-timeline', 'T04', 'event', 'A third trace ', 'one line of text'],
	// Ranges.
	['fewer than no words', 'episodes', 'ds9,s01e01', 'words', '-7197', 'a whole number from 1 to 20000'],
	['a fortune of 50', 'arcs', 'sisko-04', 'fortune', '50', 'a number from −5 to 5 in steps of 0.5'],
	['a rating of 74.8', 'ratings', 'ds9-series', 'rating', '74.8', 'a number from 1 to 10'],
	['a quarter of a point', 'arc-readings', 'kira-01', 'life', '0.25', 'a number from −1 to 1 in steps of 0.5'],
	['an hour after the end', 'alliances', 'A04', 'hour_end', '199', 'a whole number from 1 to 178'],
	['a chance above one', 'arc-shapes', 'bashir', 'chance', '4.5', 'a number from 0 to 1'],
	['a season too many', 'pairs', 'ds9,sisko,kira,4', 'season', '8', 'a whole number from 1 to 7'],
	['a number of ships below one', 'war-figures', 'w02-lost', 'ships_lost', '0', 'a whole number from 1 to 10000'],
	// Sums and parts.
	[
		'parts larger than the whole',
		'vocabulary',
		'ds9,s01e05',
		'family',
		'40',
		'at most 28 (the people words without “home” and death)'
	],
	[
		'parts that do not add up',
		'ensemble-hours',
		'ds9,s01e05',
		'regular',
		'3531',
		'data/ensemble-hours.csv, row 5, column words: found "4215", expected 4216 (its four parts added)'
	],
	[
		'a fortune that is not its parts',
		'arcs',
		'sisko-04',
		'fortune',
		'2',
		'2.5 (the sum of life, bonds, standing, want, mark)'
	],
	['a net that is not reward less cost', 'closures', 'bashir', 'net', '2', '1 (reward less cost)'],
	['more lines than words', 'finale-voices', 'ds9,Kira', 'lines', '508', 'at most 507 (its words)'],
	[
		'more scenes than the file has',
		'cast-hours',
		'ds9,sisko,s01e05',
		'scenes',
		'60',
		'at most 53 (the scenes of the file)'
	],
	[
		'words that another table adds up otherwise',
		'finale-speakers',
		"ds9,1,O'Brien",
		'words',
		'98',
		'words that add up to 174 (of the scene in the table finale-scenes), not to 173'
	],
	[
		'a meeting that the seasons do not count',
		'sisko-dukat',
		's02e05',
		'turns',
		'36',
		'data/sisko-dukat.csv, row 4, column turns: found "1", expected turns that add up to 193 (of the season in the table pairs), not to 194'
	],
	[
		'a mean that its seasons do not have',
		'ratings',
		'ds9-series',
		'rating',
		'7.68',
		'ratings of seasons whose mean is that of the series'
	],
	[
		'more effective speakers than can be',
		'ensemble-hours',
		'ds9,s01e05',
		'effective',
		'19.5',
		'at most 19 (its speakers)'
	],
	['a rank below all entries', 'ratings', 'ds9-finale', 'rank', '174', 'at most 171 (the entries of the series)'],
	[
		'hours that do not add up',
		'series-counts',
		'ds9,Deep Space Nine,3',
		'numbers',
		'27',
		'data/series-counts.csv, row 14, column numbers: found "20", expected numbers that add up to 176'
	],
	// References.
	['a person nobody knows', 'closures', 'bashir', 'character', 'bashire', 'an id of the table characters'],
	['a file that is not there', 'claims', 'C16', 'file', 's07e31', 'a file of the table episodes (series ds9)'],
	['a scene after the last', 'peace-nodes', 'great-link', 'scene', '62', 'a scene of the file, 0 to 61'],
	['a scene set elsewhere', 'closures', 'kira', 'location', 'Ops', "Quark's, the heading of the scene"],
	[
		'somebody who is not in the scene',
		'peace-nodes',
		'great-link',
		'speaker',
		'Kai',
		'somebody who speaks in scene 58 of the finale'
	],
	['an hour of another episode', 'rivalry', 's02e05', 'hour', '26', 'an hour of s02e05, 25 to 25'],
	['a link to no step', 'peace-links', 'infect', 'to', 'carier', 'an id of the table peace-nodes'],
	['a figure that overlaps none', 'war-figures', 'w55', 'overlaps', 'w540', 'an id of the table war-figures'],
	['a goodbye to nobody', 'farewells', 'ds9-3', 'b', 'Odoo', 'somebody who speaks in the finale'],
	[
		'a scene of no turning point',
		'rewatch',
		'person-sisko-03',
		'scenes',
		'10',
		'scenes of turning points of the table arcs, unlike “10”'
	],
	[
		'a second score that the second reader did not give',
		'arcs',
		'sisko-03',
		'fortune_second',
		'-1',
		'data/arc-readings.csv, row 2, column fortune: found "-0.5", expected -1 (fortune_second in the table arcs)'
	],
	[
		'a name that another table spells otherwise',
		'characters',
		'kira',
		'speaker',
		'Kira Nerys',
		'Kira (speaker in the table cast)'
	],
	['another holder of the station', 'war-timeline', 'T04', 'station', 'Dominion', 'whoever holds it then'],
	// Order, dates, what is filled.
	[
		'a date a year off',
		'episodes',
		'ds9,s01e05',
		'aired',
		'1994-01',
		'data/episodes.csv, row 6, column aired: found "1993-01", expected rows in the order of aired, for each series'
	],
	['the year of another finale', 'finales', 'ds9', 'year', '1998', '1999 (the year of its last episode)'],
	[
		'a season that ends before it begins',
		'series-counts',
		'tos,Star Trek (1966),2',
		'to',
		'1967-03',
		'no month before the first'
	],
	['a gap between two hours', 'station-control', 'S3', 'hour_start', '125', '124 (the last hour of the period before)'],
	[
		'a title twice',
		'episodes',
		'ds9,s01e05',
		'title',
		'Emissary',
		'data/episodes.csv, row 5, column title: found "[\\"Emissary\\"]", expected a key not used before (row 2 has it)'
	],
	[
		'a cut twice',
		'finale-cuts',
		'ds9,ds9-signing',
		'cut',
		'resolution',
		'data/finale-cuts.csv, row 2, column cut: found "resolution", expected each cut but “hardest” and “other” once for each series'
	],
	['a step that leads back', 'peace-links', 'odo-leaves', 'to', 'infect', 'a later step than the one it starts from'],
	['a verdict without evidence', 'claims', 'C05', 'evidence', '', 'evidence, unless the claim is open'],
	[
		'the dead at a place',
		'departures',
		'ds9-01',
		'outcome',
		'dies',
		'data/departures.csv, row 2, column to_place: found "With the Prophets, outside time", expected nothing, unless the person lives'
	],
	[
		'a forecast among the dead',
		'war-figures',
		'w80',
		'deaths',
		'800000000',
		'data/war-figures.csv, row 108, column bound: found "", expected something, because there is a number'
	],
	[
		'a wrong pronoun',
		'characters',
		'kira',
		'pronoun',
		'he',
		'what data/digests.json was written for (if it is meant: npm run digest)'
	]
];

/** A file that cannot be, whatever its cells: the sentence with which it stops. */
type Shape = readonly [kind: string, name: string, csv: (name: string) => string, stops: string];

const swapped = (row: readonly string[], a: number, b: number) => row.with(a, row[b]!).with(b, row[a]!);
const column = (name: string, change: (row: string[], line: number) => readonly string[]) =>
	put(name, (rows) => rows.map((row, i) => change(row, i + 1)));
const text = (name: string) => texts.get(name)!;

const shapes: readonly Shape[] = [
	[
		'no file to speak of',
		'cast',
		() => '',
		'row 1, column series: found "no column", expected column "series" at place 1'
	],
	[
		'a header alone',
		'montage',
		(name) => put(name, (rows) => rows.slice(0, 1)),
		'row 2, column id: found "0 rows", expected 16'
	],
	['a column less', 'named', (name) => column(name, (row) => row.slice(0, -1)), 'row 1, column who: found "no column"'],
	[
		'a column more',
		'finales',
		(name) => column(name, (row, line) => [...row, line === 1 ? 'writer' : 'x']),
		'row 1, column writer: found "writer", expected no further column'
	],
	[
		'a column by another name',
		'finale-scenes',
		(name) => column(name, (row, line) => (line === 1 ? row.with(2, 'place') : row)),
		'row 1, column location: found "place", expected column "location" at place 3'
	],
	[
		'two columns exchanged',
		'sisko-dukat',
		(name) => column(name, (row) => swapped(row, 5, 6)),
		'row 1, column sisko_shared: found "dukat_shared"'
	],
	[
		'two columns exchanged below their header',
		'sisko-dukat',
		(name) => column(name, (row, line) => (line === 1 ? row : swapped(row, 5, 6))),
		'row 10, column sisko_shared: found "917", expected at most 909'
	],
	[
		'two readers exchanged',
		'finale-readings',
		(name) => column(name, (row, line) => (line === 1 ? row : swapped(row, 3, 5))),
		'column secondary_'
	],
	['semicolons', 'pairs', (name) => text(name).replaceAll(',', ';'), 'row 1, column series: found "series;a;b;season'],
	[
		'a row twice',
		'cast',
		(name) => put(name, (rows) => rows.toSpliced(3, 0, rows[3]!)),
		'row 5, column series + id: found "[\\"ds9\\",\\"bashir\\"]", expected a key not used before (row 4 has it)'
	],
	['a person less', 'characters', (name) => put(name, (rows) => rows.toSpliced(2, 1)), ' of the table characters'],
	[
		'an episode less',
		'episodes',
		(name) => put(name, (rows) => rows.toSpliced(4, 1)),
		'row 5, column hour_start: found "6", expected 5 (the hour after the episode before)'
	],
	['a row of the middle less', 'cast-hours', (name) => put(name, (rows) => rows.toSpliced(500, 1)), 'data/'],
	[
		'the last row less',
		'farewells',
		(name) => put(name, (rows) => rows.slice(0, -1)),
		'row 18, column id: found "16 rows", expected 17, and here another row'
	],
	[
		'a reading less',
		'finale-readings',
		(name) => put(name, (rows) => rows.toSpliced(100, 1)),
		'one row for each of the table finale-scenes, in its order'
	],
	[
		'a row more',
		'peace-links',
		(name) => put(name, (rows) => [...rows, ['great-link', 'end', 'causes', '']]),
		'row 36, column to: found "end", expected an id of the table peace-nodes'
	],
	[
		'two rows exchanged',
		'character-hours',
		(name) => put(name, (rows) => rows.with(3, rows[4]!).with(4, rows[3]!)),
		'row 5, column hour: found "4", expected rows in the order of the table characters, then hours'
	],
	[
		'rows sorted by title',
		'ensemble-hours',
		(name) => put(name, ([head, ...rows]) => [head!, ...rows.toSorted((a, b) => a[13]!.localeCompare(b[13]!))]),
		'one row for each of the table episodes, in its order'
	],
	['a file cut off in a row', 'war-timeline', (name) => text(name).slice(0, -40), 'row 60, column '],
	[
		'a file cut off between rows',
		'vocabulary',
		(name) => text(name).split('\n').slice(0, 300).join('\n'),
		'row 300, column file: found '
	],
	[
		'a quote that does not end',
		'rivalry',
		(name) =>
			text(name).replace('"The prefect’s desk, and an Orb the Cardassians do not have."', '"The prefect’s desk'),
		'row 2, column '
	],
	[
		'a comma outside quotes',
		'characters',
		(name) => text(name).replace('"A Starfleet widower', 'A Starfleet widower'),
		'row 2, column '
	],
	[
		'an empty line',
		'closures',
		(name) => text(name).replace('\nkira,', '\n\nkira,'),
		'row 3, column character: found "1 cells", expected 15 cells'
	],
	[
		'words saved as another encoding',
		'arcs',
		(name) => Buffer.from(text(name), 'utf8').toString('latin1'),
		'letters in use, without U+0080'
	],
	[
		'letters that were lost',
		'claims',
		(name) => text(name).replaceAll('’', '\uFFFD'),
		'letters in use, without U+FFFD'
	],
	[
		'all words a tenth more',
		'cast-hours',
		(name) => column(name, (row, line) => (line === 1 ? row : row.with(5, String(Math.round(Number(row[5]) * 1.1))))),
		'data/'
	],
	[
		'scores of another scale',
		'rivalry',
		(name) => column(name, (row, line) => (line === 1 ? row : row.with(6, String(Number(row[6]) * 2)))),
		'a number from −5 to 5 in steps of 0.5'
	]
];

describe('one cell', () => {
	test.each(cells)('%s', (_, name, begins, column, value, expected) => {
		const said = stop(name, changed(name, begins, column, value));
		const { line } = find(name, begins, column);
		const here = `data/${name}.csv, row ${line}, column ${column}: found ${JSON.stringify(value)}, expected ${expected}`;
		expect(said.slice(0, 400)).toContain(expected.startsWith('data/') ? expected : here);
		expect(said).toMatch(sentence);
	});
});

describe('a file as a whole', () => {
	test.each(shapes)('%s', (_, name, csv, stops) => {
		const said = stop(name, csv(name));
		expect(said).toContain(stops);
		expect(said).toMatch(sentence);
	});
});

describe.each([...texts].map(([name, csv]) => ({ name, csv })))('$name', ({ name, csv }) => {
	const { schema, rows } = whole.get(name)!;

	test('is damaged above, and built as it is', () => {
		expect([...cells, ...shapes].map(([, damaged]) => damaged)).toContain(name);
		expect(build(name, csv).rows).toEqual(rows);
	});

	test('is read the same with a byte-order mark, other line ends, needless quotes and no last line end', () => {
		const quoted = cellsOf(name).map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join());
		for (const same of [`\uFEFF${csv}`, csv.replaceAll('\n', '\r\n'), `${quoted.join('\n')}\n`, csv.trimEnd()])
			expect(readTable(schema, same)).toEqual(rows);
	});

	// A number that its column allows: no rule need see it, and the digest does.
	const numbers = Object.keys(schema.columns).filter((key) => rows.some((row) => typeof row[key] === 'number'));
	const random = randomLcg(16);
	const another = (key: string) => {
		const filled = rows.flatMap((row, at) => (row[key] === null ? [] : [at]));
		const at = filled[Math.floor(random() * filled.length)]!;
		const { multipleOf: step = 1, maximum } = schema.columns[key]!;
		const value = rows[at]![key] + (rows[at]![key] + step > maximum! ? -step : step);
		return { at, value: Number(value.toFixed(3)) };
	};

	test.each(numbers)('differs from its digest with another number in column %s', (key) => {
		const { at, value } = another(key);
		expect(() => compareDigest({ schema, rows: rows.with(at, { ...rows[at], [key]: value }) }, digests[name])).toThrow(
			`data/${name}.csv, row ${at + 2}, column ${key}: found "${value}", expected what data/digests.json was written for`
		);
	});

	if (!digests[name]?.counted) return;
	test('stops at one count that is another', () => {
		const measured = numbers.filter((key) => schema.columns[key]!.kind === 'measured');
		for (let times = 0; times < 3; times++) {
			const key = measured[Math.floor(random() * measured.length)]!;
			const { at, value } = another(key);
			const place = Object.keys(schema.columns).indexOf(key);
			const other = column(name, (row, line) => (line === at + 2 ? row.with(place, String(value)) : row));
			expect(stop(name, other)).toMatch(sentence);
		}
	});
});
