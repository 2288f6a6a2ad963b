/** The script of the essay. All it moves was written by the server, and stays as it is where this does not come. */
import type { ChartId } from '#charts/index.ts';
import { island } from '#lib/chart/island.svelte.ts';
import { start } from '#lib/delivery/missing.ts';
import { followAddress } from '#lib/scroll/address.ts';
import { onScroll, readingLine } from '#lib/scroll/onscroll.ts';
import { reached } from '#lib/scroll/reached.ts';
import { reducedMotion } from '#lib/scroll/reducedMotion.ts';
import { actOf } from '#lib/keys.ts';
import { inside } from '#lib/site.ts';
import { answers } from './answer.ts';
import { beside } from './beside.ts';
import { fieldFills, goodbyeSaid, stripParts } from './breaths.ts';
import { chapters } from './chapters.ts';
import { guide } from './guide.ts';
import { essay as keys } from './keys.ts';
import { fetchChart } from './chartLoader.ts';
import { onPaper } from './paper.ts';
import { asking } from './asking.ts';
import { guess } from './guess.ts';
import { unrolls } from './unrolling.ts';
import { stationIn } from './station/light.ts';

const clamp = (value: number) => Math.min(1, Math.max(0, value));
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const placed = (ids: readonly string[]) => ids.map((id) => document.getElementById(id)!);

/** Everything with an address, in reading order: chapters, and the steps in them. */
const places = chapters.flatMap((chapter) => [chapter.id, ...chapter.steps.map((step) => step.id)]);

/** Goes some steps on, or back, from where the reader is. */
function go(by: number): void {
	const stops = placed(places);
	const now = reached(
		stops.map((stop) => stop.getBoundingClientRect().top),
		readingLine()
	);
	stops[Math.min(stops.length - 1, Math.max(0, now + by))]!.scrollIntoView();
}

/** How far the end has come (0 to 1) → words that have gone dark: quickly those up to the win, then one by one what followed. */
function hushed(done: number, won: number, words: number): number {
	if (done < 0.22) return Math.round(clamp((done - 0.08) / 0.14) * won);
	return won + Math.round(clamp((done - 0.22) / 0.62) * (words - won));
}

/** Without motion the dark comes in three stills: all, the last few hundred words, the two. */
const still = (done: number) => (done < 0.4 ? 0 : done < 0.8 ? 0.757 : 1);

/** The camera, the windows and the bar follow the scroll: a state of where the reader is, in both directions. */
function follow(): void {
	const bar = guide(go);
	const sky = document.querySelector<HTMLElement>('.sky')!;
	const light = stationIn(sky);
	const open = document.getElementById('cold-open')!;
	const dark = document.querySelector<HTMLElement>('[data-lights]')!;
	const breaths = all('[data-breath]');
	const heads = placed(chapters.map(({ id }) => id));
	const stopped = dark.querySelector<HTMLElement>('.stopped')!;
	const asked = asking(open, light);
	/** The mark that the reader's station was drawn with. */
	let taken: number | undefined;
	/** Near the end, and for those who have set the lamp: what few readers need, few fetch. */
	function take(share: number) {
		taken = share;
		const box = document.querySelector<HTMLElement>('.yours')!;
		import('./takeHome.ts').then(({ takeHome }) => takeHome(box, light, share)).catch(() => (box.hidden = true));
	}
	let near = 1;
	onScroll(() => {
		const h = innerHeight;
		const box = dark.getBoundingClientRect();
		const leaving = clamp(-open.getBoundingClientRect().top / (open.offsetHeight - h * 0.3));
		const closing = box.top < h;
		const done = clamp((h * 0.9 - box.top) / (box.height - h * 0.25));
		// The camera is half way back when the essay begins, and all the way when the windows start to go out.
		if (closing) near = reducedMotion() ? 0 : Math.max(0, 0.45 - 3 * done);
		else near = reducedMotion() ? 1 : 1 - 0.5 * leaving;
		light.camera(near);
		light.hush(closing ? hushed(reducedMotion() ? still(done) : done, light.won, light.words) : 0);
		sky.classList.toggle('away', leaving >= 1 && !closing);
		asked(leaving);
		if (closing) light.lamp(guess.share);
		else if (leaving < 1) light.lamp(guess.share ?? 0.5, guess.share === undefined);
		if (guess.share !== undefined && guess.share !== taken && box.bottom < h * 2) take(guess.share);
		// The lamp stands where the reader put it; the dark comes past.
		stopped.classList.toggle(
			'there',
			closing && guess.share !== undefined && box.top < -h * 0.5 && box.bottom > h * 1.4
		);
		if (closing && guess.share !== undefined) {
			const { foot } = light.lampBox();
			stopped.style.transform = `translate(${foot.x.toFixed(1)}px, ${foot.y.toFixed(1)}px)`;
			stopped.style.setProperty('--x', (foot.x / innerWidth).toFixed(3));
		}
		const at = reached(
			heads.map((head) => (head.id === 'lights-down' ? box.top : head.getBoundingClientRect().top)),
			readingLine()
		);
		const quiet = breaths
			.map((breath) => breath.getBoundingClientRect())
			.some(({ top, bottom }) => top < h * 0.3 && bottom > h * 0.7);
		bar.show(at, leaving < 1 || (closing && box.bottom > 60), quiet);
	});
}

/** Keys go on and back while the focus is in the guide or in a figure: elsewhere they belong to the reader. */
function onkeydown(event: KeyboardEvent): void {
	const act = actOf(keys, event);
	const { target } = event;
	const ours = target instanceof Element && target.closest('.bar, #chapters, .figure');
	const taken =
		target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role=slider]');
	if (act && ours && !taken) go({ next: 1, back: -1 }[act]);
}

start(() => {
	answers();
	follow();
	addEventListener('keydown', onkeydown);
	followAddress(placed(places));
	all('.beside').forEach(beside);
	for (const host of all('.aside .island'))
		island(host, { load: () => fetchChart(host.dataset.chart as ChartId, 'aside'), wakes: 'asked' });
	all('[data-fills]').forEach(fieldFills);
	all('[data-parts]').forEach(stripParts);
	all('[data-says]').forEach(goodbyeSaid);
	all('[data-unrolls]').forEach(unrolls);
	onPaper(inside('/read/'));
});
