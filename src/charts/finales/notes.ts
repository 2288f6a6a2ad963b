/** A few words on the picture itself, on the scenes that matter for what a view says. */
import type { Label, Layer } from '#lib/chart/layer.ts';
import { count, InWords } from '#lib/chart/number.ts';
import { endingOf, finaleOf, people } from './data.ts';
import { stripsOf, thickness } from './layout.ts';
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

/** Adds the notes of a view to a wide drawing. */
export function notes(layer: Layer, view: FinalesView, along: (share: number) => number) {
	if (view.show.length > 2) return;
	for (const strip of stripsOf(view, 'wide')) {
		const finale = finaleOf(strip.series);
		const own = notable
			.filter((note) => note.draws.includes(view.draw))
			.map((note) => ({ ...note, scene: finale.scenes.find((scene) => scene.id === note.id)! }))
			.filter((note) => note.scene !== undefined)
			.toReversed();
		own.forEach((note, i) => {
			const x = along((note.scene.start + note.scene.end) / 2);
			const y = strip.y + thickness(strip) + 27 + i * 21;
			const top = strip.y + (people.includes(note.scene.mode) ? strip.lane + 3 : thickness(strip));
			layer.lines.push({ x1: x, x2: x, y1: top, y2: y, stroke: 'ink-2' });
			const right = x + note.text.length * 5.8 + 5 < strip.length;
			const label: Label = {
				x: x + (right ? 5 : -5),
				y: y + 1,
				text: note.text,
				size: 13.5,
				anchor: right ? 'start' : 'end'
			};
			layer.labels.push(label);
			if (note.under) layer.labels.push({ ...label, y: y + 18, text: note.under, fill: 'ink-2' });
		});
		const ending = endingOf(strip.series, view.cut);
		if (view.draw === 'after' && ending.scenes > 0 && ending.after < 0.05) {
			const x = along((ending.at + 1) / 2);
			const y = strip.y + thickness(strip) + 27;
			layer.lines.push({ x1: x, x2: x, y1: strip.y + thickness(strip) + 1, y2: y, stroke: 'ink-2' });
			const text = `${InWords(ending.scenes)} scenes, ${count(ending.words)} words`;
			layer.labels.push({ x: x - 6, y: y + 1, text, size: 13.5, anchor: 'end' });
		}
	}
}
