/** The ways in which a file does not arrive. */
import { readFileSync } from 'node:fs';
import type { Route } from '@playwright/test';

const types: Readonly<Record<string, string>> = {
	js: 'text/javascript;charset=utf-8',
	css: 'text/css;charset=utf-8',
	json: 'application/json;charset=utf-8',
	html: 'text/html;charset=utf-8',
	svg: 'image/svg+xml;charset=utf-8',
	woff2: 'font/woff2'
};

const answer = (status: number) => (route: Route) =>
	route.fulfill({ status, contentType: types.html!, body: `<!doctype html><title>${status}</title>` });

/** What happens to a request for a file of `build/`. */
export const faults: Readonly<Record<string, (route: Route, file: string) => Promise<void>>> = {
	aborted: (route) => route.abort(),
	'404': answer(404),
	'500': answer(500),
	half(route, file) {
		const body = bytes(file);
		return route.fulfill({ contentType: typeOf(file), body: body.subarray(0, body.length >> 1) });
	},
	throws: (route, file) =>
		route.fulfill({
			contentType: typeOf(file),
			body: `throw new Error('This file throws');\n${bytes(file).toString()}`
		})
};

/** A page is asked for by its folder. */
const bytes = (file: string): Buffer => readFileSync(`build/${file}${/(^|\/)$/.test(file) ? 'index.html' : ''}`);
const typeOf = (file: string): string => types[/\w+$/.exec(file)?.[0] ?? 'html'] ?? 'application/octet-stream';

/** Whether a fault can happen to a file: only a script can throw. */
export const happens = (fault: string, file: string): boolean => fault !== 'throws' || file.endsWith('.js');
