/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { count, decimal, inWords, percent } from '#lib/chart/number.ts';
import { list } from '#lib/chart/sentence.ts';
import {
	before,
	endingOf,
	endingsOf,
	finaleOf,
	hardestOf,
	isAfter,
	isFuture,
	modeShares,
	peopleIn,
	peopleShare,
	range,
	voicesOf,
	type Series
} from './data.ts';
import type { FinalesView } from './view.ts';

const sentences = (parts: readonly string[]) => parts.join(' ');

const source = 'Source: episode transcripts, own count; scenes read twice.';
const notMinutes = 'Words are not minutes.';

/** How the cut in use reads in a sentence. */
const cutWords: Record<FinalesView['cut'], string> = {
	resolution: 'counted from the scene where the conflict is resolved',
	strictest: 'by the strictest cut, from the fall of the last antagonist',
	'without-caves': 'with the scenes in the fire caves left out of the count'
};

function talksOn(view: FinalesView, series: Series): string {
	const { after } = endingOf(series, view.cut);
	return `${finaleOf(series).show} ${percent(after)}`;
}

/** The other cut, said on the same picture, as fairness asks. */
function fairness(view: FinalesView, named = true): string {
	const other = view.cut === 'strictest' ? 'resolution' : 'strictest';
	const name = other === 'strictest' ? 'Strictest cut' : 'Cut both readers name';
	const shares = view.show.map((series) => {
		const share = percent(endingOf(series, other).after);
		return named ? `${finaleOf(series).show} ${share}` : share;
	});
	return `${name}: ${list(shares)}.`;
}

/** The range of two readings. */
const span = ({ first, second }: { first: number; second: number }) =>
	range(Math.min(first, second), Math.max(first, second));

const writers: Record<FinalesView['draw'], (view: FinalesView) => Omit<Words, 'source'>> = {
	strips(view) {
		const all = view.show.map(finaleOf);
		const shares = view.show.map((series) => peopleShare(series));
		const sizes = all.map((finale) => `${finale.show} ${finale.scenes.length} scenes and ${count(finale.words)} words`);
		return {
			headline:
				all.length === 1
					? `One finale, scene by scene, moves between people and plot to its end`
					: `Scene by scene, ${inWords(all.length)} finales move between people and plot, each to its own end`,
			subtitle: 'Share of spoken words, one block per scene (measured); the kind of scene is judged.',
			alt: `Strips of blocks, one per scene: ${list(sizes)}. Scenes about people stand in the upper lane, scenes of plot in the lower.`,
			description: [
				sentences(
					all.map(
						(finale) =>
							`${finale.show}, “${finale.finale}” (${finale.year}), has ${finale.scenes.length} scenes and ${count(finale.words)} spoken words.`
					)
				),
				`Scenes between people take ${list(all.map((finale, i) => `${span(shares[i]!)} of the words of ${finale.show}`))}, by the two readings.`
			],
			limits: notMinutes,
			finding: {
				figure: String(all.reduce((sum, finale) => sum + finale.scenes.length, 0)),
				says: `scenes, ${inWords(all.length)} finales, one block each`
			}
		};
	},
	guess(view) {
		const shown = view.show.filter((series) => series !== 'tng');
		const own = view.guess
			? ` You put it at ${list(shown.map((series) => `${percent(view.guess![series === 'ds9' ? 0 : 1]!)} of ${finaleOf(series).show}`))}.`
			: '';
		const answer = `Both readers agree: ${list(shown.map((series) => `${percent(endingOf(series, 'resolution').at)} of the words of ${finaleOf(series).show}`))}.`;
		return {
			headline: `How far in is it won? Put a mark on each finale before you see ours`,
			subtitle: 'The scenes as blank blocks, as wide as their share of the spoken words (measured).',
			alt: `Blank strips of the scenes of ${list(view.show.map((series) => finaleOf(series).show))}, with a mark to move to where each is won.${own}`,
			description: [`Each strip is a finale from its first word to its last.${own}`, answer],
			limits: notMinutes,
			reveal: { ask: 'Show where both readers put it', says: answer },
			finding: { figure: '?', says: 'How far in is it won?' }
		};
	},
	after(view) {
		const endings = view.show.map((series) => endingOf(series, view.cut));
		const [first, ...others] = view.show;
		const shares = view.show.map((series) => talksOn(view, series));
		const own = `Once it has won, ${finaleOf(first!).show} talks on for ${percent(endings[0]!.after)} of its words`;
		return {
			headline:
				others.length > 1
					? `Left once it is won: ${shares.join(', ')}`
					: others.length
						? `${own}, ${finaleOf(others[0]!).show} for ${percent(endings[1]!.after)}`
						: own,
			subtitle: `Share of spoken words, one block per scene (measured)${view.cut === 'resolution' ? '' : `, ${cutWords[view.cut]}`}; the win and the kind of scene are judged.`,
			alt: `Strips of scenes, lit after the win: ${list(shares)} of the words come after it.`,
			description: [
				sentences(
					view.show.map((series, i) => {
						const ending = endings[i]!;
						return `${finaleOf(series).show} is won with scene ${ending.scene} (“${ending.label}”), at ${percent(ending.at)} of its words; ${ending.scenes === 0 ? 'no scene' : inWords(ending.scenes)} and ${count(ending.words)} words follow, ${percent(ending.after)}.`.replace(
							/; (\S+) and /,
							(_, n: string) => `; ${n} ${n === 'one' ? 'scene' : 'scenes'} and `
						);
					})
				),
				fairness(view)
			],
			limits: `${notMinutes} ${fairness(view, false)}`,
			finding: {
				figure: percent(endings[0]!.after),
				says: `of the words of ${finaleOf(first!).show} come after the win`
			}
		};
	},
	before(view) {
		const { future, opening, middle, unplanned, scenes, openingScenes } = before();
		const ds9 = endingOf('ds9', view.cut);
		const people = [peopleIn('voy', isFuture), peopleIn('ds9', isAfter(ds9))].map(span);
		return {
			headline: `Voyager has a life after, too: ${percent(future)} of its words, ${percent(opening)} at the front`,
			subtitle:
				'Share of spoken words (measured). Lit: Voyager’s scenes set years after, and Deep Space Nine’s after the win (judged).',
			alt: `Two strips of scenes. Voyager’s are lit at the front and in between: ${percent(future)} of its words are set in the future, ${percent(opening)} before the ship’s own story begins and ${percent(middle)} cut into it. Deep Space Nine’s are lit at the end: ${percent(ds9.after)}.`,
			description: [
				`${scenes} of Voyager’s scenes, ${percent(future)} of its words, are set in a future that the finale undoes. The first ${inWords(openingScenes)} of them, ${percent(opening)}, come before the ship’s own story begins, and ${percent(unplanned)} before anybody plans to undo it; the others, ${percent(middle)}, are cut into that story.`,
				`Deep Space Nine speaks ${percent(ds9.after)} of its words after its war is won. Of scenes between people alone it is ${people[0]} of Voyager’s words and ${people[1]} of Deep Space Nine’s, by the two readings.`
			],
			limits: `${notMinutes} Voyager’s also plot to undo it: between people alone it is ${people[0]} against ${people[1]}.`,
			finding: {
				figure: percent(future),
				says: `of Voyager’s words are set in the life after, ${percent(opening)} of all at its front`
			}
		};
	},
	cuts(view) {
		const spans = view.show.map((series) => {
			const shares = endingsOf(series).map((ending) => ending.after);
			return { show: finaleOf(series).show, low: Math.min(...shares), high: Math.max(...shares), n: shares.length };
		});
		const pressed = view.show.flatMap((series) => hardestOf(series) ?? []);
		const ends = (one: (typeof spans)[number]) =>
			one.n === 1 ? `${one.show} ${percent(one.high)}` : `${one.show} ${percent(one.low)} to ${percent(one.high)}`;
		return {
			headline: `By every cut drawn: ${spans.map((one, i) => `${one.show} ${i === 0 ? `keeps at least ${percent(one.low)} for after` : `at most ${percent(one.high)}`}`).join(', ')}`,
			subtitle: 'Share of spoken words (measured) after every moment of winning that can be defended (judged).',
			alt: `Bars of what comes after each defensible cut: ${list(spans.map(ends))} of the words.`,
			description: view.show.map((series) =>
				sentences([
					`${finaleOf(series).show}:`,
					`${list(endingsOf(series).map((ending) => `${percent(ending.after)} (“${ending.label}”, scene ${ending.scene})`))}.`
				])
			),
			limits: `${notMinutes}${pressed.length > 1 ? ` Pressed as far as the scenes allow, ${list(pressed.map((one) => percent(one.after)))} would be left.` : ''}`,
			finding: {
				figure: percent(spans[0]!.low),
				says: `of the words of ${spans[0]!.show} come after, by the strictest cut`
			}
		};
	},
	modes(view) {
		const lane = view.show.map(peopleShare);
		const intimate = view.show.map((series) => modeShares(series).find((mode) => mode.mode === 'intimate')!);
		const parts = view.show.map(
			(series, i) => `${finaleOf(series).show} ${range(intimate[i]!.low, intimate[i]!.high)}`
		);
		return {
			headline: intimateHeadline(view),
			subtitle: 'Share of spoken words (measured) by kind of scene (judged, by two readers: the line spans both).',
			alt: `Bars of the share of words per kind of scene. Intimate scenes: ${list(parts)}.`,
			description: view.show.map(
				(series) =>
					`${finaleOf(series).show}: ${list(modeShares(series).map((mode) => `${mode.mode} ${range(mode.low, mode.high)}`))}.`
			),
			limits: `${notMinutes} All scenes between people together: ${list(lane.map(span))}${isTurned(lane) ? '; which is more, the readers dispute' : ''}.`,
			finding: {
				figure: range(intimate.at(-1)!.low, intimate.at(-1)!.high),
				says: `of the words of ${finaleOf(view.show.at(-1)!).show} are intimate`
			}
		};
	},
	voices(view) {
		const all = view.show.map((series) => ({ show: finaleOf(series).show, ...voicesOf(series) }));
		const [first, ...others] = all;
		// Far from two equal voices, nobody can be said to lead.
		const lead =
			first!.largest.share > 0.25
				? `${first!.largest.name} speaks ${percent(first!.largest.share)} of ${first!.show}’s finale`
				: `Nobody leads ${first!.show}’s finale: its largest voice has ${percent(first!.largest.share)}`;
		return {
			headline: `${lead}${others.map((one) => `, ${one.show}’s ${percent(one.largest.share)}`).join('')}`,
			subtitle: 'Share of spoken words by speaker (measured). Lit: the person who speaks most, under every name.',
			alt: `Strips divided by speaker. The largest voices: ${list(all.map((one) => `${one.largest.name} with ${percent(one.largest.share)} in ${one.show}`))}.`,
			description: all.map(
				(one) =>
					`${one.show}: ${one.speakers} named speakers; the largest voice is ${one.largest.name} with ${percent(one.largest.share)}. The words are divided as unevenly as among ${decimal(one.effective)} equal voices${one.effective - one.effectivePersons > 0.05 ? ` (${decimal(one.effectivePersons)} if all names of one person count together)` : ''}.`
			),
			limits: 'Fan transcripts contain some lines under the wrong name.',
			finding: { figure: decimal(first!.effective), says: `equal voices would divide ${first!.show}’s finale as much` }
		};
	}
};

/** Whether two readers put shares in different orders. */
function isTurned(shares: readonly { first: number; second: number }[]): boolean {
	return shares.some((a) => shares.some((b) => (a.first - b.first) * (a.second - b.second) < 0));
}

function intimateHeadline(view: FinalesView): string {
	const all = view.show
		.map((series) => ({ show: finaleOf(series).show, ...modeShares(series).find((mode) => mode.mode === 'intimate')! }))
		.toSorted((a, b) => b.first - a.first);
	const [most, ...others] = all;
	if (!others.length) return `${most!.show} gives ${range(most!.low, most!.high)} of its words to intimate scenes`;
	const rest = list(others.map((one) => range(one.low, one.high) + (others.length > 1 ? ` in ${one.show}` : '')));
	const degree = others.length > 1 ? 'most' : 'more';
	return `${most!.show}’s is the ${degree} intimate finale: ${range(most!.low, most!.high)} of its words, against ${rest}`;
}

/** The words of a view. */
export function words(view: FinalesView): Words {
	return { source, ...writers[view.draw](view) };
}

/** The headline as a question, where the essay tells of the finales one after the other. */
export const tease = ({ draw, show }: FinalesView) =>
	draw === 'after' ? `Once it has won, how long does ${finaleOf(show[0]!).show} talk on?` : '';
