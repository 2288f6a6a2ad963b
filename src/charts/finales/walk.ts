/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import { endingsOf, finaleOf, modeShares, voicesOf, type Scene, type Series } from './data.ts';
import { cutName, modeName, sceneName, voiceName } from './labels.ts';
import type { FinalesView } from './view.ts';

/** What the marks of a finale are called. */
function namesOf(draw: FinalesView['draw'], of: Series): readonly (readonly [id: string, name: string])[] {
	const called = <R extends { id: string }>(rows: readonly R[], name: (row: R) => string) =>
		rows.map((row) => [row.id, name(row)] as const);
	if (draw === 'cuts') return called(endingsOf(of), cutName(of));
	if (draw === 'modes') return called(modeShares(of), modeName(of));
	if (draw === 'voices') return called(voicesOf(of).voices, voiceName(of));
	const { show, scenes } = finaleOf(of);
	const blank = ({ scene, location }: Scene) => `${show}, scene ${scene}, ${location}`;
	return called(scenes, draw === 'guess' ? blank : sceneName);
}

const values: Partial<Record<FinalesView['draw'], string>> = { cuts: 'after', modes: 'first', voices: 'share' };

/** Finale by finale; of scenes, what comes after the win apart from what comes before. */
export function walk({ draw, show }: FinalesView): Walk {
	const names = new Map(show.flatMap((of) => namesOf(draw, of)));
	const parts = { after: ['Before the win', 'After the win'], before: ['In the story', 'In the life after'] };
	const [out, within] = draw in parts ? parts[draw as keyof typeof parts] : [];
	return {
		name: ({ id }) => names.get(id) ?? null,
		group: ({ show }) => String(show),
		...(within && { segment: ({ lit }) => (lit === 'yes' ? within : out!), apart: ({ lit }) => lit === 'yes' }),
		value: values[draw] ?? 'words',
		...(!(draw in values) && { along: 'start' })
	};
}
