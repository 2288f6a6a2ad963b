/** Addresses as an attacker, a broken program or a cat on the keyboard writes them: seeded, so a failure comes again. */

/** A small seeded generator (mulberry32) of numbers from 0 to 1. */
export function seeded(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** A word that no text of ours holds: where it turns up, input has got through. */
export const mark = 'zqxj';

/** Names of things that every JavaScript object has. */
export const inherited = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'valueOf',
	'__defineGetter__'
];

/** Values and hashes with a purpose. */
export const crafted: readonly string[] = [
	...inherited,
	`<script>${mark}</script>`,
	`"><img src=x onerror=${mark}>`,
	`'-${mark}-'`,
	`javascript:${mark}`,
	`{{${mark}}}`,
	`\${${mark}}`,
	`</style><svg onload=${mark}>`,
	`&lt;${mark}&gt;`,
	`../../${mark}`,
	`%3Cscript%3E${mark}`,
	'%E0%A4%A',
	'\ud800',
	'\u0000\u0007\u001b',
	'\u202e\u2066',
	'e\u0301'.repeat(50),
	'9'.repeat(5000),
	','.repeat(400),
	',,',
	'a,'.repeat(190),
	`${'a'.repeat(399)}!`,
	'',
	' ',
	'-0',
	'-1',
	'0x10',
	'1e9',
	'1e400',
	'NaN',
	'NaN,NaN',
	'Infinity',
	'null',
	'undefined',
	'true',
	'[]',
	'{"a":1}',
	'1;DROP TABLE scenes'
];

/** Helpers that all draw from one generator. */
export function dice(seed: number) {
	const random = seeded(seed);
	const below = (count: number) => Math.floor(random() * count);
	const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
	const noise = (length = below(12)) => String.fromCharCode(...Array.from({ length }, () => below(65536)));
	/** A real value with something wrong in it, or, at times, nothing. */
	const spoilt = (value: string) => {
		const at = below(value.length + 1);
		const [left, right] = [value.slice(0, at), value.slice(at)];
		return pick([
			value,
			left,
			right + left,
			left + noise(1) + right,
			left + mark + right,
			`${value},${value}`,
			`${value},`,
			value.toUpperCase(),
			` ${value}`,
			`0${value}`,
			`${value}\u0000`,
			value.repeat(1 + below(40))
		]);
	};
	return { random, below, pick, noise, spoilt };
}
