import { fieldOfDead } from '#charts/toll/field.ts';
import { entryOf } from '#lib/delivery/entries.ts';

export function load() {
	return { field: fieldOfDead(), entry: entryOf('src/essay/essay.entry.ts') };
}
