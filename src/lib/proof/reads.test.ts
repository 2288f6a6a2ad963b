import { expect, test } from 'vitest';
import { isReadAs, readsAs } from './reads.ts';

test.each<[text: string, ...values: number[]]>([
	['28.6 %', 28.602508],
	['28.6\u202f%', 28.602508],
	['76 %', 76.470588],
	['0.60', 0.598582],
	['1,250', 1250],
	['640,000', 640_000],
	['+4', 4],
	['−1.5', -1.5],
	['7 million', 7_000_000],
	['800 million', 800_000_000],
	['seven million', 7_000_000],
	['7 million', 7_400_000],
	['Twelve', 12],
	['no', 0],
	['nobody', 0],
	['twice', 2],
	['17–19 %', 16.865282, 18.567699],
	['30.3–33.0 %', 30.337079, 33],
	['three or four', 3, 4],
	['43 of 150', 43, 150]
])('“%s” reads as %s', (text, ...values) => {
	expect(isReadAs(text, ...values)).toBe(true);
});

test.each<[text: string, ...values: number[]]>([
	['28.6 %', 28.54],
	['28.6 %', 28.66],
	['0.6', 0.5],
	['0.60', 0.606],
	['76 %', 75.4],
	['7 million', 70_000_000],
	['7 million', 7_600_000],
	['7', 7_000_000],
	['1,250', 1251],
	['−2', 2],
	['+1', -1],
	['ten', 11],
	['twelve', 12.1],
	['nobody', 1],
	['17–19 %', 18.567699, 16.865282],
	['17–19 %', 16.865282],
	['28.6 %', 28.602508, 30],
	['a few', 3]
])('“%s” does not read as %s', (text, ...values) => {
	expect(isReadAs(text, ...values)).toBe(false);
});

test('a dash between two numbers is no minus, and a hyphen in a word is no number', () => {
	expect(readsAs('23–25 %').map(({ value }) => value)).toEqual([23, 25]);
	expect(readsAs('from −3 to −0.5').map(({ value }) => value)).toEqual([-3, -0.5]);
	expect(readsAs('someone at the station, often alone')).toEqual([]);
});

test('a number is exact to half of the last place that is given', () => {
	const within = (text: string) => readsAs(text).map(({ within }) => within);
	expect(within('28.6 %, 957 words, 0.93, 7 million, seven million')).toEqual([0.05, 0.5, 0.005, 500_000, 500_000]);
	expect(within('nine')).toEqual([0]);
});

test('the numbers of a sentence stand in their order, each as it is written', () => {
	const text = 'Of the 957 words after that, 375 are the station going about its day; one in three is seven million.';
	expect(readsAs(text).map(({ reads, value }) => [reads, value])).toEqual([
		['957', 957],
		['375', 375],
		['one', 1],
		['three', 3],
		['seven million', 7_000_000]
	]);
});
