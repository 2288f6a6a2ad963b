/** What each view picks out: lanes, the span its finding measures, and the turning points it names, the most important first. */
import { inWords } from '#lib/chart/number.ts';
import { between, last, startOf, type Lane } from './data.ts';
import type { Period } from './view.ts';

interface Told {
	/** The lanes it is about; without any, it is about all. */
	lanes: readonly Lane[];
	/** Hours its finding is about, and what to call them, longest first; nothing where it is one hour. */
	span: { from: number; to: number; says: readonly string[] } | null;
	turns: readonly string[];
}

/** Hours between the starts of two bands, or to the last hour, measured off. */
function span(
	from: string,
	to: string | null,
	says: (hours: string) => string,
	more: readonly string[] = []
): Told['span'] {
	const [start, end] = [startOf(from), to === null ? last : startOf(to)];
	const hours = `${end - start} hours`;
	return { from: start, to: end, says: [...more, says(hours), hours] };
}

const told: Readonly<Record<Period, () => Told>> = {
	all: () => ({
		lanes: [],
		span: span('S3', 'S4', (hours) => `${hours} lost`, [
			`The war begins: the station falls for ${inWords(between('S3', 'S4'))} hours`
		]),
		turns: ['T31', 'T53', 'T41', 'T10', 'T15']
	}),
	station: () => ({
		lanes: [],
		span: span('S3', 'S4', (hours) => hours),
		turns: ['T28', 'T22', 'T01', 'T59']
	}),
	'cold-war': () => ({
		lanes: ['dominion'],
		span: span('D3', 'D6', (hours) => `${hours} until war`),
		turns: ['T05', 'T22', 'T15', 'T09', 'T10']
	}),
	'klingon-war': () => ({
		lanes: ['klingons'],
		span: span('A03', 'A06', (hours) => `${hours} without the ally`),
		turns: ['T10', 'T16', 'T13', 'T14']
	}),
	occupation: () => ({
		lanes: ['station', 'bajor'],
		span: span('S3', 'S4', (hours) => `${hours} lost`),
		turns: ['T22', 'T28', 'T26', 'T23', 'T27']
	}),
	alliance: () => ({
		lanes: ['romulans'],
		span: span('D6', 'A13', (hours) => `${hours} without them`),
		turns: ['T22', 'T31', 'T33', 'T56', 'T41', 'T28']
	}),
	breen: () => ({
		lanes: ['breen', 'cardassia'],
		span: span('A22', null, (hours) => `the last ${hours}`),
		turns: ['T41', 'T45', 'T40', 'T44', 'T53', 'T56']
	}),
	rebellion: () => ({
		lanes: ['cardassia'],
		span: span('A09', 'A10', (hours) => hours),
		turns: ['T45', 'T53', 'T50', 'T41', 'T56']
	})
};

/** What a view picks out. */
export function periodOf(period: Period): Told {
	return told[period]();
}
