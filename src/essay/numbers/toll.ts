/** The numbers of the bill. */
import { count, inWords } from '#lib/chart/number.ts';
import { lossIn, pixels } from '#charts/toll/data.ts';
import { short } from '#charts/toll/phrases.ts';
import { figure } from './figure.ts';

/** The figures of the war's cost by name. */
export function figuresOfToll() {
	const at = (id: string) => `/charts/toll/${id}/#${id}`;
	const [ship, outpost, soldiers, dead] = ['grissom', 'ar-558', 'soldiers', 'cardassia'].map(lossIn) as [
		ReturnType<typeof lossIn>,
		ReturnType<typeof lossIn>,
		ReturnType<typeof lossIn>,
		ReturnType<typeof lossIn>
	];
	return {
		company: figure(count(ship.lives), at('grissom')),
		'came-home': figure(inWords(ship.left!), at('grissom')),
		'outpost-sent': figure(count(outpost.lives), at('ar-558')),
		'outpost-left': figure(count(outpost.left!), at('ar-558')),
		soldiers: figure(short(soldiers.lives), at('soldiers')),
		'soldiers-square': figure(count(Math.round(Math.sqrt(pixels(soldiers.lives)))), at('soldiers')),
		cardassia: figure(short(dead.lives), at('cardassia')),
		'cardassia-pixels': figure(count(pixels(dead.lives)), at('cardassia'))
	};
}
