/** Which drawing a frame shows, and how high it is drawn: as the words of its view leave it room. */
import type { Words } from '#lib/chart/chart.ts';
import { forms, type Form } from '#lib/chart/forms.ts';
import { lines } from '#lib/chart/text.ts';
import { frameHeight } from './height.ts';

/** What stands in a frame beside its drawing. */
export interface Told {
	words: Words;
	spoiler: string;
	/** Whether it leads to other views. */
	others: boolean;
}

/** A drawing of a frame: this high, in rooms from one width to below another. */
export interface Fitted {
	form: Form;
	height: number;
	from: number;
	to: number;
	/** What stands in for it where the room is too low. */
	low: Form | undefined;
}

/** Where a drawing would fill less of its room’s width, a lower one stands in. */
const least = 0.85;
/** The same where its type would be smaller than this share of its nominal size. */
const smallest = 0.8;

/** The forms that a frame can do without, the first first: where all would weigh too much. */
export const dispensable: readonly Form[] = ['narrow-low', 'wide-compact', 'middle'];

/** From which width of their room on forms show that are as high as they are asked to be. */
const begins: readonly (readonly [Form, number])[] = [
	['narrow', 0],
	['narrow-low', 350],
	['middle', 420],
	['frame', 640]
];

/** How wide texts in a frame are set, beside the letters of pictures. */
const sans = 0.91;
const serif = 0.845;

/** Width and height (CSS pixels) that the words of a view leave its drawing in a frame, as embed.css sets them. */
export function roomIn(
	{ words, spoiler, others }: Told,
	frame: number,
	high = frameHeight(frame)
): { width: number; height: number } {
	const width = Math.min(1100, frame) - 32;
	const rows = (text: string, size: number) => lines(text, size, width, 'card').length;
	const headline = Math.min(28, Math.max(19, 12 + 0.022 * frame));
	const small = frame < 470;
	const taken = [
		15,
		4 + 16.8 * rows(spoiler, 12 * sans),
		others && frame >= 672 ? 26 : 0,
		1.14 * headline * rows(words.headline, headline * serif),
		5 + 17.6 * rows(words.subtitle, 13 * sans),
		6,
		words.reveal ? 29 : 0,
		7 + 16.8 * rows(small ? words.source : `${words.source} ${words.limits}`, 12 * sans),
		5 + 16.8 * (small ? 2 : 1)
	];
	return { width, height: high - taken.reduce((sum, part) => sum + part) };
}

/** The drawings of a frame that has these forms, each as high as its rooms are on the whole. */
export function fit(told: Told, shown: readonly Form[]): Fitted[] {
	const tall = begins.filter(([form]) => shown.includes(form));
	return tall.map(([form, from], i) => {
		const to = tall[i + 1]?.[1] ?? Infinity;
		const rooms = Array.from({ length: 23 }, (_, n) => roomIn(told, 320 + 40 * n)).filter(
			({ width }) => width >= from && width < to
		);
		const shapes = rooms.map(({ width, height }) => width / height);
		const [lowest, highest] = [Math.max(...shapes), Math.min(...shapes)];
		const mean = Math.sqrt(lowest * highest);
		// Where rooms differ much, two drawings share them; where less, one nearly fills the width of the lowest.
		const shape = lowest / highest > 1.7 ? mean : Math.max(mean, 0.9 * lowest);
		const { width } = forms[form];
		const height = Math.min(width / shape, Math.min(...rooms.map((room) => room.height)) / 0.86);
		const compact = width < 700 ? 'narrow-compact' : 'wide-compact';
		return {
			form,
			height: Math.round(Math.min(1.4 * forms[form].height, Math.max(232, height)) / 4) * 4,
			from,
			to,
			low: shown.includes(compact) ? compact : undefined
		};
	});
}

/** Whether a drawing shows in a room whose width is one of its own. */
const holds = ({ form, height }: Fitted, room: { width: number; height: number }) =>
	room.height >= smallest * height && (room.width / room.height) * least <= forms[form].width / height;

/** What shows in a room, and the share of its width and of its height that it fills. */
export function filled(all: readonly Fitted[], room: { width: number; height: number }) {
	const one = all.find(({ from, to }) => room.width >= from && room.width < to)!;
	const form = one.low && !holds(one, room) ? one.low : one.form;
	const [width, height] = [forms[form].width, form === one.form ? one.height : forms[form].height];
	const scale = Math.min(room.width / width, room.height / height);
	return { form, width: (width * scale) / room.width, height: (height * scale) / room.height };
}

/** The same in the words of a style sheet. */
export function styleOfFit(all: readonly Fitted[]): string {
	return all
		.map(({ form, height, from, to, low }) => {
			const widths = `(min-width:${from}px)${to < Infinity ? ` and (max-width:${to - 0.1}px)` : ''}`;
			const show = `.fit .${form}{display:block}`;
			if (!low) return `@container ${widths}{${show}}`;
			const shape = (forms[form].width / height / least).toFixed(2);
			const room = `(min-height:${Math.round(smallest * height)}px) and (max-aspect-ratio:${shape})`;
			return (
				`@container ${widths}{.fit .${low}{display:block}}` +
				`@container ${widths} and ${room}{${show}.fit .${low}{display:none}}`
			);
		})
		.join('');
}
