import { allCharts } from '#charts/index.ts';
import { cardOf } from '#lib/chart/card.ts';

export async function load() {
	return { cards: (await allCharts()).map(cardOf) };
}
