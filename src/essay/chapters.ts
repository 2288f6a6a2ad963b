/** The chapters in reading order, with their steps: what the essay, the flat form, the chapter list and permalinks share. */
import { isShown, type Chapter, type Step } from './step.ts';
import { staging, type GoodbyeId } from './goodbye/staging.ts';
import type { ChartId, ViewName } from '#charts/index.ts';

/** A step beside its chart, by address and view; `line` marks a breath, `tease` a picture that keeps back what comes. */
const of =
	<Id extends ChartId>(chart: Id) =>
	(id: string, view: ViewName<Id>, ...as: ('line' | 'tease')[]): Step => ({
		id,
		chart,
		view,
		...(as.includes('line') && { breath: 'line' }),
		...(as.includes('tease') && { tease: true })
	});
/** A figure in the flow. */
const aside = <Id extends ChartId>(id: string, chart: Id, view: ViewName<Id>): Step => ({
	id,
	chart,
	view,
	aside: true
});

/** A goodbye that has the screen to itself. */
const alone = (id: GoodbyeId): Step => ({ id, breath: 'goodbye' });

export const coldOpen: Chapter = { id: 'cold-open', title: 'Cold open', steps: [] };

const [hours, guests, toll, peace, rivalry] = [of('hours'), of('guests'), of('toll'), of('peace'), of('rivalry')];
const [arcs, finales, goodbyes, memories, ledger] = [
	of('arcs'),
	of('finales'),
	of('goodbyes'),
	of('memories'),
	of('ledger')
];

const buildUp: Chapter = {
	id: 'build-up',
	title: 'The build-up',
	steps: [
		hours('a-long-run', 'all'),
		hours('the-last-ten', 'final-ten'),
		hours('one-season', 'one-season-today'),
		guests('given-away', 'deep-space-nine', 'tease'),
		guests('the-other-ship', 'voyager'),
		guests('in-the-finale', 'finale')
	]
};

const theBill: Chapter = {
	id: 'the-bill',
	title: 'The bill',
	steps: [
		toll('one-ship', 'grissom'),
		toll('one-outpost', 'ar-558'),
		toll('the-soldiers', 'soldiers'),
		{ id: 'the-field', breath: 'field' },
		toll('the-ruins', 'cardassia'),
		toll('the-cup', 'all'),
		aside('the-front', 'front', 'all')
	]
};

const theDeal: Chapter = {
	id: 'the-deal',
	title: 'The deal',
	steps: [
		peace('the-weapon', 'weapon', 'tease'),
		peace('the-refusal', 'gift', 'tease'),
		peace('the-gift', 'gift'),
		peace('what-both-leave-out', 'missing')
	]
};

const theShadow: Chapter = {
	id: 'the-shadow',
	title: 'The shadow',
	steps: [
		rivalry('two-men', 'all'),
		rivalry('the-cave', 'waltz'),
		rivalry('the-silence', 'silence'),
		rivalry('the-fire', 'fire-caves'),
		{ id: 'the-faith' }
	]
};

const becoming: Chapter = {
	id: 'becoming',
	title: 'Becoming',
	steps: [
		arcs('everyone', 'all'),
		arcs('the-captain', 'sisko'),
		arcs('the-exile', 'garak'),
		arcs('the-boy', 'nog'),
		arcs('the-collaborator', 'damar'),
		arcs('two-axes', 'damar-two-axes'),
		arcs('two-who-fall', 'dukat-winn'),
		arcs('the-lines-gather', 'endings', 'line'),
		arcs('how-they-end', 'endings'),
		aside('what-it-cost', 'closures', 'all')
	]
};

const twoEndings: Chapter = {
	id: 'two-endings',
	title: 'Two endings',
	steps: [
		finales('two-finales', 'strips'),
		finales('where-is-it-won', 'guess'),
		{ id: 'the-unrolling', breath: 'unrolling' },
		finales('the-tail', 'after', 'line', 'tease'),
		finales('what-is-left', 'after'),
		finales('the-life-after', 'before'),
		finales('not-all-afterglow', 'before'),
		finales('other-cuts', 'cuts'),
		finales('the-warmer-one', 'modes'),
		finales('nobody-leads', 'voices'),
		finales('a-third-ending', 'with-tng'),
		aside('the-charge', 'vocabulary', 'all'),
		aside('the-audience', 'ratings', 'ds9'),
		aside('who-leaves', 'departures', 'ds9'),
		{ id: 'voyagers-ring', breath: 'ring' }
	]
};

/** Before the room: it ends with what prepares for it. */
const theRecord: Chapter = {
	id: 'the-record',
	title: 'The record',
	steps: [
		ledger('the-ledger', 'all'),
		ledger('the-six', 'contradicted'),
		memories('what-is-remembered', 'all', 'tease'),
		memories('the-empty-frame', 'jadzia'),
		ledger('he-did-not-die', 'confirmed')
	]
};

const theRoom: Chapter = {
	id: 'the-room',
	title: 'The room',
	steps: [
		...staging.slice(0, -1).map(alone),
		goodbyes('the-goodbyes', 'ds9'),
		goodbyes('none-after', 'voyager'),
		goodbyes('unspoken', 'unspoken'),
		...staging.slice(-1).map(alone),
		{ id: 'the-silence-of-a-scene', breath: 'silence' }
	]
};

const watchAgain: Chapter = {
	id: 'watch-again',
	title: 'Watch again',
	steps: [{ id: 'one-life' }, { id: 'what-to-look-for' }, { id: 'take-home' }]
};

export const lightsDown: Chapter = { id: 'lights-down', title: 'Lights down', steps: [], last: 'the-two' };

/** The chapters between the opening and the close. Nothing stands between a silent scene and the last lights. */
export const told: readonly Chapter[] = [
	buildUp,
	theBill,
	theDeal,
	theShadow,
	becoming,
	twoEndings,
	theRecord,
	theRoom
];

/** What stands under the credits, for whoever wants to go on. */
export const afterwards: readonly Chapter[] = [watchAgain];

export const chapters: readonly Chapter[] = [coldOpen, ...told, lightsDown, ...afterwards];

/** The step of the essay that shows a named view of a chart and says most about it, if one does. */
export function stepOf(chart: string, view: string): { chapter: Chapter; id: string } | undefined {
	for (const chapter of chapters) {
		const step = chapter.steps.findLast((one) => isShown(one) && one.chart === chart && one.view === view);
		if (step) return { chapter, id: step.id };
	}
	return undefined;
}
