/** What the field of the dead is drawn from. */
import { count } from '#lib/chart/number.ts';
import { livesPerPixel, lossIn, pixels } from './data.ts';
import { phrasesOf, short, spelled } from './phrases.ts';

export interface FieldOfDead {
	/** Pixels in the whole field. */
	whole: number;
	/** Lives in each. */
	livesPerPixel: number;
	/** What it shows, in words. */
	alt: string;
}

/** The field of the largest figure that is spoken. */
export function fieldOfDead(): FieldOfDead {
	const loss = lossIn('cardassia');
	const said = phrasesOf(loss);
	const whole = pixels(loss.lives);
	return {
		whole,
		livesPerPixel,
		alt: `${count(whole)} pixels, one for every ${count(livesPerPixel)} ${said.what(loss)}: ${short(loss.lives)}, said by ${said.who}, in ${spelled(loss)}. ${said.open}`
	};
}
