/** What the environment may set, checked before anything is done with it. */

/**
 * The base path under which the site is built and served: empty, or like `/goodbye`.
 *
 * @param {string} [value]
 * @returns {'' | `/${string}`}
 * @throws a sentence that names the variable
 */
export function basePath(value = '') {
	const path = /^(\/(?!\.{1,2}(\/|$))[\w.~-]+)+$/;
	if (value && !path.test(value)) throw new Error(`BASE_PATH looks like /goodbye, not like ${JSON.stringify(value)}.`);
	return /** @type {'' | `/${string}`} */ (value);
}

/**
 * Where the server listens; an empty variable counts as none.
 *
 * @param {Record<string, string | undefined>} env with PORT, BASE_PATH and HOST
 * @returns {{port: number, base: string, host: string | undefined}}
 * @throws a sentence that names the variable
 */
export function settings(env) {
	const port = env.PORT || '4173';
	if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
		throw new Error(`PORT is a whole number from 0 to 65535, not ${JSON.stringify(port)}.`);
	return { port: Number(port), base: basePath(env.BASE_PATH), host: env.HOST || undefined };
}
