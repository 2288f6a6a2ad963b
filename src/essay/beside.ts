/** A picture beside its steps, in the browser: it follows the reader, by wheel or by keys, and what a card moves. */
import type { ChartId } from '#charts/index.ts';
import type { Chart } from '#lib/chart/chart.ts';
import { island } from '#lib/chart/island.svelte.ts';
import { followSteps } from '#lib/scroll/steps.ts';
import { fetchChart } from './chartLoader.ts';
import { guess } from './guess.ts';

/** Shows a view that a card has put together. */
type Change = (view: unknown) => void;

/** Brings a `Scrolly` of the essay to life. */
export function beside(scrolly: HTMLElement): void {
	const stage = scrolly.querySelector<HTMLElement>('.stage')!;
	const host = stage.querySelector<HTMLElement>('.island')!;
	const ranges = [...scrolly.querySelectorAll<HTMLInputElement>('.slider input')];
	/** The chart and the view that the picture shows. */
	let now: { chart: Chart; view: unknown } | undefined;

	const figure = island(host, {
		load: () => fetchChart(host.dataset.chart as ChartId, 'step'),
		given: {
			told(chart: Chart, view: unknown) {
				now = { chart, view };
				guess.told(view);
				for (const [i, { value, says }] of (chart.sliders?.(view) ?? []).entries()) say(ranges[i], value, says);
			}
		}
	});
	/** While it sleeps the picture is that of the first step, and must not pass for another. */
	const show = ({ dataset }: HTMLElement) =>
		stage.toggleAttribute('data-behind', !figure.show({ name: dataset.view, tease: 'tease' in dataset }));
	const steps = followSteps(scrolly, show);
	const wake = () =>
		figure.wake().then((awake) => {
			if (awake) show(steps.current);
			return awake;
		});
	host.addEventListener('awake', () => show(steps.current));
	// What a reader said on the hull of the station is their mark in the chart too.
	const marked = () => {
		const view = now && guess.into(now.view);
		if (view) (figure.handle?.change as Change)(view);
	};
	host.addEventListener('awake', marked);
	guess.on((_, from) => from !== 'chart' && marked());

	// A card’s own way into the picture: in the state of its step, and back to where one was.
	let from: HTMLElement | undefined;
	const drawings = () => stage.querySelector<HTMLElement>('.drawings');
	for (const button of scrolly.querySelectorAll<HTMLElement>('[data-into]'))
		button.addEventListener('click', async () => {
			const step = button.closest<HTMLElement>('.step')!;
			await wake();
			steps.pin(step);
			from = button;
			drawings()?.focus({ preventScroll: true });
		});
	stage.addEventListener('focusin', ({ target }) => {
		if (target instanceof Element && target.matches(':focus-visible')) steps.pin(steps.current);
	});
	stage.addEventListener('focusout', ({ relatedTarget }) => {
		if (relatedTarget instanceof Node && stage.contains(relatedTarget)) return;
		from = undefined;
		steps.pin();
	});
	stage.addEventListener('keydown', (event) => {
		const reads = event.target instanceof Element && event.target.matches('.drawings, [data-row]');
		if (!from || !reads) return;
		if (event.key === 'Escape') from.focus();
		// On from the card, not from where the picture stands in the page; the browser takes the step itself.
		else if (event.key === 'Tab') from.focus({ preventScroll: true });
	});

	for (const [i, range] of ranges.entries())
		range.addEventListener('input', async () => {
			const value = Number(range.value);
			if (!(await wake())) return;
			const slider = now?.chart.sliders?.(now.view)[i];
			if (slider) (figure.handle?.change as Change)(slider.to(value));
		});
}

/** Puts a card’s slider where the picture has its mark. */
function say(range: HTMLInputElement | undefined, value: number, says: string): void {
	if (!range) return;
	range.value = String(value);
	range.setAttribute('aria-valuetext', says);
	range.parentElement!.querySelector('output')!.textContent = says;
}
