/** A few words on the picture itself, on the scenes that matter for what a view says. */
import { count, InWords } from '#lib/chart/number.ts';
import { textWidth } from '#lib/chart/text.ts';
import type { Lines } from '#lib/marks/place.ts';
import { tenth, type Scales } from '#lib/marks/scales.ts';
import { endingOf, finaleOf } from './data.ts';
import { blockOf, placesIn, type Strip } from './strips.ts';
import type { FinalesView } from './view.ts';

/** Scenes worth a word on the picture, in our words, and the views they belong to. */
const notable: readonly { id: string; text: string; under?: string; draws: readonly string[] }[] = [
	{ id: 'ds9-8', text: 'Small talk on the way to battle', draws: ['strips'] },
	{ id: 'ds9-41', text: 'An offer ends the war', draws: ['strips'] },
	{ id: 'ds9-44', text: 'First goodbye: exile and doctor', draws: ['after'] },
	{ id: 'ds9-48', text: 'The party', draws: ['strips', 'after', 'before'] },
	{ id: 'ds9-51', text: 'One more fight', draws: ['after', 'before'] },
	{ id: 'voy-1', text: 'A reunion, years on', under: 'half of its life after', draws: ['after'] },
	{ id: 'voy-1', text: 'A reunion, years on', draws: ['strips', 'before'] },
	{ id: 'voy-30', text: 'A captain is talked round', draws: ['before'] },
	{ id: 'voy-47', text: 'The quarrel of two captains', draws: ['strips'] }
];

/** The notes under a strip: the earlier the scene, the lower, so that no line crosses the words of another. */
export function notes(k: Scales, view: FinalesView, strip: Strip): { lines: Lines; leader: string }[] {
	if (view.show.length > 2) return [];
	const { size } = k.custom;
	const { foot, room, sides } = strip;
	const note = (x: number, top: number, level: number, texts: readonly string[]) => {
		const y = Math.round(foot + 20 + (level * (room.y + room.h - foot - 27)) / 2);
		const right = x + textWidth(texts[0]!, size.text, size.form) + 6 < sides[1];
		const side = right ? { x: x + 5 } : { x: x - 5, anchor: 'end' as const };
		const style = { ...side, size: size.text };
		const lines = texts.map((text, i) => ({
			...style,
			y: y + 1 + i * (size.text + 4),
			text,
			fill: i ? 'ink-2' : 'ink'
		}));
		return { lines, leader: `M${x} ${top}V${y}` };
	};
	const places = placesIn(view, size);
	const { scenes } = finaleOf(strip.series);
	const found = notable
		.filter(({ draws }) => draws.includes(view.draw))
		.flatMap(({ id, text, under }) => {
			const scene = scenes.find((one) => one.id === id);
			if (!scene) return [];
			const { x, y, w, h } = blockOf(k, strip, ...places(scene));
			return [{ x: tenth(x + w / 2), top: y + h + 2, texts: under ? [text, under] : [text] }];
		})
		.toReversed()
		.map(({ x, top, texts }, level) => note(x, top, level, texts));
	const { at, after, scenes: left, words } = endingOf(strip.series, view.cut);
	if (view.draw !== 'after' || left === 0 || after >= 0.05) return found;
	const x = tenth(k.xScale((at + 1) / 2));
	return [...found, note(x, foot + 1, 0, [`${InWords(left)} scenes, ${count(words)} words`])];
}
