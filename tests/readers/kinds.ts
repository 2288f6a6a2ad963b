/** The pages that are tried, by what a reader can do there. */
import { kinds } from '../e2e/kinds.ts';

export interface Kind {
	/** Below the site's address, as it stands there. */
	path: string;
	/** Whether its figures come alive. */
	wakes: boolean;
	/** Whether it is one view of a chart, with links to the others. */
	views: boolean;
}

/** The kind of the page at an address. */
export const kindOf = (address: string): Kind => {
	const path = address.replace(/^\.\//, '');
	const views = /^(charts|embed)\/./.test(path);
	return { path, wakes: path === '' || /^charts\/./.test(path), views };
};

/** One of every kind. */
export const all: readonly Kind[] = kinds.map(kindOf);

/** The pages whose every file fails in every way, the longest first. */
export const tried: readonly Kind[] = [
	'',
	'charts/finales/after/',
	'charts/arcs/draw/',
	'charts/finales/guess/',
	'read/',
	'record/',
	'data/claims/',
	'embed/finales/after/'
].map(kindOf);
