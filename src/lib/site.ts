/** The one place that names the site and its origin. Set `SITE_URL` and `BASE_PATH` at build to publish elsewhere. */
import { base } from '$app/paths';

export const site = {
	name: 'The Shape of Goodbye',
	question: 'How long should a story go on talking after it wins?',
	origin: import.meta.env.SITE_URL as string,
	/** Revision of the published figures; every corrected number raises it and is dated at /changes/. */
	revision: 4,
	/** The day of the first edition. */
	published: '2026-11-25',
	asOf: '2026-11-30',
	licence: 'CC BY 4.0'
} as const;

/** A path within the site, under the base path: `/charts/` → `/essay/charts/`. */
export function inside(path: string): string {
	return base + path;
}

/** The absolute address of a path within the site. */
export function absolute(path: string): string {
	return site.origin + base + path;
}
