import { expect, test } from 'vitest';
import { amp, bibtex, calls, citation, markdown, newsletter, readme, ris, type Shared } from './forms.ts';

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
	for (const form of [markdown, newsletter, readme, citation, bibtex, ris])
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
	expect(readme(view)).toContain('srcset="http://localhost:4173/charts/tiny/one/card-dark.png"');
	expect(readme({ ...view, dark: false })).not.toContain('card-dark');
});

test('words cannot break out of their form', () => {
	expect(markdown(view)).toContain('A \\[bold\\] 5 %');
	for (const form of [newsletter, readme]) expect(form(view)).toContain('alt="One &lt;bar&gt;."');
	expect(amp(view)).toContain('title="One of 5 % &quot;claims&quot;"');
	expect(bibtex(view)).toContain('5 \\% "claim" \\& more');
});
