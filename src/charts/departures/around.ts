/** What stands around the lines: the names of the crews, how many leave, and who goes where. */
import type { Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { textWidth } from '#lib/chart/text.ts';
import type { Crew, Person } from './data.ts';
import { fanOf, type Fan } from './layout.ts';
import { called, placeOf, whereOf } from './said.ts';
import { crewsOf, type DeparturesView } from './view.ts';

/** Everything but the lines. */
export function aroundOf(view: DeparturesView, form: Form): Layer {
	const layer = emptyLayer();
	for (const crew of crewsOf(view)) {
		const fan = fanOf(view, crew, form);
		head(layer, view, crew, fan, form);
		for (const person of crew.people) label(layer, view, person, fan, form);
		if (fan.stayers === 'none') together(layer, crew, fan, form);
	}
	return layer;
}

/** "4 of 9" */
export const shareOf = (crew: Crew) => `${crew.leavers.length} of ${crew.people.length}`;

function head(layer: Layer, view: DeparturesView, crew: Crew, { head: at, label: size }: Fan, form: Form) {
	const first =
		view.draw !== 'all' || crew.leavers.length === Math.max(...crewsOf(view).map((one) => one.leavers.length));
	const name =
		form === 'narrow-compact' && view.draw === 'all'
			? short[crew.id]
			: crew.id === 'tng'
				? 'The Enterprise'
				: crew.show;
	const fill = first ? 'accent' : 'ink';
	layer.labels.push({ x: at.x, y: at.y, text: name, size: form === 'wide' ? 15 : size, weight: 600 });
	layer.labels.push({ x: at.x, y: at.figureY, text: shareOf(crew), size: at.big, serif: true, fill });
	if (!at.says) return;
	const text = 'of the main cast leave';
	if (form === 'narrow') layer.labels.push({ x: at.x + at.big * 2.3 + 10, y: at.figureY - 4, text, size });
	else if (form === 'narrow-compact') layer.labels.push({ x: at.x, y: at.figureY + 20, text: 'leave', size });
	else
		layer.labels.push({
			x: at.x,
			y: Math.ceil(at.figureY + at.big * 0.2 + size * 0.8),
			text: form === 'card' ? 'leave' : text,
			size
		});
}

const short = { ds9: 'DS9', voy: 'Voyager', tng: 'Enterprise' };

/** The longest of some texts that fits, or nothing. */
const fitting = (texts: readonly string[], room: number, size: number, form: Form) =>
	texts.find((text) => textWidth(text, size, form) <= room);

function label(layer: Layer, view: DeparturesView, person: Person, fan: Fan, form: Form) {
	const { leaves, name, before } = person;
	const size = fan.label;
	const x = (leaves ? fan.far : fan.near) + (leaves ? 11 : 9);
	const y = fan.rowOf(person) + size * 0.34;
	const room = fan.edge - x;
	const early = before ? ', before the finale' : '';
	if (!leaves) {
		if (fan.stayers === 'none') return;
		const texts =
			fan.stayers === 'words' ? [`${called(person)}, ${whereOf(person)}`, `${name}, ${whereOf(person)}`, name] : [name];
		const text = fitting(texts, room, size, form);
		if (text) layer.labels.push({ x, y, text, size, fill: 'ink-2' });
		return;
	}
	if (fan.places === 'two') {
		const line = Math.round(size * 1.2);
		const second = fitting(
			[`${whereOf(person)}${early}`, `to ${placeOf(person)}${early}`, whereOf(person), `to ${placeOf(person)}`],
			room,
			size,
			form
		);
		const first = fitting([called(person), name], room, size, form) ?? name;
		layer.labels.push({ x, y: y - line / 2 + 1, text: first, size, weight: 600 });
		if (second) layer.labels.push({ x, y: y + line / 2 + 1, text: second, size, fill: 'ink-2' });
		return;
	}
	const long = [`${name}, ${whereOf(person)}${early}`, `${name}, ${whereOf(person)}`, `${name}, to ${placeOf(person)}`];
	const text =
		fitting(view.draw === 'all' && fan.places === 'none' ? [name] : [...long, name], room, size, form) ?? name;
	layer.labels.push({ x, y, text, size, weight: 600 });
}

/** Those who stay, where they have no names: counted beside their ends. */
function together(layer: Layer, crew: Crew, fan: Fan, form: Form) {
	const y = crew.stayers.reduce((sum, one) => sum + fan.rowOf(one), 0) / crew.stayers.length;
	const all = crew.leavers.length ? `${crew.stayers.length} stay` : `all ${crew.stayers.length} stay`;
	layer.labels.push({ x: fan.near + 10, y: y + 4.5, text: all, size: fan.label, fill: 'ink-2' });
	void form;
}
