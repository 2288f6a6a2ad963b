/** The words in the drawing of all battles: names, numbers, and what the two sides of an arrow are. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { textWidth } from '#lib/chart/text.ts';
import { entriesOf, grids, openWidth, type Entry } from './all.ts';
import { toldOf } from './battles.ts';
import { countedBothWays } from './data.ts';
import { numberOf } from './said.ts';

/** "112 sent, 14 came back, 98 lost": as many of the figures as find room. */
function summary({ spots }: Entry, room: number, size: number, form: Form): string {
	let said = '';
	for (const { part } of spots) {
		if (part.ships === null && part.row === null) continue;
		const one = part.ships === null ? part.short : `${numberOf(part)} ${part.short}`;
		const longer = said ? `${said}, ${one}` : one;
		if (textWidth(longer, size, form) > room) break;
		said = longer;
	}
	return said;
}

/** The layer around all battles. */
export function nameLayer(form: Form): Layer {
	const layer = emptyLayer();
	const { rows, pitch, columns, sent, fate, size, base, flush } = grids[form];
	const width = forms[form].width;
	for (const entry of entriesOf(form)) {
		const { battle, x, y, end, spots } = entry;
		const lit = countedBothWays.some(({ id }) => id === battle.id);
		const name = form === 'narrow-compact' ? toldOf(battle.id).label : toldOf(battle.id).name;
		const fill = lit ? 'accent' : 'ink';
		const middle = spots[0]!.y + (rows * pitch) / 2;
		if (form === 'wide' || form === 'frame') {
			const two = form === 'wide';
			const room = two ? Math.min(...spots.map((spot) => spot.x)) - x - 10 : width - end - 12;
			layer.labels.push({ x, y: two ? middle - 3 : middle + 4.5, text: name, size, weight: 600, fill });
			const says = { text: summary(entry, room, 12.5, form), size: 12.5, fill: lit ? 'accent' : 'ink-2' };
			layer.labels.push(two ? { x, y: middle + 13, ...says } : { x: end + 12, y: middle + 4.5, ...says });
		} else {
			const lead = textWidth(`${name}  `, size, form) + 4;
			const room = width / columns - lead - 6;
			layer.labels.push({ x, y: y + base, text: name, size, weight: 600, fill });
			const text = summary(entry, room, size, form);
			if (text) layer.labels.push({ x: x + lead, y: y + base, text, size, fill: lit ? 'accent' : 'ink-2' });
		}
		if (columns === 1)
			for (const { part, x: left, y: high } of spots)
				if (part.ships === null)
					layer.labels.push({
						x: left + openWidth(form) * 0.52,
						y: high + (rows * pitch) / 2 + (flush ? 4.9 : 4.5),
						text: '?',
						size: 12.5,
						anchor: 'middle',
						fill: 'ink-2'
					});
		const out = spots.find(({ part }) => part.fate === 'sent');
		if (!out || spots.every(({ part }) => part.fate === 'sent')) continue;
		const [from, to] = [out.x + out.w + 4, x + fate - 5];
		const wing = Math.min(3.5, (to - from) / 3);
		const stroke = lit ? 'accent' : 'ink-3';
		layer.lines.push({ x1: from, x2: to, y1: middle, y2: middle, stroke });
		for (const side of [-wing, wing])
			layer.lines.push({ x1: to - wing, y1: middle + side, x2: to, y2: middle, stroke });
	}
	if (form === 'wide') {
		const y = 11;
		const put = (x: number, text: string, anchor: 'start' | 'end') =>
			layer.labels.push({ x, y, text, size: 12.5, fill: 'ink-3', anchor });
		put(sent, 'sent', 'end');
		put(fate, 'what became of them', 'start');
	}
	return layer;
}
