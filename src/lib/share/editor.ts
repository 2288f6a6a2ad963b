/** The rows of a view in programs that draw: a first picture to go on from, over the address of the rows. */
import type { Chart, Column } from '#lib/chart/chart.ts';
import { address } from '#lib/chart/view.ts';
import { absolute } from '#lib/site.ts';
import lz from 'lz-string';

/** At most so many colours are told apart. */
const few = 10;

/** What of the rows goes where: numbers along the axes, what names a row in words on the side, few kinds as colours. */
interface Channels {
	/** The numbers, at most two. */
	numbers: readonly Column[];
	/** What tells rows apart in words. */
	name: string;
	colour: string | undefined;
}

/** Reads from the rows of a named view what each column is. */
function channels(chart: Chart, view: unknown): Channels {
	const rows = chart.rows(view);
	const columns = chart.columns(view);
	const cells = (key: string) => rows.map((row) => row[key]).filter((cell) => cell !== null && cell !== undefined);
	const isNumber = ({ key }: Column) => cells(key).length > 0 && cells(key).every((cell) => typeof cell === 'number');
	const different = (key: string) => new Set(cells(key)).size;
	const words = columns.filter((column) => !isNumber(column) && cells(column.key).length > 0);
	const name = words.find(({ key }) => different(key) === rows.length)?.key ?? 'id';
	return {
		numbers: columns.filter((column) => isNumber(column) && different(column.key) > 1).slice(0, 2),
		name,
		colour: words.find(({ key }) => key !== name && different(key) > 1 && different(key) <= few)?.key
	};
}

/** The address of the rows, and what they are, of the named view nearest to a view. */
function named(chart: Chart, view: unknown) {
	const { name } = address(chart, view);
	const at = absolute(`/charts/${chart.id}/${name}/`);
	const own = chart.views[name]!.view;
	return { own, at, rows: `${at}data.csv`, headline: chart.words(own).headline };
}

const titled = ({ label, unit }: Column) => (unit ? `${label} (${unit})` : label);

/** A Vega-Lite specification of a first picture: dots over two numbers, or bars over one, or a count of rows. */
export function vegaLite(chart: Chart, view: unknown): Record<string, unknown> {
	const { own, at, rows, headline } = named(chart, view);
	const { numbers, name, colour } = channels(chart, own);
	const [first, second] = numbers;
	const along = (column: Column) => ({ field: column.key, type: 'quantitative', title: titled(column) });
	return {
		$schema: 'https://vega.github.io/schema/vega-lite/v5.json',
		title: headline,
		description: at,
		width: 600,
		data: { url: rows, format: { type: 'csv' } },
		mark: { type: second ? 'point' : 'bar', tooltip: { content: 'data' } },
		encoding: {
			x: first ? along(first) : { aggregate: 'count', title: 'Rows' },
			y: second ? along(second) : { field: first ? name : (colour ?? name), type: 'nominal', sort: null },
			...(colour && { color: { field: colour, type: 'nominal' } })
		}
	};
}

/** The address that opens the rows of a view in the Vega editor; the specification travels in it. */
export function vegaEditor(chart: Chart, view: unknown): string {
	const spec = JSON.stringify(vegaLite(chart, view), null, 2);
	return `https://vega.github.io/editor/#/url/vega-lite/${lz.compressToEncodedURIComponent(spec)}`;
}

/** JavaScript for a cell of an Observable notebook, or a block of Observable Framework: the rows, and a first picture of them. */
export function observable(chart: Chart, view: unknown): string {
	const { own, at, rows, headline } = named(chart, view);
	const { numbers, name, colour } = channels(chart, own);
	const [first, second] = numbers;
	const text = (value: string) => JSON.stringify(value);
	const options = [
		...(first ? [`x: ${text(first.key)}`] : []),
		`y: ${text(second?.key ?? (first ? name : (colour ?? name)))}`,
		...(colour ? [`${second ? 'stroke' : 'fill'}: ${text(colour)}`] : []),
		'tip: true'
	].join(', ');
	const mark = second
		? `Plot.dot(rows, { ${options} })`
		: first
			? `Plot.barX(rows, { ${options} })`
			: `Plot.barX(rows, Plot.groupY({ x: "count" }, { ${options} }))`;
	return [
		`// ${headline}. ${at}`,
		`const rows = await d3.csv(${text(rows)}, d3.autoType);`,
		`display(Plot.plot({ marginLeft: 120, color: { legend: true }, marks: [${mark}] }));`
	].join('\n');
}
