import { describe, expect, expectTypeOf, it } from 'vitest';
import { day, integer, month, number, oneOf, optional, table, text, type Row } from './columns.ts';
import { readTable } from './read.ts';

const about = { label: 'Label', meaning: 'Meaning', kind: 'fact' } as const;
const schema = table({
	name: 'fixture',
	title: 'Fixture',
	source: 'Invented',
	licence: 'CC BY 4.0',
	asOf: '2026-01-01',
	revision: 1,
	limits: [],
	key: ['ship'],
	columns: {
		ship: text(about),
		crew: integer(about),
		speed: optional(number(about)),
		launched: day(about),
		refit: optional(month(about)),
		side: oneOf(['red', 'blue'], about)
	}
});
const head = 'ship,crew,speed,launched,refit,side\n';
const good = 'Heron,12,4.5,2001-02-28,2004-11,red\n';
const read = (lines: string) => readTable(schema, head + lines);

describe('a table that fits', () => {
	it('is read into typed, frozen rows', () => {
		const rows = read(good);
		expect(rows).toEqual([
			{ ship: 'Heron', crew: 12, speed: 4.5, launched: '2001-02-28', refit: '2004-11', side: 'red' }
		]);
		expect(Object.isFrozen(rows[0])).toBe(true);
		expectTypeOf<Row<typeof schema>['speed']>().toEqualTypeOf<number | null>();
		expectTypeOf<Row<typeof schema>['side']>().toEqualTypeOf<'red' | 'blue'>();
	});

	it('keeps unknown apart from zero', () => {
		expect(read('Heron,0,,2001-02-28,,red\n')[0]).toMatchObject({ crew: 0, speed: null, refit: null });
	});

	it('may have quoted commas and quotes', () => {
		expect(read('"Heron, the ""old"" one",1,1,2001-02-28,,red\n')[0]?.ship).toBe('Heron, the "old" one');
	});
});

describe('a table that does not fit', () => {
	const where = (column: string, found: string, expected: string, row = 3) =>
		`data/fixture.csv, row ${row}, column ${column}: found ${JSON.stringify(found)}, expected ${expected}`;

	it.each([
		['an empty cell', ',1,1,2001-02-28,,red', where('ship', '', 'one line of text')],
		['a leading blank', ' Ibis,1,1,2001-02-28,,red', where('ship', ' Ibis', 'one line of text')],
		['a trailing blank', 'Ibis,1 ,1,2001-02-28,,red', where('crew', '1 ', 'a whole number')],
		['a fraction', 'Ibis,1.5,1,2001-02-28,,red', where('crew', '1.5', 'a whole number')],
		['a leading zero', 'Ibis,01,1,2001-02-28,,red', where('crew', '01', 'a whole number')],
		['NaN', 'Ibis,1,NaN,2001-02-28,,red', where('speed', 'NaN', 'a number, or nothing')],
		['an exponent', 'Ibis,1,1e3,2001-02-28,,red', where('speed', '1e3', 'a number, or nothing')],
		['a day that never was', 'Ibis,1,1,2001-02-30,,red', where('launched', '2001-02-30', 'a day as YYYY-MM-DD')],
		[
			'a thirteenth month',
			'Ibis,1,1,2001-02-28,2001-13,red',
			where('refit', '2001-13', 'a month as YYYY-MM, or nothing')
		],
		['another word', 'Ibis,1,1,2001-02-28,,green', where('side', 'green', 'one of red, blue')],
		['a line break in a cell', '"Ibis\nx",1,1,2001-02-28,,red', where('ship', 'Ibis\nx', 'one line of text')],
		['too few cells', 'Ibis,1,1', where('speed', '3 cells', '6 cells')],
		['too many cells', 'Ibis,1,1,2001-02-28,,red,9', where('side', '7 cells', '6 cells')],
		['an empty line', '', where('ship', '1 cells', '6 cells')],
		['a key twice', 'Heron,1,1,2001-02-28,,red', where('ship', '["Heron"]', 'a key not used before (row 2 has it)')]
	])('names the place of %s', (_, line, message) => {
		expect(() => read(`${good}${line}\n`)).toThrow(message);
	});

	it.each([
		['missing', 'ship,crew,speed,launched,refit', where('side', 'no column', 'column "side" at place 6', 1)],
		['unknown', `${head.trim()},mass`, where('mass', 'mass', 'no further column', 1)],
		['reordered', 'crew,ship,speed,launched,refit,side', where('ship', 'crew', 'column "ship" at place 1', 1)]
	])('names a %s column', (_, header, message) => {
		expect(() => readTable(schema, `${header}\n${good}`)).toThrow(message);
	});

	it('names a file without a header', () => {
		expect(() => readTable(schema, '')).toThrow('data/fixture.csv, row 1, column ship');
	});
});
