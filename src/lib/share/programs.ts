/** How programs take a view: its frame as JSX, its rows by one line, its reference as RIS. Fetched when it is asked for. */
import { addressOf, rights, styleOf, type Framed, type Theme } from '#lib/embed/snippet.ts';
import { site } from '#lib/site.ts';
import { file, type Shared } from './forms.ts';

/** The frame as JSX, for pages that are programs: MDX, React, Next, Docusaurus, Astro. */
export function jsx({ chart, name, title, link, headline }: Framed, theme: Theme = 'light'): string {
	const style = styleOf(theme).map(
		([property, value]) => `${property.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}: '${value}'`
	);
	return [
		'<iframe',
		`  src="${addressOf(chart, name, theme)}"`,
		`  title={${JSON.stringify(title)}}`,
		`  ${rights}`,
		`  style={{ ${style.join(', ')} }}`,
		'/>',
		`<p><a href=${JSON.stringify(link)}>{${JSON.stringify(headline)}}</a></p>`
	].join('\n');
}

/** A reference for programs that keep them (RIS). */
export function ris({ headline, link, licence }: Shared): string {
	const [year, month, day] = site.asOf.split('-');
	return [
		'TY  - DATA',
		`TI  - ${headline}`,
		`AU  - ${site.name}`,
		`PY  - ${year}`,
		`DA  - ${year}/${month}/${day}`,
		`ET  - Revision ${site.revision}`,
		`N1  - ${licence}`,
		`UR  - ${link}`,
		'ER  - '
	].join('\n');
}

/** The rows of the named view, read where they are: a line for each of some programs. */
export function calls(view: Shared): readonly (readonly [program: string, line: string])[] {
	const at = file(view, 'data.csv');
	return [
		['Google Sheets', `=IMPORTDATA("${at}")`],
		['pandas', `pandas.read_csv("${at}")`],
		['R', `read.csv("${at}", encoding = "UTF-8")`],
		['DuckDB', `SELECT * FROM read_csv('${at}');`]
	];
}
