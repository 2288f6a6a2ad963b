import { figures } from './figures.ts';
import { lexicons } from './lexicons.ts';

/** Every figure of the page, and the lists of words. */
export function load() {
	return { figures: figures(), lexicons: lexicons() };
}
