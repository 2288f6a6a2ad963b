/** The reader’s own station, to take home: a picture made here, and the address that shows it. */
import { count, percent } from '#lib/chart/number.ts';
import { offer } from '#lib/share/save.ts';
import { absolute, inside, site } from '#lib/site.ts';
import type { Light } from './station/light.ts';

const file = 'my-station.png';

/** The address that opens the essay with the lamp at a share (0 to 1) of the words. */
const linkTo = (share: number) => absolute(`/?guess=${Math.round(share * 1000) / 10}`);

/** Draws the station with the lamp at a share of the words, and what it means beneath it. @throws where the picture cannot be had */
async function draw(canvas: HTMLCanvasElement, light: Light, share: number): Promise<void> {
	const answer = await fetch(inside('/station.svg'));
	if (!answer.ok) throw new Error(`The station’s picture is not to be had: ${answer.status}`);
	const { at, beam } = light.lampAt(share);
	const svg = (await answer.text()).replace('{at}', at.join(' ')).replace('{beam}', beam);
	const picture = new Image();
	picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
	await picture.decode();
	const face = getComputedStyle(canvas).getPropertyValue('--serif');
	// Faces that stand in for it may not be on this machine: that is what they are for.
	await document.fonts.load(`36px ${face.split(',')[0]}`).catch(() => []);
	const on = canvas.getContext('2d')!;
	on.setTransform(canvas.width / 1200, 0, 0, canvas.height / 630, 0, 0);
	on.drawImage(picture, 0, 0, 1200, 630);
	const lines = [
		[
			556,
			38,
			'#f3ead9',
			`I would have stopped here, at word ${count(Math.round(share * light.words))} of ${count(light.words)}.`
		],
		[592, 20, '#b9c3d6', `${site.name} · ${new URL(absolute('/')).host}`]
	] as const;
	for (const [y, size, fill, text] of lines) {
		on.font = `${size}px ${face}`;
		on.fillStyle = fill;
		on.fillText(text, 56, y);
	}
}

const pngOf = (canvas: HTMLCanvasElement) =>
	new Promise<Blob>((done, fail) =>
		canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('No picture was made'))), 'image/png')
	);

/** Fills what `Closing.svelte` keeps ready with the mark at a share of the words, and shows it. @throws where the picture cannot be had */
export async function takeHome(box: HTMLElement, light: Light, share: number): Promise<void> {
	const canvas = box.querySelector('canvas')!;
	const status = box.querySelector<HTMLElement>('[role=status]')!;
	const link = linkTo(share);
	await draw(canvas, light, share);
	const [word, all, won] = [Math.round(share * light.words), light.words, light.won].map(count);
	box.querySelector('.told')!.textContent =
		`You would have stopped at word ${word} of ${all}, at ${percent(share)}. By the count here it is won at word ${won}.`;
	canvas.parentElement!.setAttribute(
		'aria-label',
		`The station at night with every window lit, and your lamp at word ${word}`
	);
	status.textContent = '';
	const takes: Record<string, () => Promise<string>> = {
		async copy() {
			await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(canvas) })]);
			return 'Copied as a picture.';
		},
		async save() {
			offer(file, await pngOf(canvas));
			return `Handed to your browser as ${file}.`;
		},
		async link() {
			await navigator.clipboard.writeText(link);
			return `Copied: ${link}`;
		}
	};
	for (const [name, take] of Object.entries(takes))
		box.querySelector<HTMLButtonElement>(`[data-take=${name}]`)!.onclick = () =>
			void take().then(
				(says) => (status.textContent = says),
				() => (status.textContent = `This browser did not do it. The address of your station: ${link}`)
			);
	box.hidden = false;
}
