import { figures } from '#essay/numbers.ts';
import { says } from '#essay/descriptions.ts';

export async function load() {
	return { figures: figures(), says: await says() };
}
