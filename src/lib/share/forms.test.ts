import { expect, test } from 'vitest';
import { snippet } from '#lib/embed/snippet.ts';
import { amp, bibtex, citation, markdown, newsletter, readme, type Shared } from './forms.ts';
import { calls, jsx, ris } from './programs.ts';

const view: Shared = {
	chart: 'tiny',
	name: 'one',
	link: 'https://a.test/charts/tiny/one/?sort=size&v=1',
	title: 'One of 5 % "claims"',
	headline: 'A [bold] 5 % "claim" & more',
	alt: 'One <bar>.',
	licence: 'CC BY 4.0',
	dark: true
};

test('every form links exactly this view, and frames or shows the nearest named one', () => {
	for (const form of [markdown, newsletter, readme, citation, bibtex, ris, jsx, snippet])
		expect(form(view).replaceAll('&amp;', '&')).toContain(view.link);
	for (const form of [markdown, newsletter, readme, amp]) expect(form(view)).toContain('/charts/tiny/one/card.png');
	expect(amp(view)).toContain('/embed/tiny/one/');
});

test('a reference for managers is one field a line, and ends', () => {
	expect(ris(view)).toMatch(/^TY {2}- \w+\n([A-Z][A-Z0-9] {2}- \S.*\n)+ER {2}- $/);
});

test('every program is given the rows of the named view', () => {
	for (const [, line] of calls(view)) expect(line).toContain('/charts/tiny/one/data.csv');
});

test('a README follows the theme where both pictures exist', () => {
	expect(readme(view)).toContain('srcSet="http://localhost:4173/charts/tiny/one/card-dark.png"');
	expect(readme({ ...view, dark: false })).not.toContain('card-dark');
});

test('a README has its picture on one line, every tag closed, and then its words', () => {
	const [picture, ...rest] = readme(view).split('\n');
	expect(picture).toMatch(/^<a [^<>]+><picture>(<source [^<>]+ \/>)<img [^<>]+ \/><\/picture><\/a>$/);
	expect(rest).toEqual(['', `[A \\[bold\\] 5 % "claim" & more](${view.link})`]);
});

test('a frame says its theme where hosts strip styles, and leaves its picture where they strip frames', () => {
	expect(snippet(view)).toContain('/embed/tiny/one/?theme=light" ');
	expect(snippet(view, 'dark')).toMatch(/\?theme=dark" .*color-scheme:dark"/);
	expect(snippet(view, 'light dark')).toContain('/embed/tiny/one/" ');
	expect(snippet(view)).toMatch(
		/<iframe [^<>]+><a href="[^"]+"><img src="[^"]+\/card\.png" [^<>]+ \/><\/a><\/iframe>\n<p>/
	);
	expect(jsx(view, 'dark')).toMatch(
		/\?theme=dark"[^]*style=\{\{ width: '100%', .*aspectRatio: '16\/10', .*colorScheme: 'dark' \}\}/
	);
});

test('words cannot break out of their form', () => {
	expect(markdown(view)).toContain('A \\[bold\\] 5 %');
	for (const form of [newsletter, readme]) expect(form(view)).toContain('alt="One &lt;bar&gt;."');
	expect(markdown({ ...view, headline: 'a_b* {x} <y> `z` |' })).toContain('[a\\_b\\* \\{x\\} \\<y\\> \\`z\\` \\|]');
	expect(jsx({ ...view, headline: 'a {x} "<y>"' })).toContain('>{"a {x} \\"<y>\\""}</a>');
	expect(amp(view)).toContain('title="One of 5 % &quot;claims&quot;"');
	expect(bibtex(view)).toContain('5 \\% "claim" \\& more');
});
