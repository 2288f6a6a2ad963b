/** The `_headers` file of a site, in the format of Netlify and Cloudflare: a path, then indented `Name: value` lines. */

/** @typedef {{pattern: RegExp, headers: [name: string, value: string][]}} HeaderRule */

/**
 * Reads the rules of a `_headers` file; lines that are no rule are passed over.
 *
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaders(text) {
	/** @type {HeaderRule[]} */
	const rules = [];
	for (const line of text.split(/\r?\n/)) {
		if (!line.trim() || line.trim().startsWith('#')) continue;
		if (!/^\s/.test(line)) {
			rules.push({ pattern: patternOf(line.trim()), headers: [] });
			continue;
		}
		const [, name, value] = /^\s+([^:\s]+):\s*(.+?)\s*$/.exec(line) ?? [];
		if (name && value) rules.at(-1)?.headers.push([name, value]);
	}
	return rules;
}

/**
 * The headers of a path: every rule that fits adds its own, and a header named twice is joined with a comma, as hosts do.
 *
 * @param {string} path
 * @param {HeaderRule[]} rules
 * @returns {Record<string, string>}
 */
export function headersFor(path, rules) {
	/** @type {Record<string, string>} */
	const headers = {};
	for (const { pattern, headers: own } of rules) {
		if (!pattern.test(path)) continue;
		for (const [name, value] of own) headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
	}
	return headers;
}

/**
 * A path with `*` (anything) and `:name` (one segment).
 *
 * @param {string} path
 */
function patternOf(path) {
	const source = path
		.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
		.replace(/\*/g, '.*')
		.replace(/:\w+/g, '[^/]+');
	return new RegExp(`^${source}$`);
}
