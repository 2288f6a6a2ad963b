/** What a page says about one of its figures: where it stands, and of what token each mark is to be painted. */
import { token, type Theme } from '#lib/server/palette.ts';
import { colour, commonest, crop, distance, hex, paintedNear, share, type Box, type Picture } from './picture.ts';

/** A place where a mark shows, with nothing over it, and the token that it says it has. */
interface Place {
	x: number;
	y: number;
	token: string;
}

export interface Seen {
	alive: boolean;
	headline: string;
	/** The visible part of the visible drawing. */
	drawing: Box | null;
	/** Some places of each of the marks that can be judged: opaque, of one token, not covered. */
	marks: Place[][];
	/** Popovers that nobody opened and that show all the same. */
	popovers: string[];
}

/** Runs in the page: the figure of the step with this id, or the first one of the page or of the frame that is in it. */
export function look(id: string | null): Seen {
	const frame = document.querySelector<HTMLIFrameElement>('body > iframe');
	const page = frame?.contentDocument ?? document;
	const { left: dx, top: dy } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
	const view = page.defaultView!;
	const inWindow = (x: number, y: number) => x >= 1 && y >= 1 && x < view.innerWidth - 1 && y < view.innerHeight - 1;

	let around: Element | null = id === null ? page.body : page.getElementById(id);
	while (around && !around.querySelector('.figure')) around = around.parentElement;
	const figure = around?.querySelector('.figure');
	const svg = [...(figure?.querySelectorAll<SVGSVGElement>('.drawing svg') ?? [])].find((one) => {
		const { width, height } = one.getBoundingClientRect();
		return width > 0 && height > 0;
	});

	/** The paint of a mark or of the group that gives it: a token, or null for anything else. */
	function tokenOf(mark: Element, name: 'fill' | 'stroke'): string | null {
		for (let one: Element | null = mark; one && one !== svg; one = one.parentElement) {
			const said = (one as SVGElement).style.getPropertyValue(name) || one.getAttribute(name);
			if (said) return /^var\(--([\w-]+)/.exec(said)?.[1] ?? null;
		}
		return null;
	}
	function opacity(mark: Element, name: 'fill' | 'stroke'): number {
		let all = Number(view.getComputedStyle(mark).getPropertyValue(`${name}-opacity`));
		for (let one: Element | null = mark; one; one = one.parentElement)
			all *= Number(view.getComputedStyle(one).opacity);
		return all;
	}
	const unseen = (value: string) => value === 'none' || value === 'transparent' || value === 'rgba(0, 0, 0, 0)';
	function shows(element: Element): boolean {
		const { fill, stroke } = view.getComputedStyle(element);
		return !(element instanceof (view as typeof window).SVGElement) || !unseen(fill) || !unseen(stroke);
	}

	function placesOf(mark: SVGGeometryElement): Place[] {
		const matrix = mark.getScreenCTM();
		const style = view.getComputedStyle(mark);
		if (!matrix) return [];
		const [fill, stroke] = [tokenOf(mark, 'fill'), tokenOf(mark, 'stroke')];
		const points: (Place & { x: number })[] = [];
		const add = (x: number, y: number, name: string) =>
			points.push({
				x: matrix.a * x + matrix.c * y + matrix.e,
				y: matrix.b * x + matrix.d * y + matrix.f,
				token: name
			});
		const area = mark.localName !== 'path' || !stroke;
		if (area && fill && opacity(mark, 'fill') > 0.99) {
			const { x, y, width, height } = mark.getBBox();
			// Narrower than a pixel, it is mixed with what is beside it.
			if (width * matrix.a >= 2 && height * matrix.d >= 2 && mark.localName !== 'path')
				for (const [u, v] of [
					[0.5, 0.5],
					[0.25, 0.5],
					[0.75, 0.5],
					[0.5, 0.3],
					[0.5, 0.7]
				] as const)
					add(x + u * width, y + v * height, fill);
		} else if (mark.localName === 'path' && stroke && opacity(mark, 'stroke') > 0.99) {
			const length = mark.getTotalLength();
			const solid = style.strokeDasharray === 'none';
			if (solid && length > 4 && Number.parseFloat(style.strokeWidth) * matrix.a >= 1.2)
				for (const t of [0.5, 0.2, 0.35, 0.65, 0.8]) {
					const { x, y } = mark.getPointAtLength(t * length);
					add(x, y, stroke);
				}
		}
		return points
			.filter(({ x, y }) => inWindow(x, y) && page.elementsFromPoint(x, y).find(shows) === mark)
			.map(({ x, y, token }) => ({ x: x + dx, y: y + dy, token }));
	}

	const shapes = (under: string) => [
		...(svg?.querySelectorAll<SVGGeometryElement>(['rect', 'circle', 'path'].map((one) => under + one).join()) ?? [])
	];
	const own = shapes('.marks ');
	const all = own.length ? own : shapes('');
	const every = Math.max(1, Math.ceil(all.length / 80));
	const box = svg?.getBoundingClientRect();
	const [x, y] = [Math.max(0, box?.left ?? 0), Math.max(0, box?.top ?? 0)];
	return {
		alive: figure?.classList.contains('alive') ?? false,
		headline: figure?.querySelector('.headline')?.textContent ?? '',
		drawing: box
			? {
					x: x + dx,
					y: y + dy,
					width: Math.min(view.innerWidth, box.right) - x,
					height: Math.min(view.innerHeight, box.bottom) - y
				}
			: null,
		marks: all
			.filter((_, i) => i % every === 0)
			.map(placesOf)
			.filter(({ length }) => length > 0),
		popovers: [...page.querySelectorAll('[popover]')]
			.filter((one) => one.getClientRects().length > 0)
			.map((one) => one.id)
	};
}

/** What is wrong with the way a figure is painted, in words: bare, black, or marks that have not their colour. */
export function unpainted(picture: Picture, { drawing, marks, popovers }: Seen, theme: Theme): string[] {
	if (!drawing || drawing.width < 100 || drawing.height < 60)
		return [drawing ? `only ${drawing.width} × ${drawing.height} px of the drawing show` : 'no drawing shows'];
	const wrong: string[] = [];
	const ground = colour(token('ground', theme));
	const part = crop(picture, drawing);
	const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
	const bare = share(part, (one) => distance(one, ground) < 10);
	const black = share(part, (one) => Math.max(...one) < 8);
	const ink = share(part, (one) => distance(one, ground) > 40);
	if (bare < 0.1) wrong.push(`${percent(bare)} is ground; most of it is ${hex(commonest(part))}`);
	if (black > 0.01) wrong.push(`${percent(black)} of the drawing is black`);
	if (ink < 0.004) wrong.push(`${percent(ink)} of the drawing is inked`);
	// What is hardly darker than the ground cannot be told from it.
	const judged = marks.filter(([place]) => distance(colour(token(place!.token, theme)), ground) >= 40) as [
		Place,
		...Place[]
	][];
	const off = judged.filter((places) =>
		places.every((place) => !paintedNear(picture, place, colour(token(place.token, theme)), ground))
	);
	if (off.length > judged.length * 0.1) {
		const [{ token: name, x, y }] = off[0]!;
		const is = hex(commonest(crop(picture, { x: x - 1, y: y - 1, width: 3, height: 3 })));
		wrong.push(
			`${off.length} of ${judged.length} marks have not their colour: --${name} is ${token(name, theme)}, painted is ${is} at ${Math.round(x)}, ${Math.round(y)}`
		);
	}
	if (popovers.length) wrong.push(`popovers stand open: ${popovers.slice(0, 3).join(', ')}`);
	return wrong;
}
