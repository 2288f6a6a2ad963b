import { expect, test } from 'vitest';
import { amp, bibtex, citation, markdown, newsletter } from './forms.ts';

const view = {
	chart: 'tiny',
	name: 'one',
	headline: 'A [bold] 5 % "claim" & more',
	alt: 'One <bar>.',
	licence: 'CC BY 4.0'
};

test('every form names the page of exactly this view', () => {
	for (const form of [markdown, newsletter, citation, bibtex]) expect(form(view)).toContain('/charts/tiny/one/');
	expect(amp(view)).toContain('/embed/tiny/one/');
});

test('words cannot break out of their form', () => {
	expect(markdown(view)).toContain('A \\[bold\\] 5 %');
	expect(newsletter(view)).toContain('alt="One &lt;bar&gt;."');
	expect(amp(view)).toContain('title="A [bold] 5 % &quot;claim&quot; &amp; more"');
	expect(bibtex(view)).toContain('5 \\% "claim" \\& more');
});
