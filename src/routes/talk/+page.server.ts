import { entryOf } from '#lib/delivery/entries.ts';

export function load() {
	return { entry: entryOf('src/essay/talk.entry.ts') };
}
