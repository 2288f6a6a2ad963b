/** How numbers are written everywhere: in prose, labels, tables and alt text. One locale, so server and browser agree. */
import { capital } from './sentence.ts';

/** 7814 → "7,814". Not by Intl: to start it took a browser some 40 ms, on every page. */
export function count(value: number): string {
	return value.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A share 0…1 → "28.6 %" (a narrow no-break space before the sign; one decimal unless told). */
export function percent(share: number, decimals = 1): string {
	return `${(share * 100).toFixed(decimals)}\u202f%`;
}

/** 18.34 → "18.3". */
export function decimal(value: number, decimals = 1): string {
	return value.toFixed(decimals);
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Small whole numbers as words, for running text: 4 → "four", 20 → "20". */
export function inWords(value: number): string {
	return small[value] ?? count(value);
}

/** The same at the start of a sentence. */
export function InWords(value: number): string {
	return capital(inWords(value));
}

/** With a true minus sign, and a plus before gains: −3.5, +2, 0. */
export function signed(value: number): string {
	return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}
