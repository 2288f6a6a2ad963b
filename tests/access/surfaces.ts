/** What is audited: pages of every kind, the four surfaces on which a chart stands, and what is read aloud. */

/** The pages that the engines look at. */
export const looked = [
	'/',
	'/read/',
	'/charts/',
	'/charts/guests/voyager/',
	'/charts/arcs/all/',
	'/charts/finales/guess/',
	'/method/',
	'/data/arcs/',
	'/record/',
	'/embed/guests/voyager/',
	'/embed/finales/after/'
] as const;

/** The same chart on each surface. */
export const surfaces = {
	essay: '/#the-other-ship',
	page: '/charts/guests/voyager/',
	flat: '/read/',
	embed: '/embed/guests/voyager/'
} as const;

export type Surface = keyof typeof surfaces;

/** Parts that the virtual screen reader reads, by the name of the file that keeps its words. */
export const aloud: Readonly<Record<string, readonly [at: string, part: string]>> = {
	'step-the-other-ship': ['/', '#the-other-ship'],
	'step-the-captain': ['/', '#the-captain'],
	'step-what-is-left': ['/', '#what-is-left'],
	'chart-guests-voyager': ['/charts/guests/voyager/', '.sheet'],
	'chart-hours-all': ['/charts/hours/all/', '.sheet'],
	'embed-guests-voyager': ['/embed/guests/voyager/', 'body']
};
