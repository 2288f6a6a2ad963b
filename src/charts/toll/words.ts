/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { count, decimal, inWords, InWords } from '#lib/chart/number.ts';
import { livesPerPixel, lossIn, losses, pixels, type Loss } from './data.ts';
import { figureOf, phrasesOf, short, spelled } from './phrases.ts';
import { shown, type Figure, type TollView } from './view.ts';

const source = 'Source: dialogue, as fan transcripts have it.';
const never = 'None of these figures may be added: some overlap.';
const own = 'Pixels are those of the drawing at its usual size.';
const spoken = 'as spoken in dialogue, not measured or verified';

/** Pixels of the one scale, in words: "640,000 pixels", "0.12 of a pixel". */
function inPixels(lives: number): string {
	const n = pixels(lives);
	if (n === 1) return 'one pixel';
	return n < 1 ? `${decimal(n, n < 0.01 ? 3 : 2)} of a pixel` : `${n < 10 ? decimal(n) : count(n)} pixels`;
}

/** For example: Cardassian soldiers: 7 million Cardassian soldiers dead in two years of war, 5,600 pixels; said by … */
export function nameOf(loss: Loss): string {
	const said = phrasesOf(loss);
	return `${said.name}: ${figureOf(loss)} ${said.what(loss)}, ${inPixels(loss.lives)}; said by ${said.who}, in ${spelled(loss)}. ${said.open}`;
}

/** "114 times". */
const times = (a: string, b: string) => `${count(lossIn(a).lives / lossIn(b).lives)} times`;

/** 0.086 → "less than a tenth of a pixel". Only for what is that small. */
export function lessThanTenth(lives: number): string {
	if (pixels(lives) >= 0.1) throw new Error(`toll: ${lives} lives fill a tenth of a pixel or more`);
	return 'less than a tenth of a pixel';
}

const headlines: Readonly<Record<Figure, () => string>> = {
	cardassia: () =>
		`At least ${short(lossIn('cardassia').lives)} dead: ${times('cardassia', 'soldiers')} the soldiers lost in two years`,
	soldiers: () => {
		const { lives } = lossIn('soldiers');
		return `${InWords(lives / 1e6)} million soldiers fill ${inPixels(lives)}, a starship’s company in each`;
	},
	'lakarian-city': () =>
		`One city, ${short(lossIn('lakarian-city').lives)} people, by the word of those who destroyed it`,
	'casualty-list': () =>
		`One week’s list has ${short(lossIn('casualty-list').lives)} names, and how many of them died is not said`,
	grissom: () => {
		const { lives, left } = lossIn('grissom');
		return `Of ${count(lives)} aboard, ${inWords(left!)} came home: one ship is ${inPixels(lives)}`;
	},
	'ar-558': () => {
		const { lives, left } = lossIn('ar-558');
		return `Of ${count(lives)} soldiers, ${left} are left: those gone fill ${lessThanTenth(lives - left!)}`;
	},
	all: () =>
		`We found ${inWords(losses.length)} losses of the war counted aloud, from ${inWords(losses[0]!.lives)} people to ${short(losses.at(-1)!.lives)}`
};

/** How the drawing of a figure is to be read. */
function subtitle({ figure }: TollView): string {
	if (figure === 'all') return `People, each named line a thousand times the one before; ${spoken}.`;
	const scale = `one pixel is ${count(livesPerPixel)} lives`;
	if (figure === 'cardassia')
		return `Area, the scale changed: where ${scale}, it takes ${inPixels(lossIn(figure).lives)}; ${spoken}.`;
	if (figure === 'ar-558' || figure === 'casualty-list')
		return `Area: ${scale}; beside it that pixel enlarged; ${spoken}.`;
	return `Area: ${scale}, one starship’s company; ${spoken}.`;
}

/** What the picture shows, in one sentence. */
function alt({ figure }: TollView): string {
	if (figure === 'all')
		return `A ladder of ${losses.length} losses: ${losses.map((loss) => `${figureOf(loss)} (${phrasesOf(loss).name})`).join(', ')}.`;
	const loss = lossIn(figure);
	const said = phrasesOf(loss);
	const others = shown({ figure, picked: null }).slice(1).map(lossIn);
	const rest = others.length
		? ` Beside it, at the same scale: ${others.map((one) => `${phrasesOf(one).name}, ${inPixels(one.lives)}`).join('; ')}.`
		: '';
	const enlarged = figure === 'ar-558' || figure === 'casualty-list' ? ' It is drawn enlarged, person by person.' : '';
	const is = pixels(loss.lives) === 1 ? 'One pixel' : `An area of ${inPixels(loss.lives)}`;
	const says = `${figureOf(loss)} ${said.what(loss)}, said by ${said.who}, in ${spelled(loss)}`;
	return `${is}: ${says}.${enlarged || rest}`;
}

/** What is too small for a pixel of the drawing is named. */
function small(view: TollView): string[] {
	const times = view.figure === 'cardassia' ? 10 : 1;
	const below = shown(view)
		.map(lossIn)
		.filter((loss) => pixels(loss.lives) / times < 1);
	if (!below.length) return [];
	const each = below.map((loss) => `${phrasesOf(loss).name}, ${inPixels(loss.lives / times)}`);
	return [`Smaller than one pixel of ${count(livesPerPixel * times)} lives: ${each.join('; ')}.`];
}

function description(view: TollView): string[] {
	const said = shown(view)
		.map(lossIn)
		.map((loss) => `${nameOf(loss)} ${loss.ambiguity === phrasesOf(loss).open ? '' : loss.ambiguity}`.trim());
	if (view.figure === 'grissom') {
		const { left } = lossIn('grissom');
		said.push(
			`The ${inWords(left!)} who came home would be ${decimal(pixels(left!), 3)} of the pixel: they cannot be drawn.`
		);
	}
	if (view.figure === 'cardassia' || view.figure === 'soldiers')
		said.push('Thin lines mark blocks of a hundred pixels.');
	if (view.figure === 'all')
		said.push(
			'Of the war as a whole only “millions” is said, so that has no place on the scale. Forecasts are no losses.'
		);
	return [...said, ...small(view)];
}

function limits(view: TollView): string {
	if (view.figure === 'all')
		return `Hatched: a claim. Open: casualties, not deaths. Where people left are said, the mark is all who were sent. ${never}`;
	return `${phrasesOf(lossIn(view.figure)).limit} ${own} ${never}`;
}

/** The words of a view. */
export function words(view: TollView): Words {
	const loss = view.figure === 'all' ? losses.at(-1)! : lossIn(view.figure);
	return {
		headline: headlines[view.figure](),
		subtitle: subtitle(view),
		alt: alt(view),
		description: description(view),
		source,
		limits: limits(view),
		finding: { figure: figureOf(loss), says: `${phrasesOf(loss).what(loss)}, said by ${phrasesOf(loss).who}` }
	};
}
